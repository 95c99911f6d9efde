import { ByteReader, ByteWriter } from './bytes.ts';
import type { KeyedBytes } from './families.ts';

/** A shard's keys in order, each with its bytes. */
export class Shard {
	readonly keys: readonly string[];
	readonly #bytes: Uint8Array;
	readonly #ends: Uint32Array;

	/** Reads what `writeShards` wrote; throws a RangeError where it can't be that. */
	constructor(bytes: Uint8Array) {
		const reader = new ByteReader(bytes);
		const size = reader.readNumber();
		const text = bytes.subarray(reader.at, reader.at + size);
		this.keys = new TextDecoder().decode(text).split('\n');
		reader.at += size;
		const lengths = this.keys.map(() => reader.readNumber());
		let end = reader.at;
		this.#ends = Uint32Array.from([end, ...lengths.map((length) => (end += length))]);
		this.#bytes = bytes;
		if (end !== bytes.length) throw new RangeError('A shard does not end where its bytes do.');
	}

	/** The first place whose key is not before the given one. */
	find(key: string): number {
		let [low, high] = [0, this.keys.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.keys[middle] ?? '') < key) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	bytesAt(place: number): Uint8Array {
		return this.#bytes.subarray(this.#ends[place], this.#ends[place + 1]);
	}
}

/** The shortest text that is after one key and not after the next. */
function separate(before: string, key: string): string {
	let shared = 0;
	while (shared < key.length && before.charCodeAt(shared) === key.charCodeAt(shared)) shared += 1;
	return key.slice(0, shared + 1);
}

/** Cuts sorted lists into shards of about `size` bytes, each with a text that stands between its keys and those before; no list is divided. */
export function* writeShards(
	lists: readonly KeyedBytes[],
	size: number,
): Generator<{ start: string; bytes: Uint8Array }> {
	const encoder = new TextEncoder();
	const writer = new ByteWriter();
	const write = (batch: readonly KeyedBytes[]): Uint8Array => {
		writer.clear();
		const keys = encoder.encode(batch.map(({ key }) => key).join('\n'));
		writer.writeNumber(keys.length);
		writer.writeBytes(keys);
		for (const { bytes } of batch) writer.writeNumber(bytes.length);
		for (const { bytes } of batch) writer.writeBytes(bytes);
		return Uint8Array.from(writer.slice());
	};
	let from = 0;
	let filled = 0;
	for (const [at, { key, bytes }] of lists.entries()) {
		const cost = bytes.length + key.length + 2;
		if (at > from && filled + cost > size) {
			yield {
				start: separate(lists[from - 1]?.key ?? '', lists[from]?.key ?? ''),
				bytes: write(lists.slice(from, at)),
			};
			from = at;
			filled = 0;
		}
		filled += cost;
	}
	if (from < lists.length)
		yield { start: separate(lists[from - 1]?.key ?? '', lists[from]?.key ?? ''), bytes: write(lists.slice(from)) };
}
