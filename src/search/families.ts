import { ByteWriter } from './bytes.ts';
import { INITIALS, pinyinKey, TITLE_INITIALS } from './keys.ts';
import { Occurrences } from './occurrences.ts';
import { writePostings } from './postings.ts';
import type { TokenStream } from './stream.ts';

/** A key of the index and the bytes of its posting list. */
export interface KeyedBytes {
	key: string;
	bytes: Uint8Array;
}

/** The syllables each Han character can be read as in this corpus, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

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
export function writeFamilies(stream: TokenStream, readings: Readings, titles: number): KeyedBytes[] {
	const writer = new ByteWriter();
	const occurrences = new Occurrences(stream.tokens.length);
	const places: { key: string; from: number; to: number }[] = [];
	for (const family of [
		tokensOf(stream),
		pairsOf(stream),
		pinyinOf(stream, readings),
		...initialsOf(stream, readings, titles),
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

/** Two syllables in a row; the last of a run of Han characters stands alone. */
function pinyinOf(stream: TokenStream, readings: Readings): Family {
	const { tokens, han } = stream;
	const syllables = ['', ...new Set([...readings.values()].flat())];
	const count = syllables.length;
	const numbers = new Map(syllables.map((syllable, index) => [syllable, index]));
	const sounds = han.map((character) =>
		(readings.get(character) ?? []).map((syllable) => numbers.get(syllable) ?? 0),
	);
	const alone = [0];
	const nameOf = (key: number): string => syllables[key] ?? '';
	return {
		size: count ** 2,
		records: recordsOf(stream),
		keysAt: (at, say) => {
			const token = tokens[at] ?? -1;
			const next = tokens[at + 1] ?? -1;
			if (!isHan(token)) return;
			const following = isHan(next) ? sounds[next >> 1] : undefined;
			const seconds = following && following.length > 0 ? following : alone;
			for (const first of sounds[token >> 1] ?? []) for (const second of seconds) say(first * count + second);
		},
		nameOf: (key) => pinyinKey(nameOf(Math.floor(key / count)), nameOf(key % count)),
	};
}

const LETTERS = 26;
const FIRST_LETTER = 0x61;
const NONE: readonly number[] = [];
const letter = (number: number): string => String.fromCharCode(FIRST_LETTER + (number % LETTERS));
const letters = (number: number): string => letter(Math.floor(number / LETTERS)) + letter(number);

/** Two initials in a row in page titles, and three everywhere. */
function initialsOf(stream: TokenStream, readings: Readings, titles: number): Family[] {
	const { tokens, han } = stream;
	const initials = han.map((character) => [
		...new Set((readings.get(character) ?? []).map((syllable) => syllable.charCodeAt(0) - FIRST_LETTER)),
	]);
	const lettersAt = (at: number): readonly number[] => {
		const token = tokens[at] ?? -1;
		return isHan(token) ? (initials[token >> 1] ?? NONE) : NONE;
	};
	const twosAt: Family['keysAt'] = (at, say) => {
		for (const first of lettersAt(at)) for (const second of lettersAt(at + 1)) say(first * LETTERS + second);
	};
	return [
		{ size: LETTERS ** 2, records: titles, keysAt: twosAt, nameOf: (key) => TITLE_INITIALS + letters(key) },
		{
			size: LETTERS ** 3,
			records: recordsOf(stream),
			keysAt: (at, say) => {
				twosAt(at, (two) => {
					for (const third of lettersAt(at + 2)) say(two * LETTERS + third);
				});
			},
			nameOf: (key) => INITIALS + letters(Math.floor(key / LETTERS)) + letter(key),
		},
	];
}
