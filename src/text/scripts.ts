import { ConverterFactory, Locale } from 'opencc-js/cn2t';
import { Converter } from 'opencc-js/t2cn';
import { getFold } from './fold.ts';
import { SCRIPT_EXCEPTIONS, SCRIPT_VARIANTS } from './script-exceptions.ts';

const MOST_REMEMBERED = 50_000;
const HAN = /\p{Script=Han}/u;

let convert: ((text: string) => string) | undefined;
let simplify: ((text: string) => string) | undefined;
const remembered = new Map<string, string>();

/** Simplified → traditional Chinese as written in Hong Kong (OpenCC `hk` and our exceptions); other text stays. Build time only. */
export function toTraditional(text: string): string {
	if (!HAN.test(text)) return text;
	const known = remembered.get(text);
	if (known !== undefined) return known;
	convert ??= createConverter();
	const result = convert(text);
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(text, result);
	return result;
}

function createConverter(): (text: string) => string {
	const exceptions = SCRIPT_EXCEPTIONS.map(([simplified, traditional]): [string, string] => [
		simplified,
		traditional,
	]);
	const variants = SCRIPT_VARIANTS.map(([openCC, printed]): [string, string] => [openCC, printed]);
	const simplified = Locale.from.cn ?? [];
	return ConverterFactory(...simplified.map((group) => [exceptions, ...group]), ...(Locale.to.hk ?? []), [variants]);
}

/** A character that is written only in traditional Chinese, at `[from, to)` in UTF-16 units. */
export interface TraditionalCharacter {
	character: string;
	simplified: string;
	from: number;
	to: number;
}

/** The traditional characters in a text that should be simplified; words in which both scripts agree (乾坤, 瞭望) don't count. */
export function findTraditional(text: string): TraditionalCharacter[] {
	if (!hasFoldedCharacter(text)) return [];
	simplify ??= Converter({ from: 'hk', to: 'cn' });
	const simplified = Array.from(simplify(text));
	const found: TraditionalCharacter[] = [];
	let from = 0;
	for (const [index, character] of Array.from(text).entries()) {
		const expected = simplified[index] ?? character;
		const to = from + character.length;
		if (expected !== character) found.push({ character, simplified: expected, from, to });
		from = to;
	}
	return found;
}

/** Whether a text holds a character that is written only in traditional Chinese. */
export function hasTraditional(text: string): boolean {
	return findTraditional(text).length > 0;
}

function hasFoldedCharacter(text: string): boolean {
	const fold = getFold();
	for (const character of text) if (fold.has(character.codePointAt(0) ?? 0)) return true;
	return false;
}
