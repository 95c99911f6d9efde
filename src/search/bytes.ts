/** A byte array that grows; numbers are written as varints (seven bits a byte, lowest first). */
export class ByteWriter {
	#bytes = new Uint8Array(1024);
	length = 0;

	/** Appends a whole number from 0 to 2^31 − 1. */
	writeNumber(value: number): void {
		if (this.length + 5 > this.#bytes.length) this.#grow(5);
		let rest = value;
		while (rest > 0x7f) {
			this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
			rest >>>= 7;
		}
		this.#bytes[this.length++] = rest;
	}

	writeBytes(bytes: Uint8Array): void {
		if (this.length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
		this.#bytes.set(bytes, this.length);
		this.length += bytes.length;
	}

	/** The bytes from one place to another; a view, valid until the next write. */
	slice(from = 0, to = this.length): Uint8Array {
		return this.#bytes.subarray(from, to);
	}

	clear(): void {
		this.length = 0;
	}

	#grow(more: number): void {
		const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
		larger.set(this.slice());
		this.#bytes = larger;
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
