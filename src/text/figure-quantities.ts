import {
	DIGIT,
	ENGLISH_NUMBER,
	HAN,
	HAN_NUMBER,
	LATIN,
	matchAt,
	NUMBER_CHARACTERS,
	NUMBER_WORDS,
	readApproximation,
	readRange,
	sticky,
	TO,
} from './figure-grammar.ts';
import type { FigureForms, Matcher } from './figure-grammar.ts';
import type { Confidence, FigureReading } from './figure.ts';
import { ENGLISH_UNIT, HAN_UNIT, isFortnight, readUnit } from './units.ts';

const AMOUNTS = [
	sticky(`(?<low>${HAN_NUMBER})(?:${HAN_UNIT})?${TO}(?<high>${HAN_NUMBER})(?<unit>${HAN_UNIT})?`, DIGIT | HAN),
	sticky(
		`\\bbetween (?<low>${ENGLISH_NUMBER}) and (?<high>${ENGLISH_NUMBER})(?: (?<unit>${ENGLISH_UNIT})\\b)?`,
		LATIN,
	),
	sticky(
		`(?<low>${ENGLISH_NUMBER})${TO}(?<high>${ENGLISH_NUMBER})(?:[ -](?<unit>${ENGLISH_UNIT})\\b)?`,
		DIGIT | LATIN,
	),
	sticky(`(?<low>${HAN_NUMBER})(?<unit>${HAN_UNIT})?`, DIGIT | HAN),
	sticky(`(?<low>${ENGLISH_NUMBER})(?:[ -](?<unit>${ENGLISH_UNIT})\\b)?`, DIGIT | LATIN),
];
// Words in which a numeral counts nothing: 十分重要, 万一, 四处, 周三.
const IDIOM = sticky('十分(?!钟)|十足|万一|千万(?![元人份])|百般|百姓|四处|四周(?![内后])|八方|三番|五花|一二三', HAN);
/** The days of the week, told as ranks from Monday. */
const WEEKDAY = sticky('(?:周|星期|礼拜)(?<han>[一二三四五六日天])(?![次个回遍篇份人名场])', HAN);
const ENGLISH_WEEKDAY = sticky(String.raw`\b(?<english>mon|tues|wednes|thurs|fri|satur|sun)days?\b`, LATIN);
const WEEKDAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];

const matchIdiom = (text: string, at: number): RegExpExecArray | undefined => {
	const idiom = matchAt(IDIOM, text, at);
	return idiom && !/[扣得加减满]/.test(text.charAt(at - 1)) ? idiom : undefined;
};

function readWeekday({ groups }: RegExpExecArray): FigureReading {
	const { han = '', english = '' } = groups ?? {};
	const value =
		han === ''
			? WEEKDAYS.indexOf(english.toLowerCase()) + 1
			: '一二三四五六日'.indexOf(han.replace('天', '日')) + 1;
	return { kind: 'ordinal', value, unit: 'weekday', confidence: 'likely' };
}

const matchQuantity: Matcher = (text, at) => {
	const weekday = matchAt(WEEKDAY, text, at) ?? matchAt(ENGLISH_WEEKDAY, text, at);
	if (weekday) return { figure: readWeekday(weekday), to: at + weekday[0].length };
	const skipped = matchIdiom(text, at);
	if (skipped) return { figure: undefined, to: at + skipped[0].length };
	return matchAmount(text, at);
};

const matchAmount: Matcher = (text, at) => {
	let longest: { figure: FigureReading; to: number } | undefined;
	for (const expression of AMOUNTS) {
		const match = matchAt(expression, text, at);
		const to = at + (match?.[0].length ?? 0);
		const figure = match && to > (longest?.to ?? at) ? readAmount(match.groups ?? {}) : undefined;
		if (figure) longest = { figure, to };
	}
	if (!longest || longest.figure.unit !== undefined || /\d/.test(text.slice(at, longest.to))) return longest;
	// 一 alone is part of a word (统一, 一定), and 十几 is no number.
	const vague = longest.figure.value === 1 || /[几来多余]/.test(text.charAt(longest.to));
	return vague && /\p{Script=Han}/u.test(text.charAt(at)) ? { figure: undefined, to: longest.to } : longest;
};

/** Reads a number or a range with its measure word. */
export function readAmount({
	low = '',
	high,
	unit: printed,
}: Record<string, string | undefined>): FigureReading | undefined {
	const approximation = high === undefined ? readApproximation(low) : undefined;
	const range = approximation ?? readRange(low, high);
	if (!range) return undefined;
	const unit = printed === undefined ? undefined : readUnit(printed);
	const factor = printed !== undefined && isFortnight(printed) ? 2 : 1;
	return {
		kind: 'quantity',
		value: range.value * factor,
		...(range.upper !== undefined && { upper: range.upper * factor }),
		...(unit !== undefined && { unit }),
		confidence: approximation ? 'likely' : judge(high ?? low, range.upper ?? range.value, unit),
	};
}

/** How sure a number as printed is one that counts something. */
export function judge(printed: string, value: number, unit: string | undefined): Confidence {
	if (/\d/.test(printed)) return 'certain';
	if (value <= 1) return 'doubtful';
	// 十余人 are more than ten.
	if (/[余多来]/u.test(printed)) return 'likely';
	const english = /[a-z]/i.test(printed);
	if (unit === undefined) return english ? 'likely' : 'doubtful';
	// 三分 and 两天 also stand in set phrases; a longer numeral or another unit leaves no doubt.
	if (/^(?:point|day)$/.test(unit) && !english && printed.length === 1) return 'likely';
	return /^[a-z]/.test(unit) ? 'certain' : 'likely';
}

/** Everything that is counted or measured; a numeral word without a measure word is `doubtful`, as is 一. */
export const quantities: FigureForms = {
	match: matchQuantity,
	characters: `${NUMBER_CHARACTERS}周星礼`,
	words: [...NUMBER_WORDS, 'between', ...WEEKDAYS.flatMap((day) => [`${day}day`, `${day}days`])],
};
