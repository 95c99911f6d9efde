import type { Edition } from '#model/edition.ts';

/** Where the search index lies below the site's base. */
export const INDEX_FOLDER = 'search-index';

/** What `Manifest.format` is now; to be raised whenever what is written can't be read by the code before, which pages that are open still run. */
export const INDEX_FORMAT = 1;

/** What the reader's side loads first; one per edition, since names are in it. */
export interface Manifest {
	/** `INDEX_FORMAT` of the code that wrote the index. */
	format: number;
	/** Folder of this index's shards, named by their contents. */
	folder: string;
	records: number;
	/** Records, from the first, that are page titles. */
	titles: number;
	/** A posting's code is `record << bits | position`. */
	bits: number;
	/** Tokens of the longest record. */
	longest: number;
	/** Where each shard begins, as `packKeys` writes it: at the first key or, shorter, between it and the key before. */
	firstKeys: string;
	/** The fold map's entries that queries against this corpus can need, as `packFold` writes them. */
	fold: string;
	/** Syllables of the corpus, joined by spaces. */
	syllables: string;
	/** `hashKey` of every key that `isHashed`, ascending, as characters whose codes are distances. */
	hashes: string;
	/** Keys of tokens, syllables or initials in a row whose posting lists are so long that a phrase does better without, joined by line breaks. */
	long: string;
	variants: readonly (readonly [variant: string, standard: string])[];
	/** Beginnings of words that have a list of their own, joined by spaces. */
	beginnings: string;
	/** Records in one text shard. */
	textSize: number;
	collections: readonly string[];
	/** In the order of the titles. */
	pages: readonly PageLayout[];
	/** Undefined where they are long and stand in a file of their own. */
	names: PageNames | undefined;
}

/** What stands on a page: its place in `collections`, the page of its organisation (−1 for none) as the distance from that of the page before, then kind code × 2 + gap and number of units in turn. */
export type PageLayout = readonly [collection: number, organisation: number, ...runs: number[]];

/** Every page's path and title, and the ids it or what went into it had before. */
export type PageNames = readonly (readonly [path: string, title: string, ...former: string[]])[];

/** What a search without hits may be rescued with. */
export interface Rescue {
	/** Han characters by syllable: `dang档党当…`. */
	readings: readonly string[];
	/** Registered names in the edition's language. */
	names: readonly string[];
}

/** Where an edition's manifest lies below the site's base. */
export function manifestPath(edition: Edition): string {
	return `${INDEX_FOLDER}/${edition}.bin`;
}

/** Where a shard of posting lists lies in the folder of its index. */
export function shardPath(folder: string, index: number): string {
	return `${INDEX_FOLDER}/${folder}/${index.toString(36)}.bin`;
}

/** Where a shard of texts lies, for excerpts in one edition. */
export function textPath(folder: string, edition: Edition, index: number): string {
	return `${INDEX_FOLDER}/${folder}/${edition}-${index.toString(36)}.bin`;
}

/** Where the names of pages lie, if they are long. */
export function namesPath(folder: string, edition: Edition): string {
	return `${INDEX_FOLDER}/${folder}/${edition}-names.bin`;
}

/** Where the `Rescue` lies. */
export function rescuePath(folder: string, edition: Edition): string {
	return `${INDEX_FOLDER}/${folder}/${edition}-rescue.bin`;
}
