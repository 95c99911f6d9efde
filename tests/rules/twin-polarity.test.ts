import { describe, expect, it } from 'vitest';
import { rule } from '#rules/twin-polarity.ts';
import {
	corpusOf,
	criterion,
	duty,
	findingsOf,
	guide,
	part,
	post,
	prohibition,
	reportedBy,
	scored,
	unit,
} from './build.ts';

const posts = (...texts: string[]) =>
	corpusOf(texts.map((zh, index) => post(`post-${index}`, { duties: [duty('a', { zh })] })));

describe('two clauses that differ in a negation', () => {
	it('are reported at the one that has probably lost it', () => {
		const [finding, ...more] = findingsOf(
			rule,
			posts('遵守纪律，不迟到、不早退、不无故旷工。', '遵守纪律，不迟到、不早退、无故旷工。'),
		);
		expect(finding).toMatchObject({ uids: ['post-1.a', 'post-0.a'], severity: 'warning' });
		expect(finding?.message.zh).toContain('少了否定词');
		expect(more).toEqual([]);
	});

	it('are reported at the rarer of several', () => {
		const common = '不把文件带进公共场所。';
		expect(reportedBy(rule, posts(common, '把文件带进公共场所。', common))).toEqual(['post-1.a+post-0.a']);
	});

	it.each([
		['不让各种差错在我手中发生。', '让各种差错在我手里发生。'],
		['严禁私自外借邮戳。', '可以私自外借邮戳。'],
		['不断提高业务水平。', '不再提高业务水平。'],
		['下班时关好设备、电和门。', '下班时无须关好设备、电和门。'],
		['绝不使用服务忌语。', '使用服务忌语。'],
	])('are found in other words too: %s – %s', (one, two) => {
		const parts = [part('clause', 'a', { zh: one }), part('clause', 'b', { zh: two })];
		expect(reportedBy(rule, corpusOf([guide('essay', { parts })]))).toHaveLength(1);
	});

	it('are found where the clause that differs is short, by the words after it', () => {
		expect(reportedBy(rule, posts('遵照规定，办理各种业务。', '不遵照规定，办理各种业务。'))).toHaveLength(1);
	});

	it.each([
		['不得私自外借邮戳。', '严禁私自外借邮戳。'],
		['不得不取消全部会议。', '取消全部会议安排。'],
		['不定期检查重要岗位。', '检查重要岗位情况。'],
		['不把文件带进公共场所。', '把文件带进档案库房。'],
		['未经批准不得动用运钞车。', '经批准方可动用运钞车。'],
		['绝不使用服务忌语。', '杜绝使用服务忌语。'],
	])('are not where nothing is denied, or both are, or they are two matters: %s – %s', (one, two) => {
		expect(reportedBy(rule, posts(one, two))).toEqual([]);
	});

	it('are compared between a ban and a duty, but not with a criterion', () => {
		const ban = prohibition('bans', { bans: [unit('b', { zh: '严禁在异地接办报刊。' })] });
		expect(
			reportedBy(rule, corpusOf([ban, post('clerk', { duties: [duty('a', { zh: '在异地接办报刊。' })] })])),
		).toHaveLength(1);
		const criteria = [criterion('c', { zh: '未及时上报各类报表，扣3分。' })];
		const duties = [duty('a', { zh: '及时上报各类报表。', scored: scored('s', { criteria }) })];
		expect(reportedBy(rule, corpusOf([post('clerk', { duties })]))).toEqual([]);
	});
});

describe('a series of denials', () => {
	it('has no bad conduct that is not denied', () => {
		expect(reportedBy(rule, posts('做到不迟到、不早退、擅自脱岗。'))).toEqual(['post-0.a']);
	});

	it('waits while a file can’t be read, in which its twin may stand', () => {
		const corpus = posts('做到不迟到、不早退、擅自脱岗。');
		const broken = new Map([['other', 'content/posts/office/other.mdx']]);
		expect(findingsOf(rule, { ...corpus, broken })).toEqual([]);
	});

	it.each([
		'电池箱盖不得随意打开，线路乱接。',
		'不假公济私，吃拿卡要。',
		'不越权，失职。',
		'终端不得安装游戏，也随意插U盘来传输数据。',
		'不说不利于团结的话，做不利于团结的事。',
		'不做与职责相悖的事，做有损企业信誉和企业形象的任何事。',
	])('has none from clause to clause: %s', (zh) => {
		expect(reportedBy(rule, posts(zh))).toEqual(['post-0.a']);
	});

	it.each([
		'电池箱盖不得随意打开，线路不得乱接。',
		'不得迟到，早退。',
		'不假公济私，热情服务。',
		'设备不得带病运行，发现违规使用立即制止。',
		'不按时上报，造成延误的。',
		'不擅自离岗，失职者问责。',
		'不得带病运行，也不得随意拆装。',
		'不说大话，做有利于团结的事。',
	])('may go on from clause to clause: %s', (zh) => {
		expect(reportedBy(rule, posts(zh))).toEqual([]);
	});

	it.each(['迟到、不早退。', '不迟到、早退、不旷工。', '没有迟到、没有早退、旷工。'])(
		'has none before another denied one: %s',
		(zh) => {
			expect(reportedBy(rule, posts(zh))).toEqual(['post-0.a']);
		},
	);

	it.each(['不推诿、扯皮、拖延。', '不迟到、早退、旷工。', '不私自会客、饮酒。', '不做假账，不虚报、瞒报。'])(
		'may stand under the one denial before it: %s',
		(zh) => {
			expect(reportedBy(rule, posts(zh))).toEqual([]);
		},
	);

	it.each(['对不服从管理、无故旷工的，予以处罚。', '凡不服从管理、不请假、旷工者，予以处罚。'])(
		'is none where it tells of a case: %s',
		(zh) => {
			expect(reportedBy(rule, posts(zh))).toEqual([]);
		},
	);

	it.each(['不推诿、不拖延、热情服务。', '严禁不登记、私自外借。', '不养成疲沓、拖拉和工作过夜的习惯。'])(
		'may go on with good conduct, or stand under one ban: %s',
		(zh) => {
			expect(reportedBy(rule, posts(zh))).toEqual([]);
		},
	);
});
