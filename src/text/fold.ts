import { Locale } from 'opencc-js/t2cn';
import type { DictGroup } from 'opencc-js/t2cn';
import { visitCharacters } from './normalise.ts';
import type { FoldMap } from './normalise.ts';

let full: FoldMap | undefined;

/**
 * Traditional → simplified for every Han code point, from OpenCC's general and Hong Kong tables; built once, build time only.
 * A character that is itself a target is never a key, so folding twice changes nothing.
 */
export function getFold(): FoldMap {
	full ??= createFold();
	return full;
}

// Forms that traditional text uses for the second character in words only (瞭解, 答覆, 憑藉), so that OpenCC has no entry for them.
export const FORMS_IN_WORDS = ['瞭了', '覆复', '藉借', '揹背', '鍊链', '伕夫', '薰熏', '甦苏', '鎗枪', '彷仿'];

/** Whether a character stays as it is before it is folded; compatibility ideographs don't. */
const isNormal = (code: number): boolean => String.fromCodePoint(code).normalize('NFKC').codePointAt(0) === code;

/**
 * The entries whose target occurs in the folded texts: all that a query against those texts can need. A form that stands for a
 * simplified character in some words only is added where the texts never use it as itself, so that it can't confuse two words.
 */
export function restrictFold(fold: FoldMap, texts: Iterable<string>): FoldMap {
	const present = new Set<number>();
	for (const text of texts) visitCharacters(text, fold, (character) => present.add(character.codePointAt(0) ?? 0));
	const restricted = new Map([...fold].filter(([key, target]) => present.has(target) && isNormal(key)));
	for (const form of FORMS_IN_WORDS) {
		const [key = 0, target = 0] = Array.from(form, (character) => character.codePointAt(0) ?? 0);
		if (present.has(target) && !present.has(key)) restricted.set(key, target);
	}
	return restricted;
}

function createFold(): FoldMap {
	const [fromHongKong, simplify] = [readCharacters(Locale.from.hk), readCharacters(Locale.to.cn)];
	const characters = [...listCompatible(), ...fromHongKong.keys(), ...simplify.keys()];
	const fold = new Map<number, number>();
	for (const chain of [[simplify], [fromHongKong, simplify]]) {
		for (const character of characters) {
			const form = chain.reduce((from, table) => table.get(from) ?? from, character.normalize('NFC'));
			const key = character.codePointAt(0) ?? 0;
			if (form !== character && !fold.has(key)) fold.set(key, form.codePointAt(0) ?? 0);
		}
	}
	const targets = new Set(fold.values());
	return new Map([...fold].filter(([key]) => !targets.has(key)));
}

/** Unicode’s compatibility ideographs, each of which stands for a common one. */
function listCompatible(): string[] {
	const listRange = (from: number, to: number): string[] =>
		Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
	return [...listRange(0xf900, 0xfad9), ...listRange(0x2f800, 0x2fa1d)];
}

/** What replaces single characters by OpenCC’s tables for a conversion, which are written `from to|from to`. */
function readCharacters(groups: readonly DictGroup[] = []): Map<string, string> {
	const pairs = groups
		.flat()
		.join('|')
		.matchAll(/(?:^|\|)(.) (.)/gu);
	return new Map(Array.from(pairs, ([, from = '', to = '']) => [from, to]));
}
