import { startingWith } from './keys.ts';
import type { KeyRange } from './keys.ts';
import { intersect } from './matching.ts';
import type { Match } from './matching.ts';
import type { QueryToken } from './parse.ts';
import type { Postings } from './postings.ts';
import type { Store } from './store.ts';

/** What a phrase looks for: a key, or any key of a range, so many tokens after its start. */
export interface Need {
	offset: number;
	key: string | KeyRange;
}

/** Shards asked for at once; a phrase with more needs goes on only where these leave something. */
const FIRST_NEEDS = 8;

/** Covers a phrase with as few keys as it takes: pairs of Han characters side by side, the last one overlapping; whole words. */
export function planPhrase(tokens: readonly QueryToken[], lastIsPrefix: boolean): Need[] {
	const needs: Need[] = [];
	for (let from = 0; from < tokens.length;) {
		let to = from;
		while (tokens[to]?.han) to += 1;
		if (to === from) {
			const text = tokens[from]?.text ?? '';
			needs.push({ offset: from, key: lastIsPrefix && from === tokens.length - 1 ? startingWith(text) : text });
			from += 1;
			continue;
		}
		const keys = tokens.slice(from, to).map(({ text }) => text);
		needs.push(...coverRun(keys, 2, from, (pair) => pair.join('')));
		from = to;
	}
	return needs;
}

/** Covers a run with keys of `size` items, the last one overlapping; a shorter run is one key. */
export function coverRun<Item>(
	items: readonly Item[],
	size: number,
	offset: number,
	keyOf: (items: readonly Item[]) => Need['key'],
): Need[] {
	const starts: number[] = [];
	for (let at = 0; at + size <= items.length; at += size) starts.push(at);
	if (items.length % size !== 0) starts.push(Math.max(0, items.length - size));
	return starts.map((at) => ({ offset: offset + at, key: keyOf(items.slice(at, at + size)) }));
}

/** Finds every place where a phrase of `length` tokens stands. */
export async function matchPhrase(store: Store, needs: readonly Need[], length: number): Promise<Match> {
	if (length === 0 || length > store.manifest.longest) return { codes: new Uint32Array(0), length };
	let codes: Postings | undefined;
	for (const batch of [needs.slice(0, FIRST_NEEDS), needs.slice(FIRST_NEEDS)]) {
		if (batch.length === 0 || codes?.length === 0) continue;
		const lists = await Promise.all(
			batch.map(async ({ offset, key }) => ({
				offset,
				postings: await (typeof key === 'string' ? store.list(key) : store.range(key)),
			})),
		);
		codes = intersect(codes ? [{ postings: codes, offset: 0 }, ...lists] : lists);
	}
	return { codes: codes ?? new Uint32Array(0), length };
}
