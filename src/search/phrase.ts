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

/** Covers a phrase of two tokens or more. */
function planPhrase(store: Store, tokens: readonly QueryToken[], lastIsPrefix: boolean): Need[] {
	const open = lastIsPrefix && tokens.at(-1)?.han === false;
	return coverRun(
		tokens,
		2,
		(row, isLast) => (open && isLast ? startingWith(phraseKey(...row)) : phraseKey(...row)),
		store.isLong,
	);
}

/** What fetching a long list costs, counted in others. */
const LONG = 4;

/**
 * Covers a run with keys of `size` items, so that as few as can be are long, and as few as can be are needed; a shorter run is one
 * key. Where two items in a row have a long list, they also have keys together with the item before or after.
 */
export function coverRun<Item>(
	items: readonly Item[],
	size: number,
	keyOf: (items: readonly Item[], isLast: boolean) => Need['key'],
	isLong: (key: Need['key']) => boolean = () => false,
): Need[] {
	if (items.length <= size) return items.length === 0 ? [] : [{ offset: 0, key: keyOf(items, true) }];
	const keyAt = (at: number, count: number): Need['key'] =>
		keyOf(items.slice(at, at + count), at + count === items.length);
	const isLongAt = (at: number): boolean => isLong(keyAt(at, size));
	/** By number of items from the first: what covering them costs at least, how many are covered before the last key, and that key. */
	const ways: { cost: number; before: number; need?: Need }[] = [{ cost: 0, before: 0 }];
	for (let end = size; end <= items.length; end += 1) {
		const needs = [{ offset: end - size, key: keyAt(end - size, size) }];
		const three = end - 3;
		if (size === 2 && three >= 0 && (isLongAt(three) || isLongAt(three + 1)))
			needs.push({ offset: three, key: keyAt(three, 3) });
		let way: (typeof ways)[number] = { cost: Infinity, before: 0 };
		for (const need of needs) {
			for (let before = need.offset; before < end; before += 1) {
				const cost = (ways[before]?.cost ?? Infinity) + (isLong(need.key) ? LONG : 1);
				if (cost < way.cost) way = { cost, before, need };
			}
		}
		ways[end] = way;
	}
	const chosen: Need[] = [];
	for (let way = ways[items.length]; way?.need; way = ways[way.before]) chosen.unshift(way.need);
	return chosen;
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
