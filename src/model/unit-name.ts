import { unitsBeside } from './contents.ts';
import type { Corpus } from './corpus.ts';
import type { Unit } from './unit.ts';
import type { View } from './view.ts';

/** What a unit is called in a list. */
export interface UnitName {
	/** As the edition reads it. */
	label: string | undefined;
	/** The label without the marks around it. */
	mark: string | undefined;
	/** Its heading, or its whole text. */
	words: string;
	/** For the words, where they are not in the page’s language. */
	lang: string | undefined;
}

const WIDTH = 48;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const TRAILING = /[\s，、；：。,;:.]+$/u;
const MARKS = /[、，,.．。()（）]/gu;

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

const bare = (label = ''): string => label.replace(TRAILING, '');

/** A label without the marks at its end, to stand inside a phrase. */
export function bareLabel(view: View, unit: Unit): string {
	return bare(view.labelOf(unit));
}

/** Names a unit in a list: by its label and its heading, or else its text. */
export function nameUnit(view: View, unit: Unit): UnitName {
	const local = unit.heading ?? unit;
	const label = view.labelOf(unit);
	return {
		label,
		mark: label?.replace(MARKS, ''),
		words: view.text(local),
		lang: view.langOf(local),
	};
}

/** Begins a number that says by itself what it numbers: 第一条, 第一步. */
const ORDINAL = '第';

/** What a citation calls the kind of a unit; a criterion goes by what it does to the score. */
function citedKind(unit: Unit): string {
	if (unit.gap && unit.label === undefined) return 'gap';
	return unit.kind === 'criterion' && 'effect' in unit.data ? String(unit.data.effect) : unit.kind;
}

/** Its place, from 1, among the units of its own list that are cited as the same kind. */
function placeInList(view: View, unit: Unit): number {
	const list = unit.path.slice(0, -1).join('.');
	const beside = unit.parent?.children ?? view.corpus.unitsOf(unit.entry.id);
	return (
		beside
			.filter((other) => other.path.slice(0, -1).join('.') === list && citedKind(other) === citedKind(unit))
			.indexOf(unit) + 1
	);
}

function citePart(view: View, unit: Unit): string {
	const kind = view.t(`cite.${citedKind(unit)}`);
	const printed = bare(unit.label);
	const read = bareLabel(view, unit);
	const label = read === printed ? printed : `${read} (${printed})`;
	if (printed.startsWith(ORDINAL)) return label;
	if (printed !== '') return view.t('cite.labelled', { kind, label });
	return unit.heading ? view.text(unit.heading) : view.t('cite.nth', { kind, n: placeInList(view, unit) });
}

/** A scored item printed under its duty’s number: what hangs on it is told by the duty alone. */
function repeatsParent({ kind, label, parent }: Unit): boolean {
	return kind === 'scored-item' && parent !== undefined && label === parent.label;
}

/** 第十二条 is one article of its rulebook, whatever chapter it stands in. */
const namesItself = ({ kind, label }: Unit): boolean => kind === 'article' && label?.startsWith(ORDINAL) === true;

/** What a unit is cited by within its document: 职责 1 · 第 3 项扣分. No two units of a document share it. */
export function citeUnit(view: View, unit: Unit): string {
	const parts = [unit];
	for (let at = unit; at.parent && !namesItself(at); at = at.parent)
		if (!repeatsParent(at.parent)) parts.unshift(at.parent);
	return parts.map((part) => citePart(view, part)).join(' · ');
}

const HAN = /[\u3001\uff01-\uff60\p{Script=Han}]/gu;
/** The widest number, in Han characters, that the common column of numbers holds. */
const COLUMN = 3.5;
const widthOf = (label = ''): number => {
	const han = label.match(HAN)?.length ?? 0;
	return han + (label.length - han) / 2;
};

/** Whether the list that a unit stands in has numbers (第十二条) too long for the common column: one list has one column. */
export function hasWideNumbers(corpus: Corpus, unit: Unit): boolean {
	return unitsBeside(corpus, unit).some(({ kind, label }) => kind === unit.kind && widthOf(label) > COLUMN);
}
