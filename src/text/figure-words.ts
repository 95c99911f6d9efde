import { ENGLISH_CARDINAL_WORDS } from './english-numerals.ts';
import {
	DIGIT,
	ENGLISH_NUMBER,
	ENGLISH_WORDS,
	HAN,
	HAN_NUMBER,
	LATIN,
	NUMBER_CHARACTERS,
	NUMBER_WORDS,
	readNumber,
	sticky,
	tryForms,
} from './figure-grammar.ts';
import type { FigureForms, Form, Reading } from './figure-grammar.ts';
import { judge, readAmount } from './figure-quantities.ts';
import type { Confidence, FigureReading } from './figure.ts';
import { ENGLISH_UNIT, HAN_UNIT, readUnit } from './units.ts';

const HALF = sticky(
	String.raw`(?:半个?(?<han>年|月|天|日|小时|钟头)|\bhalf(?:[ -]an?)?[ -](?<english>year|month|day|hour)(?:ly)?\b|\bsemi-?annual(?:ly)?\b)`,
	HAN | LATIN,
);
/** 两年半, 一个半小时, two and a half years, an hour and a half. */
const AND_A_HALF = [
	sticky(
		`(?<count>${HAN_NUMBER})(?:个半(?<unit>小时|钟头|月|星期|礼拜|季度)|(?<whole>年|个?小时|天|周)半(?![数天年月日小夜成价途截路]))`,
		DIGIT | HAN,
	),
	sticky(`\\b(?<count>${ENGLISH_NUMBER}) and a half[ -](?<unit>${ENGLISH_UNIT})\\b`, DIGIT | LATIN),
	sticky(`\\b(?<count>an?|${ENGLISH_NUMBER}) (?<unit>${ENGLISH_UNIT}) and a half\\b`, DIGIT | LATIN),
];
/** 一半, half of them; 一刻钟, a quarter of an hour; 上旬, the first ten days: words that say a number for themselves. */
const NAMED: readonly (readonly [form: Form, value: number, unit: string, confidence: Confidence])[] = [
	[sticky('一半|半数', HAN), 0.5, 'part', 'doubtful'],
	[sticky(String.raw`\b(?:one[ -])?half\b`, LATIN), 0.5, 'part', 'doubtful'],
	[sticky('一刻钟', HAN), 15, 'minute', 'likely'],
	[sticky('三刻钟', HAN), 45, 'minute', 'likely'],
	[sticky(String.raw`\b(?:a )?quarter of an hour\b`, LATIN), 15, 'minute', 'likely'],
	[sticky(String.raw`\bthree[ -]quarters of an hour\b`, LATIN), 45, 'minute', 'likely'],
	[sticky('[上中下]旬', HAN), 10, 'day', 'doubtful'],
	[sticky(String.raw`\b(?:a?round[ -]the[ -]clock|day and night)\b`, LATIN), 24, 'hour', 'doubtful'],
	[sticky(String.raw`24/7\b`, DIGIT), 24, 'hour', 'doubtful'],
];
/** 双人押运 may be told as two people, but counts nothing by itself. */
const PAIR = sticky('双人(?![床间])', HAN);
const TIMES = sticky(String.raw`\b(?:once|twice|thrice|(?<=\bin )(?:du|tri)plicate)\b`, LATIN);
const FOLD = sticky(`\\b(?<count>${ENGLISH_CARDINAL_WORDS})-?fold\\b`, LATIN);
const FOLD_WORDS = ENGLISH_CARDINAL_WORDS.split('|').map((word) => `${word}fold`);
/** 百人, 上千户: a scale alone, of which a text may mean several. */
const SCALE = sticky(`(?<scale>(?<=[几数])[十百千]?[十百千万]|[十百千]?万|[百千])(?<unit>${HAN_UNIT})`, HAN);
const PARTS = new Map(Object.entries({ third: 3, quarter: 4, fifth: 5, tenth: 10 }));
const FRACTIONS = [
	sticky(`(?<below>${HAN_NUMBER})分之(?<above>${HAN_NUMBER})`, DIGIT | HAN),
	sticky(String.raw`(?<![\d/])(?<above>[1-9])/(?<below>[2-9]|10)(?![\d/])`, DIGIT),
	sticky(`(?<above>${ENGLISH_WORDS})[ -](?<below>thirds?|quarters?(?= of)|fifths?|tenths?)\\b`, LATIN),
	sticky('\\b(?<above>a) (?<below>third|quarter|fifth|tenth)(?= of\\b)', LATIN),
];
/** 3或4天, three or four days. */
const CHOICES = [
	sticky(`(?<low>${HAN_NUMBER})或(?<high>${HAN_NUMBER})(?<unit>${HAN_UNIT})`, DIGIT | HAN),
	sticky(`(?<low>${ENGLISH_NUMBER}) or (?<high>${ENGLISH_NUMBER})[ -](?<unit>${ENGLISH_UNIT})\\b`, DIGIT | LATIN),
];

const quantity = (value: number, unit: string, confidence: Confidence): FigureReading => ({
	kind: 'quantity',
	value,
	unit,
	confidence,
});

const readHalf = ({ groups }: RegExpExecArray): FigureReading =>
	quantity(0.5, readUnit(groups?.han ?? groups?.english ?? 'year'), 'likely');

function readAndAHalf({ groups }: RegExpExecArray): FigureReading | undefined {
	const { count = '', unit, whole = '' } = groups ?? {};
	const number = /^an?$/iu.test(count) ? 1 : readNumber(count);
	if (number === undefined) return undefined;
	const name = readUnit(unit ?? whole);
	return quantity(number + 0.5, name, judge(count, number + 0.5, name));
}

function readTimes(match: RegExpExecArray): FigureReading {
	const word = match[0].toLowerCase();
	const value = word === 'once' ? 1 : /^(?:twice|du)/.test(word) ? 2 : 3;
	return quantity(value, 'time', value === 1 ? 'doubtful' : 'likely');
}

function readFraction({ groups }: RegExpExecArray): FigureReading | undefined {
	const { below = '', above = '' } = groups ?? {};
	const parts = PARTS.get(below.replace(/s$/iu, '').toLowerCase()) ?? readNumber(below);
	const count = /^a$/iu.test(above) ? 1 : readNumber(above);
	return parts === undefined || count === undefined || parts === 0
		? undefined
		: quantity(count / parts, 'part', 'certain');
}

const FORMS: readonly Reading[] = [
	[HALF, readHalf],
	...AND_A_HALF.map((expression) => [expression, readAndAHalf] as const),
	...NAMED.map(([form, value, unit, confidence]) => [form, () => quantity(value, unit, confidence)] as const),
	[SCALE, ({ groups }) => quantity(readNumber(`1${groups?.scale}`) ?? 0, readUnit(groups?.unit ?? ''), 'doubtful')],
	[FOLD, ({ groups }) => quantity(readNumber(groups?.count ?? '') ?? 0, 'time', 'likely')],
	[PAIR, () => quantity(2, 'person', 'doubtful')],
	[TIMES, readTimes],
	...FRACTIONS.map((expression) => [expression, readFraction] as const),
	...CHOICES.map((expression) => [expression, ({ groups }: RegExpExecArray) => readAmount(groups ?? {})] as const),
];

/** Quantities that words say: halves, fractions, twice, fivefold, 一刻钟, 百人, 3或4天. Few texts have one. */
export const worded: FigureForms = {
	match: tryForms(FORMS),
	characters: `${NUMBER_CHARACTERS}半双上中下`,
	words: [
		...NUMBER_WORDS,
		...FOLD_WORDS,
		'an',
		'once',
		'twice',
		'thrice',
		'half',
		'quarter',
		'semi',
		'semiannual',
		'semiannually',
		'duplicate',
		'triplicate',
		'around',
		'round',
		'day',
	],
	needs: /[半旬双刻百千万]|[几数]十|分之|\d\/\d|[\d一二两三四五六七八九十]或|\b(?:half|semi|once|twice|thrice|quarters?|thirds?|fifths?|tenths?|[a-z]+fold|(?:du|tri)plicate|a?round|day and night)\b|[a-z\d] or [a-z\d]/i,
};
