import type { Confidence, FigureReading } from './figure.ts';
import {
	ENGLISH_NUMBER,
	ENGLISH_WORDS,
	HAN_NUMBER,
	matchAt,
	NUMBER_CHARACTERS,
	NUMBER_WORDS,
	readApproximation,
	readNumber,
	readRange,
	sticky,
	TO,
} from './figure-grammar.ts';
import type { FigureForms, Matcher } from './figure-grammar.ts';
import { readUnit, ENGLISH_UNIT, HAN_UNIT } from './units.ts';

const NUMBER = `(?:${HAN_NUMBER}|${ENGLISH_NUMBER})`;
const YUAN = '元(?![旦素器月件宵])(?:人民币)?|\\s*(?:yuan|renminbi|RMB|CNY)\\b';

interface Form {
	expression: RegExp;
	read: (groups: Record<string, string | undefined>) => FigureReading | undefined;
}

const tryForms =
	(forms: readonly Form[]): Matcher =>
	(text, at) => {
		for (const { expression, read } of forms) {
			const match = matchAt(expression, text, at);
			const figure = match && read(match.groups ?? {});
			if (figure) return { figure, to: at + match[0].length };
		}
		return undefined;
	};

const spread = (kind: 'percent' | 'money', unit?: string, factor = 1): Form['read'] => {
	return ({ low = '', high }) => {
		const range = readRange(low, high);
		if (!range) return undefined;
		const upper = range.upper === undefined ? {} : { upper: range.upper * factor };
		return { kind, value: range.value * factor, ...upper, ...(unit !== undefined && { unit }), confidence: 'certain' };
	};
};

const matchPercent = tryForms([
	{ expression: sticky(`(?<low>${NUMBER})\\s*%?${TO}(?<high>${NUMBER})\\s*(?:%|per ?cent\\b|个?百分点)`), read: spread('percent') },
	{ expression: sticky(`(?<low>${NUMBER})\\s*(?:%|个?百分点|per ?cent\\b|percentage points?\\b)`), read: spread('percent') },
	{ expression: sticky(`(?<low>${NUMBER})\\s*‰`), read: spread('percent', undefined, 0.1) },
	{ expression: sticky(`百分之(?<low>${HAN_NUMBER})(?:${TO}(?:百分之)?(?<high>${HAN_NUMBER}))?`), read: spread('percent') },
	{ expression: sticky('百分之百'), read: () => ({ kind: 'percent', value: 100, confidence: 'certain' }) },
	{ expression: sticky(`千分之(?<low>${HAN_NUMBER})`), read: spread('percent', undefined, 0.1) },
	{ expression: sticky('(?<low>[二两三四五六七八九])成(?![立果绩员本功为熟套交形效长分就品因])'), read: spread('percent', undefined, 10) },
]);

const matchMoney = tryForms([
	{ expression: sticky(`(?:人民币|RMB|CNY|¥)\\s*(?<low>${NUMBER})(?:${TO}(?<high>${NUMBER}))?(?:${YUAN})?`), read: spread('money', 'yuan') },
	{ expression: sticky(`\\bbetween (?<low>${ENGLISH_NUMBER}) and (?<high>${ENGLISH_NUMBER})(?:${YUAN})`), read: spread('money', 'yuan') },
	{ expression: sticky(`(?<low>${NUMBER})(?:元)?${TO}(?<high>${NUMBER})(?:${YUAN})`), read: spread('money', 'yuan') },
	{ expression: sticky(`(?<low>${NUMBER})(?:${YUAN})`), read: spread('money', 'yuan') },
	{ expression: sticky(`(?<low>${NUMBER})角`), read: spread('money', 'yuan', 0.1) },
]);

const matchIdentifier = tryForms([
	{
		expression: sticky(String.raw`(?<![\d-])(?<digits>0\d{2,3}[- ]?\d{5,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?![\d-])`),
		read: ({ digits = '' }) => ({ kind: 'identifier', value: Number(digits.replace(/\D/gu, '')), confidence: 'certain' }),
	},
]);

const HALVES = sticky(
	String.raw`(?:半个?(?<han>年|月|天|日|小时|钟头|学期)|\bhalf(?:[ -]an?)?[ -](?<english>year|month|day|hour)(?:ly)?\b|\bsemi-?(?<semi>annual)(?:ly)?\b)`,
);
const TIMES = sticky(String.raw`\b(?<word>once|twice|thrice)\b`);
const FRACTION = sticky(`(?<below>${HAN_NUMBER})分之(?<above>${HAN_NUMBER})`);
const HAN_AMOUNT = sticky(`(?<low>${HAN_NUMBER})(?:${HAN_UNIT})?${TO}(?<high>${HAN_NUMBER})(?<unit>${HAN_UNIT})?`);
const HAN_SINGLE = sticky(`(?<low>${HAN_NUMBER})(?<unit>${HAN_UNIT})?`);
const ENGLISH_AMOUNT = sticky(`(?<low>${ENGLISH_NUMBER})${TO}(?<high>${ENGLISH_NUMBER})(?:[ -](?<unit>${ENGLISH_UNIT})\\b)?`);
const BETWEEN = sticky(`\\bbetween (?<low>${ENGLISH_NUMBER}) and (?<high>${ENGLISH_NUMBER})(?: (?<unit>${ENGLISH_UNIT})\\b)?`);
const ENGLISH_SINGLE = sticky(`(?<low>${ENGLISH_NUMBER})(?:[ -](?<unit>${ENGLISH_UNIT})\\b)?`);
const AMOUNTS = [HAN_AMOUNT, BETWEEN, ENGLISH_AMOUNT, HAN_SINGLE, ENGLISH_SINGLE];
const PARTS = new Map(Object.entries({ third: 3, quarter: 4, fifth: 5, tenth: 10 }));
const ENGLISH_FRACTION = sticky(`(?<above>${ENGLISH_WORDS})[ -](?<below>thirds?|quarters?(?= of)|fifths?|tenths?)\\b`);
// Phrases in which a numeral counts nothing: 十分重要, 万一, 四处, 周三.
const IDIOM = sticky('十分(?!钟)|十足|万一|千万(?![元人份])|百般|百姓|四处|四周(?![内后])|八方|三番|五花|一二三');
const WEEKDAY = sticky('(?:周|星期|礼拜)[一二三四五六日天](?![次个回遍篇份])');

const hasDigit = (printed: string): boolean => /\d/u.test(printed);

function judge(printed: string, value: number, unit: string | undefined): Confidence {
	if (hasDigit(printed)) return 'certain';
	if (value <= 1) return 'doubtful';
	const english = /[a-z]/iu.test(printed);
	if (unit === undefined) return english ? 'likely' : 'doubtful';
	// 三分 and 两天 also stand in set phrases; a longer numeral or another unit leaves no doubt.
	if (/^(?:point|day)$/u.test(unit) && !english && printed.length === 1) return 'likely';
	return /^[a-z]/u.test(unit) ? 'certain' : 'likely';
}

const matchQuantity: Matcher = (text, at) => {
	const skipped = matchAt(WEEKDAY, text, at) ?? (/[扣得加减满]/u.test(text.charAt(at - 1)) ? undefined : matchAt(IDIOM, text, at));
	if (skipped) return { figure: undefined, to: at + skipped[0].length };
	const half = matchAt(HALVES, text, at);
	if (half) {
		const { han, english, semi } = half.groups ?? {};
		const unit = semi === undefined ? readUnit(han ?? english ?? '') : 'year';
		if (unit !== undefined) return { figure: { kind: 'quantity', value: 0.5, unit, confidence: 'likely' }, to: at + half[0].length };
	}
	const times = matchAt(TIMES, text, at);
	if (times) {
		const value = ['once', 'twice', 'thrice'].indexOf(times[0].toLowerCase()) + 1;
		return { figure: { kind: 'quantity', value, unit: 'time', confidence: value === 1 ? 'doubtful' : 'certain' }, to: at + times[0].length };
	}
	const fraction = matchAt(FRACTION, text, at) ?? matchAt(ENGLISH_FRACTION, text, at);
	const { below: part = '', above: count = '' } = fraction?.groups ?? {};
	const [below, above] = [PARTS.get(part.replace(/s$/iu, '').toLowerCase()) ?? readNumber(part), readNumber(count)];
	if (fraction && below && above !== undefined) {
		return { figure: { kind: 'quantity', value: above / below, unit: 'part', confidence: 'certain' }, to: at + fraction[0].length };
	}
	// The longest reading wins: 3 points over 3, 3-5分 over 3.
	let longest: ReturnType<Matcher>;
	for (const expression of AMOUNTS) {
		const match = matchAt(expression, text, at);
		const read = match && at + match[0].length > (longest?.to ?? at) ? readAmount(match.groups ?? {}) : undefined;
		if (match && read) longest = { figure: read, to: at + match[0].length };
	}
	if (!longest?.figure || longest.figure.unit !== undefined || hasDigit(text.slice(at, longest.to))) return longest;
	// 一 alone is part of a word (统一, 一定), and 十几 is no number.
	const vague = longest.figure.value === 1 || /[几来多余]/u.test(text.charAt(longest.to));
	return vague && /\p{Script=Han}/u.test(text.charAt(at)) ? { figure: undefined, to: longest.to } : longest;
};

function readAmount({ low = '', high, unit: printed }: Record<string, string | undefined>): FigureReading | undefined {
	const approximation = high === undefined ? readApproximation(low) : undefined;
	const range = approximation ?? readRange(low, high);
	if (!range) return undefined;
	const unit = printed === undefined ? undefined : readUnit(printed);
	const factor = printed === undefined || !/^fortnight/iu.test(printed) ? 1 : 2;
	return {
		kind: 'quantity',
		value: range.value * factor,
		...('upper' in range && range.upper !== undefined && { upper: range.upper * factor }),
		...(unit !== undefined && { unit }),
		confidence: approximation ? 'likely' : judge(high ?? low, range.upper ?? range.value, unit),
	};
}

/** 20%, 10%-20%, 百分之二十, 千分之五, 5个百分点, 20 per cent, 两成. */
export const percents: FigureForms = { match: matchPercent, characters: NUMBER_CHARACTERS, words: NUMBER_WORDS };
/** 50元, 10-100元, 5万元, ¥50, 人民币50元, 50 yuan, RMB 100 to 200; in yuan. */
export const sums: FigureForms = {
	match: matchMoney,
	characters: `${NUMBER_CHARACTERS}人¥`,
	words: [...NUMBER_WORDS, 'between', 'rmb', 'cny'],
};
/** 010-6641700, 13800000000, 400-800-1234: the digits as a number. */
export const identifiers: FigureForms = { match: matchIdentifier, characters: '014', words: [] };
/** Everything that is counted or measured; a numeral word without a measure word is `doubtful`, as is 一. */
export const quantities: FigureForms = {
	match: matchQuantity,
	characters: `${NUMBER_CHARACTERS}半周星礼`,
	words: [...NUMBER_WORDS, 'once', 'twice', 'thrice', 'half', 'semi', 'semiannual', 'semiannually', 'between'],
};
