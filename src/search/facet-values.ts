import { byFacet, FACETS, idOf, KINDS, narrows } from './facets.ts';
import type { FacetCount, FacetCounts, FacetIndex, FacetName, FilterPlaces, Filters } from './facets.ts';
import type { PageNames } from './manifest.ts';
import type { Store } from './store.ts';

/** One value of a facet among the hits. */
export interface FacetValue {
	value: string;
	/** Its name in the edition; undefined for collections and kinds, which the interface names. */
	name: string | undefined;
	/** Of a post, the name of its organisation where another post among the values bears the same name. */
	of: string | undefined;
	/** Hits with it, as the other facets' filters leave them. */
	count: number;
	selected: boolean;
}

/** Values of a facet, and how many there are in all. */
export interface Facet {
	values: readonly FacetValue[];
	total: number;
}
export type Facets = Readonly<Record<FacetName, Facet>>;

/** So few values beyond those that are wanted are given, too: no reader should have to ask for one more. */
const FEW = 2;

/** Finds the places of filters, and the filters by the ids of today, for an address may hold older ones; a value that does not exist has no place. Fetches the names of all pages only where organisations or posts are chosen. */
export async function findPlaces(store: Store, filters: Filters): Promise<{ places: FilterPlaces; present: Filters }> {
	const { organisation, post } = filters;
	const names = narrows({ organisation, post }) ? await store.names() : [];
	/** Per place the id of today, then older ones. */
	const listValues = (facet: FacetName): readonly (readonly string[])[] => {
		if (facet === 'collection') return store.manifest.collections.map((value) => [value]);
		if (facet === 'kind') return KINDS.map((value) => [value]);
		const folder = facet === 'post' ? 'posts/' : 'organisations/';
		return names.map(([path, , ...former]) => (path.startsWith(folder) ? [idOf(path), ...former] : []));
	};
	const found = FACETS.flatMap((facet) => {
		const wanted = filters[facet] ?? [];
		if (wanted.length === 0) return [];
		const known = listValues(facet);
		const places = wanted.map((value) => known.findIndex((ids) => ids.includes(value)));
		const present = wanted.map((value, index) => known[places[index] ?? -1]?.[0] ?? value);
		return [{ facet, places: new Set(places.filter((place) => place >= 0)), present: [...new Set(present)] }];
	});
	return {
		places: Object.fromEntries(found.map(({ facet, places }) => [facet, places])),
		present: Object.fromEntries(found.map(({ facet, present }) => [facet, present])),
	};
}

/** Names what was counted: of each facet the `most` frequent values, whatever is selected, and all of a facet in `whole`. */
export async function nameFacets(
	store: Store,
	index: FacetIndex,
	counts: FacetCounts,
	most: number,
	whole: ReadonlySet<FacetName>,
): Promise<Facets> {
	const name = async (facet: FacetName): Promise<Facet> => {
		const all = counts[facet];
		const everything = whole.has(facet) || (most > 0 && all.length <= most + FEW);
		const shown = everything ? all : chooseFrequent(all, most);
		const names = whole.has(facet) ? await store.names() : undefined;
		const values = await Promise.all(shown.map((counted) => nameValue(store, facet, counted, names)));
		const alike = facet === 'post' ? findAlike(values) : [];
		const nameOf = async (page: number): Promise<string | undefined> =>
			(names?.[page] ?? (await store.nameOf(page)))[1];
		await Promise.all(
			alike.map(async (at) => {
				const [value, organisation] = [values[at], index.organisationOf(shown[at]?.place ?? -1)];
				if (value && organisation !== undefined) values[at] = { ...value, of: await nameOf(organisation) };
			}),
		);
		return { values, total: all.length };
	};
	return byFacet(await Promise.all(FACETS.map(name)));
}

/** Where values stand whose name another one has too. */
function findAlike(values: readonly FacetValue[]): number[] {
	const seen = new Map<string | undefined, number>();
	for (const { name } of values) seen.set(name, (seen.get(name) ?? 0) + 1);
	return [...values.keys()].filter((at) => (seen.get(values[at]?.name) ?? 0) > 1);
}

function chooseFrequent(counts: readonly FacetCount[], most: number): FacetCount[] {
	// Most of thousands of posts are out of the question, and need not be sorted.
	const least =
		Uint32Array.from(counts, ({ count }) => count)
			.sort()
			.at(-most) ?? 0;
	return counts
		.filter(({ count, selected }) => selected || count >= least)
		.sort((a, b) => Number(b.selected) - Number(a.selected) || b.count - a.count)
		.filter(({ selected }, index) => selected || index < most);
}

async function nameValue(
	store: Store,
	facet: FacetName,
	{ place, count, selected }: FacetCount,
	names: PageNames | undefined,
): Promise<FacetValue> {
	if (facet === 'collection')
		return { value: store.manifest.collections[place] ?? '', name: undefined, of: undefined, count, selected };
	if (facet === 'kind') return { value: KINDS[place] ?? '', name: undefined, of: undefined, count, selected };
	const [path, title] = names?.[place] ?? (await store.nameOf(place));
	return { value: idOf(path), name: title, of: undefined, count, selected };
}
