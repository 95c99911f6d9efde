import { ByteReader, LONGEST_NUMBER, putNumber } from './bytes.ts';
import type { ByteWriter } from './bytes.ts';

/** Where a key occurs: sorted codes, each `record << bits | position` of a token. */
export type Postings = Uint32Array;

/** Appends one key's occurrences: twice their number, then per record its distance and how often, then the distances of all positions; alike numbers side by side pack better. */
export function writePostings(writer: ByteWriter, codes: Postings, bits: number): void {
	const bytes = writer.reserve((1 + 3 * codes.length) * LONGEST_NUMBER);
	let at = putNumber(bytes, writer.length, codes.length * 2);
	let before = 0;
	for (let from = 0, to = 0; from < codes.length; from = to) {
		const record = (codes[from] ?? 0) >>> bits;
		to = from + 1;
		while (to < codes.length && (codes[to] ?? 0) >>> bits === record) to += 1;
		const count = to - from;
		at = putNumber(bytes, at, ((record - before) << 1) | (count > 1 ? 1 : 0));
		if (count > 1) at = putNumber(bytes, at, count - 2);
		before = record;
	}
	let last = 0;
	for (const code of codes) {
		const start = ((code >>> bits) << bits) >>> 0;
		at = putNumber(bytes, at, code - Math.max(start, last));
		last = code;
	}
	writer.length = at;
}

/** Appends only the records of a key that is crowded: twice their number and one, then their distances. They are read as if it stood once in each, at its beginning. */
export function writeRecords(writer: ByteWriter, codes: Postings, bits: number): void {
	let total = 0;
	let last = -1;
	for (const code of codes) {
		if (code >>> bits !== last) total += 1;
		last = code >>> bits;
	}
	const bytes = writer.reserve((1 + total) * LONGEST_NUMBER);
	let at = putNumber(bytes, writer.length, total * 2 + 1);
	let before = 0;
	last = -1;
	for (const code of codes) {
		const record = code >>> bits;
		if (record === last) continue;
		at = putNumber(bytes, at, record - before);
		before = record;
		last = record;
	}
	writer.length = at;
}

/** Reads what `writePostings` or `writeRecords` wrote; throws a RangeError where it can't be that. */
export function readPostings(bytes: Uint8Array, bits: number): Postings {
	const reader = new ByteReader(bytes);
	const head = reader.readNumber();
	const total = head >>> 1;
	if (total > bytes.length) throw new RangeError('A posting list is longer than its bytes.');
	const codes = new Uint32Array(total);
	if (head % 2 === 1) readRecords(reader, codes, bits);
	else readPositions(reader, codes, bits);
	if (reader.at !== bytes.length) throw new RangeError('A posting list does not end where its bytes do.');
	return codes;
}

function readRecords(reader: ByteReader, codes: Postings, bits: number): void {
	let record = 0;
	for (let index = 0; index < codes.length; index += 1) {
		record += reader.readNumber();
		codes[index] = record << bits;
	}
}

function readPositions(reader: ByteReader, codes: Postings, bits: number): void {
	let record = 0;
	for (let filled = 0; filled < codes.length;) {
		const head = reader.readNumber();
		record += head >>> 1;
		const count = head & 1 ? reader.readNumber() + 2 : 1;
		codes.fill(record << bits, filled, filled + count);
		filled += count;
	}
	let start = -1;
	let code = 0;
	for (let index = 0; index < codes.length; index += 1) {
		const next = codes[index] ?? 0;
		code = (next === start ? code : next) + reader.readNumber();
		start = next;
		codes[index] = code;
	}
}
