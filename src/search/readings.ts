import { dictionaryReadings, readInContext } from '#text/pinyin.ts';
import type { TokenStream } from './stream.ts';

/** How the characters of the corpus are read. */
export interface Sounds {
	/** By a character's place in `TokenStream.han`: its syllables in this corpus, or else in the dictionary, without tones. */
	readings: readonly (readonly string[])[];
	/** Per token, the place in its character's `readings` of the one it has where it stands; −1 where that isn't known. */
	spoken: Int8Array;
}

/** Where a character stands: between which two, as one number. */
type Context = number;

/**
 * Reads the corpus's characters where they stand. Reading a text in context is slow, so a run of characters is read only where one with
 * several readings stands between two neighbours for the first time; in the same company it is taken to sound the same.
 */
export function readCharacters(stream: TokenStream): Sounds {
	const { tokens, han } = stream;
	const dictionary = han.map((character) => dictionaryReadings(character));
	const several = Uint8Array.from(dictionary, ({ length }) => (length > 1 ? 1 : 0));
	const heard = readContexts(stream, several);
	const counts = countReadings(heard, han.length + 1);
	const readings = dictionary.map((known, character) => {
		const here = [...(counts.get(character) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		return here.length > 0 ? here.map(([syllable]) => syllable) : known;
	});
	const spoken = new Int8Array(tokens.length).fill(-1);
	visitCharacters(stream, several, (at, character, context) => {
		const own = readings[character] ?? [];
		if (own.length > 1) spoken[at] = own.indexOf(heard.get(context) ?? '');
	});
	return { readings, spoken };
}

/** Visits every character with several readings, with its place, number and context. */
function visitCharacters(
	{ tokens, joined, words, han }: TokenStream,
	several: Uint8Array,
	visit: (at: number, character: number, context: Context) => void,
): void {
	const [hanFrom, size] = [words.length, han.length + 1];
	for (let at = 0; at < tokens.length; at += 1) {
		const character = (tokens[at] ?? -1) - hanFrom;
		if (character < 0 || several[character] !== 1) continue;
		const before = joined[at] === 1 ? (tokens[at - 1] ?? 0) - hanFrom + 1 : 0;
		const after = joined[at + 1] === 1 ? (tokens[at + 1] ?? 0) - hanFrom + 1 : 0;
		visit(at, character, (character * size + before) * size + after);
	}
}

/** The syllable of a character with several readings in each context it has. */
function readContexts(stream: TokenStream, several: Uint8Array): Map<Context, string> {
	const { tokens, joined, words, han } = stream;
	const heard = new Map<Context, string>();
	let [from, to] = [0, 0];
	let syllables: readonly (string | undefined)[] = [];
	visitCharacters(stream, several, (at, _character, context) => {
		if (heard.has(context)) return;
		if (at >= to) {
			from = at;
			while (joined[from] === 1) from -= 1;
			to = at + 1;
			while (joined[to] === 1) to += 1;
			const run = Array.from(tokens.subarray(from, to), (token) => han[token - words.length] ?? '');
			syllables = readInContext(run.join(''));
		}
		const syllable = syllables[at - from];
		if (syllable !== undefined) heard.set(context, syllable);
	});
	return heard;
}

/** How often each character is read so, counted by contexts. */
function countReadings(heard: ReadonlyMap<Context, string>, size: number): Map<number, Map<string, number>> {
	const counts = new Map<number, Map<string, number>>();
	for (const [context, syllable] of heard) {
		const character = Math.floor(context / size ** 2);
		const readings = counts.get(character) ?? new Map<string, number>();
		readings.set(syllable, (readings.get(syllable) ?? 0) + 1);
		counts.set(character, readings);
	}
	return counts;
}
