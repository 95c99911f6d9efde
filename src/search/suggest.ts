import { findClosest } from '#text/closest.ts';
import { tokenise } from '#text/tokens.ts';
import { parseQuery } from './parse.ts';
import type { QueryToken } from './parse.ts';
import type { Store } from './store.ts';

const SHORTEST_MISSPELT = 4;

/** Registered names that share two characters with a query, one of them perhaps by its sound alone, or a word that may only be misspelt; the nearest first. */
export async function suggestNames(store: Store, query: string, most: number): Promise<string[]> {
	const { tokens } = parseQuery(query, store.fold);
	if (tokens.length === 0 || tokens.length > store.manifest.longest) return [];
	const { names, readings } = await store.rescue();
	const asked = [...new Map(tokens.map((token) => [token.text, token])).values()];
	const sounds = new Map(asked.filter(({ han }) => han).map(({ text }) => [text, linesWith(readings, text)]));
	const least = Math.min(2, sounds.size) || 1;
	return names
		.map((name) => ({ name, ...measure(asked, tokenise(name, { fold: store.fold }), sounds) }))
		.filter(({ same, alike }) => same > 0 && same + alike >= least)
		.sort(
			(a, b) =>
				b.same + b.alike / 2 - (a.same + a.alike / 2) ||
				a.name.length - b.name.length ||
				(a.name < b.name ? -1 : 1),
		)
		.slice(0, most)
		.map(({ name }) => name);
}

const linesWith = (lines: readonly string[], character: string): string =>
	lines.filter((line) => line.includes(character)).join('');

/** How many of a query's tokens a name has, and how many others it has one that sounds the same for. */
function measure(
	query: readonly QueryToken[],
	name: readonly QueryToken[],
	sounds: ReadonlyMap<string, string>,
): { same: number; alike: number } {
	const own = new Set(name.map(({ text }) => text));
	const words = name.filter(({ han, text }) => !han && text.length >= SHORTEST_MISSPELT).map(({ text }) => text);
	let [same, alike] = [0, 0];
	for (const { text } of query) {
		if (own.has(text) || (text.length >= SHORTEST_MISSPELT && findClosest(text, words) !== undefined)) same += 1;
		else if (name.some(({ text: other, han }) => han && sounds.get(text)?.includes(other) === true)) alike += 1;
	}
	return { same, alike };
}
