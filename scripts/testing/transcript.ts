/** Puts the output of parts that run at the same time into one order: the first unfinished part is shown live. */
export class Transcript {
	readonly #order: readonly string[];
	readonly #write: (text: string) => void;
	readonly #kept = new Map<string, string>();
	readonly #closed = new Set<string>();
	#live = 0;

	constructor(order: readonly string[], write: (text: string) => void) {
		this.#order = order;
		this.#write = write;
	}

	/** Shows a piece of a part's output, at once or when its turn comes. */
	add(part: string, text: string): void {
		if (part === this.#order[this.#live]) this.#write(text);
		else this.#kept.set(part, (this.#kept.get(part) ?? '') + text);
	}

	/** Ends a part and shows what was kept of those after it, up to the next unfinished one. */
	close(part: string): void {
		this.#closed.add(part);
		for (let name = this.#order[this.#live]; name !== undefined && this.#closed.has(name);) {
			this.#live += 1;
			name = this.#order[this.#live];
			if (name !== undefined) this.#write(this.#kept.get(name) ?? '');
		}
	}
}
