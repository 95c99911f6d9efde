import { ByteWriter } from './bytes.ts';
import { ELSEWHERE, INITIALS, pinyinKey, TITLE_INITIALS } from './keys.ts';
import { Occurrences } from './occurrences.ts';
import { writePostings } from './postings.ts';
import type { Sounds } from './readings.ts';
import type { TokenStream } from './stream.ts';

/** A key of the index and the bytes of its posting list. */
export interface KeyedBytes {
	key: string;
	bytes: Uint8Array;
}

/** One way to make keys of tokens: a whole number for each key at each token, and its name. */
interface Family {
	/** Keys are numbers below it. */
	size: number;
	/** Records it covers, from the first. */
	records: number;
	/** Says the keys that begin at a place in the row of tokens. */
	keysAt: (at: number, say: (key: number) => void) => void;
	nameOf: (key: number) => string;
}

/** Writes every family's posting lists; `titles` is how many records, from the first, are page titles. */
export function writeFamilies(stream: TokenStream, sounds: Sounds, titles: number): KeyedBytes[] {
	const writer = new ByteWriter();
	const occurrences = new Occurrences(stream.tokens.length);
	const places: { key: string; from: number; to: number }[] = [];
	for (const family of [
		tokensOf(stream),
		pairsOf(stream),
		pinyinOf(stream, sounds),
		...initialsOf(stream, sounds, titles),
	]) {
		occurrences.reset(family.size);
		gather(stream, family, occurrences);
		occurrences.forEach((key, codes) => {
			const from = writer.length;
			writePostings(writer, codes, stream.bits);
			places.push({ key: family.nameOf(key), from, to: writer.length });
		});
	}
	return places.map(({ key, from, to }) => ({ key, bytes: writer.slice(from, to) }));
}

function gather({ tokens, starts, bits }: TokenStream, { records, keysAt }: Family, occurrences: Occurrences): void {
	let code = 0;
	const say = (key: number): void => {
		occurrences.add(key, code);
	};
	for (let record = 0; record < records; record += 1) {
		const start = starts[record] ?? 0;
		const end = starts[record + 1] ?? 0;
		const base = (record << bits) >>> 0;
		for (let at = start; at < end; at += 1) {
			if ((tokens[at] ?? -1) < 0) continue;
			code = base + at - start;
			keysAt(at, say);
		}
	}
}

const isHan = (token: number): boolean => token >= 0 && token % 2 === 0;
const recordsOf = ({ starts }: TokenStream): number => starts.length - 1;

/** Single Han characters, and whole words. */
function tokensOf(stream: TokenStream): Family {
	const { tokens, han, words } = stream;
	return {
		size: 2 * Math.max(han.length, words.length),
		records: recordsOf(stream),
		keysAt: (at, say) => {
			say(tokens[at] ?? 0);
		},
		nameOf: (token) => (isHan(token) ? han : words)[token >> 1] ?? '',
	};
}

/** Two Han characters in a row. */
function pairsOf(stream: TokenStream): Family {
	const { tokens, han } = stream;
	const count = han.length;
	return {
		size: count ** 2,
		records: recordsOf(stream),
		keysAt: (at, say) => {
			const first = tokens[at] ?? -1;
			const second = tokens[at + 1] ?? -1;
			if (isHan(first) && isHan(second)) say((first >> 1) * count + (second >> 1));
		},
		nameOf: (key) => `${han[Math.floor(key / count)] ?? ''}${han[key % count] ?? ''}`,
	};
}

/** A key's number, by what it is made of and whether all of that is read so where it stands. */
const numberKey = (made: number, here: boolean): number => made * 2 + (here ? 0 : 1);
const nameKey = (number: number, nameOf: (made: number) => string): string =>
	nameOf(number >> 1) + (number % 2 === 0 ? '' : ELSEWHERE);

/** Says what a token sounds like, as numbers below the size of a table, and whether it does where it stands; false where it has no sound. */
type Listen = (at: number, say: (sound: number, here: boolean) => void) => boolean;

/** Listens to tokens by the numbers of their characters' readings; equal numbers of one character are said once. */
function listenTo(
	{ tokens }: TokenStream,
	{ readings, spoken }: Sounds,
	numberOf: (syllable: string) => number,
): Listen {
	const numbers = readings.map((syllables) => syllables.map(numberOf));
	const others = numbers.map((own) => own.map((here) => [...new Set(own.filter((number) => number !== here))]));
	const distinct = numbers.map((own) => [...new Set(own)]);
	return (at, say) => {
		const token = tokens[at] ?? -1;
		if (!isHan(token)) return false;
		const place = spoken[at] ?? -1;
		const here = place < 0 ? undefined : numbers[token >> 1]?.[place];
		if (here === undefined) {
			const sounds = distinct[token >> 1] ?? [];
			for (const number of sounds) say(number, true);
			return sounds.length > 0;
		}
		say(here, true);
		for (const number of others[token >> 1]?.[place] ?? []) say(number, false);
		return true;
	};
}

/** Two syllables in a row; the last of a run of Han characters stands alone. */
function pinyinOf(stream: TokenStream, sounds: Sounds): Family {
	const syllables = ['', ...new Set(sounds.readings.flat())];
	const count = syllables.length;
	const numbers = new Map(syllables.map((syllable, index) => [syllable, index]));
	const listen = listenTo(stream, sounds, (syllable) => numbers.get(syllable) ?? 0);
	const nameOf = (key: number): string => syllables[key] ?? '';
	return {
		size: 2 * count ** 2,
		records: recordsOf(stream),
		keysAt: (at, say) => {
			listen(at, (first, firstHere) => {
				const followed = listen(at + 1, (second, secondHere) => {
					say(numberKey(first * count + second, firstHere && secondHere));
				});
				if (!followed) say(numberKey(first * count, firstHere));
			});
		},
		nameOf: (key) => nameKey(key, (pair) => pinyinKey(nameOf(Math.floor(pair / count)), nameOf(pair % count))),
	};
}

const LETTERS = 26;
const FIRST_LETTER = 0x61;
const letter = (number: number): string => String.fromCharCode(FIRST_LETTER + (number % LETTERS));
const letters = (number: number): string => letter(Math.floor(number / LETTERS)) + letter(number);

/** Two initials in a row in page titles, and three everywhere. */
function initialsOf(stream: TokenStream, sounds: Sounds, titles: number): Family[] {
	const listen = listenTo(stream, sounds, (syllable) => syllable.charCodeAt(0) - FIRST_LETTER);
	const twosAt = (at: number, say: (two: number, here: boolean) => void): void => {
		listen(at, (first, firstHere) => {
			listen(at + 1, (second, secondHere) => {
				say(first * LETTERS + second, firstHere && secondHere);
			});
		});
	};
	return [
		{
			size: 2 * LETTERS ** 2,
			records: titles,
			keysAt: (at, say) => {
				twosAt(at, (two, here) => {
					say(numberKey(two, here));
				});
			},
			nameOf: (key) => nameKey(key, (two) => TITLE_INITIALS + letters(two)),
		},
		{
			size: 2 * LETTERS ** 3,
			records: recordsOf(stream),
			keysAt: (at, say) => {
				twosAt(at, (two, twoHere) => {
					listen(at + 2, (third, thirdHere) => {
						say(numberKey(two * LETTERS + third, twoHere && thirdHere));
					});
				});
			},
			nameOf: (key) => nameKey(key, (three) => INITIALS + letters(Math.floor(three / LETTERS)) + letter(three)),
		},
	];
}
