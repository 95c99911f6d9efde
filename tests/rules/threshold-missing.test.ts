import { describe, expect, it } from 'vitest';
import { rule } from '#rules/threshold-missing.ts';
import { corpusOf, criterion, duty, findingsOf, penalty, post, rulebook, scored, unit } from './build.ts';

const find = (zh: string, fields: Parameters<typeof duty>[1] = {}) =>
	findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh, ...fields })] })]));
const warnings = (zh: string, fields: Parameters<typeof duty>[1] = {}) =>
	find(zh, fields).filter(({ severity }) => severity === 'warning');

describe('a demand', () => {
	it('for a limit that is not given is reported with its words', () => {
		const [finding] = warnings('库存现金超过规定限额的，上缴。');
		expect(finding).toMatchObject({
			uids: ['clerk.a'],
			values: ['超过规定限额'],
			at: { path: ['duties', 0, 'zh'] },
		});
	});

	it.each([
		'检查频次和比例按规定执行。',
		'在规定期限内答复用户。',
		'按要求的检查频次到网点检查。',
		'看库存是否超限。',
		'处理逾期未领的邮件。',
		'达到一定金额的须报批。',
		'争取达标。',
		'培训2小时，达标后上岗。',
		'留存限额为5000元；投递超时的，通报。',
		'每月检查一次；逾期的，通报。',
		'罚款50元；逾期的，加倍。',
		'水位低于警戒线的，报告。',
	])('leaves its figure open: %s', (zh) => {
		expect(warnings(zh)).toHaveLength(1);
	});

	it.each([
		'在规定的时间内（24小时）答复用户。',
		'处理逾期3天未领的邮件。',
		'按《邮政通信服务规范》规定的时限投递。',
		'带头超额完成任务。',
		'执行统一的资费标准。',
		'负责逾期贷款的催收，控制贷款逾期率。',
		'管理超额准备金。',
		'组织班组开展达标竞赛。',
		'库存限额为5000元，超限部分当日上缴。',
		'客户在3个工作日内领取；逾期未领的，交主管。',
		'到期前30日发出通知；逾期的，登门催收。',
		'邮件保管期15天，逾期退回。',
	])('gives its figure, its source or needs none: %s', (zh) => {
		expect(warnings(zh)).toEqual([]);
	});

	it('that names the unit with the figure is answered', () => {
		expect(find('按规定时限投递。', { cites: ['rules.time-limits'] })).toEqual([]);
	});

	it('of a scored item is told once, with its duty', () => {
		const item = scored('score-a', { zh: '看库存是否超限。', criteria: [criterion('c')] });
		expect(find('看库存是否超限。', { scored: item }).map(({ uids }) => uids)).toEqual([['clerk.a']]);
	});

	it.each([
		['尾箱现金不得超过10万元。', '尾箱超限额的，每次扣3分。', 0],
		['月末汇总日志，于次月3日前上交。', '逾期上交汇总的，扣2分。', 0],
		['满意率须达95%以上。', '满意率不达标的，每次扣2分。', 0],
		['清点尾箱。', '尾箱超限额的，每次扣3分。', 1],
		['月末汇总日志，于次月3日前上交。', '凭证逾期装订的，扣2分。', 1],
		['尾箱现金不得超过10万元。', '未按规定频次检查的，扣2分。', 1],
	])('in the criterion of a duty (%s) is answered by the duty or not: %s', (zh, text, count) => {
		const criteria = [criterion('c', { zh: text })];
		expect(warnings(zh, { scored: scored('score-a', { zh, criteria }) })).toHaveLength(count);
	});

	it.each([
		['尾箱、库存现金超限额的，每次对责任人罚款50元；', 0],
		['凭证超期未交的，每次罚款50元；', 1],
	])('in a penalty is answered by an article or not: %s', (zh, count) => {
		const penalties = [penalty('p', { zh, trigger: { zh } })];
		const articles = [
			unit('a', { zh: '柜员尾箱限额为10万元。' }),
			{ ...unit('b', { zh: '违反的，按下列处理：' }), penalties },
		];
		expect(findingsOf(rule, corpusOf([rulebook('rules', { articles })]))).toHaveLength(count);
	});

	it('typed as prescribed elsewhere needs a source', () => {
		const frequencies = [{ zh: '按要求', of: 'subject-a', per: 'prescribed' as const }];
		expect(find('检查网点。', { frequencies })[0]?.values).toEqual(['按要求']);
		expect(find('检查网点。', { frequencies, works: ['service-norms'] })).toEqual([]);
	});
});

describe('“in time” without a time', () => {
	it('is listed once per entry as a notice', () => {
		const duties = [
			duty('a', { zh: '及时上报报表。' }),
			duty('b', { zh: '按时交接。' }),
			duty('c', { zh: '及时（2小时内）处理。' }),
		];
		const [finding, ...more] = findingsOf(rule, corpusOf([post('clerk', { duties })]));
		expect(finding).toMatchObject({ severity: 'notice', uids: ['clerk'], values: ['a', 'b'] });
		expect(more).toEqual([]);
	});

	it('is not meant by words that only contain it', () => {
		expect(find('档案按时间顺序排列，账簿按时段装订。')).toEqual([]);
	});

	it('is listed for a rulebook too', () => {
		const articles = [unit('a', { zh: '损坏的，及时报修。' })];
		expect(findingsOf(rule, corpusOf([rulebook('rules', { articles })]))).toHaveLength(1);
	});
});
