import { describe, expect, it } from 'vitest';
import { rule } from '#rules/label-gap.ts';
import {
	chapter,
	corpusOf,
	duty,
	findingsOf,
	gap,
	method,
	numberedChapters,
	part,
	post,
	reportedBy,
	rulebook,
	scored,
} from './build.ts';

const labelled = (...labels: (string | undefined)[]) =>
	corpusOf([
		post('driver', {
			duties: labels.map((label, index) => duty(`duty-${index}`, label === undefined ? {} : { label })),
		}),
	]);

describe('the labels of one list', () => {
	it.each([
		[['1、', '2、', '3、']],
		[['一、', '二、', '三、']],
		[
			['(9)', '(10)', '(11)'].map((label, index) =>
				index === 0 ? '(1)' : label.replace(/\d+/u, String(index + 1)),
			),
		],
		[[undefined, '1.', '2,']],
		[['一是', '二是', '三是']],
		[['A、', 'B、', 'C、']],
	])('may be %j', (labels) => {
		expect(findingsOf(rule, labelled(...labels))).toEqual([]);
	});

	it.each([
		[['1、', '2、', '4、'], 'duty-2', '缺3'],
		[['三、', '四、'], 'duty-0', '缺1、2'],
		[['一、', '二、', '五、'], 'duty-2', '缺3、4'],
		[['1、', undefined, '3、'], 'duty-2', '缺2'],
		[['1、', '13、'], 'duty-1', '缺2至12'],
		[['1、', '20190301、'], 'duty-1', '缺2至20190300'],
		[['1、', '2、', '1、'], 'duty-2', '倒退'],
		[['A、', 'C、'], 'duty-1', '缺2'],
	])('may not be %j', (labels, id, says) => {
		const [finding, ...rest] = findingsOf(rule, labelled(...labels));
		expect(rest).toEqual([]);
		expect(finding?.uids).toEqual([`driver.${id}`]);
		expect(finding?.message.zh).toContain(says);
	});

	it('are whole where a gap unit stands, with its number or without', () => {
		const numbered = post('driver', {
			duties: [duty('a', { label: '1' }), gap('b', { label: '2' }), duty('c', { label: '3' })],
		});
		const bare = post('clerk', { duties: [duty('a', { label: '1' }), gap('b'), duty('c', { label: '3' })] });
		expect(findingsOf(rule, corpusOf([numbered, bare]))).toEqual([]);
	});

	it('follow each other on a score sheet too', () => {
		const sheet = (...labels: string[]) =>
			corpusOf([
				post('clerk', {
					duties: labels.map((label, index) =>
						duty(`duty-${index}`, { scored: scored(`score-${index}`, { label }) }),
					),
				}),
			]);
		expect(findingsOf(rule, sheet('1.', '2,', '3.'))).toEqual([]);
		const [finding, ...rest] = findingsOf(rule, sheet('1.', '2,', '4.'));
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({ uids: ['clerk.score-2'] });
		expect(finding?.message.zh).toContain('评分表”的编号从“2,”跳到“4.”');
	});

	it('may go on from the list before', () => {
		const section = (id: string, ...labels: string[]) =>
			part('section', id, { children: labels.map((label, index) => part('step', `${id}-${index}`, { label })) });
		const corpus = (second: string) =>
			corpusOf([method('m', { parts: [section('first', 'A、', 'B、'), section('second', second)] })]);
		expect(findingsOf(rule, corpus('C、'))).toEqual([]);
		expect(reportedBy(rule, corpus('D、'))).toEqual(['m.second-0']);
		expect(reportedBy(rule, corpus('三、'))).toEqual(['m.second-0']);
	});
});

describe('the numbers of a rulebook in chapters', () => {
	const divided = (...chapters: ReturnType<typeof chapter>[]) => corpusOf([rulebook('rules', { chapters })]);

	it('count the articles through all chapters, and the chapters by themselves', () => {
		const whole = { 第一章: ['第一条', '第二条'], 第二章: ['第三条'], 第三章: ['第四条', '第五条'] };
		expect(findingsOf(rule, divided(...numberedChapters(whole)))).toEqual([]);
	});

	it.each([
		[
			'an article lost between two chapters',
			{ 第一章: ['第一条', '第二条'], 第二章: ['第四条'] },
			'article-2-1',
			'缺3',
		],
		['a lost chapter', { 第一章: ['第一条'], 第三章: ['第二条'] }, 'chapter-2', '从“第一章”跳到“第三章”，缺2'],
		['articles that go on from the chapters', { 第一章: ['第二条', '第三条'] }, 'article-1-1', '缺1'],
		['articles that begin anew', { 第一章: ['第一条', '第二条'], 第二章: ['第一条'] }, 'article-2-1', '倒退'],
	])('show %s', (_, labels, id, says) => {
		const [finding, ...rest] = findingsOf(rule, divided(...numberedChapters(labels)));
		expect(rest).toEqual([]);
		expect(finding?.uids).toEqual([`rules.${id}`]);
		expect(finding?.message.zh).toContain(says);
	});

	it('are whole where gaps stand for a chapter and an article', () => {
		const [first, second] = numberedChapters({ 第一章: ['第一条'], 第三章: ['第三条'] });
		if (!first || !second) throw new Error('two chapters');
		const lost = { ...gap('lost', { label: '第二章' }), articles: [gap('lost-article', { label: '第二条' })] };
		expect(findingsOf(rule, divided(first, lost, second))).toEqual([]);
	});

	it('are whole where a chapter is lost with all its articles, and nowhere else', () => {
		const [first, second] = numberedChapters({ 第一章: ['第一条'], 第三章: ['第九条'] });
		if (!first || !second) throw new Error('two chapters');
		const lost = gap('lost', { label: '第二章' });
		expect(findingsOf(rule, divided(first, lost, second))).toEqual([]);
		expect(reportedBy(rule, divided(first, { ...second, label: '第二章' }, { ...lost, label: '第三章' }))).toEqual([
			`rules.${second.articles?.[0]?.id}`,
		]);
	});

	it('may begin anew in each chapter where they don’t say 第', () => {
		const anew = { 第一章: ['一、', '二、'], 第二章: ['一、', '二、'] };
		expect(findingsOf(rule, divided(...numberedChapters(anew)))).toEqual([]);
		const lost = { 第一章: ['一、', '二、'], 第二章: ['一、', '三、'] };
		expect(reportedBy(rule, divided(...numberedChapters(lost)))).toEqual(['rules.article-2-2']);
		const through = { 第一章: ['一、', '二、'], 第二章: ['四、'] };
		expect(reportedBy(rule, divided(...numberedChapters(through)))).toEqual(['rules.article-2-1']);
	});

	it('count the sections of each chapter by themselves', () => {
		const withSections = (id: string, ...labels: string[]) =>
			chapter(id, {
				sections: labels.map((label, at) => ({ ...chapter(`${id}-${at}`), label })),
			});
		expect(findingsOf(rule, divided(withSections('a', '第一节', '第二节'), withSections('b', '第一节')))).toEqual(
			[],
		);
		expect(reportedBy(rule, divided(withSections('a', '第一节'), withSections('b', '第一节', '第三节')))).toEqual([
			'rules.b-1',
		]);
	});
});
