import { describe, expect, it } from 'vitest';
import { rule } from '#rules/duty-unassessed.ts';
import { corpusOf, duty, findingsOf, gap, post } from './build.ts';
import { scoredDuty, scoredPost } from './sheets.ts';

describe('a duty', () => {
	it('that a complete sheet leaves out is reported', () => {
		const duties = [scoredDuty('report', '上报材料。'), duty('other', { zh: '完成交办的其他工作。' })];
		const [finding, ...others] = findingsOf(rule, corpusOf([scoredPost('secretary', duties)]));
		expect(finding).toMatchObject({ uids: ['secretary.other'], at: { path: ['duties', 1, 'zh'] } });
		expect(finding?.message.zh).toContain('的评分表只有1项');
		expect(others).toEqual([]);
	});

	it('that the source lost, or whose sheet is not whole or not there, is not', () => {
		const whole = scoredPost('secretary', [scoredDuty('report', '上报材料。'), gap('lost')]);
		const partial = scoredPost('archivist', [duty('other')], { status: 'incomplete' });
		expect(findingsOf(rule, corpusOf([whole, partial, post('clerk', { duties: [duty('print')] })]))).toEqual([]);
	});
});
