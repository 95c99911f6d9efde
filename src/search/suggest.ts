import { findClosest } from '#text/closest.ts';
import { tokenise } from '#text/tokens.ts';
import { parseQuery } from './parse.ts';
import type { QueryToken } from './parse.ts';
import type { Store } from './store.ts';

const SHORTEST_MISSPELT = 4;

/** Registered names that share two characters with a query, or a word that may only be misspelt, the nearest first. */
export async function suggestNames(store: Store, query: string, most: number): Promise<string[]> {
	const { tokens } = parseQuery(query, store.fold);
	if (tokens.length === 0 || tokens.length > store.manifest.longest) return [];
	const { names } = await store.rescue();
	const least = Math.min(2, tokens.filter(({ han }) => han).length) || 1;
	return names
		.map((name) => ({ name, shared: countShared(tokens, tokenise(name, { fold: store.fold })) }))
		.filter(({ shared }) => shared >= least)
		.sort((a, b) => b.shared - a.shared || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
		.slice(0, most)
		.map(({ name }) => name);
}

function countShared(query: readonly QueryToken[], name: readonly QueryToken[]): number {
	const own = new Set(name.map(({ text }) => text));
	const words = name.filter(({ han, text }) => !han && text.length >= SHORTEST_MISSPELT).map(({ text }) => text);
	return [...new Set(query.map(({ text }) => text))].filter(
		(text) => own.has(text) || (text.length >= SHORTEST_MISSPELT && findClosest(text, words) !== undefined),
	).length;
}
