import { splitSentences } from './clauses.ts';
import { dateSpans, JOIN, MONTH, monthDaySpans, monthSpans, weekdaySpans } from './day-spans.ts';
import type { Span } from './day-spans.ts';
import type { Figure } from './figure.ts';
import { readNumber } from './figure-grammar.ts';
import { findFigures } from './figures.ts';

/** A length that a text gives beside an interval which it doesn't fit; minutes of a day, or days. */
export interface IntervalConflict {
	/** The interval as printed, or several of them. */
	interval: string;
	/** How long the intervals are together. */
	length: number;
	/** The length as printed. */
	stated: string;
	unit: 'minute' | 'day';
}

/** Without a clock time and a length, or a date and a number of days, there is nothing to compare. */
const CLOCK = /\d\s*[:：]\s*\d|[\d一二三四五六七八九十][时点]/u;
const LENGTH = /小时|钟头|分钟|刻钟/u;
const DATE =
	/月\s*[\d一二三四五六七八九十]+\s*[日号]|[\d一二三四五六七八九十]\s*(?:[至到]|[-–—~～]+)\s*[\d一二三四五六七八九十]{1,2}月|月(?:份|底)?\s*起?(?:[至到]|[-–—~～])|\d{4}[-/.]\d|\d\s*[日号]\s*(?:起?[至到]|[-–—~～])|(?:周|星期|礼拜)[一二三四五六日天]\s*(?:[至到]|[-–—~～])/u;
const DAYS = /[\d一二两三四五六七八九十百半]\s*(?:[天日周年]|个(?:半?月|星期|礼拜))/u;
const isWorthReading = (text: string): boolean =>
	(LENGTH.test(text) && CLOCK.test(text)) || (DATE.test(text) && DAYS.test(text));

/** A length that is no length of the interval: ahead of time, every so often, within. */
const OTHER_MATTER =
	/(?:提前|提早|推迟|延后|延长|缩短|每隔|间隔|相隔|迟到|早到|加班|另外?|其中|逾期|超过|留)[^，。；]{0,3}$/u;
/** What has been so long or takes so long, not how long the span is: 满三个月的员工, 工期一年的项目. */
const COMPLETED = /^[满期]\s*[^，。；]{1,6}?(?:[年月周天日]|星期|小时)(?:以上|[的者后才方])/u;
const OTHER_AFTER = /^\s*(?:以?内|之内|以?前|之前|以?后|之后|一次|一换|一轮|制)/u;
const REST = /(?:休息|午休|用餐|就餐|吃饭|间歇)[^，。；]{0,4}$/u;
/** A pause that is given by its clock times: 12:00至13:00午休. */
const REST_AFTER = /^[^，。；、\d]{0,4}(?:休息(?![日室区])|午休|用餐|就餐|吃饭|午餐|晚餐|间歇)/u;
const AT_LEAST = /(?:不少于|不低于|不得少于|不得低于|至少|最少|不短于|达到?)[^，。；\d]{0,3}$/u;
const AT_MOST = /(?:不超过|不得超过|不多于|至多|最多|不长于)[^，。；\d]{0,3}$/u;
/** Days a week. */
const A_WEEK = /[每一]周(?:工作|营业|上班|上岗|当班|值[班守]|开放|开门|出勤|坐班|办公|共计?|合计|计)*\s*$/u;
/** Days of a week or month, and by how many a span may differ: months are of several lengths, and ends may count or not. */
const LONG_UNITS = new Map<string | undefined, readonly [days: number, tolerance: number]>([
	['week', [7, 2]],
	['month', [MONTH, 12]],
	['year', [365.25, 40]],
]);
/** Hours of a longer time than the day that an interval lies in: 每周40小时. */
const LONGER = /[每一](?:周|星期|礼拜|个?月|季度?|年)[^，。；\d]{0,6}$/u;
/** Hours of one of several shifts that share the interval: 分两班，每班6小时. */
const SHIFTS = /[两二三四2-4]班|轮班|倒班|轮流|轮换/u;
const A_SHIFT = /每[班人][^，。；\d]{0,6}$/u;
/** Words that may stand before a length without naming whose it is. */
const PLAIN =
	/每[日天]|全[天日]|保[证持]|确保|实行|坚持|做到|提供|达到|工作|在线|营业|上班|值班|时间|时长|连续|[共约为的是均都须应要即]|\P{Script=Han}/gu;
const TOTAL = /(?:[共计满]|为期|历时|[用费耗需]时|时长为?|(?:规划|计划|活动|宣传|培训|实施|建设|会|工|学)期为?)\s*$/u;

function clockSpans(figures: readonly Figure[], text: string): Span[] {
	const spans: Span[] = [];
	for (const [at, figure] of figures.entries()) {
		if (figure.kind !== 'time') continue;
		const next = figures[at + 1];
		if (figure.upper !== undefined) {
			const length = figure.upper - figure.value;
			spans.push({ length, alternative: length, text: figure.text, to: figure.to });
		} else if (next?.kind === 'time' && next.upper === undefined && JOIN.test(text.slice(figure.to, next.from))) {
			const length = (next.value - figure.value + 1440) % 1440 || 1440;
			spans.push({ length, alternative: length, text: text.slice(figure.from, next.to), to: next.to });
		}
	}
	return spans;
}

/** Whether hours are of something else than the interval beside them. */
function isApart({ value, from }: Figure, sentence: string): boolean {
	const before = sentence.slice(0, from);
	if (LONGER.test(before) || (A_SHIFT.test(before) && SHIFTS.test(sentence))) return true;
	// What runs around the clock beside it has a subject of its own: 自助银行24小时服务.
	const clause = before.slice(before.search(/[，,][^，,]*$/u));
	return value === 24 && /^[，,]/u.test(clause) && clause.replace(PLAIN, '').length > 1;
}

interface Length {
	figure: Figure;
	/** In minutes or days. */
	value: number;
	fits: (length: number) => boolean;
}

/** Days and weeks beside a span of whole months mostly lie within it. */
const isOfMonths = ({ figure: { unit } }: Length): boolean => unit === 'month' || unit === 'year';

function readLength(figure: Figure, text: string): Length {
	const [factor, tolerance] = LONG_UNITS.get(figure.unit) ?? [figure.unit === 'hour' ? 60 : 1, 0];
	const [low, high] = [figure.value * factor - tolerance, (figure.upper ?? figure.value) * factor + tolerance];
	const before = text.slice(0, figure.from);
	const after = text.slice(figure.to);
	const fits = (length: number): boolean => {
		if (AT_MOST.test(before) || after.startsWith('以下')) return length <= high;
		if (AT_LEAST.test(before) || after.startsWith('以上')) return length >= low;
		return length >= low && length <= high;
	};
	return { figure, value: low, fits };
}

function compare(
	spans: readonly Span[],
	lengths: readonly Length[],
	rest: number,
	unit: 'minute' | 'day',
): IntervalConflict[] {
	if (spans.length === 0) return [];
	const total = spans.reduce((sum, { length }) => sum + length, 0);
	const single = spans.flatMap(({ length, alternative, leap = length }) => [length, alternative, leap]);
	const possible = [total, total - rest, ...single];
	return lengths
		.filter(({ fits }) => !possible.some(fits))
		.map(({ figure }) => ({
			interval: spans.map(({ text }) => text).join('、'),
			length: total,
			stated: figure.text,
			unit,
		}));
}

/** Finds lengths that don't fit the interval in the same sentence: 9:00–18:00 beside 10小时, or a span of dates beside its days. */
export function findIntervalConflicts(text: string): IntervalConflict[] {
	if (!isWorthReading(text)) return [];
	return splitSentences(text).flatMap(({ text: sentence }) => {
		if (!isWorthReading(sentence)) return [];
		const figures = findFigures(sentence);
		const measured = figures.filter((figure) => {
			const { kind, unit, from, to } = figure;
			if (
				kind !== 'quantity' ||
				OTHER_MATTER.test(sentence.slice(0, from)) ||
				OTHER_AFTER.test(sentence.slice(to)) ||
				COMPLETED.test(sentence.slice(from - 1))
			)
				return false;
			const before = sentence.slice(0, from);
			if (unit === 'hour') return !isApart(figure, sentence);
			if (unit === 'day' && A_WEEK.test(before)) return true;
			// Minutes, days and longer units mean the whole only where they say so, or stand in brackets by themselves.
			const bracketed = unit === 'minute' && /[（(]$/u.test(before) && /^[）)]/u.test(sentence.slice(to));
			if (bracketed) return true;
			return (unit === 'minute' || unit === 'day' || LONG_UNITS.has(unit)) && TOTAL.test(before);
		});
		const rests = figures.filter(
			({ kind, unit, from }) =>
				kind === 'quantity' && (unit === 'hour' || unit === 'minute') && REST.test(sentence.slice(0, from)),
		);
		const scaleOf = ({ unit, from }: Figure): 'clock' | 'week' | 'calendar' => {
			if (unit === 'hour' || unit === 'minute') return 'clock';
			return unit === 'day' && A_WEEK.test(sentence.slice(0, from)) ? 'week' : 'calendar';
		};
		const read = (scale: ReturnType<typeof scaleOf>): Length[] =>
			measured
				.filter((figure) => scaleOf(figure) === scale && !rests.includes(figure))
				.map((figure) => readLength(figure, sentence));
		const isPause = ({ text: printed, to }: Span): boolean =>
			REST_AFTER.test(sentence.slice(to)) || REST.test(sentence.slice(0, to - printed.length));
		const calendar = read('calendar');
		const days = [...dateSpans(figures, sentence), ...monthDaySpans(sentence)];
		const { spans = [], pauses = [] } = Object.groupBy(clockSpans(figures, sentence), (span) =>
			isPause(span) ? 'pauses' : 'spans',
		);
		const rest =
			rests.reduce((sum, figure) => sum + readLength(figure, sentence).value, 0) +
			pauses.reduce((sum, { length }) => sum + length, 0);
		return [
			...compare(spans, read('clock'), rest, 'minute'),
			...compare(
				days,
				calendar.filter((length) => !isOfMonths(length)),
				0,
				'day',
			),
			...compare([...days, ...monthSpans(figures, sentence)], calendar.filter(isOfMonths), 0, 'day'),
			...compare(weekdaySpans(sentence), read('week'), 0, 'day'),
		];
	});
}

const MONTH_DAY =
	/(?<![\d一二三四五六七八九十])(\d{1,2}|十?[一二]|[一二三四五六七八九十])月(?:份)?(3[0-9]|三十[一-九]?)[日号]/gu;
const SHORT_MONTHS = new Map([
	[2, 29],
	[4, 30],
	[6, 30],
	[9, 30],
	[11, 30],
]);

/** Days that no calendar has: 2月30日, 4月31日. */
export function findImpossibleDays(text: string): { printed: string; last: number }[] {
	if (!/月(?:份)?(?:3|三十)/u.test(text)) return [];
	return Array.from(text.matchAll(MONTH_DAY)).flatMap(([printed, month = '', day = '']) => {
		const last = SHORT_MONTHS.get(readNumber(month) ?? 0) ?? 31;
		return (readNumber(day) ?? 0) > last ? [{ printed, last }] : [];
	});
}
