import { parseEnglishNumeral } from './english-numerals.ts';
import { HAN_NUMERAL_CHARACTERS, parseCircledNumeral, parseHanNumeral, parseRomanNumeral } from './numerals.ts';
import type { NumeralStyle } from './numerals.ts';

interface Reading {
	value: number;
	style: NumeralStyle;
}

/** A printed label read as a number. */
export interface Label extends Reading {
	/** The marks around the number, NFKC, with # for it: `(#)`, `#、`, `第#条`; words such as the 是 of 一是 are left out. */
	form: string;
	/** Other numbers it could be: a lone I, V, X, C, D, L or M is a letter or a Roman numeral. */
	alternatives: readonly Reading[];
}

const LONGEST_LABEL = 24;
const OPENING = /^[\s([{<【〔「『《〈“‘"'*#]+/u;
const CLOSING = /[\s)\]}>】〕」』》〉”’"'、,.:;。;:]+$/u;
const HAN_AT_START = new RegExp(`^[${HAN_NUMERAL_CHARACTERS}]+`, 'u');
const HAN_AT_END = new RegExp(`[${HAN_NUMERAL_CHARACTERS}]+$`, 'u');
const ENGLISH_HEADWORD = /^(?:article|chapter|clause|item|no|number|paragraph|part|phase|section|step)\b\.?\s*/iu;
// Words that belong to the form of a label, not to its heading.
const COUNTED_BEFORE = /[第篇]$/u;
const COUNTED_AFTER = /^(?:部分|阶段|[条章节篇款项步])$/u;

/** 第三条之一: what was put in after the third article, without a number of its own in the count. */
const INSERTED = new RegExp(`^(.*[条款项章节\\d${HAN_NUMERAL_CHARACTERS}])之([${HAN_NUMERAL_CHARACTERS}]+)`, 'u');

// The same few labels stand in every list.
const remembered = new Map<string, Label | undefined>();

/** Reads a label as printed; undefined when no number of the count can be read from it, as from 【第】 and 第三条之一. */
export function parseLabel(label: string): Label | undefined {
	if (label.length > LONGEST_LABEL) return undefined;
	if (!remembered.has(label)) remembered.set(label, readLabel(label));
	return remembered.get(label);
}

function readLabel(label: string): Label | undefined {
	const printed = label.trim();
	const circled = parseCircledNumeral(printed.replace(CLOSING, ''));
	const text = printed.normalize('NFKC');
	if (circled !== undefined) return { value: circled, style: 'circled', form: '#', alternatives: [] };
	const opening = OPENING.exec(text)?.[0] ?? '';
	const closing = CLOSING.exec(text.slice(opening.length))?.[0] ?? '';
	const inner = text.slice(opening.length, text.length - closing.length);
	if (INSERTED.test(inner)) return undefined;
	const found = readInner(inner);
	if (!found) return undefined;
	const [first, ...alternatives] = found.readings;
	if (!first) return undefined;
	return { ...first, form: `${opening}${found.before}#${found.after}${closing}`.replace(/\s+/gu, ''), alternatives };
}

interface Inner {
	before: string;
	after: string;
	readings: Reading[];
}

function readInner(inner: string): Inner | undefined {
	const arabic = /^(.*?)(\d+)([^\d.]*)$/su.exec(inner);
	if (arabic) return found(arabic[1] ?? '', arabic[3] ?? '', [{ value: Number(arabic[2]), style: 'arabic' }]);
	const rest = inner.replace(ENGLISH_HEADWORD, '');
	const latin = readLatin(rest);
	if (latin.length > 0) return { before: inner.slice(0, inner.length - rest.length), after: '', readings: latin };
	const start = inner.search(/第/u) + 1;
	const numeral = HAN_AT_START.exec(inner.slice(start))?.[0] ?? HAN_AT_END.exec(inner)?.[0];
	const value = numeral === undefined ? undefined : parseHanNumeral(numeral);
	if (numeral === undefined || value === undefined) return undefined;
	const at = inner.indexOf(numeral, start);
	return found(inner.slice(0, at), inner.slice(at + numeral.length), [{ value, style: 'han' }]);
}

function found(before: string, after: string, readings: Reading[]): Inner {
	const hasWords = /[\p{L}\p{N}]/u;
	return {
		before: COUNTED_BEFORE.exec(before)?.[0] ?? before.replace(/\p{L}+/gu, '').replace(/\p{N}+/gu, '#'),
		after: hasWords.test(after) && !COUNTED_AFTER.test(after) ? '' : after,
		readings,
	};
}

function readLatin(text: string): Reading[] {
	const readings: Reading[] = [];
	const roman = parseRomanNumeral(text);
	const word = parseEnglishNumeral(text);
	if (roman !== undefined) readings.push({ value: roman, style: 'roman' });
	if (/^[a-z]$/iu.test(text)) {
		const letter: Reading = { value: text.toLowerCase().charCodeAt(0) - 0x60, style: 'letter' };
		// I, V and X number sections far more often than they are letters; C, D, L and M don't.
		if (/[ivx]/iu.test(text)) readings.push(letter);
		else readings.unshift(letter);
	}
	if (word) readings.push({ value: word.value, style: 'word' });
	return readings;
}

/** Reads the labels of one list together, so that the I after H is a letter and the I before II is a Roman numeral. */
export function parseLabels(labels: readonly string[]): (Label | undefined)[] {
	const parsed = labels.map(parseLabel);
	if (!parsed.some((label) => label && label.alternatives.length > 0)) return parsed;
	const settled = new Set(parsed.flatMap((label) => (label?.alternatives.length === 0 ? [label.style] : [])));
	const result: (Label | undefined)[] = [];
	for (const [index, label] of parsed.entries()) {
		const readings = label ? [label, ...label.alternatives] : [];
		const previous = result[index - 1]?.value ?? index;
		const chosen =
			readings.find(({ style, value }) => value === previous + 1 && settled.has(style)) ??
			readings.find(({ style }) => settled.has(style)) ??
			readings.find(({ value }) => value === previous + 1) ??
			readings[0];
		result.push(
			label && chosen && chosen !== label ? { ...label, value: chosen.value, style: chosen.style } : label,
		);
	}
	return result;
}

/** What a label counts with 第 around its number, in English. */
const COUNTED_WORDS = new Map(
	Object.entries({
		条: 'Article',
		章: 'Chapter',
		节: 'Section',
		款: 'Paragraph',
		项: 'Item',
		步: 'Step',
		阶段: 'Phase',
	}),
);

/** How English reads a label printed in Chinese numerals: 第一条、 is Article 1, 第三条之一 Article 3-1, 一、 and 一是 are 1. Any other stands as printed. */
export function sayLabel(label: string): string {
	const [, article = '', after = ''] = INSERTED.exec(label) ?? [];
	const inserted = parseHanNumeral(after);
	if (inserted !== undefined) return `${sayLabel(article)}-${inserted}`;
	const read = parseLabel(label);
	if (read?.style !== 'han') return label;
	const counted = COUNTED_WORDS.get(/^第#(\p{L}+)/u.exec(read.form)?.[1] ?? '');
	return counted === undefined ? String(read.value) : `${counted} ${read.value}`;
}

/** A label and what it numbers in one line; a full-width mark behind a number brings its own space. */
export function joinLabel(label = '', words: string): string {
	return `${label}${/[\u3000-\u303f\uff00-\uff60]$/u.test(label) ? '' : ' '}${words}`.trim();
}
