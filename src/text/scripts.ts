import { ConverterFactory, Locale } from 'opencc-js/cn2t';
import { Converter } from 'opencc-js/t2cn';
import { getFold } from './fold.ts';
import { SCRIPT_EXCEPTIONS, SCRIPT_VARIANTS } from './script-exceptions.ts';

/** Labels, headings and names come again and again; to remember whole clauses takes longer than to convert them. */
const LONGEST_REMEMBERED = 24;
const HAN = /\p{Script=Han}/u;

let convert: ((text: string) => string) | undefined;
let simplify: ((text: string) => string) | undefined;
const remembered = new Map<string, string>();

/** Simplified → traditional Chinese as written in Hong Kong (OpenCC `hk` and our exceptions); other text stays. Build time only. */
export function toTraditional(text: string): string {
	if (!HAN.test(text)) return text;
	convert ??= createConverter();
	if (text.length > LONGEST_REMEMBERED) return convert(text);
	const known = remembered.get(text);
	if (known !== undefined) return known;
	const result = convert(text);
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

// One look into a table passes a character by; rarer ones, beyond the first plane, are looked up.
let folded: Uint8Array | undefined;

function hasFoldedCharacter(text: string): boolean {
	const fold = getFold();
	if (!folded) {
		folded = new Uint8Array(0x1_0000).fill(1, 0xd800, 0xdc00);
		for (const code of fold.keys()) folded[code] = 1;
	}
	for (let at = 0; at < text.length; at += 1)
		if (folded[text.charCodeAt(at)] === 1 && fold.has(text.codePointAt(at) ?? 0)) return true;
	return false;
}
