import type { Figure } from './figure.ts';

/** A stretch of time within a text. */
export interface Span {
	length: number;
	/** The other way to count: days with one end only. */
	alternative: number;
	/** With the 29th of February, where a span of dates without a year reaches over it. */
	leap?: number;
	text: string;
	to: number;
}

/** What joins the two ends of an interval. */
export const JOIN = /^\s*(?:起?[至到]|[-–—~～]+)\s*(?:次[日年晨]|第二[天年]|翌[日年]|隔天|来年)?\s*$/u;

const isDay = (value: number): boolean => value % 100 !== 0 && Math.floor(value / 100) % 100 !== 0;
const toDay = (value: number): number =>
	Date.UTC(Math.floor(value / 10_000) || 2001, (Math.floor(value / 100) % 100) - 1, value % 100) / 86_400_000;
const LEAP_DAY = 229;
const spanOf = (length: number, text: string, to: number): Span => ({
	length: length + 1,
	alternative: length,
	text,
	to,
});

/** Spans between two dates: 8月1日至8月31日. */
export function dateSpans(figures: readonly Figure[], text: string): Span[] {
	const spans: Span[] = [];
	for (const [at, figure] of figures.entries()) {
		const next = figures[at + 1];
		if (figure.kind !== 'date' || next?.kind !== 'date' || !JOIN.test(text.slice(figure.to, next.from))) continue;
		if (!isDay(figure.value) || !isDay(next.value)) continue;
		const year = next.value < 10_000 ? Math.floor(figure.value / 10_000) * 10_000 : 0;
		const days = toDay(next.value + year) - toDay(figure.value);
		const span = spanOf(days < 0 ? days + 365 : days, text.slice(figure.from, next.to), next.to);
		const [from, to] = [figure.value, next.value];
		const overFebruary = days < 0 ? from <= LEAP_DAY || to > LEAP_DAY : from <= LEAP_DAY && to > LEAP_DAY;
		const mayLeap = overFebruary && from < 10_000 && to < 10_000;
		spans.push(mayLeap ? { ...span, leap: span.length + 1 } : span);
	}
	return spans;
}

const DAYS_OF_A_MONTH =
	/(?<![\d.])(\d{1,2})\s*[日号]\s*(?:起?[至到]|[-–—~～]+)\s*(?:当月|本月|同月)?(\d{1,2})\s*[日号]/gu;

/** Spans within one month, which needn’t be named: 每月1日至10日, 8月1日至31日. */
export function monthDaySpans(text: string): Span[] {
	return [...text.matchAll(DAYS_OF_A_MONTH)].flatMap((match) => {
		const days = Number(match[2]) - Number(match[1]);
		return days > 0 ? [spanOf(days, match[0], match.index + match[0].length)] : [];
	});
}

/** Days of a month, on average. */
export const MONTH = 30.4;
const TO_MONTH = /^(?:\s*|份\s*)起?(?:[至到]|[-–—~～]+)\s*(?:次年|第二年|翌年|来年|本年|当年|同年)?\s*$/u;

/** Spans of whole months: 1月至6月, 11月至次年2月. */
export function monthSpans(figures: readonly Figure[], text: string): Span[] {
	return figures.flatMap((figure, at) => {
		const next = figures[at + 1];
		if (figure.kind !== 'date' || next?.kind !== 'date' || !TO_MONTH.test(text.slice(figure.to, next.from)))
			return [];
		const [from, to] = [figure.value, next.value];
		const areMonths = [from, to].every((value) => value % 100 === 0 && Math.floor(value / 100) % 100 !== 0);
		if (!areMonths) return [];
		const years = Math.min(from, to) < 10_000 ? 0 : Math.floor(to / 10_000) - Math.floor(from / 10_000);
		const months = (Math.floor(to / 100) % 100) - (Math.floor(from / 100) % 100) + 12 * years;
		const length = ((months < 0 ? months + 12 : months) + 1) * MONTH;
		return [{ length, alternative: length, text: text.slice(figure.from, next.to), to: next.to }];
	});
}

const WEEKDAYS = '一二三四五六日';
const DAYS_OF_A_WEEK =
	/(?:周|星期|礼拜)([一二三四五六日天])(?:\s*(?:[至到]|[-–—~～]+)\s*(?:本?周|星期|礼拜)?([一二三四五六日天])|(、?[日天]))?/gu;

/** Spans within one week, and the days beside them: 周一至周五、周六. None where there are single days only. */
export function weekdaySpans(text: string): Span[] {
	const matches = [...text.matchAll(DAYS_OF_A_WEEK)];
	if (matches.every(([, , last]) => last === undefined)) return [];
	return matches.map((match) => {
		const [first, last] = [match[1], match[2] ?? match[1]].map((day = '') =>
			WEEKDAYS.indexOf(day === '天' ? '日' : day),
		);
		const length = (((last ?? 0) - (first ?? 0) + 7) % 7) + (match[3] === undefined ? 1 : 2);
		return { length, alternative: length, text: match[0], to: match.index + match[0].length };
	});
}
