import { describe, expect, it } from 'vitest';

import { parseLabel, parseLabels, sayLabel } from '#text/labels.ts';

describe('labels as the sources print them', () => {
	it.each([
		['(一)', 1, 'han', '(#)'],
		['（十一）', 11, 'han', '(#)'],
		['十一、', 11, 'han', '#、'],
		['一.', 1, 'han', '#.'],
		['1、', 1, 'arabic', '#、'],
		['(10)', 10, 'arabic', '(#)'],
		['8,', 8, 'arabic', '#,'],
		['(5),', 5, 'arabic', '(#),'],
		['（１０）', 10, 'arabic', '(#)'],
		['第九条', 9, 'han', '第#条'],
		['【第1篇】', 1, 'arabic', '【第#篇】'],
		['篇2:', 2, 'arabic', '篇#:'],
		['第4篇：', 4, 'arabic', '第#篇:'],
		['A、', 1, 'letter', '#、'],
		['(II)', 2, 'roman', '(#)'],
		['(VII)', 7, 'roman', '(#)'],
		['I.', 1, 'roman', '#.'],
		['(two)', 2, 'word', '(#)'],
		['Second,', 2, 'word', '#,'],
		['①', 1, 'circled', '#'],
		['⑴', 1, 'arabic', '(#)'],
		['一是', 1, 'han', '#'],
		['一提前：', 1, 'han', '#:'],
		['二备好', 2, 'han', '#'],
		['招呼三', 3, 'han', '#'],
		['第一步：', 1, 'han', '第#步:'],
		['1.2.3', 3, 'arabic', '#.#.#'],
		['Article 9', 9, 'arabic', '#'],
	])('%s', (label, value, style, form) => {
		expect(parseLabel(label)).toMatchObject({ value, style, form });
	});

	it.each(['', '*', '【第】', '目标管理', 'Duties', '第三条之一', '1'.repeat(30)])(
		'“%s” holds no number',
		(label) => {
			expect(parseLabel(label)).toBeUndefined();
		},
	);

	it('say when a lone letter could also be a Roman numeral', () => {
		expect(parseLabel('(C),')).toMatchObject({
			value: 3,
			style: 'letter',
			alternatives: [{ value: 100, style: 'roman' }],
		});
		expect(parseLabel('V')).toMatchObject({
			value: 5,
			style: 'roman',
			alternatives: [{ value: 22, style: 'letter' }],
		});
	});
});

describe('labels of one list', () => {
	const read = (...labels: string[]): (string | undefined)[] =>
		parseLabels(labels).map((label) => label && `${label.value} ${label.style}`);

	it('settle lone letters by their neighbours', () => {
		expect(read('A、', 'B、', 'C、', 'D、')).toEqual(['1 letter', '2 letter', '3 letter', '4 letter']);
		expect(read('(H)', '(I)')).toEqual(['8 letter', '9 letter']);
		expect(read('I.', 'II.', 'III.')).toEqual(['1 roman', '2 roman', '3 roman']);
	});

	it('keep the systems apart that source 002 mixes', () => {
		expect(read('(A)', '(II)', '(III)', '(4)', '(5),', '(6),', '(VII)')).toEqual([
			'1 letter', '2 roman', '3 roman', '4 arabic', '5 arabic', '6 arabic', '7 roman',
		]); // prettier-ignore
		expect(read('(A)', '(two)', '(C),')).toEqual(['1 letter', '2 word', '3 letter']);
	});

	it('leave unreadable labels out', () => {
		expect(read('【第3篇】', '【第】')).toEqual(['3 arabic', undefined]);
	});
});

describe('the English reading of a label', () => {
	it.each([
		['第一条、', 'Article 1'],
		['第二步', 'Step 2'],
		['第三条之一', 'Article 3-1'],
		['一、', '1'],
		['（十二）', '12'],
		['一是', '1'],
		['1、', '1、'],
		['A、', 'A、'],
		['【第】', '【第】'],
	])('of %s is %s', (label, reading) => {
		expect(sayLabel(label)).toBe(reading);
	});
});
