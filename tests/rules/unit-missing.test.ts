import { describe, expect, it } from 'vitest';
import { rule } from '#rules/unit-missing.ts';
import { corpusOf, findingsOf, rulebook, unit } from './build.ts';

const find = (zh: string) => findingsOf(rule, corpusOf([rulebook('rules', { articles: [unit('a', { zh })] })]));

describe('a figure', () => {
	it('without a unit is reported with its surroundings', () => {
		const [finding] = find('未按时上报的，每次扣10。');
		expect(finding).toMatchObject({ uids: ['rules.a'], at: { path: ['articles', 0, 'zh'] } });
		expect(finding?.message.zh).toContain('“10”没有单位');
	});

	it.each([
		'扣3至5。',
		'违者罚款50以上。',
		'满意度不低于86。',
		'提前15到岗。',
		'扣十。',
		'每日10的在线率。',
		'每月走访10，听取意见。',
		'提前30布置好会场。',
		'逾期15仍不上报的。',
		'扣10并通报。',
		'活期存款占比30以上。',
		'在3内答复。',
		'进机房前30，换好鞋套。',
		'每次扣0.5。',
		'余额低于3万的，上报。',
		'提前3～5赶到。',
	])('has none: %s', (zh) => {
		expect(find(zh)).toHaveLength(1);
	});

	it.each([
		'扣10分。',
		'达到95%。',
		'每周2次。',
		'罚款50元以上。',
		'按第3、4条执行。',
		'拨打12315。',
		'来访接待电话（0577）63481234，会务组021-68543210转802。',
		'比例为1:3。',
		'按3比1，以上各项配比。',
		'使用ISO9001标准。',
		'分为三，各有侧重。',
		'见附件2。',
		'提前30分钟布置好会场。',
		'提前2个工作日上报。',
		'扣除3个月奖金。',
		'罚款50元并通报。',
		'缩短15分钟。',
		'奖励业绩排名前3的支局。',
		'佩戴工号牌（如0012）。',
		'3日内答复。',
	])('has one, or needs none: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});
});
