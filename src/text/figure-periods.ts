import type { Confidence, FigureReading } from './figure.ts';
import { ENGLISH_NUMBER, HAN, HAN_NUMBER, LATIN, MARK, readNumber, sticky, tryForms } from './figure-grammar.ts';
import type { FigureForms, Form, Reading } from './figure-grammar.ts';
import { isFortnight, readUnit } from './units.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Words for two of a period. */
const TWO = new Set(['other', 'second', '隔', '双']);
const HAN_PERIOD = '个?工作日|个?小时|个?星期|个?礼拜|个?季度|个?月|季|周|旬|年|天|日|分钟|次|回(?![复收访答])';
const ENGLISH_PERIOD =
	'(?:working |business )?days?|hours?|minutes?|weeks?|fortnights?|months?|quarters?|years?|time|occasion|occurrence|offence|incident|case|instance';
const EVENTS = new Set(['次', '回', 'time', 'occasion', 'occurrence', 'offence', 'incident', 'case', 'instance']);

const FORMS: readonly (readonly [form: Form, confidence: Confidence, unit?: string])[] = [
	[sticky('每个?(?=(?:周|星期|礼拜)[一二三四五六日天](?![次个回遍篇份人名场]))', HAN), 'doubtful', 'week'],
	[sticky(`每(?<half>半个?)?(?<count>${HAN_NUMBER})?(?<unit>${HAN_PERIOD})`, HAN), 'certain'],
	[
		sticky(String.raw`\s*/\s*(?<count>${HAN_NUMBER})?(?<unit>${HAN_PERIOD}|${ENGLISH_PERIOD})(?![a-z])`, MARK),
		'certain',
	],
	[sticky('(?<!间)(?<count>隔)(?<unit>日|天|周|月|年)', HAN), 'likely'],
	[sticky('(?<count>双)(?<unit>周|月)(?![末刊])', HAN), 'doubtful'],
	[sticky('[按逐](?<unit>日|天|周|月|季度?|年)(?![志期轻龄常节])', HAN), 'likely'],
	[sticky(String.raw`\b(?<unit>day|week|month|quarter|year)[ -]by[ -]\k<unit>\b`, LATIN), 'likely'],
	[
		sticky(
			String.raw`\b(?:every|each|per) (?<half>half[ -](?:a[ -])?)?(?:(?<count>${ENGLISH_NUMBER}|other|second)[ -])?(?<unit>${ENGLISH_PERIOD})\b`,
			LATIN,
		),
		'certain',
	],
	[sticky(`\\b(?:every|each)(?= (?:${MONTHS})\\b)`, LATIN), 'doubtful', 'year'],
	[sticky(`\\b(?:every|each)(?= ${WEEKDAYS}\\b)`, LATIN), 'doubtful', 'week'],
	[
		sticky(
			String.raw`(?<=\b(?:once|twice|thrice|times|[a-z]+s|(?:1|one|a single)(?: [a-z-]+){1,4}|\d+|two|three|four|five|six|ten) )an? (?<unit>day|week|fortnight|month|quarter|year|hour)\b`,
			LATIN,
		),
		'doubtful',
	],
	[sticky('(?<unit>[年月季周])度(?!假)', HAN), 'doubtful'],
	// The end of which month, where none is named: of each.
	[sticky('(?<![次上下本当翌同该首末\\d一二三四五六七八九十])(?<unit>[年月季])终?[末初底终]', HAN), 'doubtful'],
	[sticky('日终', HAN), 'doubtful', 'day'],
	[sticky('每(?=[早晚夜]|[上下]午|清晨|凌晨|傍晚)', HAN), 'certain', 'day'],
	[sticky('\\b(?:every|each)(?= (?:morning|afternoon|evening|night)\\b)', LATIN), 'certain', 'day'],
];

const ADVERBS = new Map<string, readonly [value: number, unit: string]>(
	Object.entries({
		hourly: [1, 'hour'],
		daily: [1, 'day'],
		weekly: [1, 'week'],
		fortnightly: [2, 'week'],
		monthly: [1, 'month'],
		quarterly: [1, 'quarter'],
		yearly: [1, 'year'],
		annual: [1, 'year'],
		annually: [1, 'year'],
	}),
);
const ADVERB = sticky(String.raw`\b(?<!half[ -])(?:${[...ADVERBS.keys()].join('|')})\b`, LATIN);

function readAdverb([printed]: RegExpExecArray): FigureReading | undefined {
	const [value, unit] = ADVERBS.get(printed.toLowerCase()) ?? [];
	if (value === undefined || unit === undefined) return undefined;
	return { kind: 'period', value, unit, confidence: 'doubtful' };
}

function readPeriod({ groups }: RegExpExecArray, confidence: Confidence, implied?: string): FigureReading | undefined {
	const { unit: printed = implied, count, half } = groups ?? {};
	if (printed === undefined) return undefined;
	const counted = count === undefined ? 1 : TWO.has(count.toLowerCase()) ? 2 : readNumber(count);
	if (counted === undefined) return undefined;
	const event = EVENTS.has(printed.toLowerCase());
	const factor = (half === undefined ? 1 : 0.5) * (printed === '旬' ? 10 : isFortnight(printed) ? 2 : 1);
	return {
		kind: 'period',
		value: counted * factor,
		unit: event ? 'time' : readUnit(printed),
		confidence: event ? 'doubtful' : confidence,
	};
}

/** How often: 每月, 每两个月, /次, 按季, 隔日, every six months, every January, every morning, twice a year's “a year”; monthly, 月度 and 月末 only as `doubtful`. */
export const periods: FigureForms = {
	match: tryForms([
		[ADVERB, readAdverb],
		...FORMS.map(([form, confidence, implied]): Reading => [
			form,
			(match) => readPeriod(match, confidence, implied),
		]),
	]),
	characters: '每/按逐隔双年月季周日',
	words: ['every', 'each', 'per', 'a', 'an', 'day', 'week', 'month', 'quarter', 'year', ...ADVERBS.keys()],
};
