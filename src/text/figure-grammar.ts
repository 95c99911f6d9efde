import { ENGLISH_CARDINAL_WORDS, parseEnglishNumeral } from './english-numerals.ts';
import type { FigureReading } from './figure.ts';
import { HAN_NUMERAL_CHARACTERS, parseHanNumeral } from './numerals.ts';

/** A matcher reads a figure that begins at `at` of a text folded by `foldWidth`, and says where it ends. */
export type Matcher = (text: string, at: number) => { figure: FigureReading | undefined; to: number } | undefined;

/** A family of figures: its matcher, and the characters and lower-case Latin words that a figure of it can begin with. */
export interface FigureForms {
	match: Matcher;
	characters: string;
	words: readonly string[];
	/** A folded text without this has no figure of the family; one look at each character must do. */
	needs?: RegExp;
}

const FIRST_MONTH = /(?<![\d百千万亿几])元月/gu;
const WIDE = /[\u00a0\u2002-\u200a\u2010-\u2015\u202f\u2212\u223c\u3000\u301c\uff01-\uff0b\uff0d-\uff5e\uffe5]/;

/** Half-width ASCII, one dash and one space for all their kinds, and 一月 for 元月, unit for unit so that offsets stay; ，stays what it is. */
export function foldWidth(text: string): string {
	const named = text.includes('元月') ? text.replace(FIRST_MONTH, '一月') : text;
	if (!WIDE.test(named)) return named;
	return named
		.replace(/[\uff01-\uff0b\uff0d-\uff5e]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
		.replace(/[\u2010-\u2015\u2212]/gu, '-')
		.replace(/[\u301c\u223c]/gu, '~')
		.replace(/[\u00a0\u2002-\u200a\u202f\u3000]/gu, ' ')
		.replace(/￥/gu, '¥');
}

/** Pieces of regular expressions; none has a capturing group of its own. */
export const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`;
/** With 余, 多 or 来 for “and some more” (20余万, 十多), and figures with several scales (12万5千, 1万2). */
export const HAN_NUMBER = String.raw`(?:${ARABIC}[余多]?(?:[百千万亿]+(?:\d(?:[十百千]|(?=元)))*)?|[${HAN_NUMERAL_CHARACTERS}](?:[${HAN_NUMERAL_CHARACTERS}]|\d)*(?:(?<=[十百千万亿])[余多来][百千万亿]*)?)`;
const WORD = `(?:${ENGLISH_CARDINAL_WORDS})`;
export const ENGLISH_WORDS = String.raw`(?:\ba )?\b${WORD}(?:(?:[ -]| and )${WORD})*\b`;
const ENGLISH_SCALE = '(?:hundred|thousand|million|billion)';
/** 5 million: a figure with a word that multiplies it. */
export const ENGLISH_SCALED = String.raw`${ARABIC} ${ENGLISH_SCALE}\b`;
export const ENGLISH_NUMBER = String.raw`(?:${ARABIC}(?: ${ENGLISH_SCALE}\b)?|${ENGLISH_WORDS})`;
export const TO = String.raw`\s*(?:-|~|至|到|\bto\b)\s*`;

/** The characters and words that any number can begin with. */
export const NUMBER_CHARACTERS = `0123456789${HAN_NUMERAL_CHARACTERS}`;
export const NUMBER_WORDS: readonly string[] = [...ENGLISH_CARDINAL_WORDS.split('|'), 'a'];

/** What a form can begin with, as bits; a mark is all that is no digit, no Latin letter and no Han character. */
export const DIGIT = 1;
export const LATIN = 2;
export const HAN = 4;
export const MARK = 8;

/** The kind of each UTF-16 unit. */
const kinds = new Uint8Array(0x1_0000)
	.fill(MARK)
	.fill(DIGIT, 0x30, 0x3a)
	.fill(LATIN, 0x41, 0x5b)
	.fill(LATIN, 0x61, 0x7b)
	.fill(HAN, 0x3007, 0x3008)
	.fill(HAN, 0x3400, 0xa000);

/** A sticky, case-blind expression, and what it can begin with. */
export interface Form {
	expression: RegExp;
	begins: number;
}

/** Compiles a piece; `begins` says with what kinds of character a match can begin. */
export const sticky = (source: string, begins: number): Form => ({ expression: new RegExp(source, 'iy'), begins });

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? MARK;

/** Matches a form at a place. */
export function matchAt({ expression, begins }: Form, text: string, at: number): RegExpExecArray | undefined {
	if ((kindAt(text, at) & begins) === 0) return undefined;
	expression.lastIndex = at;
	return expression.exec(text) ?? undefined;
}

/** A form, and what is read from a match of it: undefined where that is no figure after all. */
export type Reading = readonly [form: Form, read: (match: RegExpExecArray) => FigureReading | undefined];

/** Makes a matcher that tries forms in order, only those that can begin with the character at hand. */
export function tryForms(readings: readonly Reading[]): Matcher {
	const byKind = Array.from({ length: MARK + 1 }, (_, kind) =>
		readings.filter(([{ begins }]) => (begins & kind) !== 0),
	);
	return (text, at) => {
		for (const [{ expression }, read] of byKind[kindAt(text, at)] ?? []) {
			expression.lastIndex = at;
			const match = expression.exec(text);
			const figure = match ? read(match) : undefined;
			if (match && figure) return { figure, to: at + match[0].length };
		}
		return undefined;
	};
}

const SCALED = new RegExp(String.raw`^(\d+(?:\.\d+)?) (${ENGLISH_SCALE})$`, 'iu');
const LAST_SCALE = new RegExp(`(?:[万亿]|${ENGLISH_SCALE})$`, 'iu');

/** Any number the pieces above match: Arabic, Han, mixed or English words. */
export function readNumber(printed: string): number | undefined {
	if (/^\d+$/.test(printed)) return Number(printed);
	const text = printed.replace(/[,余多来]/gu, '').trim();
	if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
	const scaled = SCALED.exec(text);
	if (scaled) return Number(scaled[1]) * (parseEnglishNumeral(scaled[2] ?? '')?.value ?? 1);
	return parseHanNumeral(text) ?? parseEnglishNumeral(text)?.value;
}

/** A number, or two joined to a range: a 万, 亿 or million after the second counts for both (5-10万, 5 to 10 million). Undefined where one can’t be read, or a range doesn’t rise. */
export function readRange(low: string, high: string | undefined): { value: number; upper?: number } | undefined {
	const value = readNumber(low);
	if (value === undefined) return undefined;
	if (high === undefined) return { value };
	const upper = readNumber(high);
	if (upper === undefined) return undefined;
	const scale = LAST_SCALE.exec(high)?.[0];
	const factor = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : readNumber(scale ?? '');
	const scaled = scale !== undefined && factor !== undefined && !LAST_SCALE.test(low) ? value * factor : value;
	if (scaled < upper) return { value: scaled, upper };
	return value < upper ? { value, upper } : undefined;
}

/** Two Han digits side by side that mean “about”: 两三, 三五. */
export function readApproximation(printed: string): { value: number; upper?: number } | undefined {
	if (printed.length !== 2 || !/^[一二两三四五六七八九]{2}$/u.test(printed)) return undefined;
	const [low = 0, high = 0] = Array.from(printed, (character) => parseHanNumeral(character));
	return low >= 1 && low < high && high <= 9 ? { value: low, upper: high } : undefined;
}
