import type { Edition } from '#model/edition.ts';
import { isMissing } from './error.ts';
import { findPlaces, nameFacets } from './facet-values.ts';
import type { Facets } from './facet-values.ts';
import { FacetIndex, narrows } from './facets.ts';
import type { FacetName, Filters } from './facets.ts';
import { findOtherEdition, groupByPage, readHit } from './hit.ts';
import type { Hit } from './hit.ts';
import type { TierName } from './kinds.ts';
import { createLoad } from './load.ts';
import type { Load } from './load.ts';
import { parseQuery } from './parse.ts';
import type { ParsedQuery } from './parse.ts';
import { findRelated, loadPagefind } from './related.ts';
import type { Pagefind, RelatedPage } from './related.ts';
import { Store } from './store.ts';
import { suggestNames } from './suggest.ts';
import { combine, rank, tally } from './tally.ts';
import type { Scale } from './tally.ts';
import { readExactly, readLetters, readUnfinished, RESCUES } from './tiers.ts';
import type { Reading } from './tiers.ts';

export interface SearchOptions {
	/** The path of the site's home, such as `/` or `/handbook/`. */
	base: string;
	/** The reader's edition: names and excerpts are in it; units of any language are found. */
	edition: Edition;
	/** Instead of fetching from the site. */
	load?: Load;
	/** Instead of importing Pagefind from the site. */
	loadRelated?: () => Promise<Pagefind>;
}

export interface QueryOptions {
	filters?: Filters;
	/** A search that is no longer wanted rejects with the signal's reason. */
	signal?: AbortSignal;
}

/** The hits of one tier. */
export interface Tier {
	name: TierName;
	/** Exact; hits of an earlier tier are not counted again. */
	total: number;
}

/** What a query finds: the totals at once, the hits when they are read. */
export interface SearchResult {
	query: string;
	/** As asked for, by the ids that organisations and posts have today. */
	filters: Filters;
	/** The query holds nothing that can be searched: no letter, no digit. */
	empty: boolean;
	total: number;
	/** What there would be without filters. */
	unfiltered: number;
	/** Tiers that have hits, in order. */
	tiers: readonly Tier[];
	/** Counts the hits by facet, fetching nothing, and names of each the `most` frequent values, those selected, and all of a facet in `whole`. Rejects with a `SearchError`. */
	facets: (most: number, whole?: ReadonlySet<FacetName>) => Promise<Facets>;
	/** The first place from `place` on, in all tiers together, at which no page's hits are cut apart. */
	endOfPage: (place: number) => number;
	/** Reads hits by their places in all tiers together: in each tier the hits of a page side by side, the pages best first. Rejects with a `SearchError`. */
	read: (from: number, to: number) => Promise<Hit[]>;
}

/** Search in one edition. */
export interface Search {
	/** Fetches what every search needs; call it when the search box gets focus. Rejects with a `SearchError`; may be called again. */
	load: () => Promise<void>;
	/** Rejects with a `SearchError`, or with the signal's reason. */
	search: (query: string, options?: QueryOptions) => Promise<SearchResult>;
	/** Registered names near a query that finds nothing, at most `most`. */
	suggest: (query: string, most?: number) => Promise<string[]>;
	/** Whole pages that have something of the query, by Pagefind, which is loaded now; rejects where it can't run. */
	related: (query: string, most?: number) => Promise<RelatedPage[]>;
}

interface Opened {
	store: Store;
	scale: Scale;
	facets: FacetIndex;
}

/** Makes search for one edition; nothing is fetched before it is asked for. */
export function createSearch({
	base,
	edition,
	load = createLoad(base),
	loadRelated = () => loadPagefind(base),
}: SearchOptions): Search {
	let opening: Promise<Opened> | undefined;
	let pagefind: Promise<Pagefind> | undefined;

	/** The index of the newest manifest, or the one at hand until a file of it is gone: the site was published anew. */
	const open = (): Promise<Opened> => {
		if (opening) return opening;
		const forget = (error: unknown): never => {
			if (opening === opened) opening = undefined;
			throw error;
		};
		const loadOrForget: Load = (path, fresh) =>
			load(path, fresh).catch((error: unknown) => {
				if (isMissing(error)) forget(error);
				throw error;
			});
		const opened = openIndex(loadOrForget, edition).catch(forget);
		opening = opened;
		return opened;
	};

	/** Runs once more with the newest index where files of the one at hand are gone. */
	const withIndex = async <Value>(run: (opened: Opened) => Promise<Value>): Promise<Value> => {
		const opened = await open();
		try {
			return await run(opened);
		} catch (error) {
			if (!isMissing(error)) throw error;
			const newer = await open();
			if (newer.store.manifest.folder === opened.store.manifest.folder) throw error;
			return run(newer);
		}
	};

	return {
		load: async () => {
			await open();
		},
		search: (query, options = {}) => withIndex((opened) => runQuery(opened, query, options)),
		suggest: (query, most = 5) => withIndex(({ store }) => suggestNames(store, query, most)),
		related: async (query, most = 5) => {
			pagefind ??= loadRelated().catch((error: unknown) => {
				pagefind = undefined;
				throw error;
			});
			const [{ store }, loaded] = await Promise.all([open(), pagefind]);
			return findRelated(loaded, query, { fold: store.fold, pages: store.manifest.titles }, edition, most);
		},
	};
}

async function openIndex(load: Load, edition: Edition): Promise<Opened> {
	const store = await Store.open(load, edition);
	const { records, bits, titles } = store.manifest;
	return { store, scale: { records, bits, titles, pages: store.pages }, facets: new FacetIndex(store.manifest) };
}

interface RankedTier {
	reading: Reading;
	records: Uint32Array;
}

function rankReadings(readings: readonly Reading[], scale: Scale): RankedTier[] {
	const seen = new Uint8Array(scale.records);
	return readings
		.filter(({ parts }) => parts.some((matches) => matches.some(({ codes }) => codes.length > 0)))
		.map((reading) => {
			const parts = reading.parts.map((matches) => tally(matches, scale));
			return { reading, records: rank(combine(parts, reading, scale), scale, seen) };
		})
		.filter(({ records }) => records.length > 0);
}

async function runQuery(
	{ store, scale, facets }: Opened,
	query: string,
	{ filters = {}, signal }: QueryOptions,
): Promise<SearchResult> {
	const parsed = parseQuery(query, store.fold);
	const filtered = narrows(filters);
	const [readings, { places, present }] = await Promise.all([
		parsed.letters ? readLetters(store, parsed) : readExactly(store, parsed),
		findPlaces(store, filters),
	]);
	signal?.throwIfAborted();
	let found = rankReadings(readings, scale);
	// Far-fetched readings of whole syllables don't keep an unfinished one from being read; it holds them too.
	if (found.every(({ reading }) => reading.name === 'readings')) {
		const unfinished = rankReadings(await readUnfinished(store, parsed), scale);
		if (unfinished.length > 0) found = unfinished;
	}
	for (const rescue of RESCUES) {
		const ways = found.length === 0 ? await rescue(store, parsed) : [];
		for (const way of ways) if (found.length === 0) found = rankReadings(way, scale);
	}
	signal?.throwIfAborted();
	const verdicts = facets.judge(places);
	const tiers = found
		.map((tier) => ({
			...tier,
			records: filtered ? tier.records.filter((record) => verdicts[record] === 0) : tier.records,
		}))
		.filter(({ records }) => records.length > 0);
	const all = found.map(({ records }) => records);
	return {
		query,
		filters: present,
		empty: parsed.tokens.length === 0,
		total: countHits(tiers),
		unfiltered: countHits(found),
		tiers: tiers.map(({ reading, records }) => ({ name: reading.name, total: records.length })),
		facets: (most, whole = new Set()) =>
			nameFacets(store, facets, facets.count(all, verdicts, places), most, whole),
		endOfPage: (place) => findEndOfPage(tiers, scale, place),
		read: (from, to) => readHits(store, parsed, tiers, from, to),
	};
}

const countHits = (tiers: readonly RankedTier[]): number => tiers.reduce((sum, { records }) => sum + records.length, 0);

function findEndOfPage(tiers: readonly RankedTier[], { pages }: Scale, place: number): number {
	let start = 0;
	for (const { records } of tiers) {
		let at = place - start;
		if (at <= 0) return Math.max(0, place);
		if (at < records.length) {
			while (at < records.length && pages[records[at] ?? 0] === pages[records[at - 1] ?? 0]) at += 1;
			return start + at;
		}
		start += records.length;
	}
	return start;
}

async function readHits(
	store: Store,
	parsed: ParsedQuery,
	tiers: readonly RankedTier[],
	from: number,
	to: number,
): Promise<Hit[]> {
	const wanted: Promise<Hit>[] = [];
	let start = 0;
	for (const { reading, records } of tiers) {
		const other = findOtherEdition(store.edition, reading.name, parsed);
		for (const record of records.subarray(Math.max(0, from - start), Math.max(0, to - start)))
			wanted.push(readHit(store, record, reading, other));
		start += records.length;
	}
	// The index has alike kinds of a page's units side by side; readers see them in document order.
	return groupByPage(await Promise.all(wanted)).flatMap((page) => page.sort((a, b) => a.order - b.order));
}
