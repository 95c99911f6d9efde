import type { Parts } from './search-words.ts';

const BUSY_MS = 400;
const ANNOUNCE_MS = 500;

/** The line above the hits: seen at once, read out when typing has paused. */
export class SearchStatus {
	readonly #parts: Parts;
	readonly #busy: string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#announcer: ReturnType<typeof setTimeout> | undefined;

	constructor(parts: Parts, busy: string) {
		this.#parts = parts;
		this.#busy = busy;
	}

	/** An answer is awaited; one that takes long is said to be on its way. */
	wait(): void {
		this.#parts('results').setAttribute('aria-busy', 'true');
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#write(this.#busy);
		}, BUSY_MS);
	}

	/** The answer is here, or none is awaited any more. */
	rest(): void {
		clearTimeout(this.#timer);
		this.#parts('results').removeAttribute('aria-busy');
	}

	/** Shows a text and reads it out, or only reads it out. */
	say(text: string, shown = text): void {
		clearTimeout(this.#timer);
		this.#write(shown);
		clearTimeout(this.#announcer);
		this.#announcer = setTimeout(() => {
			this.#parts('status').textContent = text;
		}, ANNOUNCE_MS);
	}

	#write(text: string): void {
		this.#parts('count').textContent = text;
	}
}
