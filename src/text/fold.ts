import { Converter, Locale } from 'opencc-js/t2cn';
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
const FORMS_IN_WORDS = ['瞭了', '覆复', '藉借', '揹背', '鍊链', '伕夫', '薰熏', '甦苏', '鎗枪', '彷仿'];

/**
 * The entries whose target occurs in the folded texts: all that a query against those texts can need. A form that stands for a
 * simplified character in some words only is added where the texts never use it as itself, so that it can't confuse two words.
 */
export function restrictFold(fold: FoldMap, texts: Iterable<string>): FoldMap {
	const present = new Set<number>();
	for (const text of texts) visitCharacters(text, fold, (character) => present.add(character.codePointAt(0) ?? 0));
	const restricted = new Map([...fold].filter(([, target]) => present.has(target)));
	for (const form of FORMS_IN_WORDS) {
		const [key = 0, target = 0] = Array.from(form, (character) => character.codePointAt(0) ?? 0);
		if (present.has(target) && !present.has(key)) restricted.set(key, target);
	}
	return restricted;
}

function createFold(): FoldMap {
	const characters = listCharacters();
	const fold = new Map<number, number>();
	for (const from of ['t', 'hk']) {
		// One call for all characters: a line break between them keeps OpenCC's phrase table out of it.
		const results = Converter({ from, to: 'cn' })(characters.join('\n')).split('\n');
		for (const [index, character] of characters.entries()) {
			const key = character.codePointAt(0) ?? 0;
			const target = results[index]?.codePointAt(0);
			if (target !== undefined && target !== key && !fold.has(key)) fold.set(key, target);
		}
	}
	const targets = new Set(fold.values());
	return new Map([...fold].filter(([key]) => !targets.has(key)));
}

/** The Han characters in OpenCC’s tables of both conversions; they leave all others as they are. */
function listCharacters(): string[] {
	const tables = JSON.stringify(Locale.configs.hk2s);
	return [...new Set(tables.match(/\p{Script=Han}/gu))];
}
