import type { Postings } from './postings.ts';

/** Places where a phrase begins, and how many tokens it covers. */
export interface Match {
	codes: Postings;
	length: number;
	/** Of one token: tells the tokens of a text that match, since the index may know no more than which records have any. */
	fits?: (token: string) => boolean;
}

/** A list that must hold `code + offset` wherever the phrase begins at `code`. */
export interface OffsetList {
	postings: Postings;
	offset: number;
}

/** All codes of several lists, each once. */
export function mergePostings(lists: readonly Postings[]): Postings {
	const [only] = lists;
	if (lists.length === 1 && only) return only;
	const merged = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
	let filled = 0;
	for (const list of lists) {
		merged.set(list, filled);
		filled += list.length;
	}
	merged.sort();
	let kept = 0;
	for (const code of merged) if (kept === 0 || code !== merged[kept - 1]) merged[kept++] = code;
	return merged.subarray(0, kept);
}

/** Codes at which every list agrees, worked out from the shortest; no list is looked at once nothing is left. */
export function intersect(lists: readonly OffsetList[]): Postings {
	const [shortest, ...others] = [...lists].sort((a, b) => a.postings.length - b.postings.length);
	if (!shortest) return new Uint32Array(0);
	const { postings: wanted, offset: before } = shortest;
	let codes: Postings = wanted.subarray(gallop(wanted, before, 0)).map((code) => code - before);
	for (const { postings, offset } of others) {
		if (codes.length === 0) break;
		codes = keepCommon(codes, postings, offset);
	}
	return codes;
}

function keepCommon(codes: Postings, postings: Postings, offset: number): Postings {
	const kept = new Uint32Array(codes.length);
	let count = 0;
	let at = 0;
	for (const code of codes) {
		at = gallop(postings, code + offset, at);
		if (postings[at] === code + offset) kept[count++] = code;
	}
	return kept.subarray(0, count);
}

/** The first place from `from` on whose code is not below `wanted`: strides that double, then halves. */
function gallop(postings: Postings, wanted: number, from: number): number {
	let step = 1;
	let low = from;
	while (low + step < postings.length && (postings[low + step] ?? Infinity) < wanted) {
		low += step;
		step *= 2;
	}
	let high = Math.min(postings.length, low + step + 1);
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((postings[middle] ?? Infinity) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
