/** A character and the one before it as a small integer, the fastest key there is. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at);

/** The different pairs of neighbouring characters of a text as numbers, in order. */
function pairCharacters(text: string): Set<number> {
	const pairs = new Set<number>();
	for (let at = 1; at < text.length; at += 1) pairs.add(pairAt(text, at));
	return pairs;
}

const NONE: readonly number[] = [];

/** Dice coefficient of two sets of pairs. */
function compare(pairs: ReadonlySet<number>, others: ReadonlySet<number>): number {
	let shared = 0;
	for (const pair of pairs) if (others.has(pair)) shared += 1;
	return (2 * shared) / (pairs.size + others.size);
}

/**
 * Finds for each text those of a few others that it nearly equals: their Dice coefficient of character pairs reaches the threshold.
 * For many texts against few, of which most are near to none; `similar-pairs.ts` compares all with all.
 */
export function createNearFinder(others: readonly string[], threshold: number): (text: string) => readonly number[] {
	const sets = others.map(pairCharacters);
	const index = new Map<number, number[]>();
	for (const [at, profile] of sets.entries()) {
		// Whatever reaches the threshold lacks fewer pairs than these, so it shares one of them.
		const least = Math.ceil((profile.size * threshold) / (2 - threshold) - 1e-9);
		for (const pair of [...profile].slice(0, profile.size - least + 1)) {
			const sharing = index.get(pair);
			if (sharing) sharing.push(at);
			else index.set(pair, [at]);
		}
	}
	return (text) => {
		let candidates: Set<number> | undefined;
		for (let at = 1; at < text.length; at += 1) {
			const sharing = index.get(pairAt(text, at));
			if (sharing) for (const other of sharing) (candidates ??= new Set()).add(other);
		}
		if (!candidates) return NONE;
		const profile = pairCharacters(text);
		return [...candidates].filter((at) => compare(profile, sets[at] ?? new Set()) >= threshold);
	};
}
