import { FACETS } from '#search/facets.ts';
import type { FacetName, Filters } from '#search/facets.ts';

/** What a reader looks for; it can stand in an address. */
export interface Wanted {
	readonly query: string;
	readonly filters: Filters;
}

/** A longer query is searched whole, but an address holds no more of it. */
const LONGEST = 500;

/** Reads a search from a page's query string; whatever else stands there is left alone. */
export function readWanted(address: string): Wanted {
	const parameters = new URLSearchParams(address);
	const filters = FACETS.map(
		(name) => [name, [...new Set(parameters.getAll(name).filter((value) => value !== ''))]] as const,
	);
	return {
		query: parameters.get('q') ?? '',
		filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
	};
}

/** Writes a search as a query string, with its question mark; nothing where nothing is looked for. Of a longer query it holds the first characters. */
export function writeWanted({ query, filters }: Wanted, most = LONGEST): string {
	const parameters = new URLSearchParams();
	const text = query
		.trim()
		.slice(0, most)
		.replace(/[\ud800-\udbff]$/u, '');
	if (text !== '') parameters.set('q', text);
	for (const name of FACETS) for (const value of filters[name] ?? []) parameters.append(name, value);
	const address = parameters.toString();
	return address === '' ? '' : `?${address}`;
}

/** How many values are chosen. */
export function countFilters(filters: Filters): number {
	return FACETS.reduce((sum, name) => sum + (filters[name]?.length ?? 0), 0);
}

/** The filters with one value chosen, or no longer. */
export function toggleFilter(filters: Filters, name: FacetName, value: string, on: boolean): Filters {
	const others = (filters[name] ?? []).filter((other) => other !== value);
	const values = on ? [...others, value] : others;
	const rest = Object.entries(filters).filter(([facet]) => facet !== name);
	return Object.fromEntries(values.length > 0 ? [...rest, [name, values]] : rest);
}
