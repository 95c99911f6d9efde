import type { CriterionData, ScoredItemData } from '#schema/post.ts';
import { readNumber } from '#text/figure-grammar.ts';
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
const ENDS =
	/[本该此]项(?:[^，。；]{0,6})?(?:不得分|不计分|得(?:0|零)分|(?:分[值数]?)?全(?:部)?扣[完光除]?|扣[完光](?!为止))|扣[完光尽][^，。；]{0,8}为止|扣至(?:0|零)分|以[^，。；]{0,8}分[值数]?为限/u;

/** Whether an item, or one of its criteria, says that no more than its weight is taken. */
export const endsAtZero = (item: ScoredItem): boolean => [item, ...criteriaOf(item)].some(({ zh }) => ENDS.test(zh));

const POINTS = String.raw`(?<points>[\d.]+|[一二两三四五六七八九十]{1,3})\s*分`;
/** The most that a criterion takes or gives in all: 最高加5分, 累计扣分不超过10分, 以10分为限, 10分封顶. */
const CAP = [
	new RegExp(
		`(?:最[多高大]|至多|上限|(?:不得?|不能|不)超过)(?:可|为|是)?(?:扣减?|减|加|奖励?|计)?(?:分)?(?:为|至|到)?${POINTS}`,
		'u',
	),
	new RegExp(`(?:以${POINTS}为(?:限|上限))`, 'u'),
	new RegExp(`${POINTS}封顶`, 'u'),
];

/** The most points that a criterion says it takes or gives, however often; undefined where it says nothing. */
export function capOf({ zh }: Criterion): number | undefined {
	const points = CAP.map((form) => form.exec(zh)?.groups?.points).find((found) => found !== undefined);
	return points === undefined ? undefined : readNumber(points);
}

/** The most points a criterion moves, once or as often as it happens; without a bound, infinitely many. */
function mostOf(criterion: Criterion, repeated: boolean): number {
	const { max } = pointsOf(criterion.data.points);
	if (!repeated || criterion.data.per === 'once' || max === 0) return max;
	return capOf(criterion) ?? Infinity;
}

/** What is left of an item at worst; an item never falls below 0. */
function floorOf(item: ScoredItem, repeated: boolean): number {
	const deductions = criteriaOf(item).filter(({ data }) => data.effect === 'deduct');
	const most = deductions.map((criterion) => mostOf(criterion, repeated));
	return most.includes(Infinity) ? 0 : Math.max(0, sum([weightOf(item), ...most.map((points) => -points)]));
}

function rangeOf(items: readonly ScoredItem[], total: number, repeated: boolean): ScoreRange {
	const awards = items.flatMap((item) => criteriaOf(item).filter(({ data }) => data.effect === 'award'));
	const most = awards.map((criterion) => mostOf(criterion, repeated));
	return {
		floor: sum(items.map((item) => floorOf(item, repeated))),
		ceiling: most.includes(Infinity) ? undefined : sum([total, ...most]),
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
