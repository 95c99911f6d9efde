import type { Figure } from '#text/figure.ts';
import { findFigures } from '#text/figures.ts';
import type { Consequence } from './penalty.ts';

/** What is told, in both languages. */
interface Told {
	zh: string;
	en: string;
}

/** How often it falls due, in words: those that say so, and those that may. */
const PER_WORDS: ReadonlyMap<string, { zh: string; en: string; says: RegExp; may: RegExp }> = new Map([
	['time', { zh: '按次', en: 'each time', says: /每次|\/次/u, may: /次|每发[现生]|每起/u }],
	[
		'item',
		{
			zh: '按件',
			en: 'for each item',
			says: /每[件笔份户台张枚单]/u,
			may: /[件笔份户台张枚单个项处人条本袋封车箱]/u,
		},
	],
	['month', { zh: '按月', en: 'each month', says: /每月|按月/u, may: /月/u }],
	['once', { zh: '只一次', en: 'once', says: /一次性/u, may: /一次性|只|仅/u }],
]);

/** How often a consequence falls due by its text, where that says otherwise than the field. */
export function findOtherPer({ penalty, data: { per, when } }: Consequence): Told | undefined {
	const own = PER_WORDS.get(per ?? '');
	const text = `${penalty.zh}${when?.zh ?? ''}`;
	if (!own || own.may.test(text)) return undefined;
	const other = [...PER_WORDS.values()].find(({ says }) => says.test(text));
	if (!other) return undefined;
	return {
		zh: `字段per写的是${own.zh}，条文写的是${other.zh}`,
		en: `the field “per” says ${own.en} and its text ${other.en}`,
	};
}

const hasAll = (figures: readonly Figure[], ...sums: readonly number[]): boolean =>
	sums.every((sum) => figures.some(({ value, upper }) => value === sum || upper === sum));

/** What of a consequence’s figures its own text gives otherwise. */
export function findOther({ penalty, data: { amount, range, percent, points } }: Consequence): Told | undefined {
	const texts = [penalty.zh, ...(penalty.data.consequences ?? []).map(({ when }) => when?.zh ?? '')];
	const figures = texts.flatMap(findFigures);
	const money = figures.filter(({ kind }) => kind === 'money');
	const taken = figures.filter(({ kind, unit }) => kind === 'quantity' && unit === 'point');
	if (points !== undefined && taken.length > 0 && !hasAll(taken, points))
		return {
			zh: `字段写${points}分，条文写的不是`,
			en: `the field says ${points} points and its text another number`,
		};
	const shares = figures.filter(({ kind }) => kind === 'percent');
	const sums = typeof amount === 'number' ? [amount] : range ? [range.min, range.max] : [];
	if (money.length > 0 && !hasAll(money, ...sums)) {
		const sum = sums.join('–');
		return { zh: `字段写${sum}元，条文写的不是`, en: `the field says ${sum} yuan and its text another sum` };
	}
	if (typeof percent !== 'number' || percent === 100 || shares.length === 0 || hasAll(shares, percent))
		return undefined;
	return { zh: `字段写${percent}%，条文写的不是`, en: `the field says ${percent}% and its text another share` };
}
