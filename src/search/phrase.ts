import { phraseKey, startingWith } from './keys.ts';
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

/** Covers a phrase of two tokens or more with pairs. */
function planPhrase(store: Store, tokens: readonly QueryToken[], lastIsPrefix: boolean): Need[] {
	const last = tokens.at(-1);
	return coverRun(
		tokens,
		2,
		([first, second]) => {
			if (!first || !second) return '';
			const key = phraseKey(first, second);
			return lastIsPrefix && second === last && !second.han ? startingWith(key) : key;
		},
		store.isLong,
	);
}

/** What fetching a long list costs, counted in others. */
const LONG = 4;

/** Covers a run with keys of `size` items, so that as few as can be are long, and as few as can be are needed; a shorter run is one key. */
export function coverRun<Item>(
	items: readonly Item[],
	size: number,
	keyOf: (items: readonly Item[]) => Need['key'],
	isLong: (key: Need['key']) => boolean = () => false,
): Need[] {
	if (items.length <= size) return items.length === 0 ? [] : [{ offset: 0, key: keyOf(items) }];
	const keys = Array.from({ length: items.length - size + 1 }, (_, at) => keyOf(items.slice(at, at + size)));
	/** By number of items from the first: what covering them costs at least, and how many are covered before the last key. */
	const ways = [{ cost: 0, before: 0 }];
	for (const [at, key] of keys.entries()) {
		let way = { cost: Infinity, before: 0 };
		for (let before = at; before < at + size; before += 1) {
			const cost = (ways[before]?.cost ?? Infinity) + (isLong(key) ? LONG : 1);
			if (cost < way.cost) way = { cost, before };
		}
		ways[at + size] = way;
	}
	const needs: Need[] = [];
	for (let end = items.length; end > 0; end = ways[end]?.before ?? 0)
		needs.unshift({ offset: end - size, key: keys[end - size] ?? '' });
	return needs;
}

/** Finds every place where tokens stand in a row, the last one perhaps as the beginning of a word. */
export async function matchPhrase(store: Store, tokens: readonly QueryToken[], lastIsPrefix: boolean): Promise<Match> {
	const { length } = tokens;
	const text = tokens[0]?.text ?? '';
	if (length === 0 || length > store.manifest.longest) return { codes: new Uint32Array(0), length };
	if (length === 1) {
		const codes = await (lastIsPrefix ? store.beginning(text) : store.list(text));
		return { codes, length, fits: (token) => (lastIsPrefix ? token.startsWith(text) : token === text) };
	}
	const certain = lastIsPrefix ? tokens.slice(0, -1) : tokens;
	if (!certain.every((token) => store.mayHave(token.text))) return { codes: new Uint32Array(0), length };
	const needs = planPhrase(store, tokens, lastIsPrefix);
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
