import type { ByteWriter } from './bytes.ts';
import { Occurrences } from './occurrences.ts';
import { writePostings, writeRecords } from './postings.ts';
import type { Sounds } from './readings.ts';
import { initialsOf, pinyinOf } from './sound-families.ts';
import type { TokenStream } from './stream.ts';
import { beginningsOf, formsOf, listBeginnings, rowsOf, tokensOf } from './token-families.ts';

/** A key of the index, and where its posting list stands among the bytes of all. */
export interface KeyedList {
	key: string;
	from: number;
	to: number;
}

/** One way to make keys of tokens: a whole number for each key at each token, and its name. */
export interface Family {
	/** Keys are numbers below it; asked for when all have been said. */
	size: () => number;
	/** Records it covers, from the first. */
	records: number;
	/** Says the keys of a record, whose tokens stand from one place to another, and where each begins. */
	visit: (from: number, to: number, say: (at: number, key: number) => void) => void;
	nameOf: (key: number) => string;
	/** The keys in the order of their names, where that isn't the order of their numbers; asked for when all have been said. */
	order?: () => Uint32Array;
	/** Told of each key whose list turns out long. */
	whenLong?: (key: number) => void;
	/** Its keys are never looked for as a part of a phrase: where a list of them is crowded, the records will do. */
	single?: boolean;
	/** Its lists are all crowded. */
	crowded?: boolean;
}

/** Posting lists, the beginnings of words that have one of their own, and the keys of those that are long because phrases need their positions. */
export interface Families {
	lists: KeyedList[];
	beginnings: readonly string[];
	long: readonly string[];
}

/** Appends every family's posting lists; `titles` is how many records, from the first, are page titles, and a list of more than `crowd` bytes is crowded. */
export function writeFamilies(
	writer: ByteWriter,
	stream: TokenStream,
	sounds: Sounds,
	titles: number,
	crowd: number,
): Families {
	const occurrences = new Occurrences(Math.ceil(stream.tokens.length * 1.25));
	const lists: KeyedList[] = [];
	const long: string[] = [];
	const write = (family: Family): void => {
		const { nameOf, single = false, crowded = false } = family;
		occurrences.reset();
		gather(stream, family, occurrences);
		occurrences.forEach(family.size(), family.order?.(), (key, codes) => {
			const from = writer.length;
			// A list takes more than a byte for each code.
			const many = crowded || (single && codes.length > crowd);
			if (!many) writePostings(writer, codes, stream.bits);
			if (many || (single && writer.length - from > crowd)) {
				writer.length = from;
				writeRecords(writer, codes, stream.bits);
			}
			const name = nameOf(key);
			if (writer.length - from > crowd && !single && !crowded) {
				long.push(name);
				family.whenLong?.(key);
			}
			lists.push({ key: name, from, to: writer.length });
		});
	};
	write(tokensOf(stream));
	const words = new Set(stream.words);
	const sizes = new Map(lists.filter(({ key }) => words.has(key)).map(({ key, from, to }) => [key, to - from]));
	const beginnings = listBeginnings(sizes, crowd);
	for (const family of [
		...rowsOf(stream),
		formsOf(stream),
		beginningsOf(stream, beginnings),
		...pinyinOf(stream, sounds),
		...initialsOf(stream, sounds, titles),
	])
		write(family);
	occurrences.release();
	return { lists, beginnings, long };
}

function gather({ starts, bits }: TokenStream, { records, visit }: Family, occurrences: Occurrences): void {
	/** What makes a place in the row a code. */
	let shift = 0;
	const say = (at: number, key: number): void => {
		occurrences.add(key, shift + at);
	};
	for (let record = 0; record < records; record += 1) {
		const [start = 0, end = 0] = [starts[record], starts[record + 1]];
		shift = record * 2 ** bits - start;
		visit(start, end, say);
	}
}

/** How many records a row of tokens has. */
export const recordsOf = ({ starts }: TokenStream): number => starts.length - 1;
