import { stem } from '#text/stem.ts';
import { recordsOf } from './families.ts';
import type { Family } from './families.ts';
import { beginningKey, formsKey, rowKey } from './keys.ts';
import { LongPairs, RowNumbers } from './row-numbers.ts';
import type { TokenStream } from './stream.ts';

const textOf = ({ words, han }: TokenStream, token: number): string => words[token] ?? han[token - words.length] ?? '';
const countOf = ({ words, han }: TokenStream): number => words.length + han.length;

/** Single Han characters, and whole words. */
export function tokensOf(stream: TokenStream): Family {
	const { tokens } = stream;
	return {
		size: () => countOf(stream),
		records: recordsOf(stream),
		visit: (from, to, say) => {
			for (let at = from; at < to; at += 1) {
				const token = tokens[at] ?? -1;
				if (token >= 0) say(at, token);
			}
		},
		nameOf: (token) => textOf(stream, token),
		single: true,
	};
}

/** Two tokens in a row, and three where two of them have a long list. */
export function rowsOf(stream: TokenStream): Family[] {
	const long = new LongPairs(countOf(stream));
	return [hanPairsOf(stream, long), wordPairsOf(stream, long), threesOf(stream, long)];
}

/** Two Han characters in a row. */
function hanPairsOf(stream: TokenStream, long: LongPairs): Family {
	const { tokens, words, han } = stream;
	const [hanFrom, count] = [words.length, han.length];
	return {
		size: () => count ** 2,
		records: recordsOf(stream),
		visit: (from, to, say) => {
			let first = (tokens[from] ?? -1) - hanFrom;
			for (let at = from; at + 1 < to; at += 1) {
				const second = (tokens[at + 1] ?? -1) - hanFrom;
				if (first >= 0 && second >= 0) say(at, first * count + second);
				first = second;
			}
		},
		nameOf: (key) => `${han[Math.floor(key / count)] ?? ''}${han[key % count] ?? ''}`,
		whenLong: (key) => {
			long.add(hanFrom + Math.floor(key / count), hanFrom + (key % count));
		},
	};
}

/** Two tokens in a row, one of them a word. */
function wordPairsOf(stream: TokenStream, long: LongPairs): Family {
	const { tokens, words } = stream;
	const [hanFrom, count] = [words.length, countOf(stream)];
	const rows = new RowNumbers();
	const pairOf = (number: number): [first: number, second: number] => {
		const row = rows.rowOf(number);
		return [Math.floor(row / count), row % count];
	};
	return {
		size: () => rows.size,
		records: recordsOf(stream),
		visit: (from, to, say) => {
			let first = tokens[from] ?? -1;
			for (let at = from; at + 1 < to; at += 1) {
				const second = tokens[at + 1] ?? -1;
				if (first >= 0 && second >= 0 && (first < hanFrom || second < hanFrom))
					say(at, rows.numberOf(first * count + second));
				first = second;
			}
		},
		nameOf: (number) => rowKey(...pairOf(number).map((token) => textOf(stream, token))),
		order: () => rows.inOrder(),
		whenLong: (number) => {
			long.add(...pairOf(number));
		},
	};
}

/** Three tokens in a row, two of them with a long list. */
function threesOf(stream: TokenStream, long: LongPairs): Family {
	const { tokens } = stream;
	const count = countOf(stream);
	const rows = new RowNumbers();
	return {
		size: () => rows.size,
		get records() {
			return long.some ? recordsOf(stream) : 0;
		},
		visit: (from, to, say) => {
			let [first, second] = [tokens[from] ?? -1, tokens[from + 1] ?? -1];
			for (let at = from; at + 2 < to; at += 1) {
				const third = tokens[at + 2] ?? -1;
				const inRow = first >= 0 && second >= 0 && third >= 0;
				if (inRow && (long.has(first, second) || long.has(second, third)))
					say(at, rows.numberOf((first * count + second) * count + third));
				[first, second] = [second, third];
			}
		},
		nameOf: (number) => {
			const row = rows.rowOf(number);
			const parts = [Math.floor(row / count ** 2), Math.floor(row / count) % count, row % count];
			return rowKey(...parts.map((token) => textOf(stream, token)));
		},
		order: () => rows.inOrder(),
	};
}

/** Words by their English stem, but for a word that is its own stem: that has a key already. */
export function formsOf(stream: TokenStream): Family {
	const { tokens, words } = stream;
	const roots = new Map<string, number>();
	const numbers = words.map((word) => {
		const root = stem(word);
		if (root === word) return -1;
		const number = roots.get(root) ?? roots.size;
		roots.set(root, number);
		return number;
	});
	const names = [...roots.keys()];
	return {
		size: () => names.length,
		records: recordsOf(stream),
		visit: (from, to, say) => {
			for (let at = from; at < to; at += 1) {
				const token = tokens[at] ?? -1;
				const number = token < 0 ? -1 : (numbers[token] ?? -1);
				if (number >= 0) say(at, number);
			}
		},
		nameOf: (number) => formsKey(names[number] ?? ''),
		single: true,
	};
}

/** Words by those of their beginnings that are listed. */
export function beginningsOf(stream: TokenStream, beginnings: readonly string[]): Family {
	const { tokens, words } = stream;
	const places = new Map(beginnings.map((beginning, place) => [beginning, place]));
	const own = words.map((word) =>
		Array.from({ length: word.length }, (_, end) => places.get(word.slice(0, end + 1)) ?? -1).filter(
			(place) => place >= 0,
		),
	);
	const none: readonly number[] = [];
	return {
		size: () => beginnings.length,
		records: recordsOf(stream),
		visit: (from, to, say) => {
			for (let at = from; at < to; at += 1) {
				const token = tokens[at] ?? -1;
				if (token >= 0) for (const place of own[token] ?? none) say(at, place);
			}
		},
		nameOf: (place) => beginningKey(beginnings[place] ?? ''),
		crowded: true,
	};
}

/** The beginnings whose words take more than `most` bytes together, by the bytes of each word. */
export function listBeginnings(sizes: ReadonlyMap<string, number>, most: number): string[] {
	const found: string[] = [];
	let words = [...sizes];
	for (let length = 1; words.length > 0; length += 1) {
		const sums = new Map<string, number>();
		for (const [word, size] of words) {
			const beginning = word.slice(0, length);
			sums.set(beginning, (sums.get(beginning) ?? 0) + size);
		}
		const long = new Set([...sums].filter(([, sum]) => sum > most).map(([beginning]) => beginning));
		found.push(...long);
		words = words.filter(([word]) => word.length > length && long.has(word.slice(0, length)));
	}
	return found.filter((beginning) => beginning.isWellFormed()).sort();
}
