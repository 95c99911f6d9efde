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

/** Records with hits, best first: titles, then how often, then how early, then document order; what `seen` marks is left out and then marked. */
export function rank({ counts, firsts }: Tally, { records, bits, titles }: Scale, seen: Uint8Array): Uint32Array {
	let total = 0;
	const ranks = new Float64Array(records);
	for (let record = 0; record < records; record += 1) {
		const count = counts[record] ?? 0;
		if (count === 0 || seen[record] === 1) continue;
		seen[record] = 1;
		const rarity = (record < titles ? 0 : MOST_COUNTED + 1) + MOST_COUNTED - Math.min(count, MOST_COUNTED);
		ranks[total++] = (rarity * 2 ** bits + (firsts[record] ?? 0)) * records + record;
	}
	return Uint32Array.from(ranks.subarray(0, total).sort(), (value) => value % records);
}

/** Brings the records of a page together where its best one stands: its title first, then the others as they are numbered. */
export function groupByPage(ranked: Uint32Array, { pages }: Scale): Uint32Array {
	const groups = new Map<number, number[]>();
	for (const record of ranked) {
		const page = pages[record] ?? 0;
		const group = groups.get(page);
		if (group) group.push(record);
		else groups.set(page, [record]);
	}
	return Uint32Array.from([...groups.values()].flatMap((group) => group.sort((a, b) => a - b)));
}
