import type { Edition } from '#model/edition.ts';
import { createLoad } from '#search/load.ts';
import { createSearch } from '#search/search.ts';
import type { Search } from '#search/search.ts';

/** What one query found; `uids` are the first hits of each tier, as many as were wanted. */
export interface Found {
	query: string;
	total: number;
	tiers: { name: string; total: number; uids: string[] }[];
}

/** What a first query fetched, in bytes as transferred, and in how many rounds after the manifest. */
export interface FirstQuery {
	query: string;
	manifest: number;
	shards: number;
	texts: number;
	/** What opening the filter box fetches, after that. */
	names: number;
	rounds: number;
}

interface Asked {
	path: string;
	bytes: number;
	from: number;
	to: number;
}

/** Hits that the page shows at once, and as many more as its last page has. */
const FIRST_HITS = 10;
/** Values that an open filter box offers of each facet. */
const SHOWN_VALUES = 10;

function openSearch(edition: Edition): { search: Search; asked: Asked[] } {
	const asked: Asked[] = [];
	const load = createLoad('/');
	const search = createSearch({
		base: '/',
		edition,
		load: async (path, fresh) => {
			const from = performance.now();
			const bytes = await load(path, fresh);
			asked.push({ path, bytes: bytes.length, from, to: performance.now() });
			return bytes;
		},
	});
	return { search, asked };
}

/** Requests that had to wait for others stand in a later round. */
function countRounds(asked: readonly Asked[]): number {
	let rounds = 0;
	let end = -Infinity;
	for (const { from, to } of [...asked].sort((a, b) => a.from - b.from)) {
		if (from >= end) rounds += 1;
		end = from >= end ? to : Math.max(end, to);
	}
	return rounds;
}

const warm = openSearch('zh-hans').search;

/** What the bench calls in the page. */
const bench = {
	async find(queries: readonly string[], most: number): Promise<Found[]> {
		const found: Found[] = [];
		for (const query of queries) {
			const { total, tiers, read } = await warm.search(query);
			const hits = total <= most ? await read(0, total) : [];
			const named = tiers.map(({ name, total: count }) => ({
				name,
				total: count,
				uids: hits.filter(({ tier }) => tier === name).map(({ uid }) => uid),
			}));
			found.push({ query, total, tiers: named });
		}
		return found;
	},

	/** Milliseconds of each query when all it needs is at hand, excerpts apart. */
	async time(queries: readonly string[]): Promise<number[]> {
		const times: number[] = [];
		for (const query of queries) {
			await (await warm.search(query)).facets(SHOWN_VALUES);
			const from = performance.now();
			await (await warm.search(query)).facets(SHOWN_VALUES);
			times.push(performance.now() - from);
		}
		return times;
	},

	async first(queries: readonly string[], edition: Edition): Promise<FirstQuery[]> {
		const results: FirstQuery[] = [];
		for (const query of queries) {
			const { search, asked } = openSearch(edition);
			await search.load();
			const manifest = asked.splice(0).reduce((sum, { bytes }) => sum + bytes, 0);
			const result = await search.search(query);
			await Promise.all([result.read(0, result.endOfPage(FIRST_HITS)), result.facets(0)]);
			const rounds = countRounds(asked);
			const needed = asked.splice(0);
			await result.facets(SHOWN_VALUES);
			const isText = ({ path }: Asked): boolean => /-(?!names|rescue)[0-9a-z]+\.bin$/u.test(path);
			const sum = (list: readonly Asked[]): number => list.reduce((bytes, item) => bytes + item.bytes, 0);
			results.push({
				query,
				manifest,
				shards: sum(needed.filter((item) => !isText(item))),
				texts: sum(needed.filter(isText)),
				names: sum(asked),
				rounds,
			});
		}
		return results;
	},
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
