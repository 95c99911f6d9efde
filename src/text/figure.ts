/** Units of a percentage that says what is left of a price (九折), or what is taken off it (10% off). */
export const PRICE_SHARE = 'of-price';
export const PRICE_CUT = 'off-price';

/** What a figure is: `period` is a recurrence (每月, per month), `time` a time of day, `identifier` a telephone number. */
export type FigureKind =
	'quantity' | 'percent' | 'money' | 'date' | 'time' | 'period' | 'ordinal' | 'enumeration' | 'identifier'; // prettier-ignore

/** `certain`: can't be read otherwise; `likely`: a numeral word with a measure word; `doubtful`: may be part of a phrase. */
export type Confidence = 'certain' | 'likely' | 'doubtful';

/** One number in a text. */
export interface Figure {
	kind: FigureKind;
	/**
	 * In `unit`s; of a percent the number before %; of money the sum in the currency's main unit; of a time the minutes
	 * since midnight; of a date yyyymmdd with 00 for what is not given; of a period how many units lie between two occurrences.
	 */
	value: number;
	/** The upper end, where a range is given. */
	upper?: number;
	/** An English name for units of time, money, points, people, weight and length; otherwise the measure word as printed; left out if none. */
	unit?: string;
	confidence: Confidence;
	/** As printed, at `[from, to)` in UTF-16 units. */
	text: string;
	from: number;
	to: number;
}

/** What a matcher finds: a figure without its place. */
export type FigureReading = Omit<Figure, 'text' | 'from' | 'to'>;

const MINUTES = new Map(
	Object.entries({ second: 1 / 60, minute: 1, hour: 60, day: 1440, 'working-day': 1440, week: 10_080 }),
);
const MONTHS = new Map(Object.entries({ month: 1, quarter: 3, year: 12 }));

/** A length of time in minutes or in months, the two scales that don't convert into each other; undefined for other units. */
export function toCommonUnit(
	value: number,
	unit: string | undefined,
): { value: number; unit: 'minute' | 'month' } | undefined {
	const minutes = MINUTES.get(unit ?? '');
	const months = MONTHS.get(unit ?? '');
	if (minutes !== undefined) return { value: value * minutes, unit: 'minute' };
	return months === undefined ? undefined : { value: value * months, unit: 'month' };
}

const MEASURES = new Map<string | undefined, readonly [factor: number, base: string]>([
	['gram', [1, 'g']],
	['kilogram', [1000, 'g']],
	['tonne', [1e6, 'g']],
	['millimetre', [0.001, 'm']],
	['centimetre', [0.01, 'm']],
	['metre', [1, 'm']],
	['kilometre', [1000, 'm']],
	['square-metre', [1, 'm²']],
]);

const round = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** A weight in grams, a length in metres or an area in square metres, as words that are the same for what is equally much; undefined for other units. */
export function measureOf({ value, unit }: Pick<FigureReading, 'value' | 'unit'>): string | undefined {
	const measure = MEASURES.get(unit);
	return measure && `${round(value * measure[0])} ${measure[1]}`;
}

/** The same for figures that mean the same in any language or numeral system: 半年 and six months, 二〇〇七年 and 2007. */
export function figureKey(figure: FigureReading): string {
	const { kind, value, upper, unit } = figure;
	const span = (from: number, to?: number): string =>
		to === undefined ? round(from) : `${round(from)}–${round(to)}`;
	const low = toCommonUnit(value, unit);
	if ((kind === 'quantity' || kind === 'period') && low) {
		return `${kind === 'period' ? 'every ' : ''}${span(low.value, upper === undefined ? undefined : toCommonUnit(upper, unit)?.value)} ${low.unit}`;
	}
	if (kind === 'period') return `every ${span(value, upper)} ${unit ?? ''}`;
	if (kind === 'ordinal' && unit === 'weekday') return `weekday ${value}`;
	if (kind === 'quantity' || kind === 'ordinal' || kind === 'enumeration') return `number ${span(value, upper)}`;
	if (unit === PRICE_SHARE) return `price ${span(value)}`;
	// 24时 and 0时 are midnight.
	return `${kind} ${span(kind === 'time' && upper === undefined ? value % 1440 : value, upper)}`;
}
