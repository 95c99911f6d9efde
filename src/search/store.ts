import type { Edition } from '#model/edition.ts';
import { unpackFold } from '#text/normalise.ts';
import type { FoldMap } from '#text/normalise.ts';
import { syllableInitial } from '#text/syllables.ts';
import { SearchError } from './error.ts';
import { firstPlace } from './first-place.ts';
import { beginningKey, FIRST_HASH_CODE, hashKey, isHashed, isToken, startingWith } from './keys.ts';
import type { KeyRange } from './keys.ts';
import { unpack } from './load.ts';
import type { Load } from './load.ts';
import { INDEX_FORMAT, manifestPath, namesPath, rescuePath, shardPath, textPath } from './manifest.ts';
import type { Manifest, PageNames, Rescue } from './manifest.ts';
import { mergePostings } from './matching.ts';
import { readPostings } from './postings.ts';
import type { Postings } from './postings.ts';
import { Shard, unpackKeys } from './shards.ts';
import { readTextShard } from './text-shard.ts';
import type { TextShard } from './text-shard.ts';

const MOST_KEPT = 600;
const NONE: Postings = new Uint32Array(0);

/** An opened index: its manifest, and whatever else is fetched when it is asked for. */
export class Store {
	readonly manifest: Manifest;
	readonly fold: FoldMap;
	readonly syllables: ReadonlySet<string>;
	/** The letters that syllables begin with. */
	readonly initials: ReadonlySet<string>;
	/** Per record, the number of its page. */
	readonly pages: Uint32Array;
	readonly #load: Load;
	readonly edition: Edition;
	readonly #firstKeys: readonly string[];
	readonly #beginnings: ReadonlySet<string>;
	readonly #long: ReadonlySet<string>;
	readonly #hashes = new Set<number>();
	readonly #kept = new Map<string, Promise<unknown>>();
	readonly #failed = new Set<string>();

	constructor(manifest: Manifest, load: Load, edition: Edition) {
		this.manifest = manifest;
		this.#load = load;
		this.edition = edition;
		this.#firstKeys = unpackKeys(manifest.firstKeys);
		this.fold = unpackFold(manifest.fold);
		this.syllables = new Set(manifest.syllables.split(' '));
		this.initials = new Set(Array.from(this.syllables, syllableInitial));
		this.#beginnings = new Set(manifest.beginnings.split(' '));
		this.pages = numberPages(manifest);
		this.#long = new Set(manifest.long.split('\n'));
		let hash = 0;
		for (let at = 0; at < manifest.hashes.length; at += 1)
			this.#hashes.add((hash += manifest.hashes.charCodeAt(at) - FIRST_HASH_CODE));
	}

	/** Fetches an edition's manifest. */
	static async open(load: Load, edition: Edition): Promise<Store> {
		const path = manifestPath(edition);
		const manifest = (await fetchFile(load, path, false, readJson)) as Manifest;
		if (manifest.format !== INDEX_FORMAT) throw new SearchError('outdated', path);
		return new Store(manifest, load, edition);
	}

	/** A key's postings; empty where the key isn't in the index. */
	async list(key: string): Promise<Postings> {
		if (!this.mayHave(key)) return NONE;
		const index = this.#placeOf(key);
		if (index < 0) return NONE;
		const shard = await this.#shard(index);
		const place = shard.find(key);
		return shard.keys[place] === key ? this.#read(shard, place) : NONE;
	}

	/** Every key in a range that passes, with its postings. */
	async entries(
		{ from, to }: KeyRange,
		passes: (key: string) => boolean = () => true,
	): Promise<{ key: string; postings: Postings }[]> {
		const [first, last] = [Math.max(0, this.#placeOf(from)), this.#placeOf(to)];
		const shards = await Promise.all(
			Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => this.#shard(first + index)),
		);
		return shards.flatMap((shard) => {
			const found: { key: string; postings: Postings }[] = [];
			for (let place = shard.find(from); place < shard.keys.length; place += 1) {
				const key = shard.keys[place] ?? '';
				if (key >= to) break;
				if (passes(key)) found.push({ key, postings: this.#read(shard, place) });
			}
			return found;
		});
	}

	/** The postings of every key in a range that passes. */
	async range(range: KeyRange, passes?: (key: string) => boolean): Promise<Postings> {
		return mergePostings((await this.entries(range, passes)).map(({ postings }) => postings));
	}

	/** Where words begin so. */
	beginning(letters: string): Promise<Postings> {
		return this.#beginnings.has(letters)
			? this.list(beginningKey(letters))
			: this.range(startingWith(letters), isToken);
	}

	/** Whether a key may exist; false is certain. */
	mayHave(key: string): boolean {
		return !isHashed(key) || this.#hashes.has(hashKey(key));
	}

	/** Whether a key's postings are many; another key does better where there is one. */
	readonly isLong = (key: string | KeyRange): boolean => typeof key === 'string' && this.#long.has(key);

	/** Every page's path, title and former ids. */
	async names(): Promise<PageNames> {
		const { names, folder } = this.manifest;
		return names ?? (this.#json(namesPath(folder, this.edition)) as Promise<PageNames>);
	}

	/** One page's path and title: of all of them where they are at hand, or from its text shard. */
	async nameOf(page: number): Promise<readonly [path: string, title: string]> {
		const { names, textSize } = this.manifest;
		if (names) {
			const [path = '', title = ''] = names[page] ?? [];
			return [path, title];
		}
		const { records, entries } = await this.texts(page);
		const { path = '', title = '' } = entries[records[page % textSize]?.entry ?? -1] ?? {};
		return [path, title];
	}

	rescue(): Promise<Rescue> {
		return this.#json(rescuePath(this.manifest.folder, this.edition)) as Promise<Rescue>;
	}

	/** The text shard that holds a record, in the reader's edition or another. */
	texts(record: number, edition = this.edition): Promise<TextShard> {
		const index = Math.floor(record / this.manifest.textSize);
		return this.#keep(textPath(this.manifest.folder, edition, index), (bytes) =>
			readTextShard(decode(bytes)),
		) as Promise<TextShard>;
	}

	/** The last shard whose first key is not after the given one; −1 before them all. */
	#placeOf(key: string): number {
		return firstPlace(this.#firstKeys.length, (place) => (this.#firstKeys[place] ?? '') <= key) - 1;
	}

	#read(shard: Shard, place: number): Postings {
		return readPostings(shard.bytesAt(place), this.manifest.bits);
	}

	#shard(index: number): Promise<Shard> {
		return this.#keep(shardPath(this.manifest.folder, index), (bytes) => new Shard(bytes)) as Promise<Shard>;
	}

	#json(path: string): Promise<unknown> {
		return this.#keep(path, readJson);
	}

	/** Fetches once; what failed is fetched past every cache the next time. */
	#keep(path: string, read: (bytes: Uint8Array) => unknown): Promise<unknown> {
		const kept = this.#kept.get(path);
		if (kept) return kept;
		const fetched = fetchFile(this.#load, path, this.#failed.delete(path), read).catch((error: unknown) => {
			this.#kept.delete(path);
			this.#failed.add(path);
			throw error;
		});
		this.#kept.set(path, fetched);
		if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? path);
		return fetched;
	}
}

/** The titles come first, one for each page, and then the pages' units in the same order. */
function numberPages({ records, titles, pages: layouts }: Manifest): Uint32Array {
	const pages = new Uint32Array(records);
	let record = titles;
	for (const [page, [, , ...runs]] of layouts.entries()) {
		const end = record + runs.reduce((sum, value, index) => (index % 2 === 1 ? sum + value : sum), 0);
		pages[page] = page;
		pages.fill(page, record, end);
		record = end;
	}
	return pages;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const readJson = (bytes: Uint8Array): unknown => JSON.parse(decode(bytes));

async function fetchFile(
	load: Load,
	path: string,
	fresh: boolean,
	read: (bytes: Uint8Array) => unknown,
): Promise<unknown> {
	const bytes = await unpack(await load(path, fresh), path);
	try {
		return read(bytes);
	} catch (error) {
		throw new SearchError('corrupt', path, error);
	}
}
