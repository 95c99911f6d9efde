import { recordsOf } from './families.ts';
import type { Family } from './families.ts';
import { ELSEWHERE, INITIALS, pinyinKey, syllableKey, TITLE_INITIALS } from './keys.ts';
import type { Sounds } from './readings.ts';
import { LongPairs, RowNumbers } from './row-numbers.ts';
import type { TokenStream } from './stream.ts';

/** A sound, or several in a row, as one number: what it is made of × 2, and 1 where some of that is read so elsewhere only. */
type Sound = number;

const nameSound = (sound: Sound, nameOf: (made: number) => string): string =>
	nameOf(sound >> 1) + (sound % 2 === 0 ? '' : ELSEWHERE);

/** A sound and the next; `size` is how many there are of those. */
const join = (before: Sound, next: Sound, size: number): Sound =>
	((before >> 1) * size + (next >> 1)) * 2 + ((before | next) & 1);

/** What the token at a place may sound like. */
type Listen = (at: number) => readonly Sound[];

/** Listens to tokens by the numbers of their characters' readings; equal numbers of one character are said once. */
function listenTo(
	{ tokens, words }: TokenStream,
	{ readings, spoken }: Sounds,
	numberOf: (syllable: string) => number,
): Listen {
	/** By character and the place of the reading it has where it stands, from 1 on; at 0 where that isn't known. */
	const heard = readings.map((syllables) => {
		const numbers = syllables.map(numberOf);
		const distinct = [...new Set(numbers)];
		const known = numbers.map((here) => [
			here * 2,
			...distinct.filter((number) => number !== here).map((number) => number * 2 + 1),
		]);
		return [distinct.map((number) => number * 2), ...known];
	});
	const nothing: readonly Sound[] = [];
	return (at) => {
		const character = (tokens[at] ?? -1) - words.length;
		return character < 0 ? nothing : (heard[character]?.[(spoken[at] ?? -1) + 1] ?? nothing);
	};
}

/** Syllables by themselves, two in a row, and three where two of them have a long list. */
export function pinyinOf(stream: TokenStream, sounds: Sounds): Family[] {
	const syllables = [...new Set(sounds.readings.flat())].sort();
	const count = syllables.length;
	const numbers = new Map(syllables.map((syllable, index) => [syllable, index]));
	const listen = listenTo(stream, sounds, (syllable) => numbers.get(syllable) ?? 0);
	const nameOf = (key: number): string => syllables[key] ?? '';
	const readSo = syllables.map((syllable) =>
		stream.han.filter((_, character) => sounds.readings[character]?.includes(syllable) === true).join(''),
	);
	const records = recordsOf(stream);
	const long = new LongPairs(count);
	const rows = new RowNumbers();
	/** By character, whether two syllables with a long list may begin with it. */
	const begins = new Uint8Array(stream.han.length);
	const mayBegin = (at: number): boolean => {
		const character = (stream.tokens[at] ?? -1) - stream.words.length;
		return character >= 0 && begins[character] === 1;
	};
	return [
		{
			size: () => 2 * count,
			records,
			visit: (from, to, say) => {
				for (let at = from; at < to; at += 1) for (const sound of listen(at)) say(at, sound);
			},
			nameOf: (key) => nameSound(key, (syllable) => syllableKey(nameOf(syllable), readSo[syllable] ?? '')),
			crowded: true,
		},
		{
			size: () => 2 * count ** 2,
			records,
			visit: (from, to, say) => {
				let first = listen(from);
				for (let at = from; at + 1 < to; at += 1) {
					const second = listen(at + 1);
					for (const a of first) for (const b of second) say(at, join(a, b, count));
					first = second;
				}
			},
			nameOf: (key) =>
				nameSound(key, (pair) => pinyinKey(nameOf(Math.floor(pair / count)), nameOf(pair % count))),
			whenLong: (key) => {
				const first = Math.floor((key >> 1) / count);
				long.add(first, (key >> 1) % count);
				for (const [character, own] of sounds.readings.entries())
					if (own.includes(nameOf(first))) begins[character] = 1;
			},
		},
		{
			size: () => rows.size,
			get records() {
				return long.some ? records : 0;
			},
			visit: (from, to, say) => {
				for (let at = from; at + 2 < to; at += 1) {
					if (!mayBegin(at) && !mayBegin(at + 1)) continue;
					const third = listen(at + 2);
					for (const a of listen(at))
						for (const b of listen(at + 1))
							for (const c of third)
								if (long.has(a >> 1, b >> 1) || long.has(b >> 1, c >> 1))
									say(at, rows.numberOf(join(join(a, b, count), c, count)));
				}
			},
			nameOf: (number) =>
				nameSound(rows.rowOf(number), (three) =>
					pinyinKey(
						nameOf(Math.floor(three / count ** 2)),
						nameOf(Math.floor(three / count) % count),
						nameOf(three % count),
					),
				),
			order: () => rows.inOrder(),
		},
	];
}

const LETTERS = 26;
const FIRST_LETTER = 0x61;
const letter = (number: number): string => String.fromCharCode(FIRST_LETTER + (number % LETTERS));
const letters = (number: number): string => letter(Math.floor(number / LETTERS)) + letter(number);

/** Two initials in a row in page titles, and three everywhere. */
export function initialsOf(stream: TokenStream, sounds: Sounds, titles: number): Family[] {
	const listen = listenTo(stream, sounds, (syllable) => syllable.charCodeAt(0) - FIRST_LETTER);
	return [
		{
			size: () => 2 * LETTERS ** 2,
			records: titles,
			visit: (from, to, say) => {
				for (let at = from; at + 1 < to; at += 1)
					for (const a of listen(at)) for (const b of listen(at + 1)) say(at, join(a, b, LETTERS));
			},
			nameOf: (key) => nameSound(key, (two) => TITLE_INITIALS + letters(two)),
		},
		{
			size: () => 2 * LETTERS ** 3,
			records: recordsOf(stream),
			visit: (from, to, say) => {
				let [first, second] = [listen(from), listen(from + 1)];
				for (let at = from; at + 2 < to; at += 1) {
					const third = listen(at + 2);
					for (const a of first)
						for (const b of second) for (const c of third) say(at, join(join(a, b, LETTERS), c, LETTERS));
					[first, second] = [second, third];
				}
			},
			nameOf: (key) => nameSound(key, (three) => INITIALS + letters(Math.floor(three / LETTERS)) + letter(three)),
		},
	];
}
