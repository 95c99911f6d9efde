import {
	DIGIT,
	HAN,
	LATIN,
	MARK,
	matchAt,
	NUMBER_CHARACTERS,
	readNumber,
	sticky,
	TO,
	tryForms,
} from './figure-grammar.ts';
import type { FigureForms, Form, Matcher, Reading } from './figure-grammar.ts';
import type { FigureReading } from './figure.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3));
const MONTH_WORDS = [...new Set([...MONTHS, ...SHORT_MONTHS, 'sept'])];
const MONTH = `(?:${MONTH_WORDS.join('|')})\\b\\.?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const HAN_YEAR = '[〇零一二三四五六七八九\\d]{4}';
const HAN_SMALL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

const DATE_FORMS = [
	sticky(
		String.raw`(?<y>${HAN_YEAR})\s*年(?:度)?(?:\s*(?<m>${HAN_SMALL})\s*月份?(?:\s*(?<d>${HAN_SMALL})\s*[日号])?)?`,
		DIGIT | HAN,
	),
	sticky(String.raw`(?<m>${HAN_SMALL})\s*月\s*(?<d>${HAN_SMALL})\s*[日号]`, DIGIT | HAN),
	sticky(String.raw`(?<m>${HAN_SMALL})月份?(?!度)`, DIGIT | HAN),
	// The first of 1至3月, and of 2013—2015年.
	sticky(String.raw`(?<![\d.])(?<m>${HAN_SMALL})(?=\s*(?:-|~|至|到)\s*${HAN_SMALL}月(?!度))`, DIGIT | HAN),
	sticky(String.raw`(?<!\d)(?<y>${HAN_YEAR})(?=\s*(?:-|~|至|到)\s*${HAN_YEAR}年)`, DIGIT | HAN),
	sticky(String.raw`(?<!\d)(?<y>\d{4})(?<mark>[-/.])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?!\d)`, DIGIT),
	sticky(String.raw`\b(?<d>${DAY})(?: of)? (?<mon>${MONTH})(?:,? (?<y>\d{4})(?!\d))?`, DIGIT),
	sticky(String.raw`\b(?<mon>${MONTH}) (?<d>${DAY})(?!\d)(?:,? (?<y>\d{4})(?!\d))?`, LATIN),
	sticky(String.raw`\b(?<mon>${MONTH}),? (?<y>\d{4})(?!\d)`, LATIN),
	// “May” and “March” alone are verbs more often than months.
	sticky(String.raw`\b(?!may|mar)(?<mon>${MONTH})(?![a-z])`, LATIN),
	sticky(
		String.raw`(?<=\b(?:in|since|of|from|until|by|for|year) )(?<y>(?:19|20)\d{2})(?![\d,.]*\d)(?= |[.,;:)]|$)`,
		DIGIT,
	),
];

function readDate({ groups, input, index }: RegExpExecArray): FigureReading | undefined {
	const { y, m, d, mon } = groups ?? {};
	const year = y === undefined ? 0 : readNumber(y);
	const month = mon === undefined ? readNumber(m ?? '0') : SHORT_MONTHS.indexOf(mon.slice(0, 3).toLowerCase()) + 1;
	const day = readNumber((d ?? '0').replace(/[a-z]+$/iu, ''));
	if (year === undefined || month === undefined || day === undefined || month > 12 || day > 31) return undefined;
	if (m !== undefined && month === 0) return undefined;
	// In lower case they are verbs: “may 5 points be deducted”.
	if (mon?.toLowerCase() === mon && mon !== undefined) return undefined;
	const sure =
		[y, mon ?? m, d].filter((part) => part !== undefined).length > 1 ||
		input.startsWith('年', index + (y?.length ?? 0));
	return { kind: 'date', value: year * 10_000 + month * 100 + day, confidence: sure ? 'certain' : 'likely' };
}

const PART_OF_DAY = '凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|夜间|早|晚';
const HOUR = String.raw`(?:(?<part>${PART_OF_DAY})\s*)?(?<h>${HAN_SMALL})`;
const CLOCK = sticky(
	String.raw`(?<![\d:])(?:(?<part>${PART_OF_DAY})\s*)?(?<h>\d{1,2}):(?<min>[0-5]\d)(?!:?\d)(?:\s*(?<half>[ap])\.?m\b\.?)?`,
	DIGIT | HAN,
);
const SPOKEN = sticky(
	String.raw`${HOUR}(?<mark>时(?![段间限期候差])|点钟?)(?:(?<min>${HAN_SMALL})分(?!钟)|(?<exact>[半整])|(?<quarters>[一三13])刻(?!钟))?`,
	DIGIT | HAN,
);
const HALF_DAY = sticky(String.raw`\b(?<h>\d{1,2})\s*(?:(?<half>[ap])\.?m\b\.?|o['’]clock\b)`, DIGIT);
const BARE_HOUR = sticky(String.raw`(?:(?<part>${PART_OF_DAY})\s*)?(?<h>\d{1,2})(?![\d%.:])`, DIGIT | HAN);
const JOIN = sticky(`(?:${TO}|\\s*(?:until|till|and)\\s+)`, DIGIT | LATIN | HAN | MARK);
/** May be the time of rest as well: no more than what an English “noon” can be told for. */
const HAN_NOON = sticky('中午|正午|午间', HAN);
const NAMED = sticky(String.raw`\b(?:noon|midday|(?<midnight>midnight))\b|(?<zero>零[时点])`, LATIN | HAN);

interface TimeOfDay {
	minutes: number;
	to: number;
	/** The half of the day that its words name. */
	half?: 'morning' | 'afternoon';
	/** 3点 may also be three points; it needs a 上午, a 半 or a range to be a time. */
	sure: boolean;
}

function readTime(text: string, at: number, forms: readonly Form[]): TimeOfDay | undefined {
	for (const form of forms) {
		const match = matchAt(form, text, at);
		if (!match) continue;
		const { part = '', h, min, half = '', mark, exact, quarters, midnight, zero } = match.groups ?? {};
		if (form === NAMED) return { minutes: (midnight ?? zero) ? 0 : NOON, to: at + match[0].length, sure: true };
		const hour = readNumber(h ?? '');
		const minute = exact === '半' ? 30 : quarters ? 15 * (readNumber(quarters) ?? 0) : readNumber(min ?? '0');
		if (hour === undefined || minute === undefined || hour > 24 || minute > 59) continue;
		// 夜间1点 is in the morning.
		const evening = /[晚夜]/u.test(part) && hour > 4;
		const afternoon =
			evening || /[下傍]/u.test(part) || half.toLowerCase() === 'p' || (part === '中午' && hour < 6);
		const early = /^(?:凌晨|上午)$/u.test(part) || half.toLowerCase() === 'a';
		const clock = afternoon && hour < 12 ? hour + 12 : early && hour === 12 && half !== '' ? 0 : hour;
		const digits = /\d/u.test(h ?? '');
		const sure =
			part !== '' ||
			half !== '' ||
			exact !== undefined ||
			quarters !== undefined ||
			min !== undefined ||
			(mark === '时' && digits) ||
			mark === '点钟';
		const named = afternoon ? 'afternoon' : part !== '' || half !== '' ? 'morning' : undefined;
		return { minutes: clock * 60 + minute, to: at + match[0].length, ...(named && { half: named }), sure };
	}
	return undefined;
}

const NOON = 720;

/** The minutes at both ends of an interval, of which one may name the half of the day for both: 下午2:00至5:30, 2:00 to 5:30 p.m. */
function readEnds(first: TimeOfDay, second: TimeOfDay, text: string): readonly [from: number, to: number] {
	// An interval ends at midnight, 0:00, as at 24:00.
	const [from, to] = [first.minutes, second.minutes || 2 * NOON];
	if (first.half === 'afternoon' && !second.half && to <= from && to <= NOON && to + NOON > from)
		return [from, to + NOON];
	const isLatin = /m\.?$/iu.test(text.slice(0, second.to));
	if (isLatin && second.half === 'afternoon' && !first.half && from < NOON && from + NOON < to)
		return [from + NOON, to];
	return [from, to];
}

const matchTime: Matcher = (text, at) => {
	const whole = [CLOCK, SPOKEN, HALF_DAY, NAMED];
	const clear = readTime(text, at, whole);
	const first = clear ?? readTime(text, at, [BARE_HOUR]);
	const noon = first ? undefined : matchAt(HAN_NOON, text, at);
	if (noon) return { figure: { kind: 'time', value: NOON, confidence: 'doubtful' }, to: at + noon[0].length };
	if (!first) return undefined;
	const bare = clear === undefined;
	const join = matchAt(JOIN, text, first.to);
	const second = join && readTime(text, first.to + join[0].length, bare ? [HALF_DAY, SPOKEN] : [...whole, BARE_HOUR]);
	// Of a bare second hour only what follows a spoken first one counts: 上午9时至下午18 lost its 时, 9:00-18 did not.
	const [from, upper] = second ? readEnds(first, second, text) : [first.minutes, 0];
	if (
		second &&
		upper > from &&
		(second.sure || (!bare && (first.sure || /[时点]/u.test(text.charAt(first.to - 1)))))
	) {
		return {
			figure: { kind: 'time', value: from, upper, confidence: 'certain' },
			to: second.to,
		};
	}
	return first.sure && !bare
		? { figure: { kind: 'time', value: first.minutes, confidence: 'certain' }, to: first.to }
		: undefined;
};

/** Dates: 二00七年八月一日, 2007-08-01, 1 August 2007, August 2007, 8月; a value is yyyymmdd with 00 for what is missing. */
export const dates: FigureForms = {
	match: tryForms(DATE_FORMS.map((form): Reading => [form, readDate])),
	characters: NUMBER_CHARACTERS,
	words: MONTH_WORDS,
	// A month counts with its capital only.
	needs: /[年月]|\d{4}|[JFMASOND][aepucoAEPUCO]/,
};
/** Times of day and intervals of them: 9:00–18:00, 上午9时至下午18时, 9 a.m. to 6 p.m.; values in minutes since midnight. */
export const times: FigureForms = {
	match: matchTime,
	characters: `${NUMBER_CHARACTERS}${PART_OF_DAY.replaceAll('|', '')}正`,
	words: ['noon', 'midday', 'midnight'],
	needs: /[:时点午]|\d\s*[apoAPO]|[nN][oO]{2}[nN]|[mM][iI][dD][dDnN]/,
};
