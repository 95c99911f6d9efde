import { describe, expect, it } from 'vitest';
import { rule } from '#rules/label-duplicate.ts';
import { corpusOf, duty, findingsOf, numberedChapters, post, reportedBy, rulebook, scored } from './build.ts';

const labelled = (...labels: string[]) =>
	corpusOf([post('driver', { duties: labels.map((label, index) => duty(`duty-${index}`, { label })) })]);

describe('two items of one list', () => {
	it('may not share a number, however it is written', () => {
		expect(reportedBy(rule, labelled('1、', '2、', '（2）'))).toEqual(['driver.duty-2+driver.duty-1']);
		expect(reportedBy(rule, labelled('一、', '二、', '二、', '二、'))).toHaveLength(2);
	});

	it('may not share it in two numeral systems unless one counts by itself', () => {
		expect(reportedBy(rule, labelled('1、', '2、', '二、', '3、'))).toEqual(['driver.duty-2+driver.duty-1']);
		expect(findingsOf(rule, labelled('1、', '二、', '3、'))).toEqual([]);
	});

	it('may not share it on a score sheet', () => {
		const sheet = (...labels: string[]) =>
			corpusOf([
				post('clerk', {
					duties: labels.map((label, index) =>
						duty(`duty-${index}`, { scored: scored(`score-${index}`, { label }) }),
					),
				}),
			]);
		expect(reportedBy(rule, sheet('1,', '2,', '2.'))).toEqual(['clerk.score-2+clerk.score-1']);
		expect(findingsOf(rule, sheet('1,', '2,', '3.'))).toEqual([]);
	});

	it('may have the same number in two numeral systems: one is nested in the other', () => {
		expect(findingsOf(rule, labelled('一、', '1、', '2、', '二、'))).toEqual([]);
	});

	it('may follow an article that it was put in after', () => {
		expect(findingsOf(rule, labelled('第一条', '第二条', '第二条之一', '第二条之二', '第三条'))).toEqual([]);
	});

	it('may be counted below another, which counts by itself', () => {
		expect(findingsOf(rule, labelled('1、', '2、', '3-1、', '3-2、', '4、'))).toEqual([]);
		expect(reportedBy(rule, labelled('1、', '2、', '3-1、', '3-1、', '4、'))).toHaveLength(1);
	});

	it('may not share it in two chapters, nor may the chapters', () => {
		const divided = (labels: Readonly<Record<string, readonly string[]>>) =>
			corpusOf([rulebook('rules', { chapters: numberedChapters(labels) })]);
		const articles = { 第一章: ['第一条', '第二条'], 第二章: ['第二条'] };
		expect(reportedBy(rule, divided(articles))).toEqual(['rules.article-2-1+rules.article-1-2']);
		expect(reportedBy(rule, divided({ 第二章: ['第一条'], '第二章、': ['第二条'] }))).toEqual([
			'rules.chapter-2+rules.chapter-1',
		]);
		expect(reportedBy(rule, divided({ 第一章: ['一、'], 第二章: ['一、'] }))).toEqual([]);
	});

	it('may stand in two posts', () => {
		const posts = [
			post('driver', { duties: [duty('a', { label: '1' })] }),
			post('clerk', { duties: [duty('a', { label: '1' })] }),
		];
		expect(findingsOf(rule, corpusOf(posts))).toEqual([]);
	});
});
