import { constants, deflateSync } from 'node:zlib';

/** Where an index has more bytes before compression than this, compressing it well would take longer than everything else. */
const LARGE = 8_388_608;

type Pack = (content: Uint8Array | string, alone?: boolean) => Uint8Array;

/** What zlib data may take beyond the bytes themselves where they can't be compressed. */
const OVERHEAD = 64;

/**
 * Makes zlib data for an index of so many bytes; windows and buffers are no larger than a shard, since each call reserves its own,
 * and what tens of thousands of calls leave behind makes the collector look through the whole corpus.
 * A list alone is only coded by how often each byte comes: looking for repeats makes it longer.
 */
export function createPack(total: number): Pack {
	const options = total > LARGE ? { level: 1, windowBits: 12, memLevel: 7 } : { level: 9 };
	const coded = { ...options, strategy: constants.Z_HUFFMAN_ONLY };
	const keep = createKeeper();
	const encoder = new TextEncoder();
	let scratch = new Uint8Array(16_384);
	const encode = (text: string): Uint8Array => {
		if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3);
		return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
	};
	return (content, alone = false) => {
		const bytes = typeof content === 'string' ? encode(content) : content;
		return keep(deflateSync(bytes, { ...(alone ? coded : options), chunkSize: bytes.length + OVERHEAD }));
	};
}

/** Bytes that files share. */
const SHARED = 1_048_576;

/** Copies what zlib returns, which holds on to its whole buffer, into buffers that many share: tens of thousands of their own keep the collector busy. */
function createKeeper(): (bytes: Uint8Array) => Uint8Array {
	let shared = new Uint8Array(0);
	let used = 0;
	return (bytes) => {
		if (used + bytes.length > shared.length) [shared, used] = [new Uint8Array(Math.max(SHARED, bytes.length)), 0];
		const kept = shared.subarray(used, used + bytes.length);
		kept.set(bytes);
		used += bytes.length;
		return kept;
	};
}
