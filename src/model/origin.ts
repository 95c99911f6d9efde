import type { CollectionName } from '#schema/collections.ts';
import type { Corpus } from './corpus.ts';
import type { AnyEntry, Entry } from './entry.ts';

/** The entries that come from a source, of one collection. */
export interface DerivedEntries {
	collection: CollectionName;
	entries: readonly { entry: AnyEntry; place: string; units: number }[];
}

/** A source and how much of the handbook comes from it; a gap counts as nothing. */
export interface SourceSummary {
	source: Entry<'sources'>;
	entries: number;
	units: number;
}

/** Groups the entries that come from a source by collection, in reading order. */
export function listDerivedEntries(corpus: Corpus, sourceId: string): DerivedEntries[] {
	const derived = corpus.entries.flatMap((entry) =>
		'source' in entry.data && entry.data.source.id === sourceId
			? [
					{
						entry,
						place: entry.data.source.place,
						units: corpus.unitsOf(entry.id).filter(({ gap }) => !gap).length,
					},
				]
			: [],
	);
	return [...new Set(derived.map(({ entry }) => entry.collection))].map((collection) => ({
		collection,
		entries: derived.filter(({ entry }) => entry.collection === collection),
	}));
}

/** Counts the entries of a source, and the units that it gives, in those entries or in others. */
export function summariseSource(corpus: Corpus, source: Entry<'sources'>): SourceSummary {
	return {
		source,
		entries: corpus.entries.filter(({ data }) => 'source' in data && data.source.id === source.id).length,
		units: corpus.units.filter(({ gap, source: from }) => !gap && from.id === source.id).length,
	};
}

/** Every source in order. */
export function listSources(corpus: Corpus): SourceSummary[] {
	return corpus.entriesOf('sources').map((source) => summariseSource(corpus, source));
}
