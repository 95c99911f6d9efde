import { describe, expect, it } from 'vitest';
import { countFindings, countGaps, countHoldings, listRecentMoves, listSectors } from '#model/overview.ts';
import { corpusOf, duty, gap, organisation, post, sourceEntry } from '../rules/build.ts';
import { viewOf } from './views.ts';

const entries = [
	organisation('bureau', { sector: 'post' }),
	organisation('bank-office'),
	post('guard', { headcount: 'unknown', duties: [duty('watch'), gap('lost')] }),
	sourceEntry('source-000'),
];

describe('the front page', () => {
	it('counts what is there; what is lost is no duty', () => {
		expect(countHoldings(corpusOf(entries))).toEqual({ posts: 1, duties: 1, units: 1, sources: 1 });
	});

	it('lists organisations by sector and leaves an empty sector out', () => {
		const sectors = listSectors(corpusOf(entries)).map(({ sector, organisations }) => [
			sector,
			organisations.map(({ organisation: own }) => own.id),
		]);
		expect(sectors).toEqual([['bank', ['bank-office']], ['post', ['bureau']]]); // prettier-ignore
		expect(listSectors(corpusOf([organisation('bureau', { sector: 'post' })])).map(({ sector }) => sector)).toEqual(
			['post'],
		);
	});

	it('counts what is missing by kind', () => {
		expect(countGaps(corpusOf(entries))).toEqual([
			{ kind: 'lost', count: 1 },
			{ kind: 'inferred', count: 0 },
			{ kind: 'undecided', count: 0 },
			{ kind: 'unknown', count: 1 },
		]);
	});

	it('counts findings as open, dealt with, and notices', () => {
		const findings = [
			{ severity: 'warning' },
			{ severity: 'warning', waiver: {} },
			{ severity: 'notice' },
			{ severity: 'notice' },
		];
		expect(countFindings(findings)).toEqual({ open: 1, waived: 1, notices: 2 });
	});

	it('shows the last moves, newest first, with where each leads', () => {
		const redirects = [
			{ from: 'posts/bank-office/driver', to: 'posts/bank-office/guard', on: '2026-01-02' },
			{
				from: 'guard.sleep',
				on: '2026-03-04',
				title: { zh: '睡觉', en: 'Sleep' },
				reason: { zh: '误录。', en: 'Entered by mistake.' },
			},
			{ from: 'posts/bank-office/clerk', to: 'posts/bank-office/guard', on: '2025-01-02' },
		];
		expect(listRecentMoves(viewOf(entries, 'zh-hans', { redirects }), 2)).toEqual([
			{ on: '2026-03-04', name: '睡觉', url: '/u/guard.sleep/', removed: true },
			{ on: '2026-01-02', name: '名称：guard', url: '/posts/bank-office/guard/', removed: false },
		]);
	});
});
