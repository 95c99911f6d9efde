import { ByteReader, ByteWriter } from './bytes.ts';
import type { KeyedList } from './families.ts';
import { firstPlace } from './first-place.ts';

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
		return firstPlace(this.keys.length, (place) => (this.keys[place] ?? '') < key);
	}

	bytesAt(place: number): Uint8Array {
		return this.#bytes.subarray(this.#ends[place], this.#ends[place + 1]);
	}
}

function countShared(before: string, key: string): number {
	let shared = 0;
	while (shared < key.length && before.charCodeAt(shared) === key.charCodeAt(shared)) shared += 1;
	return shared;
}

/** Writes sorted keys as lines: how many characters are those of the key before, at most 9, and the rest. */
export function packKeys(keys: readonly string[]): string {
	return keys
		.map((key, index) => {
			const shared = Math.min(9, countShared(keys[index - 1] ?? '', key));
			return `${shared}${key.slice(shared)}`;
		})
		.join('\n');
}

/** The inverse of `packKeys`. */
export function unpackKeys(packed: string): string[] {
	if (packed === '') return [];
	let key = '';
	return packed.split('\n').map((line) => (key = key.slice(0, Number(line.charAt(0))) + line.slice(1)));
}

/** The shortest text that is after one key and not after the next. */
function separate(before: string, key: string): string {
	return key.slice(0, countShared(before, key) + 1);
}

/** A shard as it is written: a text that stands between its keys and those before, and whether it is one list alone, in which little repeats. */
interface WrittenShard {
	start: string;
	bytes: Uint8Array;
	alone: boolean;
}

/** How full a shard is at least, where there is a choice. */
const LEAST_FILLED = 0.75;

/** Bytes a list takes in a shard, about. */
export const costOf = ({ key, from, to }: KeyedList): number => to - from + key.length + 2;

/** Cuts sorted lists, which stand in `bytes`, into shards of about `size` bytes; no list is divided. */
export function* writeShards(lists: readonly KeyedList[], bytes: Uint8Array, size: number): Generator<WrittenShard> {
	const encoder = new TextEncoder();
	const writer = new ByteWriter();
	const write = (from: number, to: number): WrittenShard => {
		const batch = lists.slice(from, to);
		writer.clear();
		const keys = encoder.encode(batch.map(({ key }) => key).join('\n'));
		writer.writeNumber(keys.length);
		writer.writeBytes(keys);
		for (const list of batch) writer.writeNumber(list.to - list.from);
		for (const list of batch) writer.writeBytes(bytes.subarray(list.from, list.to));
		const start = separate(lists[from - 1]?.key ?? '', batch[0]?.key ?? '');
		return { start, bytes: new Uint8Array(writer.slice()), alone: batch.length === 1 };
	};
	for (let from = 0; from < lists.length;) {
		const to = findCut(lists, from, size);
		yield write(from, to);
		from = to;
	}
}

/** Where the shard that begins with a list ends: where it is full, or a little before if the keys on either side of that part sooner. */
function findCut(lists: readonly KeyedList[], from: number, size: number): number {
	let cut = from;
	let shortest = Infinity;
	let filled = 0;
	for (let at = from; at < lists.length; at += 1) {
		const list = lists[at];
		const cost = list ? costOf(list) : 0;
		const full = at > from && filled + cost > size;
		if (full || filled > size * LEAST_FILLED) {
			const { length } = separate(lists[at - 1]?.key ?? '', list?.key ?? '');
			if (length <= shortest || cost > size) [cut, shortest] = [at, length];
		}
		if (full) return cut;
		filled += cost;
	}
	return lists.length;
}
