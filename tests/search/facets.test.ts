import { describe, expect, it } from 'vitest';
import { buildIndex } from '#search/build-index.ts';
import { createRecords } from '#search/records.ts';
import type { Filters } from '#search/facets.ts';
import { loadFrom, readAll, searchIn } from './node-search.ts';
import { createSmallCorpus } from './small-corpus.ts';

const corpus = createSmallCorpus();
const files = buildIndex(corpus);
const { records } = createRecords(corpus);

/** Records that a filter lets through, from what they say of themselves. */
function passing({ collection, organisation, post, kind }: Filters): Set<string> {
	const allows = (wanted: readonly string[] | undefined, value: string | undefined): boolean =>
		!wanted || (value !== undefined && wanted.includes(value));
	return new Set(
		records
			.filter(({ entry, kind: own, gap }) => {
				const data = entry.data as { organisation?: string };
				return (
					allows(collection, entry.collection) &&
					allows(organisation, entry.collection === 'organisations' ? entry.id : data.organisation) &&
					allows(post, entry.collection === 'posts' ? entry.id : undefined) &&
					allows(kind, gap ? 'gap' : own)
				);
			})
			.map(({ uid }) => uid),
	);
}

describe('records', () => {
	it('are the titles of pages, then every unit once, each entry in one row', () => {
		const titles = records.filter(({ kind }) => kind === 'page');
		expect(records.slice(0, titles.length)).toEqual(titles);
		expect(new Set(records.map(({ uid }) => uid)).size).toBe(records.length);
		expect(records.filter(({ unit }) => unit).length).toBe(corpus.units.length);
		const order = records.slice(titles.length).map(({ entryIndex }) => entryIndex);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('keep alike kinds together, gaps last', () => {
		const kinds = records
			.filter(({ entry, unit }) => unit && entry.id === 'archivist')
			.map(({ kind, gap }) => (gap ? 'gap' : kind));
		expect(kinds).toEqual(['duty', 'duty', 'gap']);
	});
});

describe('filters', () => {
	const cases: [string, Filters][] = [
		['a collection', { collection: ['posts'] }],
		['an organisation', { organisation: ['postal-bureau'] }],
		['a post', { post: ['archivist'] }],
		['a kind', { kind: ['article'] }],
		['several values', { kind: ['article', 'page'] }],
		['several facets', { organisation: ['bank-office'], kind: ['duty'] }],
		['a value that does not exist', { post: ['nobody'] }],
	];

	it.each(cases)('narrow hits to %s', async (_name, filters) => {
		const search = searchIn(corpus, 'zh-hans', files);
		const all = await readAll(await search.search('理'));
		const narrowed = await search.search('理', { filters });
		const expected = all.filter(({ uid }) => passing(filters).has(uid)).map(({ uid }) => uid);
		expect((await readAll(narrowed)).map(({ uid }) => uid)).toEqual(expected);
		expect(narrowed.total).toBe(expected.length);
	});

	it('find what the source lost', async () => {
		const hits = await readAll(
			await searchIn(corpus, 'zh-hans', files).search('原文', { filters: { kind: ['gap'] } }),
		);
		expect(hits.map(({ uid, kind, gap }) => [uid, kind, gap])).toEqual([['archivist.lost-duty', 'duty', true]]);
	});
});

describe('facets', () => {
	it('count the hits by value, with names in the edition', async () => {
		const { facets } = await searchIn(corpus, 'zh-hant', files).search('理', { facets: true });
		const told = Object.fromEntries(
			Object.entries(facets ?? {}).map(([facet, values]) => [
				facet,
				values.map(({ value, name, count }) => [value, name, count]),
			]),
		);
		expect(told).toEqual({
			collection: [
				['posts', undefined, 3],
				['guides', undefined, 1],
			],
			organisation: [
				['bank-office', '銀行辦公室', 2],
				['postal-bureau', '郵政局', 1],
			],
			post: [
				['archivist', '檔案管理員', 2],
				['driver', '運鈔車駕駛員', 1],
			],
			kind: [
				['page', undefined, 1],
				['duty', undefined, 2],
				['list-item', undefined, 1],
			],
		});
	});

	it('count under the filters of the other facets, so that a choice can be widened', async () => {
		const { facets, total } = await searchIn(corpus, 'zh-hans', files).search('理', {
			facets: true,
			filters: { kind: ['duty'], organisation: ['bank-office'] },
		});
		expect(total).toBe(1);
		expect(facets?.kind.map(({ value, count, selected }) => [value, count, selected])).toEqual([
			['page', 1, false],
			['duty', 1, true],
		]);
		expect(facets?.organisation.map(({ value, count, selected }) => [value, count, selected])).toEqual([
			['bank-office', 1, true],
			['postal-bureau', 1, false],
		]);
	});

	it('keep a chosen value that has no hit', async () => {
		const { facets } = await searchIn(corpus, 'zh-hans', files).search('打印机', {
			facets: true,
			filters: { kind: ['ban'] },
		});
		expect(facets?.kind.map(({ value, count, selected }) => [value, count, selected])).toEqual([
			['ban', 0, true],
			['list-item', 1, false],
		]);
	});

	it('cost no download', async () => {
		const asked: string[] = [];
		const load = loadFrom(files);
		const { createSearch } = await import('#search/search.ts');
		const search = createSearch({
			base: '/',
			edition: 'zh-hans',
			load: (path, fresh) => (asked.push(path), load(path, fresh)),
		});
		await search.search('档案');
		const before = asked.length;
		await search.search('档案', { facets: true, filters: { kind: ['duty'] } });
		expect(asked.length).toBe(before);
	});
});
