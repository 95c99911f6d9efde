import { splitSentences } from './clauses.ts';
import type { Figure } from './figure.ts';
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

interface Span {
	length: number;
	/** The other way to count: days with both ends. */
	alternative: number;
	text: string;
	to: number;
}

/** Without a clock time and a length, or a date and a number of days, there is nothing to compare. */
const CLOCK = /\d\s*[:：]\s*\d|[\d一二三四五六七八九十][时点]/u;
const LENGTH = /小时|钟头|分钟/u;
const DATE = /月\s*[\d一二三四五六七八九十]+\s*[日号]|\d{4}[-/.]\d/u;
const DAYS = /[\d一二三四五六七八九十百]\s*[天日]/u;
const isWorthReading = (text: string): boolean =>
	(LENGTH.test(text) && CLOCK.test(text)) || (DATE.test(text) && DAYS.test(text));

const JOIN = /^\s*(?:起?[至到]|[-–—~～]+)\s*(?:次日|第二天|翌日|次晨|隔天)?\s*$/u;
/** A length that is no length of the interval: ahead of time, every so often, within. */
const OTHER_MATTER =
	/(?:提前|提早|推迟|延后|延长|缩短|每隔|间隔|相隔|迟到|早到|加班|另外?|其中|逾期|超过|留)[^，。；]{0,3}$/u;
const OTHER_AFTER = /^\s*(?:以?内|之内|以?前|之前|以?后|之后|一次|一换|一轮|制)/u;
const REST = /(?:休息|午休|用餐|就餐|吃饭|间歇)[^，。；]{0,4}$/u;
const AT_LEAST = /(?:不少于|不低于|不得少于|不得低于|至少|最少|不短于|达到?)[^，。；\d]{0,3}$/u;
const AT_MOST = /(?:不超过|不得超过|不多于|至多|最多|不长于)[^，。；\d]{0,3}$/u;
const TOTAL = /(?:共计?|合计|总计|累计|为期|历时|[用费耗需]时|计|满|总共|时长为?)\s*$/u;

const isDay = (value: number): boolean => value % 100 !== 0 && Math.floor(value / 100) % 100 !== 0;
const toDay = (value: number): number =>
	Date.UTC(Math.floor(value / 10_000) || 2001, (Math.floor(value / 100) % 100) - 1, value % 100) / 86_400_000;

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

function dateSpans(figures: readonly Figure[], text: string): Span[] {
	const spans: Span[] = [];
	for (const [at, figure] of figures.entries()) {
		const next = figures[at + 1];
		if (figure.kind !== 'date' || next?.kind !== 'date' || !JOIN.test(text.slice(figure.to, next.from))) continue;
		if (!isDay(figure.value) || !isDay(next.value)) continue;
		const year = next.value < 10_000 ? Math.floor(figure.value / 10_000) * 10_000 : 0;
		const days = toDay(next.value + year) - toDay(figure.value);
		const length = days < 0 ? days + 365 : days;
		spans.push({ length: length + 1, alternative: length, text: text.slice(figure.from, next.to), to: next.to });
	}
	return spans;
}

interface Length {
	figure: Figure;
	/** In minutes or days. */
	value: number;
	fits: (length: number) => boolean;
}

function readLength(figure: Figure, text: string): Length {
	const factor = figure.unit === 'hour' ? 60 : 1;
	const [low, high] = [figure.value * factor, (figure.upper ?? figure.value) * factor];
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
	rests: readonly Length[],
	unit: 'minute' | 'day',
): IntervalConflict[] {
	if (spans.length === 0) return [];
	const total = spans.reduce((sum, { length }) => sum + length, 0);
	const rest = rests.reduce((sum, { value }) => sum + value, 0);
	const possible = [total, total - rest, ...spans.flatMap(({ length, alternative }) => [length, alternative])];
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
		const measured = figures.filter(({ kind, unit, from, to }) => {
			if (
				kind !== 'quantity' ||
				OTHER_MATTER.test(sentence.slice(0, from)) ||
				OTHER_AFTER.test(sentence.slice(to))
			)
				return false;
			// Minutes and days mean the whole only where they say so.
			return unit === 'hour' || ((unit === 'minute' || unit === 'day') && TOTAL.test(sentence.slice(0, from)));
		});
		const rests = figures.filter(
			({ kind, unit, from }) =>
				kind === 'quantity' && (unit === 'hour' || unit === 'minute') && REST.test(sentence.slice(0, from)),
		);
		const read = (ofDays: boolean): Length[] =>
			measured
				.filter((figure) => (figure.unit === 'day') === ofDays && !rests.includes(figure))
				.map((figure) => readLength(figure, sentence));
		const pauses = rests.map((figure) => readLength(figure, sentence));
		return [
			...compare(clockSpans(figures, sentence), read(false), pauses, 'minute'),
			...compare(dateSpans(figures, sentence), read(true), [], 'day'),
		];
	});
}
