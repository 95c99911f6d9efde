import { describe, expect, it } from 'vitest';
import { rule } from '#rules/weight-without-criterion.ts';
import { corpusOf, criterion, findingsOf, gap } from './build.ts';
import { scoredDuty, scoredPost } from './sheets.ts';

const find = (fields: Parameters<typeof scoredDuty>[2]) =>
	findingsOf(
		rule,
		corpusOf([scoredPost('secretary', [scoredDuty('report', '上报材料。', { weight: 40, ...fields })])]),
	);

describe('a scored item', () => {
	it('with a deduction has a criterion, even where its points are unknown', () => {
		expect(find({ criteria: [criterion('late')] })).toEqual([]);
		expect(find({ criteria: [criterion('late', { points: 'unknown' })] })).toEqual([]);
	});

	it('of which the criterion is lost is reported at its weight', () => {
		const [finding] = find({ criteria: [gap('lost-criterion')] });
		expect(finding).toMatchObject({
			uids: ['secretary.score-report'],
			at: { path: ['duties', 0, 'scored', 'weight'] },
		});
		expect(finding?.message.zh).toBe('这一项值40分，却没有评分标准。');
	});

	it('with awards alone is reported as well', () => {
		const [finding] = find({ criteria: [criterion('praise', { effect: 'award' })] });
		expect(finding?.message.en).toContain('only awards are written');
	});
});
