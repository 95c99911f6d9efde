import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { buildIndex } from '#search/build-index.ts';
import { createRecords } from '#search/records.ts';
import { createSearch } from '#search/search.ts';
import { tokenise } from '#text/tokens.ts';
import { growCorpus } from '../../scripts/bench/search/grown-corpus.ts';
import { loadFrom, readAll, searchIn } from './node-search.ts';
import { drawQueries } from './queries.ts';

const { corpus } = readCorpus(fileURLToPath(new URL('../..', import.meta.url)));

describe('lists that are crowded, and so say no more than the records', () => {
	const editions = ['zh-hans', 'en'] as const;
	const usual = searchIn(corpus, 'zh-hans', buildIndex(corpus, { editions }));
	const crowded = searchIn(corpus, 'zh-hans', buildIndex(corpus, { editions, crowd: 64, inlineNames: 0 }));
	const queries = drawQueries(
		corpus,
		{ piece: 60, 'English piece': 60, pinyin: 40, initials: 10, 'English word': 10, figure: 10 },
		5,
	).map(({ query }) => query);

	it('find the same units in the same tiers, with the same marks and counts', async () => {
		const faults: string[] = [];
		for (const query of ['th', '档', 'dang', 'gon', '20', ...queries]) {
			const [expected, result] = [await usual.search(query), await crowded.search(query)];
			const [known, hits] = [await readAll(expected), await readAll(result)];
			const tell = (list: typeof hits): string[] =>
				list.map(({ tier, uid, heading, text }) => JSON.stringify([tier, uid, heading, text])).sort();
			if (tell(known).join() !== tell(hits).join()) faults.push(query);
			expect(await result.facets(10), query).toEqual(await expected.facets(10));
		}
		expect(faults).toEqual([]);
	});
});

describe('what stands nearly everywhere in a handbook four times as large', () => {
	const grown = growCorpus(corpus, 4);
	const files = buildIndex(grown, { editions: ['zh-hans', 'en'], crowd: 2048 });
	const words = createRecords(grown).records.map(({ fields }) => [
		...new Set(fields.flatMap(({ zh, en = '' }) => tokenise(`${zh} ${en}`).map(({ text }) => text))),
	]);

	it.each([
		['the', 'the'],
		['的', '的'],
		['1', '1'],
	])('is counted exactly, at once, in few bytes: %s', async (query, text) => {
		let bytes = 0;
		const load = loadFrom(files);
		const search = createSearch({
			base: '/',
			edition: 'zh-hans',
			load: async (path, fresh) => {
				const file = await load(path, fresh);
				bytes += file.length;
				return file;
			},
		});
		const result = await search.search(query);
		const { kind } = await result.facets(10, new Set(['kind']));
		const totals = new Map(result.tiers.map(({ name, total }) => [name, total]));
		const whole = words.filter((own) => own.includes(text)).length;
		const begun = words.filter((own) => own.some((word) => word.startsWith(text))).length;
		expect(bytes).toBeLessThan(30_000);
		expect(totals.get('phrase')).toBe(whole);
		if (query === '1') expect(result.total).toBe(begun);
		expect(kind.values.reduce((sum, { count }) => sum + count, 0)).toBe(result.total);
		expect(begun).toBeGreaterThan(100);
	});
});
