import { describe, expect, it } from 'vitest';
import { listDerivedEntries, listSources } from '#model/origin.ts';
import { corpusOf, duty, gap, post, rulebook, sourceEntry, unit } from '../rules/build.ts';

describe('a source', () => {
	const corpus = corpusOf([
		sourceEntry('source-000', { order: 0 }),
		sourceEntry('source-001', { order: 1 }),
		post('guard', { duties: [duty('watch'), gap('lost'), duty('patrol', { source: 'source-001' })] }),
		rulebook('rules', { source: { id: 'source-001', place: '第二篇' }, articles: [unit('one')] }),
	]);

	it('lists what comes from it by collection, with the place in it', () => {
		const derived = listDerivedEntries(corpus, 'source-001').map(({ collection, entries }) => [
			collection,
			entries.map(({ entry, place, units }) => [entry.id, place, units]),
		]);
		expect(derived).toEqual([['rulebooks', [['rules', '第二篇', 1]]]]);
	});

	it('counts its entries, and its units wherever they stand; a gap is none', () => {
		const counts = listSources(corpus).map(({ source, entries, units }) => [source.id, entries, units]);
		expect(counts).toEqual([['source-000', 1, 1], ['source-001', 1, 2]]); // prettier-ignore
	});
});
