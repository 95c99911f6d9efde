import { describe, expect, it } from 'vitest';
import { corpusOf, criterion } from '../rules/build.ts';
import { scoredDuty, scoredPost } from '../rules/sheets.ts';

type Item = Parameters<typeof scoredDuty>[2];
const sheetOf = (items: readonly Item[], total = 100) => {
	const duties = items.map((item, index) => scoredDuty(`d${index}`, `第${index}项。`, item));
	return corpusOf([scoredPost('secretary', duties, { total })]).findPost('secretary')?.sheet;
};
const deduct = (
	id: string,
	points: number | { min: number; max: number } | 'unknown',
	per: 'time' | 'once' | 'unknown',
) => criterion(id, { effect: 'deduct', points, per });

describe('a score sheet', () => {
	it('adds up its weights, beside the total it declares', () => {
		expect(sheetOf([{ weight: 60 }, { weight: 30 }])).toMatchObject({ total: 90, declaredTotal: 100 });
	});

	it('adds and subtracts tenths of a point exactly', () => {
		const items = [33.4, 33.3, 33.3].map((weight, at) => ({ weight, criteria: [deduct(`a${at}`, 0.1, 'once')] }));
		expect(sheetOf(items)).toMatchObject({ total: 100, once: { floor: 99.7, ceiling: 100 } });
	});

	it('takes off every deduction once, the most it can cost', () => {
		const sheet = sheetOf([
			{ weight: 100, criteria: [deduct('a', 10, 'once'), deduct('b', { min: 3, max: 5 }, 'once')] },
		]);
		expect(sheet).toMatchObject({ once: { floor: 85, ceiling: 100 }, perTime: { floor: 85, ceiling: 100 } });
	});

	it('lets a deduction that is not said to be taken once use up its item, and no more than that', () => {
		const sheet = sheetOf([
			{ weight: 40, criteria: [deduct('a', 10, 'unknown')] },
			{ weight: 60, criteria: [deduct('b', 10, 'once')] },
		]);
		expect(sheet).toMatchObject({ once: { floor: 80 }, perTime: { floor: 50 } });
	});

	it('takes no more from an item than it is worth', () => {
		const sheet = sheetOf([
			{ weight: 10, criteria: [deduct('a', 8, 'once'), deduct('b', 8, 'once')] },
			{ weight: 90, criteria: [deduct('c', 1, 'once')] },
		]);
		expect(sheet?.once.floor).toBe(89);
	});

	it('has no upper limit where an award can be earned again and again', () => {
		const award = (per: 'time' | 'once') => criterion('praise', { effect: 'award', points: 10, per });
		expect(sheetOf([{ weight: 100, criteria: [award('once')] }])?.perTime.ceiling).toBe(110);
		expect(sheetOf([{ weight: 100, criteria: [award('time')] }])).toMatchObject({
			once: { ceiling: 110 },
			perTime: { ceiling: undefined },
		});
	});

	it.each([
		['每名加1分，最高加5分。', 105],
		['每次加1分，最多不超过3分。', 103],
		['每次奖励1分，累计加分不超过3分。', 103],
		['每次加1分，以四分为限。', 104],
		['每次加1分，2分封顶。', 102],
		['每次加1分，上限为十分。', 110],
		['每件加1分，最高可加6分。', 106],
	])('stops an award where it says so: %s', (zh, ceiling) => {
		const award = criterion('praise', { zh, effect: 'award', points: 1, per: 'time' });
		expect(sheetOf([{ weight: 100, criteria: [award] }])).toMatchObject({
			once: { ceiling: 101 },
			perTime: { ceiling },
		});
	});

	it('stops a deduction where it says so', () => {
		const late = criterion('late', { zh: '每次扣2分，最多扣10分。', points: 2, per: 'time' });
		const items = [
			{ weight: 40, criteria: [late, deduct('a', 5, 'once')] },
			{ weight: 60, criteria: [deduct('b', 1, 'once')] },
		];
		expect(sheetOf(items)).toMatchObject({ once: { floor: 92 }, perTime: { floor: 84 } });
	});

	it('counts unknown points as none', () => {
		expect(sheetOf([{ weight: 100, criteria: [deduct('a', 'unknown', 'time')] }])?.perTime.floor).toBe(100);
	});
});
