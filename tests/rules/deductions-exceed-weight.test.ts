import { describe, expect, it } from 'vitest';
import { rule } from '#rules/deductions-exceed-weight.ts';
import { corpusOf, criterion, findingsOf } from './build.ts';
import { scoredDuty, scoredPost } from './sheets.ts';

const find = (weight: number | 'unknown', ...points: (number | { min: number; max: number })[]) => {
	const criteria = points.map((value, index) => criterion(`c-${index}`, { points: value }));
	const award = criterion('award', { effect: 'award', points: 50 });
	const duties = [
		scoredDuty('report', '上报材料。', { weight, criteria: [...criteria, award] }),
		scoredDuty('draft', '起草文稿。'),
	];
	return findingsOf(rule, corpusOf([scoredPost('secretary', duties)]));
};

describe('the deductions of an item', () => {
	it('may come to its weight, whatever its awards', () => {
		expect(find(10, 5, { min: 3, max: 5 })).toEqual([]);
	});

	it('are counted at their upper end and may not come to more', () => {
		const [finding] = find(10, 5, { min: 3, max: 6 });
		expect(finding).toMatchObject({ severity: 'warning', uids: ['secretary.score-report'] });
		expect(finding?.message.zh).toBe('这一项值10分，2处扣分合计11分。');
	});

	it('are added without the errors of binary fractions', () => {
		expect(find(0.6, 0.1, 0.2, 0.3)).toEqual([]);
		expect(find(0.5, 0.1, 0.2, 0.3)[0]?.message.zh).toContain('合计0.6分');
	});

	it('may come to more where the item ends at zero', () => {
		const criteria = [criterion('a', { points: 8 }), criterion('b', { zh: '每次扣6分，扣完为止。', points: 6 })];
		const duties = [scoredDuty('report', '上报材料。', { weight: 10, criteria })];
		expect(findingsOf(rule, corpusOf([scoredPost('secretary', duties)]))).toEqual([]);
	});

	it.each([
		['造成损失的，本项不得分。', 0],
		['造成损失的，此项扣完。', 0],
		['造成损失的，扣10分。', 1],
	])('may take all that the item is worth, where it says so: %s', (zh, count) => {
		const criteria = [criterion('a', { points: 5 }), criterion('b', { zh, points: 10, per: 'once' })];
		const duties = [scoredDuty('report', '上报材料。', { weight: 10, criteria })];
		expect(findingsOf(rule, corpusOf([scoredPost('secretary', duties)]))).toHaveLength(count);
	});

	it.each([
		['每次扣2分，最多扣10分。', 0],
		['每次扣2分，最多扣15分。', 1],
		['每次扣2分，以20分为限。', 1],
	])('say no limit above the weight of 10: %s', (zh, count) => {
		const criteria = [criterion('a', { zh, points: 2, per: 'time' })];
		const duties = [scoredDuty('report', '上报材料。', { weight: 10, criteria })];
		const findings = findingsOf(rule, corpusOf([scoredPost('secretary', duties)]));
		expect(findings.map(({ identity }) => identity)).toEqual(
			Array<string>(count).fill('deductions-exceed-weight:secretary.a:cap'),
		);
	});

	it('can’t be judged where the weight is unknown', () => {
		expect(find('unknown', 50)).toEqual([]);
	});
});
