import { describe, expect, it } from 'vitest';
import { buildIndex } from '#search/build-index.ts';
import type { IndexFiles } from '#search/build-index.ts';
import { createCorpus } from '#model/corpus.ts';
import { createRecords } from '#search/records.ts';
import type { Filters } from '#search/facets.ts';
import { createSearch } from '#search/search.ts';
import type { Search } from '#search/search.ts';
import { loadFrom, readAll, searchIn } from './node-search.ts';
import { createSmallCorpus } from './small-corpus.ts';

const corpus = createSmallCorpus();
const files = buildIndex(corpus);
const { records } = createRecords(corpus);

/** Search over files, and what it asks for. */
function watched(index: IndexFiles): { search: Search; asked: string[] } {
	const asked: string[] = [];
	const load = loadFrom(index);
	return {
		asked,
		search: createSearch({
			base: '/',
			edition: 'zh-hans',
			load: (path, fresh) => {
				asked.push(path);
				return load(path, fresh);
			},
		}),
	};
}

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

	it('kept in an address under a former id, or one that went into another page, are those of today', async () => {
		const renamed = createSmallCorpus();
		const driver = renamed.findEntry('driver');
		if (driver) Object.assign(driver.data, { formerly: ['chauffeur'] });
		const redirects = [
			{ from: 'organisations/mail-office', to: 'organisations/postal-bureau', on: '2026-01-01' },
			{ from: 'posts/postal-bureau/porter', on: '2026-01-01', reason: { zh: '撤销。', en: 'Abolished.' } },
		];
		const search = searchIn(createCorpus(renamed.entries, { ...renamed, redirects }), 'zh-hans');
		const old = await search.search('理', { filters: { organisation: ['mail-office'], post: ['chauffeur'] } });
		expect(old.filters).toEqual({ organisation: ['postal-bureau'], post: ['driver'] });
		const now = await search.search('理', { filters: old.filters });
		expect(old.total).toBe(now.total);
		expect(old.total).toBeGreaterThan(0);
		expect((await search.search('理', { filters: { post: ['porter'] } })).total).toBe(0);
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
		const facets = await (await searchIn(corpus, 'zh-hant', files).search('理')).facets(10);
		const told = Object.fromEntries(
			Object.entries(facets).map(([facet, { values }]) => [
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

	it('tell posts of one name apart by their organisations', async () => {
		const twins = createSmallCorpus();
		const [archivist, driver] = ['archivist', 'driver'].map((id) => twins.findEntry(id));
		if (archivist && driver) Object.assign(driver.data, { title: (archivist.data as { title: unknown }).title });
		const result = await searchIn(twins, 'en').search('理');
		const { post } = await result.facets(10);
		expect(post.values.map(({ value, name, of }) => [value, name, of])).toEqual([
			['archivist', 'Archivist', 'Bank office'],
			['driver', 'Archivist', 'Postal bureau'],
		]);
	});

	it('count under the filters of the other facets, so that a choice can be widened', async () => {
		const result = await searchIn(corpus, 'zh-hans', files).search('理', {
			filters: { kind: ['duty'], organisation: ['bank-office'] },
		});
		expect(result.total).toBe(1);
		const facets = await result.facets(10);
		expect(facets.kind.values.map(({ value, count, selected }) => [value, count, selected])).toEqual([
			['page', 1, false],
			['duty', 1, true],
		]);
		expect(facets.organisation.values.map(({ value, count, selected }) => [value, count, selected])).toEqual([
			['bank-office', 1, true],
			['postal-bureau', 1, false],
		]);
	});

	it('keep a chosen value that has no hit', async () => {
		const result = await searchIn(corpus, 'zh-hans', files).search('打印机', { filters: { kind: ['ban'] } });
		expect(
			(await result.facets(10)).kind.values.map(({ value, count, selected }) => [value, count, selected]),
		).toEqual([
			['ban', 0, true],
			['list-item', 1, false],
		]);
	});

	it('cost no download', async () => {
		const { search, asked } = watched(files);
		await search.search('档案');
		const before = asked.length;
		await (await search.search('档案', { filters: { kind: ['duty'], post: ['archivist'] } })).facets(10);
		expect(asked.length).toBe(before);
	});

	it('offer the most frequent values, the chosen ones among them, and say how many there are', async () => {
		const result = await searchIn(corpus, 'zh-hans', files).search('e', { filters: { kind: ['section'] } });
		const all = (await result.facets(10)).kind;
		expect(all.values.length).toBe(all.total);
		const { values, total } = (await result.facets(1)).kind;
		expect(total).toBe(all.total);
		expect(total).toBeGreaterThan(3);
		expect(values.map(({ selected }) => selected)).toEqual([true]);
		expect((await result.facets(1, new Set(['kind']))).kind).toEqual(all);
	});

	describe('of a handbook with too many pages to name them all at once', () => {
		const large = buildIndex(corpus, { inlineNames: 0, textSize: 1 });

		it('count the same, and fetch the names of what is shown', async () => {
			const { search, asked } = watched(large);
			const result = await search.search('理');
			const before = asked.length;
			await result.facets(0);
			expect(asked.length).toBe(before);
			expect(await result.facets(10)).toEqual(
				await (await searchIn(corpus, 'zh-hans', files).search('理')).facets(10),
			);
			expect(asked.slice(before).filter((path) => !/zh-hans-[0-9a-z]\.bin$/u.test(path))).toEqual([]);
		});

		it('fetch all names where all are shown or one is chosen', async () => {
			const { search, asked } = watched(large);
			await (await search.search('理')).facets(1, new Set(['post']));
			const narrowed = await search.search('理', { filters: { post: ['archivist'] } });
			expect(narrowed.total).toBe(2);
			expect(asked.filter((path) => path.includes('names'))).toHaveLength(1);
		});
	});
});
