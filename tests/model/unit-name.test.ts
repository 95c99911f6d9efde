import { describe, expect, it } from 'vitest';
import type { Edition } from '#model/edition.ts';
import { citeUnit, hasWideNumbers } from '#model/unit-name.ts';
import { corpusOf, criterion, duty, gap, guide, part, penalty, post, rulebook, scored, unit } from '../rules/build.ts';
import { viewOf } from './views.ts';

const entries = [
	post('clerk', {
		duties: [
			duty('pay', {
				label: '1,',
				scored: scored('score-pay', {
					label: '1,',
					criteria: [
						criterion('late'),
						criterion('never'),
						criterion('early', { effect: 'award' }),
						gap('lost'),
					],
				}),
			}),
			duty('file', { label: '2,', scored: scored('score-file', { label: '3,' }) }),
		],
	}),
	rulebook('rules', {
		articles: [
			{ ...unit('first'), label: '第一条、', penalties: [penalty('fine'), penalty('worse', { label: '4、' })] },
			{ ...unit('second'), label: '二、' },
		],
	}),
	guide('essay', {
		parts: [part('section', 'aims', { heading: { zh: '目标', en: 'Aims' }, children: [part('list-item', 'one')] })],
	}),
];

function cite(edition: Edition = 'zh-hans'): Record<string, string> {
	const view = viewOf(entries, edition);
	return Object.fromEntries(view.corpus.units.map((one) => [one.id, citeUnit(view, one)]));
}

describe('a unit is cited', () => {
	it('by its kind and its printed number, without the marks after it', () => {
		expect(cite()).toMatchObject({
			pay: 'cite.labelled cite.duty 1',
			second: 'cite.labelled cite.article 二',
			first: '第一条',
		});
	});

	it('by its place in its list where no number is printed, below the unit it belongs to', () => {
		expect(cite()).toMatchObject({
			fine: '第一条 · cite.nth cite.penalty 1',
			worse: '第一条 · cite.labelled cite.penalty 4',
			one: '目标 · cite.nth cite.list-item 1',
		});
	});

	it('by what it does to the score, under its duty; the item in between is named where its number differs', () => {
		expect(cite()).toMatchObject({
			'score-pay': 'cite.labelled cite.duty 1 · cite.labelled cite.scored-item 1',
			late: 'cite.labelled cite.duty 1 · cite.nth cite.deduct 1',
			never: 'cite.labelled cite.duty 1 · cite.nth cite.deduct 2',
			early: 'cite.labelled cite.duty 1 · cite.nth cite.award 1',
			lost: 'cite.labelled cite.duty 1 · cite.nth cite.gap 1',
			'score-file-criterion':
				'cite.labelled cite.duty 2 · cite.labelled cite.scored-item 3 · cite.nth cite.deduct 1',
		});
	});

	it('in the language of the edition, and as no other unit of its document', () => {
		const names = Object.values(cite('en'));
		expect(cite('en').one).toBe('Aims · cite.nth cite.list-item 1');
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('the numbers of a list', () => {
	const wide = (...labels: string[]) => {
		const articles = labels.map((label, at) => ({
			...unit(`a-${at}`),
			label,
			items: [{ ...unit(`i-${at}`), label: '(一)' }],
		}));
		const corpus = corpusOf([rulebook('rules', { articles })]);
		return corpus.unitsOf('rules').map((one) => hasWideNumbers(corpus, one));
	};

	it('have one column, a wide one where one of them needs it', () => {
		expect(wide('第一条', '第十条')).toEqual([false, false, false, false]);
		expect(wide('第一条', '第十二条')).toEqual([true, false, true, false]);
		expect(wide('１．', '１０．')).toEqual([false, false, false, false]);
	});
});
