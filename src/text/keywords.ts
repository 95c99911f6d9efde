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
	const byFirst = new Map<string, [word: string, value: Value][]>();
	for (const [word, value] of new Map(words)) {
		const first = word.charAt(0);
		if (first === '') throw new RangeError('A keyword must not be empty.');
		const sharing = byFirst.get(first);
		if (sharing) sharing.push([word, value]);
		else byFirst.set(first, [[word, value]]);
	}
	for (const sharing of byFirst.values()) sharing.sort(([a], [b]) => b.length - a.length);
	return (text) => {
		const hits: KeywordHit<Value>[] = [];
		for (let at = 0; at < text.length;) {
			const found = byFirst.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
			if (found) hits.push({ word: found[0], value: found[1], from: at, to: at + found[0].length });
			at += found?.[0].length ?? 1;
		}
		return hits;
	};
}
