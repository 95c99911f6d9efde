const KEY = 'searches';
const MOST = 8;

/** The searches kept on this device, newest first. */
export function readRecent(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string').slice(0, MOST) : [];
	} catch {
		return [];
	}
}

/** Keeps a search on this device. */
export function keepRecent(query: string): void {
	const text = query.trim().slice(0, 100);
	if (text !== '') write([text, ...without(text)].slice(0, MOST));
}

/** Forgets one search. */
export function forgetRecent(query: string): void {
	write(without(query));
}

/** Forgets every search kept on this device. */
export function eraseRecent(): void {
	write([]);
}

const without = (query: string): string[] => readRecent().filter((item) => item !== query);

/** A device that keeps nothing, like a private window, is no error. */
function write(searches: readonly string[]): void {
	try {
		if (searches.length > 0) localStorage.setItem(KEY, JSON.stringify(searches));
		else localStorage.removeItem(KEY);
	} catch {
		// Nothing is kept.
	}
}
