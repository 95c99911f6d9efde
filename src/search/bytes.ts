/** Bytes that one number may take. */
export const LONGEST_NUMBER = 5;

/** Writes a whole number from 0 to 2^31 − 1 as a varint (seven bits a byte, lowest first), and tells where the next may stand. */
export function putNumber(bytes: Uint8Array, at: number, value: number): number {
	let rest = value;
	while (rest > 0x7f) {
		bytes[at++] = (rest & 0x7f) | 0x80;
		rest >>>= 7;
	}
	bytes[at++] = rest;
	return at;
}

/** A byte array that grows. */
export class ByteWriter {
	#bytes: Uint8Array<ArrayBuffer>;
	length = 0;

	/** With room for so many bytes at first. */
	constructor(room = 1024) {
		this.#bytes = new Uint8Array(room);
	}

	/** Appends a number as `putNumber` does. */
	writeNumber(value: number): void {
		this.length = putNumber(this.reserve(LONGEST_NUMBER), this.length, value);
	}

	/** The bytes, with room for so many more from `length` on; whoever fills it sets `length`. */
	reserve(more: number): Uint8Array {
		if (this.length + more > this.#bytes.length) this.#grow(more);
		return this.#bytes;
	}

	writeBytes(bytes: Uint8Array): void {
		this.reserve(bytes.length).set(bytes, this.length);
		this.length += bytes.length;
	}

	/** The bytes from one place to another; a view, valid until the next write. */
	slice(from = 0, to = this.length): Uint8Array {
		return this.#bytes.subarray(from, to);
	}

	clear(): void {
		this.length = 0;
	}

	/** Gives the memory back at once. */
	release(): void {
		this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(0));
		this.length = 0;
	}

	#grow(more: number): void {
		const size = Math.max(this.#bytes.length * 2, this.length + more);
		this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(size));
	}
}

/** Reads what `ByteWriter` wrote; past the end it reads zeros. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	at: number;

	constructor(bytes: Uint8Array, at = 0) {
		this.#bytes = bytes;
		this.at = at;
	}

	readNumber(): number {
		let value = 0;
		let shift = 0;
		let byte: number;
		do {
			byte = this.#bytes[this.at++] ?? 0;
			value |= (byte & 0x7f) << shift;
			shift += 7;
		} while (byte > 0x7f);
		return value;
	}
}
