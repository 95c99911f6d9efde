import { figureKey, measureOf, PRICE_CUT, PRICE_SHARE } from './figure.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './figures.ts';

/** A figure of one text that the other lacks. */
export interface FigureDifference {
	figure: Figure;
	/** Which of the two texts it stands in. */
	in: 'first' | 'second';
}

/**
 * The figures that two texts of the same content (two languages, two versions) don't share, whatever their numeral systems.
 * A `certain` figure must be met by one of any confidence, as often as it occurs; a `likely` one is reported only when both
 * texts have one without a partner, since either may then stand for the other.
 */
export function compareFigures(first: string, second: string): FigureDifference[] {
	const [a, b] = [findFigures(first), findFigures(second)];
	if (haveEqualKeys(a, b)) return [];
	const differences = findDifferences(a, b);
	// Twice a year is each half-year.
	const shared = differences.length > 0 ? findDifferences(divide(a), divide(b)) : [];
	return shared.length > 0 ? differences : [];
}

/** Joins a period and a number of times beside it, in either order: 每年两次 comes every half year. */
function divide(figures: readonly Figure[]): Figure[] {
	const joined: Figure[] = [];
	for (const figure of figures) {
		const before = joined.at(-1);
		const [period, times] = figure.kind === 'period' ? [figure, before] : [before, figure];
		const near = before !== undefined && figure.from - before.to <= 2;
		if (near && period?.kind === 'period' && times?.kind === 'quantity' && times.unit === 'time' && times.value > 1)
			joined[joined.length - 1] = { ...period, value: period.value / times.value };
		else joined.push(figure);
	}
	return joined;
}

function findDifferences(a: readonly Figure[], b: readonly Figure[]): FigureDifference[] {
	const unmetInFirst = findUnmet(a, b).map((figure): FigureDifference => ({ figure, in: 'first' }));
	const unmetInSecond = findUnmet(b, a).map((figure): FigureDifference => ({ figure, in: 'second' }));
	const differences = [...unmetInFirst, ...unmetInSecond];
	const certain = differences.filter(({ figure }) => figure.confidence === 'certain');
	const likely = differences.filter(({ figure }) => figure.confidence === 'likely');
	const both = likely.some((one) => one.in === 'first') && likely.some((one) => one.in === 'second');
	return both ? differences : certain;
}

/** Whether two texts have the very same figures, as nearly all do: then each has its partner. */
function haveEqualKeys(a: readonly Figure[], b: readonly Figure[]): boolean {
	if (a.length !== b.length) return false;
	const keys = b.map(figureKey);
	const rest = [...b];
	return a.every((figure) => {
		const at = keys.indexOf(figureKey(figure));
		const [partner] = at >= 0 ? rest.splice(at, 1) : [];
		keys.splice(at, partner ? 1 : 0);
		return partner !== undefined && !countOthers(figure, partner);
	});
}

const COUNTED: ReadonlySet<string | undefined> = new Set(['point', 'person', 'time']);
const DAYS: ReadonlySet<string | undefined> = new Set(['day', 'working-day']);
/** Whether two figures of one number count different things, in words that leave no doubt. */
function countOthers(a: Figure, b: Figure): boolean {
	if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit === b.unit) return false;
	const [one, other] = [measureOf(a), measureOf(b)];
	if (one !== undefined && other !== undefined) return one !== other;
	return [COUNTED, DAYS].some((units) => units.has(a.unit) && units.has(b.unit));
}

function findUnmet(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
	const wanted = figures.filter(({ confidence, kind }) => confidence !== 'doubtful' && kind !== 'enumeration');
	const used = new Map<Figure, number>();
	const meet = (figure: Figure, fits: (other: Figure) => boolean): boolean => {
		// How often and in which place may be said once for several sums; an amount may not.
		const repeats = figure.kind === 'period' || figure.kind === 'ordinal';
		const partner = others.find(
			(other) => (repeats || (used.get(other) ?? 0) < 1) && !countOthers(figure, other) && fits(other),
		);
		if (partner) used.set(partner, (used.get(partner) ?? 0) + 1);
		return partner !== undefined;
	};
	const keys = new Map(others.map((other) => [other, figureKey(other)]));
	const exact = (figure: Figure) => {
		const key = figureKey(figure);
		return meet(figure, (other) => keys.get(other) === key);
	};
	const loose = (figure: Figure) =>
		meet(figure, (other) => readingsOf(other).some((key) => readingsOf(figure).includes(key)));
	// The exact partners first, so that a loose one doesn't take them.
	const unmet = wanted.filter((figure) => !exact(figure)).filter((figure) => !loose(figure));
	if (unmet.length === 0) return [];
	const ends = new Map<Figure, string[]>(others.map((other) => [other, endsOf(other).flatMap(readingsOf)]));
	const meetsEnd = (figure: Figure): boolean =>
		[...ends].some(([other, keys]) => {
			const at = keys.findIndex((key) => readingsOf(figure).includes(key));
			if (at === -1 || (used.get(other) ?? 0) > 1) return false;
			used.set(other, (used.get(other) ?? 0) + 1);
			return true;
		});
	return unmet.filter((figure) => !meetsEnd(figure) && !(figure.upper !== undefined && endsOf(figure).every(loose)));
}

/** The ends of a range as figures of their own: another text may give them apart. */
function endsOf({ upper, ...figure }: Figure): Figure[] {
	return upper === undefined ? [] : [figure, { ...figure, value: upper }];
}

/** 九折 is 90% of a price and 10% off it. */
function readingsOfPercent({ value, unit }: Figure): string[] {
	if (unit === PRICE_SHARE) return [`share ${value}`, `cut ${100 - value}`];
	return [`number ${value / 100}`, `${unit === PRICE_CUT ? 'cut' : 'share'} ${value}`];
}

// A recurrence may be told as a length of time (每半年, a half-year review), a share in words (half), a bare year as a number; 3千克 is 3 kg or 3,000 g.
function readingsOf(figure: Figure): string[] {
	const keys = [figureKey(figure)];
	const measure = measureOf(figure);
	if (measure !== undefined) keys.push(measure);
	if (figure.kind === 'period') keys.push(figureKey({ ...figure, kind: 'quantity' }));
	if (figure.kind === 'percent') keys.push(...readingsOfPercent(figure));
	if (figure.kind === 'date' && figure.value % 10_000 === 0) keys.push(`number ${figure.value / 10_000}`);
	return keys;
}
