import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { buildIndex } from '#search/build-index.ts';
import type { SearchResult } from '#search/search.ts';
import { readAll, searchIn } from './node-search.ts';
import { Oracle } from './oracle.ts';
import { drawQueries } from './queries.ts';

const { corpus } = readCorpus(fileURLToPath(new URL('../..', import.meta.url)));
const oracle = new Oracle(corpus);
const search = searchIn(corpus, 'zh-hans', buildIndex(corpus));

async function found(result: SearchResult, ...tiers: readonly string[]): Promise<string[]> {
	return (await readAll(result)).filter(({ tier }) => tiers.includes(tier)).map(({ uid }) => uid);
}

/** Hits beyond and short of the truth, in one word each, for a message that can be read. */
function compare(query: string, hits: readonly string[], truth: readonly string[]): string[] {
	const [got, expected] = [new Set(hits), new Set(truth)];
	return [
		...[...got].filter((uid) => !expected.has(uid)).map((uid) => `${query}: ${uid} is wrong`),
		...[...expected].filter((uid) => !got.has(uid)).map((uid) => `${query}: ${uid} is missing`),
		...(hits.length === got.size ? [] : [`${query}: some hit comes twice`]),
	];
}

const isLetters = (query: string): boolean =>
	/^\p{Script=Latin}+$/u.test(query.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''));

describe('the exact tier finds what a plain scan finds, no more and no less', () => {
	const queries = drawQueries(corpus, {
		piece: 400,
		'traditional piece': 200,
		'full-width piece': 60,
		'English piece': 150,
		word: 40,
		figure: 60,
	});

	it.each([...new Set(queries.map(({ kind }) => kind))])('for every %s', async (drawn) => {
		const faults: string[] = [];
		let right = 0;
		for (const { query } of queries.filter(({ kind }) => kind === drawn)) {
			const result = await search.search(query);
			const truth = oracle.containing(query);
			const whole = oracle.containing(query, { wholeWords: true });
			// Of several words of letters the last may be unfinished; one word may also be pinyin, so its longer forms stand apart, as longer figures do.
			const several = isLetters(query) && oracle.cut(query).length > 1;
			const all = new Set((await readAll(result)).map(({ uid }) => uid));
			right += truth.length;
			faults.push(
				...compare(query, await found(result, 'phrase'), several ? truth : whole),
				...truth.filter((uid) => !all.has(uid)).map((uid) => `${query}: ${uid} is missing`),
			);
		}
		expect(faults).toEqual([]);
		expect(right).toBeGreaterThan(queries.length / 20);
	});

	it('and for whole words of letters', async () => {
		const faults: string[] = [];
		for (const { query } of drawQueries(corpus, { 'English word': 100 })) {
			faults.push(
				...compare(
					query,
					await found(await search.search(query), 'phrase'),
					oracle.containing(query, { wholeWords: true }),
				),
			);
		}
		expect(faults).toEqual([]);
	});
});

describe('every part of a query', () => {
	it('stands in a unit of the tier “all” or “phrase”', async () => {
		const faults: string[] = [];
		for (const { query } of drawQueries(corpus, { piece: 120 }, 7)) {
			const characters = Array.from(query);
			const [first, second] = [characters.slice(0, 2).join(''), characters.slice(-2).join('')];
			if (
				oracle.cut(first).length === 0 ||
				oracle.cut(second).length === 0 ||
				isLetters(first + second) ||
				/\s/u.test(first + second)
			)
				continue;
			const result = await search.search(`${first} ${second}`);
			const truth = new Set([
				...oracle.containingAll([first, second]),
				...oracle.containing(`${first} ${second}`),
			]);
			faults.push(...compare(`${first} ${second}`, await found(result, 'phrase', 'all'), [...truth]));
		}
		expect(faults).toEqual([]);
	});
});

describe('pinyin, initials and English', () => {
	const recall = async (
		kind: 'pinyin' | 'initials' | 'English word',
		count: number,
	): Promise<{ recall: number; missed: string[] }> => {
		const missed: string[] = [];
		let all = 0;
		for (const { query, syllables } of drawQueries(corpus, { [kind]: count }, 3)) {
			const truth =
				kind === 'pinyin'
					? oracle.sounding(syllables ?? [])
					: kind === 'initials'
						? oracle.abbreviated(query)
						: oracle.withStems([query]);
			const hits = new Set((await readAll(await search.search(query))).map(({ uid }) => uid));
			all += truth.length;
			missed.push(...truth.filter((uid) => !hits.has(uid)).map((uid) => `${query}: ${uid}`));
		}
		return { recall: 1 - missed.length / all, missed };
	};

	it.each([
		['pinyin', 150],
		['initials', 150],
		['English word', 150],
	] as const)('%s finds at least 99 of 100 places', async (kind, count) => {
		const result = await recall(kind, count);
		expect(result.recall, result.missed.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.99);
	});
});

describe('hits in their order', () => {
	it.each(['管理', '的', '20', '负责 管理', 'guanli', 'manage', '扣 1'])(
		'stand page by page, in batches that cut none, the title first, then as in the document: %s',
		async (query) => {
			const result = await search.search(query);
			const hits = await readAll(result);
			const groups: { key: string; from: number; orders: number[] }[] = [];
			for (const [at, { tier, path, order }] of hits.entries()) {
				const key = `${tier} ${path}`;
				if (groups.at(-1)?.key !== key) groups.push({ key, from: at, orders: [] });
				groups.at(-1)?.orders.push(order);
			}
			expect(groups.length).toBeGreaterThan(1);
			expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
			for (const { key, orders } of groups) expect(orders, key).toEqual([...orders].sort((a, b) => a - b));
			const ends = new Set([...groups.map(({ from }) => from), hits.length]);
			for (let at = 0; at <= hits.length; at += 1) {
				const end = result.endOfPage(at);
				expect(ends.has(end) && end >= at).toBe(true);
				expect([...ends].some((other) => other >= at && other < end)).toBe(false);
			}
			expect(result.endOfPage(hits.length + 5)).toBe(hits.length);
		},
	);

	it('lead with the page whose title was found', async () => {
		const hits = await readAll(await search.search('管理'));
		const titled = new Set(hits.filter(({ kind }) => kind === 'page').map(({ path }) => path));
		const paths = [...new Set(hits.map(({ path }) => path))];
		expect(new Set(paths.slice(0, titled.size))).toEqual(titled);
	});
});

describe('figures', () => {
	it.each(['20%', '5', '10', '100元', '第2', '月 1'])('stand whole before longer ones: %s', async (query) => {
		const hits = await readAll(await search.search(query));
		const whole = new Set(oracle.containing(query, { wholeWords: true }));
		expect(whole.size).toBeGreaterThan(0);
		const marks = hits.map(({ uid }) => whole.has(uid));
		expect(marks.lastIndexOf(true)).toBe(whole.size - 1);
	});

	it('that a mark closes are not the beginnings of others', async () => {
		const hits = await readAll(await search.search('20%'));
		expect(hits.map(({ uid }) => uid).sort()).toEqual(oracle.containing('20', { wholeWords: true }).sort());
	});
});

describe('sounds', () => {
	it.each(['pinyin', 'initials'] as const)(
		'of %s lead with what is read so where it stands, and hold nothing else',
		async (kind) => {
			const faults: string[] = [];
			for (const { query, syllables } of drawQueries(corpus, { [kind]: 300 }, 11)) {
				const truth = new Set(kind === 'pinyin' ? oracle.sounding(syllables ?? []) : oracle.abbreviated(query));
				const hits = await found(await search.search(query), kind);
				faults.push(...hits.filter((uid) => !truth.has(uid)).map((uid) => `${query}: ${uid}`));
			}
			expect(faults.length, faults.slice(0, 5).join('\n')).toBeLessThan(3);
		},
	);
});
