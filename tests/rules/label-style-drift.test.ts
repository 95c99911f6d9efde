import { describe, expect, it } from 'vitest';
import { rule } from '#rules/label-style-drift.ts';
import { corpusOf, duty, findingsOf, numberedChapters, post, reportedBy, rulebook } from './build.ts';

const labelled = (...labels: string[]) =>
	corpusOf([post('driver', { duties: labels.map((label, index) => duty(`duty-${index}`, { label })) })]);

describe('the numbering of a list', () => {
	it('keeps to one kind', () => {
		expect(findingsOf(rule, labelled('一、', '二、', '十一、'))).toEqual([]);
		expect(findingsOf(rule, labelled('（1）', '(2)'))).toEqual([]);
	});

	it('is reported where the numerals change', () => {
		const [finding, ...rest] = findingsOf(rule, labelled('1、', '2、', '三、', '4、'));
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({ uids: ['driver.duty-2'], severity: 'warning', values: ['1、', '三、'] });
	});

	it('is one for the articles of all chapters', () => {
		const chapters = numberedChapters({ 第一章: ['第一条', '第二条'], 第二章: ['第3条'] });
		expect(reportedBy(rule, corpusOf([rulebook('rules', { chapters })]))).toEqual(['rules.article-2-1']);
	});

	it.each([
		['A、', 'B、', 'c、'],
		['一、', '贰、', '三、'],
	])('is reported where capitals and small letters or plain and financial numerals change: %s %s %s', (...labels) => {
		expect(findingsOf(rule, labelled(...labels))).toHaveLength(1);
	});

	it('may be in small letters or in financial numerals throughout', () => {
		expect(findingsOf(rule, labelled('a.', 'b.', 'c.'))).toEqual([]);
		expect(findingsOf(rule, labelled('壹、', '贰、', '叁、'))).toEqual([]);
	});

	it('is a notice where only the marks change', () => {
		const [finding, ...rest] = findingsOf(rule, labelled('1,', '2.', '3.', '4'));
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({ uids: ['driver.duty-0'], severity: 'notice', values: ['1,', '2.', '4'] });
	});
});
