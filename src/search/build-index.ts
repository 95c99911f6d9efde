import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { EDITIONS } from '#model/edition.ts';
import type { Edition } from '#model/edition.ts';
import type { Corpus } from '#model/corpus.ts';
import { getFold, restrictFold } from '#text/fold.ts';
import { packFold } from '#text/normalise.ts';
import { ByteWriter } from './bytes.ts';
import { writeFamilies } from './families.ts';
import { firstPlace } from './first-place.ts';
import { FIRST_HASH_CODE, hashKey, isHashed } from './keys.ts';
import { INDEX_FORMAT, manifestPath, namesPath, rescuePath, shardPath, textPath } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { listFindable, listNames, listVariants, writeNames } from './names.ts';
import { createPack } from './pack.ts';
import { readPostings } from './postings.ts';
import type { Postings } from './postings.ts';
import { readCharacters } from './readings.ts';
import { createRecords } from './records.ts';
import { writeRescue } from './rescue-writer.ts';
import { costOf, packKeys, writeShards } from './shards.ts';
import { createStream } from './stream.ts';
import { listPageNames, writeLayout, writeTexts } from './text-writer.ts';

/** The files of the search index by their paths below the site's base; each is zlib data, whose own checksum guards it. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

export interface IndexOptions {
	editions?: readonly Edition[];
	/** Bytes of a key shard before compression. */
	shardSize?: number;
	/** Records in a text shard. */
	textSize?: number;
	/** Bytes of a posting list of single words or characters from which on it holds no more than the records. */
	crowd?: number;
	/** Bytes of the packed names of all pages up to which they travel in the manifest. */
	inlineNames?: number;
}

/** Shards grow with the index, so that neither they nor the list of their first keys becomes the greater part of a download. */
function chooseShardSize(total: number): number {
	return Math.min(6144, Math.max(2048, Math.sqrt(total) * 2));
}

/** The hashes of all keys that the reader's side should know of before it asks. */
function packHashes(keys: readonly string[]): string {
	const hashes = [...new Set(keys.filter(isHashed).map(hashKey))].sort((a, b) => a - b);
	return hashes.map((hash, index) => String.fromCharCode(FIRST_HASH_CODE + hash - (hashes[index - 1] ?? 0))).join('');
}

/** Writes the whole index of a corpus; the same corpus gives the same bytes. */
export function buildIndex(
	corpus: Corpus,
	{ editions = EDITIONS, shardSize, textSize = 8, crowd = 12_288, inlineNames = 6144 }: IndexOptions = {},
): IndexFiles {
	const set = createRecords(corpus);
	const { records, entries } = set;
	const fold = getFold();
	const stream = createStream(records, fold);
	const sounds = readCharacters(stream);
	const names = listNames(corpus);
	const variants = listVariants(corpus, stream, fold);
	const writer = new ByteWriter(stream.tokens.length * 11);
	const { lists, beginnings, long } = writeFamilies(writer, stream, sounds, entries.length, crowd);
	for (const list of writeNames(writer, corpus, names, records, stream, fold)) lists.push(list);
	lists.sort((a, b) => (a.key < b.key ? -1 : 1));
	const keys = lists.map(({ key }) => key);
	const listOf = (key: string): Postings | undefined => {
		const list = lists[firstPlace(lists.length, (place) => (keys[place] ?? '') < key)];
		return list?.key === key ? readPostings(writer.slice(list.from, list.to), stream.bits) : undefined;
	};
	const findable = listFindable(names, listOf, fold);
	const total = lists.reduce((sum, list) => sum + costOf(list), 0);
	const pack = createPack(total);

	const files = new Map<string, Uint8Array>();
	const starts: string[] = [];
	for (const { start, bytes, alone } of writeShards(lists, writer.slice(), shardSize ?? chooseShardSize(total))) {
		files.set(shardPath('', starts.length), pack(bytes, alone));
		starts.push(start);
	}
	writer.release();
	for (const { edition, index, text } of writeTexts(set, stream, editions, textSize))
		files.set(textPath('', edition, index), pack(text));
	for (const edition of editions) {
		files.set(
			rescuePath('', edition),
			pack(JSON.stringify(writeRescue(findable[edition === 'en' ? 'en' : 'zh'], edition))),
		);
		files.set(namesPath('', edition), pack(JSON.stringify(listPageNames(corpus, set, edition))));
	}
	const hash = createHash('sha256');
	for (const bytes of files.values()) hash.update(bytes);
	const folder = hash.digest('hex').slice(0, 12);

	const manifest: Manifest = {
		format: INDEX_FORMAT,
		folder,
		records: records.length,
		titles: entries.length,
		bits: stream.bits,
		longest: stream.longest,
		firstKeys: packKeys(starts),
		// Also what stands in names and variants alone may be typed in traditional characters.
		fold: packFold(
			restrictFold(fold, [
				...stream.han,
				...names.flatMap(({ zh, others }) => [zh, ...others]),
				...variants.flat(),
			]),
		),
		syllables: [...new Set(sounds.readings.flat())].sort().join(' '),
		hashes: packHashes(keys),
		long: long.join('\n'),
		variants,
		beginnings: beginnings.join(' '),
		textSize,
		...writeLayout(set),
		names: undefined,
	};
	const placed = new Map([...files].map(([path, bytes]) => [path.replace('//', `/${folder}/`), bytes]));
	for (const edition of editions) {
		const path = namesPath(folder, edition);
		const inline = (placed.get(path)?.length ?? 0) <= inlineNames;
		if (inline) placed.delete(path);
		const names = inline ? listPageNames(corpus, set, edition) : undefined;
		placed.set(manifestPath(edition), deflateSync(JSON.stringify({ ...manifest, names }), { level: 9 }));
	}
	return placed;
}
