import { describe, expect, it } from 'vitest';
import { rule } from '#rules/legal-basis-watch.ts';
import { corpusOf, duty, findingsOf, post, vocabulary } from './build.ts';

const works = vocabulary({
	vocabulary: 'works',
	items: [
		{
			id: 'postal-law',
			zh: '《邮政法》',
			en: 'Postal Law',
			status: 'external',
			issuer: 'unknown',
			legalBasis: true,
		},
		{ id: 'measures', zh: '《邮政通信组织管理办法》', en: 'Measures', status: 'external', issuer: 'unknown' },
	],
});

describe('a clause', () => {
	it('that cites a law is listed for somebody to watch', () => {
		const [finding] = findingsOf(
			rule,
			corpusOf([works, post('head', { duties: [duty('a', { works: ['measures', 'postal-law'] })] })]),
		);
		expect(finding).toMatchObject({
			severity: 'notice',
			uids: ['head.a'],
			at: { path: ['duties', 0, 'works', 1] },
		});
		expect(finding?.message.en).toContain('Postal Law');
	});

	it('that names one in its text alone is too, once', () => {
		const find = (fields: Parameters<typeof duty>[1]) =>
			findingsOf(rule, corpusOf([works, post('head', { duties: [duty('a', fields)] })])).map(({ at }) => at.path);
		expect(find({ zh: '执行《邮政法》。' })).toEqual([['duties', 0, 'zh']]);
		expect(find({ zh: '执行《中华人民共和国邮政法》。', works: ['postal-law'] })).toEqual([
			['duties', 0, 'works', 0],
		]);
		expect(find({ zh: '执行《邮政通信组织管理办法》，学习《邮政法解读》。' })).toEqual([]);
	});

	it('that cites none is not', () => {
		expect(
			findingsOf(rule, corpusOf([works, post('head', { duties: [duty('a', { works: ['measures'] })] })])),
		).toEqual([]);
	});
});

describe('a registered work', () => {
	it.each([
		'《枫桥工作法》',
		'《金库值守作业法》',
		'《借贷记账法》',
		'《支付结算办法》',
		'《硬笔书法》',
		'《存货先进先出法》',
		'《年数平均法》',
		'《法律顾问工作制度》',
		'《档案法知识问答》',
	])('that only describes a method is none: %s', (zh) => {
		const item = { id: 'method', zh, en: 'Method', status: 'external' as const, issuer: 'unknown' };
		expect(findingsOf(rule, corpusOf([vocabulary({ vocabulary: 'works', items: [item] })]))).toEqual([]);
	});

	it.each([
		'《反洗钱法》',
		'《中华人民共和国邮政法实施细则》',
		'《储蓄管理条例》',
		'《预算法》',
		'《中华人民共和国邮政法（2015年修正）》',
		'《人民币管理条例（2018年修订）》',
		'《保险法（第三次修正）》',
		'《中华人民共和国刑法》（2009年修正）',
		'中华人民共和国劳动法',
	])('that looks like a law is marked as one: %s', (zh) => {
		const item = { id: 'law', zh, en: 'Law', status: 'external' as const, issuer: 'unknown' };
		const [finding] = findingsOf(rule, corpusOf([vocabulary({ vocabulary: 'works', items: [item] })]));
		expect(finding).toMatchObject({ severity: 'warning', uids: ['works'], at: { path: ['items', 0] } });
	});
});
