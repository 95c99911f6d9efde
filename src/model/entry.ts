import type { z } from 'zod';
import type { CollectionName, collectionSchemas } from '#schema/collections.ts';
import type { LocalTextData } from '#schema/text.ts';

/** The parsed front matter of each collection. */
export type EntryData = { [Name in CollectionName]: z.output<(typeof collectionSchemas)[Name]> };

/** Collections whose entries are pages made of units. */
export type UnitCollection = Exclude<CollectionName, 'sources' | 'vocabulary' | 'ui'>;

/** A link in an entry's prose. */
export interface BodyLink {
	/** `unit`: a UnitLink by uid; `url`: a Markdown link. */
	kind: 'unit' | 'url';
	to: string;
	/** In the whole file, from 1. */
	line: number;
	column: number;
}

/** One content file, parsed and valid. */
export interface Entry<Name extends CollectionName = CollectionName> {
	/** Unique in the corpus; the file's name. */
	id: string;
	collection: Name;
	/** Below its edition, without slashes at the ends: `posts/bank-office/cash-driver`. */
	path: string;
	/** Relative to the project root. */
	file: string;
	data: EntryData[Name];
	/** Background prose (MDX); '' where there is none. */
	body: string;
	/** The line of the file on which the prose begins, from 1; only reading from disk knows it. */
	bodyLine?: number;
	/** What the prose links to; only reading from disk fills it in. */
	links: readonly BodyLink[];
}

/** An entry whose collection is known by its field. */
export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];

/** Narrows an entry to one collection. */
export function isOf<Name extends CollectionName>(entry: AnyEntry | Entry, collection: Name): entry is Entry<Name> {
	return entry.collection === collection;
}

/** The name an entry is listed under. */
export function titleOf(entry: AnyEntry | Entry): LocalTextData {
	return 'title' in entry.data ? entry.data.title : { zh: entry.id, en: entry.id };
}
