import { RECORD_KINDS } from './kinds.ts';
import type { KindFacet } from './kinds.ts';
import type { Manifest } from './manifest.ts';

/** What hits can be narrowed by; within one facet any of the values will do. */
export interface Filters {
	collection?: readonly string[] | undefined;
	/** Entry ids of organisations. */
	organisation?: readonly string[] | undefined;
	/** Entry ids of posts. */
	post?: readonly string[] | undefined;
	kind?: readonly string[] | undefined;
}
export type FacetName = keyof Filters;

/** Filters as numbers: places in the manifest's collections, the pages of organisations and posts, places among the kinds. */
export type FilterPlaces = Readonly<Partial<Record<FacetName, ReadonlySet<number>>>>;

/** How many hits have one value of a facet, as the other facets' filters leave them. */
export interface FacetCount {
	/** A number as in `FilterPlaces`. */
	place: number;
	count: number;
	selected: boolean;
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>;

/** The facets, in the order they are offered and written into addresses. */
export const FACETS: readonly FacetName[] = ['collection', 'organisation', 'post', 'kind'];
/** What the kind filter offers, in order. */
export const KINDS: readonly KindFacet[] = [...RECORD_KINDS, 'gap'];

/** Tells which hits filters let through, and counts them by facet, without fetching anything: the records of a page, and alike ones among them, stand in a row. */
export class FacetIndex {
	/** Per record, its place in each facet, or −1. */
	readonly #places: Readonly<Record<FacetName, Int32Array>>;
	readonly #records: number;
	/** A place in a facet is below it. */
	readonly #size: number;

	constructor({ records, titles, collections, pages }: Manifest) {
		this.#places = byFacet(FACETS.map(() => new Int32Array(records).fill(-1)));
		this.#records = records;
		this.#size = Math.max(titles, KINDS.length, collections.length);
		let record = titles;
		let organisation = 0;
		for (const [page, [collection, distance, ...runs]] of pages.entries()) {
			organisation += distance;
			const post = collections[collection] === 'posts' ? page : -1;
			const place = (from: number, to: number, code: number): void => {
				const kind = code % 2 === 1 ? KINDS.length - 1 : code >> 1;
				const places = { collection, organisation, post, kind };
				for (const facet of FACETS) this.#places[facet].fill(places[facet], from, to);
			};
			place(page, page + 1, 0);
			for (let run = 0; run < runs.length; run += 2) {
				const count = runs[run + 1] ?? 0;
				place(record, record + count, runs[run] ?? 0);
				record += count;
			}
		}
	}

	/** The page of the organisation that a page belongs to; undefined where it belongs to none. */
	organisationOf(page: number): number | undefined {
		const place = this.#places.organisation[page] ?? -1;
		return place >= 0 ? place : undefined;
	}

	/** Per record, one bit for each facet whose filter turns it away; 0 passes. */
	judge(filters: FilterPlaces): Uint8Array {
		const verdicts = new Uint8Array(this.#records);
		for (const [bit, facet] of FACETS.entries()) {
			const wanted = filters[facet];
			if (!wanted) continue;
			for (const [record, place] of this.#places[facet].entries())
				if (!wanted.has(place)) verdicts[record] = (verdicts[record] ?? 0) | (1 << bit);
		}
		return verdicts;
	}

	/** Counts hits by value: each facet as if it had no filter of its own, so that a reader sees what else could be chosen. */
	count(hits: readonly Uint32Array[], verdicts: Uint8Array, filters: FilterPlaces): FacetCounts {
		const counted = FACETS.map((facet, bit) => {
			const counts = new Uint32Array(this.#size);
			const places = this.#places[facet];
			for (const records of hits) {
				for (const record of records) {
					const place = places[record] ?? -1;
					if (place >= 0 && ((verdicts[record] ?? 0) & ~(1 << bit)) === 0)
						counts[place] = (counts[place] ?? 0) + 1;
				}
			}
			const found: FacetCount[] = [];
			for (let place = 0; place < counts.length; place += 1) {
				const count = counts[place] ?? 0;
				const selected = filters[facet]?.has(place) ?? false;
				if (count > 0 || selected) found.push({ place, count, selected });
			}
			return found;
		});
		return byFacet(counted);
	}
}

/** Something of each facet, in their order. */
export function byFacet<Value>(values: readonly Value[]): Record<FacetName, Value> {
	return Object.fromEntries(FACETS.map((facet, index) => [facet, values[index]])) as Record<FacetName, Value>;
}

/** Whether any filter is set. */
export function narrows(filters: Filters): boolean {
	return FACETS.some((facet) => (filters[facet]?.length ?? 0) > 0);
}

/** The id of the entry at a path: its last part. */
export function idOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
