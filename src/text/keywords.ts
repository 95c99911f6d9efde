/** A word found in a text, at `[from, to)` in UTF-16 units. */
export interface KeywordHit<Value> {
	word: string;
	value: Value;
	from: number;
	to: number;
}

/** Finds every registered word in a text, longest first and without overlap. */
export type KeywordScanner<Value> = (text: string) => KeywordHit<Value>[];

/** Compiles words to one scan over the text, however many there are; of two equal words the later counts. */
export function createKeywordScanner<Value>(
	words: Iterable<readonly [word: string, value: Value]>,
): KeywordScanner<Value> {
	const byFirst = new Map<number, [word: string, value: Value][]>();
	// Most characters begin no word: one look into a table passes them by.
	const begins = new Uint8Array(0x1_0000);
	for (const [word, value] of new Map(words)) {
		if (word === '') throw new RangeError('A keyword must not be empty.');
		const first = word.charCodeAt(0);
		begins[first] = 1;
		const sharing = byFirst.get(first);
		if (sharing) sharing.push([word, value]);
		else byFirst.set(first, [[word, value]]);
	}
	for (const sharing of byFirst.values()) sharing.sort(([a], [b]) => b.length - a.length);
	return (text) => {
		const hits: KeywordHit<Value>[] = [];
		for (let at = 0; at < text.length;) {
			const first = text.charCodeAt(at);
			const found =
				begins[first] === 1 ? byFirst.get(first)?.find(([word]) => text.startsWith(word, at)) : undefined;
			if (found) hits.push({ word: found[0], value: found[1], from: at, to: at + found[0].length });
			at += found?.[0].length ?? 1;
		}
		return hits;
	};
}
