/** Edit distance by Damerau–Levenshtein (optimal string alignment), counted in UTF-16 units; not measured where the lengths alone differ by more than `limit`. */
function measureDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			next.push(best);
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}

/** Finds the candidate a mistyped word most likely means, for “did you mean”; undefined where none is near. */
export function findClosest(word: string, candidates: Iterable<string>): string | undefined {
	const limit = Math.max(1, Math.floor(word.length / 3));
	let closest: string | undefined;
	let least = limit + 1;
	for (const candidate of candidates) {
		const distance =
			candidate.startsWith(word) || word.startsWith(candidate) ? 1 : measureDistance(word, candidate, limit);
		if (distance < least) [closest, least] = [candidate, distance];
	}
	return closest;
}
