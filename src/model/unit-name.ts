import type { Unit } from './unit.ts';
import type { View } from './view.ts';

/** What a unit is called in a list. */
export interface UnitName {
	/** As printed. */
	label: string | undefined;
	/** The label without the marks around it. */
	mark: string | undefined;
	/** Its heading, or the first words of its text. */
	words: string;
	/** For the words, where they are not in the page’s language. */
	lang: string | undefined;
}

const WIDTH = 48;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const TRAILING = /[\s，、；：。,;:.]+$/u;
const MARKS = /[\s、，,.．。()（）]/gu;

/** Cuts a text to about 24 Han characters or 48 Latin ones, at a word’s end, with an ellipsis where something is cut. */
export function clipText(text: string, width = WIDTH): string {
	let used = 0;
	let kept = '';
	for (const character of text) {
		used += WIDE.test(character) ? 2 : 1;
		if (used > width) return `${kept.replace(/(?<=\s)[\w’'-]+$/u, '').replace(TRAILING, '')}…`;
		kept += character;
	}
	return text.replace(TRAILING, '');
}

/** A printed label without the marks at its end, to stand inside a phrase. */
export function bareLabel({ label = '' }: Unit): string {
	return label.replace(TRAILING, '');
}

/** Names a unit in a list: by its printed label and its heading, or else the first words of its text. */
export function nameUnit(view: View, unit: Unit): UnitName {
	const local = unit.heading ?? unit;
	const text = view.text(local);
	return {
		label: unit.label,
		mark: unit.label?.replace(MARKS, ''),
		words: unit.heading ? text : clipText(text),
		lang: view.langOf(local),
	};
}
