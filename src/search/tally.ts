import type { Match } from './matching.ts';

/** How often something occurs in each record, and where first; records without it have 0. */
export interface Tally {
	counts: Uint32Array;
	firsts: Uint32Array;
}

/** Sizes of the numbers that codes and ranks are made of. */
export interface Scale {
	records: number;
	/** Bits that a position takes in a code. */
	bits: number;
	/** Records from the first on that are page titles. */
	titles: number;
	/** Per record, the number of its page, which is also that of the page's title among the records. */
	pages: Uint32Array;
}

/** Counts the occurrences of any of several matches. */
export function tally(matches: readonly Match[], { records, bits }: Scale): Tally {
	const counts = new Uint32Array(records);
	const firsts = new Uint32Array(records);
	for (const { codes } of matches) {
		for (const code of codes) {
			const record = code >>> bits;
			const position = code - ((record << bits) >>> 0);
			const count = counts[record] ?? 0;
			if (count === 0 || position < (firsts[record] ?? 0)) firsts[record] = position;
			counts[record] = count + 1;
		}
	}
	return { counts, firsts };
}

/** Adds up the tallies of a query's parts for records that hold at least `least` of them; with `titled`, a clause that holds one holds its page's title too. */
export function combine(
	parts: readonly Tally[],
	{ least, titled = false }: { least: number; titled?: boolean },
	{ records, titles, pages }: Scale,
): Tally {
	const [only] = parts;
	if (parts.length === 1 && only) return only;
	const counts = new Uint32Array(records);
	const firsts = new Uint32Array(records);
	for (let record = 0; record < records; record += 1) {
		let held = 0;
		let count = 0;
		let first = Infinity;
		for (const part of parts) {
			const times = part.counts[record] ?? 0;
			if (times === 0) {
				if (titled && record >= titles && (part.counts[pages[record] ?? 0] ?? 0) > 0) held += 1;
				continue;
			}
			held += 1;
			count += times;
			first = Math.min(first, part.firsts[record] ?? 0);
		}
		if (held < least || count === 0) continue;
		counts[record] = count;
		firsts[record] = first;
	}
	return { counts, firsts };
}

const MOST_COUNTED = 1023;

/** Records with hits, those of a page together, the pages by their best record: titles, then how often, then how early, then document order. What `seen` marks is left out and then marked. */
export function rank(
	{ counts, firsts }: Tally,
	{ records, bits, titles, pages }: Scale,
	seen: Uint8Array,
): Uint32Array {
	let total = 0;
	const found = new Uint32Array(records);
	for (let record = 0; record < records; record += 1) {
		if (counts[record] === 0 || seen[record] === 1) continue;
		seen[record] = 1;
		found[total++] = record;
	}
	const hits = found.subarray(0, total);
	const rarityOf = (record: number): number =>
		(record < titles ? 0 : MOST_COUNTED + 1) + MOST_COUNTED - Math.min(counts[record] ?? 0, MOST_COUNTED);
	const early = sortBy(hits, (record) => firsts[record] ?? 0, 2 ** bits);
	const ranks = new Uint32Array(titles);
	let ranked = 0;
	for (const record of sortBy(early, rarityOf, 2 * (MOST_COUNTED + 1))) {
		const page = pages[record] ?? 0;
		if (ranks[page] === 0) ranks[page] = ++ranked;
	}
	return sortBy(hits, (record) => ranks[pages[record] ?? 0] ?? 0, ranked + 1);
}

/** Sorts by whole numbers below `size`, equal ones as they stand (a counting sort: hits can be a good part of all records). */
function sortBy(records: Uint32Array, valueOf: (record: number) => number, size: number): Uint32Array {
	const next = new Uint32Array(size + 1);
	for (const record of records) {
		const after = valueOf(record) + 1;
		next[after] = (next[after] ?? 0) + 1;
	}
	for (let value = 1; value < size; value += 1) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0);
	const sorted = new Uint32Array(records.length);
	for (const record of records) {
		const value = valueOf(record);
		const place = next[value] ?? 0;
		sorted[place] = record;
		next[value] = place + 1;
	}
	return sorted;
}
