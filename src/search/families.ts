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

/** Writes every family's posting lists; `titles` is how many records, from the first, are page titles. */
export function writeFamilies(stream: TokenStream, readings: Readings, titles: number): KeyedBytes[] {
	return [...writeTokens(stream), ...writePairs(stream), ...writePinyin(stream, readings), ...writeInitials(stream, readings, titles)];
}

const isHan = (token: number): boolean => token >= 0 && token % 2 === 0;

/** Visits each token with its place in the row, its code and its record. */
function forEachToken({ tokens, starts, bits }: TokenStream, visit: (at: number, code: number, record: number) => void): void {
	for (let record = 0; record + 1 < starts.length; record += 1) {
		const [start = 0, end = 0] = [starts[record], starts[record + 1]];
		const base = (record << bits) >>> 0;
		for (let at = start; at < end; at += 1) if ((tokens[at] ?? -1) >= 0) visit(at, base + at - start, record);
	}
}

function collect({ bits }: TokenStream, occurrences: Occurrences, nameOf: (key: number) => string): KeyedBytes[] {
	const writer = new ByteWriter();
	const places: { key: string; from: number; to: number }[] = [];
	occurrences.forEach((key, codes) => {
		const from = writer.length;
		writePostings(writer, codes, bits);
		places.push({ key: nameOf(key), from, to: writer.length });
	});
	return places.map(({ key, from, to }) => ({ key, bytes: writer.slice(from, to) }));
}

/** Single Han characters, and whole words. */
function writeTokens(stream: TokenStream): KeyedBytes[] {
	const { tokens, han, words } = stream;
	const occurrences = new Occurrences(2 * Math.max(han.length, words.length), tokens.length);
	forEachToken(stream, (at, code) => {
		occurrences.add(tokens[at] ?? 0, code);
	});
	return collect(stream, occurrences, (token) => (isHan(token) ? han : words)[token >> 1] ?? '');
}

function writePairs(stream: TokenStream): KeyedBytes[] {
	const { tokens, han } = stream;
	const occurrences = new Occurrences(han.length ** 2, tokens.length >> 1);
	forEachToken(stream, (at, code) => {
		const first = tokens[at] ?? -1;
		const second = tokens[at + 1] ?? -1;
		if (isHan(first) && isHan(second)) occurrences.add((first >> 1) * han.length + (second >> 1), code);
	});
	return collect(stream, occurrences, (key) => `${han[Math.floor(key / han.length)] ?? ''}${han[key % han.length] ?? ''}`);
}

/** Pairs of syllables; the last of a run of Han characters stands alone. */
function writePinyin(stream: TokenStream, readings: Readings): KeyedBytes[] {
	const { tokens, han } = stream;
	const syllables = ['', ...new Set([...readings.values()].flat())];
	const numbers = new Map(syllables.map((syllable, index) => [syllable, index]));
	const sounds = han.map((character) => (readings.get(character) ?? []).map((syllable) => numbers.get(syllable) ?? 0));
	const alone = [0];
	const occurrences = new Occurrences(syllables.length ** 2, tokens.length >> 1);
	forEachToken(stream, (at, code) => {
		const token = tokens[at] ?? -1;
		const next = tokens[at + 1] ?? -1;
		if (!isHan(token)) return;
		const following = isHan(next) ? sounds[next >> 1] : undefined;
		const seconds = following && following.length > 0 ? following : alone;
		for (const first of sounds[token >> 1] ?? []) {
			for (const second of seconds) occurrences.add(first * syllables.length + second, code);
		}
	});
	const nameOf = (key: number): string => syllables[key] ?? '';
	return collect(stream, occurrences, (key) => pinyinKey(nameOf(Math.floor(key / syllables.length)), nameOf(key % syllables.length)));
}

const LETTERS = 26;
const FIRST_LETTER = 0x61;
const NONE: readonly number[] = [];

/** Three initials in a row everywhere, two in page titles. */
function writeInitials(stream: TokenStream, readings: Readings, titles: number): KeyedBytes[] {
	const { tokens, han } = stream;
	const initials = han.map((character) => [...new Set((readings.get(character) ?? []).map((syllable) => syllable.charCodeAt(0) - FIRST_LETTER))]);
	const initialsAt = (at: number): readonly number[] => {
		const token = tokens[at] ?? -1;
		return isHan(token) ? (initials[token >> 1] ?? NONE) : NONE;
	};
	const [twos, threes] = [new Occurrences(LETTERS ** 2, titles), new Occurrences(LETTERS ** 3, tokens.length >> 1)];
	forEachToken(stream, (at, code, record) => {
		for (const first of initialsAt(at)) {
			for (const second of initialsAt(at + 1)) {
				const two = first * LETTERS + second;
				if (record < titles) twos.add(two, code);
				for (const third of initialsAt(at + 2)) threes.add(two * LETTERS + third, code);
			}
		}
	});
	const letter = (number: number): string => String.fromCharCode(FIRST_LETTER + (number % LETTERS));
	const pair = (key: number): string => letter(Math.floor(key / LETTERS)) + letter(key);
	return [
		...collect(stream, twos, (key) => TITLE_INITIALS + pair(key)),
		...collect(stream, threes, (key) => INITIALS + pair(Math.floor(key / LETTERS)) + letter(key)),
	];
}
