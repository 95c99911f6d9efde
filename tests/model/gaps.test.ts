import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '#model/entry.ts';
import { findGaps, gapsOf, groupGaps, linkGaps } from '#model/gaps.ts';
import {
	corpusOf,
	duty,
	gap,
	guide,
	organisation,
	part,
	penalty,
	post,
	prohibition,
	rulebook,
	scored,
	unit,
} from '../rules/build.ts';
import { viewOf } from './views.ts';

const undecided = { kind: 'undecided', zh: '无法确定。', en: 'Can’t be decided.' } as const;
const complete = { headcount: 1 } as const;

/** Gaps in short: kind, unit or entry, what about. */
const told = (...entries: AnyEntry[]): string[] =>
	findGaps(corpusOf(entries)).map(({ kind, entry, unit: own, about }) =>
		[kind, own?.id ?? entry.id, ...about].join(' '),
	);

describe('what the sources leave open', () => {
	it('is nothing where everything is there', () => {
		expect(told(post('guard', { ...complete, duties: [duty('watch')] }))).toEqual([]);
	});

	it('holds lost units, empty lists and lost headings', () => {
		expect(told(post('guard', { ...complete, duties: [gap('lost')] }))).toEqual(['lost lost']);
		expect(told(post('guard', { ...complete, dutiesHeading: 'empty' }))).toEqual(['lost guard duties']);
		expect(told(post('guard', { ...complete, dutiesHeading: 'lost' }))).toEqual(['lost guard list-heading']);
	});

	it('holds inferred names of entries, departments, headings and lists', () => {
		const title = { titleStatus: 'inferred', titleReason: { zh: '标题缺失。' } } as const;
		const departments = [{ id: 'office', name: { zh: '办公室' }, nameStatus: 'inferred' as const }];
		expect(told(organisation('bureau', { ...title, departments }))).toEqual([
			'inferred bureau title',
			'inferred bureau department',
		]);
		const list = { name: { zh: '二备好' }, anonymous: true } as const;
		expect(told(guide('essay', { parts: [part('section', 'one', { headingStatus: 'inferred', list })] }))).toEqual([
			'inferred one heading',
			'inferred one list-name',
		]);
	});

	it('holds a unit once whose note and readings are undecided, with all of them', () => {
		const readings = [{ zh: '甲' }, { zh: '乙' }];
		const entries = [post('guard', { ...complete, duties: [duty('watch', { notes: [undecided], readings })] })];
		const [found, ...rest] = findGaps(corpusOf(entries));
		expect(rest).toEqual([]);
		expect(found?.says.map(({ zh }) => zh)).toEqual(['无法确定。', '甲', '乙']);
	});

	it('counts each field that the source doesn’t give', () => {
		const assessment = { status: 'complete', total: 'unknown', passMark: 'unknown', place: '正文' } as const;
		const entries = [
			post('guard', {
				headcount: 'unknown',
				assessment,
				duties: [duty('watch', { scored: scored('score', { weight: 'unknown' }) })],
			}),
		];
		expect(told(...entries)).toEqual(['unknown guard headcount total passMark', 'unknown score weight']);
		expect(findGaps(corpusOf(entries)).map(({ count }) => count)).toEqual([3, 1]);
	});

	it('finds what a penalty leaves unsaid, each field once', () => {
		const consequences = [
			{ form: 'fine', amount: 'unknown', per: 'unknown' },
			{ join: 'or', form: 'deduction-by-value', percent: 'unknown', per: 'unknown' },
		] as const;
		const article = {
			...unit('article'),
			penalties: [penalty('fine', { payer: 'unclear', consequences: [...consequences] })],
		};
		const [, ...found] = told(rulebook('rules', { articles: [article] }));
		expect(found).toEqual(['unknown fine payer amount per percent']);
	});

	it('finds a telephone number that lost a digit', () => {
		const phone = { printed: '010-6641700', number: '010-6641700?', missingDigits: 1 };
		const clauses = [{ ...unit('hotline'), about: 'hotline' as const, phone }];
		expect(told(prohibition('bans', { clauses }))).toContain('unknown hotline digit');
	});
});

describe('gaps in a list', () => {
	const entries = [
		post('guard', { headcount: 'unknown', duties: [gap('lost', { label: '9、', zh: '原文缺第9项职责。' })] }),
		post('driver', complete),
	];
	const view = viewOf(entries);
	const gaps = findGaps(view.corpus);

	it('stand by kind and document, every kind shown', () => {
		const groups = groupGaps(gaps).map(({ kind, count, documents }) => [
			kind,
			count,
			documents.map(({ entry }) => entry.id),
		]);
		expect(groups).toEqual([['lost', 1, ['guard']], ['inferred', 0, []], ['undecided', 0, []], ['unknown', 1, ['guard']]]); // prettier-ignore
	});

	it('of some entries come in the order of the entries, without those that have none', () => {
		expect(gapsOf(gaps, view.corpus.entries).map(({ entry, count }) => [entry.id, count])).toEqual([['guard', 2]]);
	});

	it('lead to the unit, which a lost one names in full', () => {
		const [document] = linkGaps(view, gapsOf(gaps, view.corpus.entries));
		expect(document?.gaps.map(({ name, url }) => [name?.words, url])).toEqual([
			[undefined, '/posts/bank-office/guard/'],
			['原文缺第9项职责。', '/posts/bank-office/guard/#lost'],
		]);
	});
});
