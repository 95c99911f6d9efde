import { describe, expect, it } from 'vitest';
import { rule } from '#rules/criterion-adds-norm.ts';
import { corpusOf, criterion, findingsOf } from './build.ts';
import { scoredDuty, scoredPost } from './sheets.ts';

const find = (dutyText: string, zh: string) => {
	const duties = [scoredDuty('inspect', dutyText, { criteria: [criterion('few', { zh })] })];
	return findingsOf(rule, corpusOf([scoredPost('secretary', duties)]));
};

it('An award names what is more than demanded', () => {
	const award = criterion('more', {
		zh: '超额完成10%以上的，一次性加5分。',
		effect: 'award',
		points: 5,
		per: 'once',
	});
	const duties = [scoredDuty('plan', '完成年度计划。', { criteria: [award] })];
	expect(findingsOf(rule, corpusOf([scoredPost('secretary', duties)]))).toEqual([]);
});

describe('a criterion', () => {
	it.each([
		['组织检查。', '每月检查少于2次的，扣10分。', ['每月', '2次']],
		['组织检查。', '检查面达不到100%的，扣10分。', ['100%']],
		['上报材料。', '月底前未报的，扣5分。', ['月底']],
		['收取费用。', '少收500元以上的，扣5分。', ['500元']],
		['每季组织检查。', '每月未检查的，扣10分。', ['每月']],
		['办理公文。', '拖延工作超过一周的，扣3分。', ['一周']],
		['上报材料。', '迟报一天以上的，扣3分。', ['一天']],
		['上报材料。', '逾期一个月的，扣3分。', ['一个月']],
		['处理投诉。', '超过1个工作日未答复的，扣1分。', ['1个工作日']],
		['组织检查。', '检查少于1次的，扣3分。', ['1次']],
		['管理档案。', '未在次月5日前归档的，扣3分。', ['5日']],
		['盘点存货。', '未逐周盘点的，扣3分。', ['逐周']],
		['上报材料。', '25号之前未报的，扣3分。', ['25号']],
	])('that states a figure the duty lacks is reported: %s / %s', (text, zh, quoted) => {
		const [finding] = find(text, zh);
		expect(finding?.values.slice(0, -1)).toEqual(quoted);
		expect(finding?.uids).toEqual(['secretary.few', 'secretary.inspect']);
	});

	it.each([
		['组织检查。', '检查不认真的，每次扣3至5分。'],
		['每月组织检查。', '未按月检查、每月缺查的，扣10分。'],
		['检查面达到百分之百。', '检查面不到100%的，一次性扣10分。'],
		['组织检查。', '一经上级行表扬，奖励10分。'],
		['在一日内办理公文。', '超过一日未办的，每次扣3分。'],
		['办理公文，不超过一个星期。', '拖延超过一星期的，扣3分。'],
		['办理公文。', '有一天不在岗位的，扣3分。'],
		['月底前上报。', '未于月末上报的，扣1分。'],
		['当日事当日毕。', '当天未办结的，扣1分。'],
		['一个工作日内答复。', '超过1个工作日未答复的，扣1分。'],
		['24小时内处理。', '超过一天未处理的，扣2分。'],
		['准确率达到98%以上。', '准确率低于98%的，每低1个百分点扣1分。'],
		['3日内上报。', '未在3日内上报的，每迟1天扣1分。'],
		['处理投诉。', '被投诉1次，扣2分。'],
		['每月组织检查1次。', '每月检查少于1次的，扣2分。'],
		['次月5日前归档。', '次月5日前未归档的，扣3分。'],
		['每月清点档案。', '丢失档案的，每份扣3至5分，扣完10分为止。'],
	])('that only states points, or what the duty states, is not: %s / %s', (text, zh) => {
		expect(find(text, zh)).toEqual([]);
	});
});

it('What is due every day is due that day', () => {
	expect(find('每日17:30前轧平账务。', '当日账务未轧平的，每次扣3分。')).toEqual([]);
	expect(find('轧平账务。', '当日账务未轧平的，每次扣3分。')).toHaveLength(1);
});
