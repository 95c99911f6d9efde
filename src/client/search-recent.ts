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

/** Keeps a search on this device; a device that keeps nothing is no error. */
export function keepRecent(query: string): void {
	const text = query.trim().slice(0, 100);
	if (text === '') return;
	try {
		localStorage.setItem(
			KEY,
			JSON.stringify([text, ...readRecent().filter((item) => item !== text)].slice(0, MOST)),
		);
	} catch {
		// Private windows keep nothing.
	}
}

/** Forgets one search. */
export function forgetRecent(query: string): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(readRecent().filter((item) => item !== query)));
	} catch {
		// Nothing was kept.
	}
}

/** Forgets every search kept on this device. */
export function eraseRecent(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Nothing was kept.
	}
}
