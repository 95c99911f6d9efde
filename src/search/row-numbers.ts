/** Numbers rows of tokens or syllables as they come, since there are far fewer than there could be. A row is one whole number, made of those of its parts. */
export class RowNumbers {
	readonly #numbers = new Map<number, number>();
	readonly #rows: number[] = [];

	numberOf(row: number): number {
		const known = this.#numbers.get(row);
		if (known !== undefined) return known;
		const number = this.#rows.push(row) - 1;
		this.#numbers.set(row, number);
		return number;
	}

	rowOf(number: number): number {
		return this.#rows[number] ?? 0;
	}

	get size(): number {
		return this.#rows.length;
	}

	/** The numbers, in the order of their rows. */
	inOrder(): Uint32Array {
		return Uint32Array.from(this.#rows, (_, number) => number).sort((a, b) => this.rowOf(a) - this.rowOf(b));
	}
}

/** Two tokens or syllables in a row whose lists are long: a phrase asks for them together with what stands before or after. */
export class LongPairs {
	readonly #pairs = new Set<number>();
	readonly #firsts: Uint8Array;

	/** The parts are numbers below `size`. */
	constructor(size: number) {
		this.#firsts = new Uint8Array(size);
	}

	add(first: number, second: number): void {
		this.#pairs.add(first * this.#firsts.length + second);
		this.#firsts[first] = 1;
	}

	has(first: number, second: number): boolean {
		return this.begins(first) && this.#pairs.has(first * this.#firsts.length + second);
	}

	/** Whether any such pair begins so. */
	begins(first: number): boolean {
		return this.#firsts[first] === 1;
	}

	get some(): boolean {
		return this.#pairs.size > 0;
	}
}
