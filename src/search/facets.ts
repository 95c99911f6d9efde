import { RECORD_KINDS } from './kinds.ts';
import type { KindFacet } from './kinds.ts';
import type { FacetTable } from './manifest.ts';

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

/** One value of a facet among the hits. */
export interface FacetValue {
	value: string;
	/** Its name in the edition; undefined for collections and kinds, which the interface names. */
	name: string | undefined;
	/** Hits with it, as the other facets' filters leave them. */
	count: number;
	selected: boolean;
}
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

const FACETS: readonly FacetName[] = ['collection', 'organisation', 'post', 'kind'];
const KINDS: readonly KindFacet[] = [...RECORD_KINDS, 'gap'];

interface Family {
	values: readonly { value: string; name: string | undefined }[];
	/** Per record, a place in `values`, or −1. */
	of: Int32Array;
}

/** Tells which hits filters let through, and counts them by facet, without fetching anything. */
export class FacetIndex {
	readonly #families: Readonly<Record<FacetName, Family>>;
	readonly #records: number;

	constructor({ organisations, entries }: FacetTable, records: number) {
		this.#records = records;
		const collections = [...new Set(entries.map(([path]) => collectionOf(path)))];
		const posts = entries.filter(([path]) => collectionOf(path) === 'posts');
		const family = (values: Family['values']): Family => ({ values, of: new Int32Array(records).fill(-1) });
		this.#families = {
			collection: family(collections.map((value) => ({ value, name: undefined }))),
			organisation: family(organisations.map(([value, name]) => ({ value, name }))),
			post: family(posts.map(([path, name]) => ({ value: idOf(path), name }))),
			kind: family(KINDS.map((value) => ({ value, name: undefined }))),
		};
		let record = entries.length;
		let post = 0;
		for (const [index, [path, , organisation, ...runs]] of entries.entries()) {
			const places = {
				collection: collections.indexOf(collectionOf(path)),
				organisation,
				post: collectionOf(path) === 'posts' ? post++ : -1,
			};
			const place = (from: number, to: number, code: number): void => {
				const kind = code % 2 === 1 ? KINDS.length - 1 : code >> 1;
				for (const facet of FACETS) this.#families[facet].of.fill({ ...places, kind }[facet], from, to);
			};
			place(index, index + 1, 0);
			for (let run = 0; run < runs.length; run += 2) {
				const count = runs[run + 1] ?? 0;
				place(record, record + count, runs[run] ?? 0);
				record += count;
			}
		}
	}

	/** Per record, one bit for each facet whose filter turns it away; 0 passes. */
	judge(filters: Filters): Uint8Array {
		const verdicts = new Uint8Array(this.#records);
		for (const [bit, facet] of FACETS.entries()) {
			const wanted = filters[facet];
			if (!wanted || wanted.length === 0) continue;
			const { values, of } = this.#families[facet];
			const passes = values.map(({ value }) => wanted.includes(value));
			for (let record = 0; record < this.#records; record += 1) {
				if (!passes[of[record] ?? -1]) verdicts[record] = (verdicts[record] ?? 0) | (1 << bit);
			}
		}
		return verdicts;
	}

	/** Counts hits by value: each facet as if it had no filter of its own, so that a reader sees what else could be chosen. */
	count(hits: readonly Uint32Array[], verdicts: Uint8Array, filters: Filters): Facets {
		const countOne = (facet: FacetName, bit: number): FacetValue[] => {
			const { values, of } = this.#families[facet];
			const counts = new Uint32Array(values.length);
			for (const records of hits) {
				for (const record of records) {
					const place = of[record] ?? -1;
					if (place >= 0 && ((verdicts[record] ?? 0) & ~(1 << bit)) === 0)
						counts[place] = (counts[place] ?? 0) + 1;
				}
			}
			return values
				.map(({ value, name }, place) => ({
					value,
					name,
					count: counts[place] ?? 0,
					selected: filters[facet]?.includes(value) ?? false,
				}))
				.filter(({ count, selected }) => count > 0 || selected);
		};
		const [collection, organisation, post, kind] = FACETS.map(countOne);
		return { collection: collection ?? [], organisation: organisation ?? [], post: post ?? [], kind: kind ?? [] };
	}
}

/** Whether any filter is set. */
export function narrows(filters: Filters): boolean {
	return FACETS.some((facet) => (filters[facet]?.length ?? 0) > 0);
}

const collectionOf = (path: string): string => path.slice(0, path.indexOf('/'));

/** The id of the entry at a path: its last part. */
export function idOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
