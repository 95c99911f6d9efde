import { Converter } from 'opencc-js/t2cn';
import { FORMS_IN_WORDS, getFold } from './fold.ts';

let simplify: ((text: string) => string) | undefined;

/** A character that is written only in traditional Chinese, at `[from, to)` in UTF-16 units. */
export interface TraditionalCharacter {
	character: string;
	simplified: string;
	from: number;
	to: number;
}

/** OpenCC keeps 著, which Hong Kong writes for writing only and Taiwan for 着 as well: 著装, 佩戴著工号牌, but 显著, 著作, 某某著。 */
const WRITTEN_FOR_ZHE = /(?<![名编专显昭土遗原论合巨拙译卓撰执])著(?=\p{Script=Han})(?![作名称述书录者文有于等的])/gu;

/** The traditional characters in a text that should be simplified; words in which both scripts agree (乾坤, 瞭望) don't count. */
export function findTraditional(text: string): TraditionalCharacter[] {
	if (!hasFoldedCharacter(text)) return [];
	simplify ??= Converter({ from: 'hk', to: 'cn' });
	const simplified = Array.from(simplify(text).replaceAll(WRITTEN_FOR_ZHE, '着'));
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

// One look into a table passes a character by; rarer ones, beyond the first plane, are looked up. 2 marks those that are traditional in some words only.
let folded: Uint8Array | undefined;

function hasFoldedCharacter(text: string): boolean {
	const fold = getFold();
	if (!folded) {
		folded = new Uint8Array(0x1_0000).fill(1, 0xd800, 0xdc00);
		for (const code of fold.keys()) folded[code] = 1;
		for (const form of [...FORMS_IN_WORDS, '著着']) folded[form.charCodeAt(0)] = 2;
	}
	for (let at = 0; at < text.length; at += 1) {
		const may = folded[text.charCodeAt(at)];
		if (may === 2 || (may === 1 && fold.has(text.codePointAt(at) ?? 0))) return true;
	}
	return false;
}
