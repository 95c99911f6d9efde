import { describe, expect, it } from 'vitest';
import { rule } from '#rules/label-gap.ts';
import { corpusOf, duty, findingsOf, gap, method, part, post, reportedBy, scored } from './build.ts';

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
