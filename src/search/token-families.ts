import { stem } from '#text/stem.ts';
import { isHan, recordsOf } from './families.ts';
import type { Family } from './families.ts';
import { beginningKey, formsKey, pairKey } from './keys.ts';
import type { TokenStream } from './stream.ts';

const textOf = ({ han, words }: TokenStream, token: number): string => (isHan(token) ? han : words)[token >> 1] ?? '';

/** Single Han characters, and whole words. */
export function tokensOf(stream: TokenStream): Family {
	const { tokens, han, words } = stream;
	return {
		size: () => 2 * Math.max(han.length, words.length),
		records: recordsOf(stream),
		keysAt: (at, say) => {
			say(tokens[at] ?? 0);
		},
		nameOf: (token) => textOf(stream, token),
		single: true,
	};
}

/** Two Han characters in a row. */
export function hanPairsOf(stream: TokenStream): Family {
	const { tokens, han } = stream;
	const count = han.length;
	return {
		size: () => count ** 2,
		records: recordsOf(stream),
		keysAt: (at, say) => {
			const first = tokens[at] ?? -1;
			const second = tokens[at + 1] ?? -1;
			if (isHan(first) && isHan(second)) say((first >> 1) * count + (second >> 1));
		},
		nameOf: (key) => `${han[Math.floor(key / count)] ?? ''}${han[key % count] ?? ''}`,
	};
}

/** Two tokens in a row, one of them a word. They are numbered as they come, since there are far fewer than there could be. */
export function wordPairsOf(stream: TokenStream): Family {
	const { tokens, han, words } = stream;
	const count = 2 * Math.max(han.length, words.length);
	const numbers = new Map<number, number>();
	const pairs: number[] = [];
	return {
		size: () => pairs.length,
		records: recordsOf(stream),
		keysAt: (at, say) => {
			const first = tokens[at] ?? -1;
			const second = tokens[at + 1] ?? -1;
			if (second < 0 || (isHan(first) && isHan(second))) return;
			const pair = first * count + second;
			let number = numbers.get(pair);
			if (number === undefined) numbers.set(pair, (number = pairs.push(pair) - 1));
			say(number);
		},
		nameOf: (number) => {
			const pair = pairs[number] ?? 0;
			return pairKey(textOf(stream, Math.floor(pair / count)), textOf(stream, pair % count));
		},
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
		keysAt: (at, say) => {
			const token = tokens[at] ?? -1;
			const number = isHan(token) ? -1 : (numbers[token >> 1] ?? -1);
			if (number >= 0) say(number);
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
	return {
		size: () => beginnings.length,
		records: recordsOf(stream),
		keysAt: (at, say) => {
			const token = tokens[at] ?? -1;
			if (!isHan(token)) own[token >> 1]?.forEach(say);
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
