import { figureKey } from './figure.ts';
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
	const unmetInFirst = findUnmet(a, b).map((figure): FigureDifference => ({ figure, in: 'first' }));
	const unmetInSecond = findUnmet(b, a).map((figure): FigureDifference => ({ figure, in: 'second' }));
	const differences = [...unmetInFirst, ...unmetInSecond];
	const certain = differences.filter(({ figure }) => figure.confidence === 'certain');
	const likely = differences.filter(({ figure }) => figure.confidence === 'likely');
	const both = likely.some((one) => one.in === 'first') && likely.some((one) => one.in === 'second');
	return both ? differences : certain;
}

function findUnmet(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
	const available = new Map<string, number>();
	for (const other of others) for (const key of offeredKeys(other)) available.set(key, (available.get(key) ?? 0) + 1);
	const used = new Map<string, number>();
	const takes = (key: string, repeats: boolean): boolean => {
		const count = used.get(key) ?? 0;
		if (count >= (available.get(key) ?? 0) && !(repeats && count > 0)) return false;
		used.set(key, count + 1);
		return true;
	};
	return figures.filter((figure) => {
		if (figure.confidence === 'doubtful' || figure.kind === 'enumeration') return false;
		// How often and in which place may be said once for several sums; an amount may not.
		const repeats = figure.kind === 'period' || figure.kind === 'ordinal';
		if (wantedKeys(figure).some((key) => takes(key, repeats))) return false;
		return !(figure.upper !== undefined && endsOf(figure).every((end) => wantedKeys(end).some((key) => takes(key, repeats))));
	});
}

/** The ends of a range as figures of their own: another text may give them apart. */
function endsOf({ upper, ...figure }: Figure): Figure[] {
	return upper === undefined ? [] : [figure, { ...figure, value: upper }];
}

// A recurrence may be told as a length of time (每半年, a half-year review), a bare year as a number.
function keysOf(figure: Figure): string[] {
	const keys = [figureKey(figure)];
	if (figure.kind === 'period') keys.push(figureKey({ ...figure, kind: 'quantity' }));
	if (figure.kind === 'quantity') keys.push(figureKey({ ...figure, kind: 'period' }));
	if (figure.kind === 'date' && figure.value % 10_000 === 0) keys.push(`number ${figure.value / 10_000}`);
	return keys;
}

/** What a figure can be met by: itself, or the end of a range. */
const wantedKeys = (figure: Figure): string[] => keysOf(figure).flatMap((key) => [key, `end ${key}`]);

/** What a figure can meet: itself, and a range its two ends. */
const offeredKeys = (figure: Figure): string[] => [
	...keysOf(figure),
	...endsOf(figure).flatMap((end) => keysOf(end).map((key) => `end ${key}`)),
];
