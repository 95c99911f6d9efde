import type { CriterionData, ScoredItemData } from '#schema/post.ts';
import type { Unit } from './unit.ts';

export type Criterion = Unit<CriterionData>;
export type ScoredItem = Unit<ScoredItemData>;

/** The lowest and highest score that conduct can reach, in points; `undefined` as ceiling: no upper bound. */
export interface ScoreRange {
	floor: number;
	ceiling: number | undefined;
}

/** A post's score sheet with its arithmetic. */
export interface ScoreSheet {
	status: 'complete' | 'incomplete' | 'lost';
	/** Points all items must add up to, as declared. */
	declaredTotal: number | undefined;
	passMark: number | undefined;
	items: readonly ScoredItem[];
	/** Scored items that the source lost. */
	gaps: readonly ScoredItem[];
	/** Sum of the known weights. */
	total: number;
	/** Each deduction and award taken at most once. */
	once: ScoreRange;
	/** Each deduction and award taken as often as it happens, unless it says once. */
	perTime: ScoreRange;
}

/** The fewest and most points a criterion moves; an unknown figure counts as 0. */
export function pointsOf(points: CriterionData['points']): { min: number; max: number } {
	if (points === undefined || points === 'unknown') return { min: 0, max: 0 };
	return typeof points === 'number' ? { min: points, max: points } : points;
}

/** Adds up points; what binary fractions leave over (0.1 + 0.2) is rounded off. */
const sum = (points: readonly number[]): number => Number(points.reduce((all, one) => all + one, 0).toFixed(6));

/** The known weight of an item in points, 0 where it is unknown. */
export function weightOf(item: ScoredItem): number {
	return typeof item.data.weight === 'number' ? item.data.weight : 0;
}

/** The criteria of an item that survive. */
export function criteriaOf(item: ScoredItem): Criterion[] {
	return item.children.filter((child): child is Criterion => child.kind === 'criterion' && !child.gap);
}

/** Most points one item's deductions take together, each once; it may exceed the item's weight. */
export function deductionsOf(item: ScoredItem): number {
	const deductions = criteriaOf(item).filter(({ data }) => data.effect === 'deduct');
	return sum(deductions.map(({ data }) => pointsOf(data.points).max));
}

/** Words by which an item ends at zero, however much is deducted: 扣完为止. */
const ENDS = /扣[完光尽][^，。；]{0,8}为止|扣至(?:0|零)分|以[^，。；]{0,8}分[值数]?为限/u;

/** Whether an item, or one of its criteria, says that no more than its weight is taken. */
export const endsAtZero = (item: ScoredItem): boolean => [item, ...criteriaOf(item)].some(({ zh }) => ENDS.test(zh));

/** What is left of an item at worst; an item never falls below 0. */
function floorOf(item: ScoredItem, repeated: boolean): number {
	const weight = weightOf(item);
	const repeats = criteriaOf(item).some(
		({ data }) => data.effect === 'deduct' && data.per !== 'once' && pointsOf(data.points).max > 0,
	);
	return repeated && repeats ? 0 : Math.max(0, sum([weight, -deductionsOf(item)]));
}

function rangeOf(items: readonly ScoredItem[], total: number, repeated: boolean): ScoreRange {
	const awards = items.flatMap((item) => criteriaOf(item).filter(({ data }) => data.effect === 'award'));
	const unbounded = repeated && awards.some(({ data }) => data.per !== 'once');
	return {
		floor: sum(items.map((item) => floorOf(item, repeated))),
		ceiling: unbounded ? undefined : sum([total, ...awards.map(({ data }) => pointsOf(data.points).max)]),
	};
}

const known = (value: number | 'unknown'): number | undefined => (value === 'unknown' ? undefined : value);

/** Works out a score sheet: total, floor and ceiling under both readings of “deduct n points”. */
export function createScoreSheet(
	declared: { status: ScoreSheet['status']; total: number | 'unknown'; passMark: number | 'unknown' },
	items: readonly ScoredItem[],
	gaps: readonly ScoredItem[],
): ScoreSheet {
	const total = sum(items.map(weightOf));
	return {
		status: declared.status,
		declaredTotal: known(declared.total),
		passMark: known(declared.passMark),
		items,
		gaps,
		total,
		once: rangeOf(items, total, false),
		perTime: rangeOf(items, total, true),
	};
}
