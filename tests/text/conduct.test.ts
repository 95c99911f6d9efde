import { describe, expect, it } from 'vitest';
import { conditionOf, judgeConduct } from '#text/conduct.ts';

const judge = (text: string) => judgeConduct(text).map(({ conduct }) => conduct);

describe('a condition', () => {
	it.each([
		['未按时上报的，扣3至5分。', '未按时上报的'],
		['未及时执行的，由此一次性扣10分；要求是及时执行。', '未及时执行的'],
		['每发生一次投诉扣2分。', '每发生一次投诉'],
		['扣10分：会议组织不力的。', '会议组织不力的。'],
		['未组织检查（每月一次，检查面达到100%）的，计10分。', '未组织检查的'],
		['无故旷工，扣除全部分值。', '无故旷工'],
		['对全行统计工作漏报的，扣1分。', '对全行统计工作漏报的'],
	])('is cut from what follows from it: %s', (text, condition) => {
		expect(conditionOf(text)).toBe(condition);
	});
});

describe('conduct', () => {
	it.each([
		'按时完成任务的',
		'没有发生差错的',
		'全年无责任事故的',
		'不推诿、不拖延的',
		'受到客户表扬的',
		'避免损失的',
		'投诉处理及时的',
		'账务清楚无误的',
		'设备干净整洁的',
		'对持枪人员进行检查考核的',
		'爱惜设备、保持完好的',
	])('is good: %s', (text) => {
		expect(judge(text)).toEqual(['good']);
	});

	it.each([
		'出现差错的',
		'未完成任务的',
		'未及时上报、处理的',
		'未按时、准确上报的',
		'没有查出隐患的',
		'隐患不能及时消除的',
		'投诉处理不及时的',
		'不按规定操作造成损失的',
		'未经批准擅自使用的',
		'组织不力，措施不到位的',
		'被上级通报批评的',
		'在岗吸烟的',
		'未对持枪人员进行检查考核的',
	])('is bad: %s', (text) => {
		expect(judge(text)).toEqual(['bad']);
	});

	it.each([
		['完成率低于90%的', '完成率达到100%的'],
		['用户满意度每低1个百分点', '用户满意度不低于95%'],
		['投诉处理及时率在95%以下', '投诉处理及时率95%以上'],
		['业务差错率高于万分之一', '业务差错率低于万分之一'],
		['差错率在1‰以上', '差错率控制在1‰以内'],
		['合格率保持在90%以下', '合格率保持在98%以上'],
		['准确率较上年下降', '投诉率为零'],
		['满意度测评低于90分', '差错率为0'],
		['客户投诉率超过1%', '客户投诉率不超过1%'],
		['因失误造成完成率未达到90%', '投诉率比上年下降'],
	])('of a rate depends on which way it lies: %s, %s', (bad, good) => {
		expect([...judge(bad), ...judge(good)]).toEqual(['bad', 'good']);
	});

	it.each(['拾金不昧，每次加2分', '工作一丝不苟的'])('is good where a set phrase only seems to deny: %s', (text) => {
		expect(judge(conditionOf(text))).toEqual(['good']);
	});

	it('is neutral where it doesn’t show, or where its circumstances are mixed', () => {
		expect([...judge('参加会议的'), ...judge('按时上报，内容失实、出现差错的')]).toEqual(['neutral', 'neutral']);
	});

	it('is judged apart for every alternative', () => {
		expect(judgeConduct('问题未及时上报、隐瞒或者及时处理的')).toEqual([
			{ text: '问题未及时上报、隐瞒', conduct: 'bad' },
			{ text: '及时处理的', conduct: 'good' },
		]);
	});

	it('is denied through 或者 only after an adverb alone', () => {
		expect(judge('未按规定或者按时上报的')).toEqual(['bad', 'bad']);
		expect(judge('未上报或者按时上报的')).toEqual(['bad', 'good']);
	});
});
