/** Pairs of a key and a token's code, gathered in the order of codes and handed out key by key. */
export class Occurrences {
	#keys: Uint32Array<ArrayBuffer>;
	#codes: Uint32Array<ArrayBuffer>;
	#sorted = new Uint32Array(0);
	#length = 0;

	/** About `expected` pairs will come at a time. */
	constructor(expected: number) {
		this.#keys = new Uint32Array(expected + 1);
		this.#codes = new Uint32Array(expected + 1);
	}

	/** Forgets all pairs. */
	reset(): void {
		this.#length = 0;
	}

	add(key: number, code: number): void {
		if (this.#length === this.#keys.length) this.#grow();
		this.#keys[this.#length] = key;
		this.#codes[this.#length++] = code;
	}

	/**
	 * Visits each key that occurs, all of them below `size`, in ascending or in a given order, with its codes in ascending order
	 * (a counting sort); the codes are only lent.
	 */
	forEach(size: number, order: Uint32Array | undefined, visit: (key: number, codes: Uint32Array) => void): void {
		const [keys, codes, length] = [this.#keys, this.#codes, this.#length];
		const next = new Uint32Array(size + 2);
		for (let index = 0; index < length; index += 1) {
			const slot = (keys[index] ?? 0) + 2;
			next[slot] = (next[slot] ?? 0) + 1;
		}
		for (let slot = 1; slot < next.length; slot += 1) next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0);
		if (this.#sorted.length < length) this.#sorted = new Uint32Array(this.#sorted.buffer.transfer(keys.byteLength));
		const sorted = this.#sorted;
		for (let index = 0; index < length; index += 1) {
			// One slot further on stands where the key's codes begin, and afterwards where they end.
			const slot = (keys[index] ?? 0) + 1;
			const place = next[slot] ?? 0;
			sorted[place] = codes[index] ?? 0;
			next[slot] = place + 1;
		}
		for (let index = 0; index < (order?.length ?? size); index += 1) {
			const key = order?.[index] ?? index;
			const [from = 0, to = 0] = [next[key], next[key + 1]];
			if (to > from) visit(key, sorted.subarray(from, to));
		}
	}

	/** Gives the memory back at once. */
	release(): void {
		for (const { buffer } of [this.#keys, this.#codes, this.#sorted]) buffer.transfer(0);
	}

	#grow(): void {
		const size = (this.#length + (this.#length >> 1) + 1024) * Uint32Array.BYTES_PER_ELEMENT;
		this.#keys = new Uint32Array(this.#keys.buffer.transfer(size));
		this.#codes = new Uint32Array(this.#codes.buffer.transfer(size));
	}
}
