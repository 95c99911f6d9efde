import { recordsOf } from './families.ts';
import type { Family } from './families.ts';
import { ELSEWHERE, INITIALS, pinyinKey, syllableKey, TITLE_INITIALS } from './keys.ts';
import type { Sounds } from './readings.ts';
import { LongPairs, RowNumbers } from './row-numbers.ts';
import type { TokenStream } from './stream.ts';

/** A key's number, by what it is made of and whether all of that is read so where it stands. */
const numberKey = (made: number, here: boolean): number => made * 2 + (here ? 0 : 1);
const nameKey = (number: number, nameOf: (made: number) => string): string =>
	nameOf(number >> 1) + (number % 2 === 0 ? '' : ELSEWHERE);

/** Says what a token sounds like, as numbers below the size of a table, and whether it does where it stands. */
type Listen = (at: number, say: (sound: number, here: boolean) => void) => void;

/** Listens to tokens by the numbers of their characters' readings; equal numbers of one character are said once. */
function listenTo(
	{ tokens, words }: TokenStream,
	{ readings, spoken }: Sounds,
	numberOf: (syllable: string) => number,
): Listen {
	const numbers = readings.map((syllables) => syllables.map(numberOf));
	const others = numbers.map((own) => own.map((here) => [...new Set(own.filter((number) => number !== here))]));
	const distinct = numbers.map((own) => [...new Set(own)]);
	return (at, say) => {
		const character = (tokens[at] ?? -1) - words.length;
		if (character < 0) return;
		const place = spoken[at] ?? -1;
		const here = place < 0 ? undefined : numbers[character]?.[place];
		if (here === undefined) {
			for (const number of distinct[character] ?? []) say(number, true);
			return;
		}
		say(here, true);
		for (const number of others[character]?.[place] ?? []) say(number, false);
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
	const mayBegin = (at: number): boolean => begins[(stream.tokens[at] ?? -1) - stream.words.length] === 1;
	return [
		{
			size: () => 2 * count,
			records,
			keysAt: (at, say) => {
				listen(at, (syllable, here) => {
					say(numberKey(syllable, here));
				});
			},
			nameOf: (key) => nameKey(key, (syllable) => syllableKey(nameOf(syllable), readSo[syllable] ?? '')),
			crowded: true,
		},
		{
			size: () => 2 * count ** 2,
			records,
			keysAt: (at, say) => {
				listen(at, (first, firstHere) => {
					listen(at + 1, (second, secondHere) => {
						say(numberKey(first * count + second, firstHere && secondHere));
					});
				});
			},
			nameOf: (key) => nameKey(key, (pair) => pinyinKey(nameOf(Math.floor(pair / count)), nameOf(pair % count))),
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
			keysAt: (at, say) => {
				if (!mayBegin(at) && !mayBegin(at + 1)) return;
				listen(at, (first, firstHere) => {
					listen(at + 1, (second, secondHere) => {
						const known = long.has(first, second);
						listen(at + 2, (third, thirdHere) => {
							if (!known && !long.has(second, third)) return;
							const three = (first * count + second) * count + third;
							say(rows.numberOf(numberKey(three, firstHere && secondHere && thirdHere)));
						});
					});
				});
			},
			nameOf: (number) =>
				nameKey(rows.rowOf(number), (three) =>
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
	const twosAt = (at: number, say: (two: number, here: boolean) => void): void => {
		listen(at, (first, firstHere) => {
			listen(at + 1, (second, secondHere) => {
				say(first * LETTERS + second, firstHere && secondHere);
			});
		});
	};
	return [
		{
			size: () => 2 * LETTERS ** 2,
			records: titles,
			keysAt: (at, say) => {
				twosAt(at, (two, here) => {
					say(numberKey(two, here));
				});
			},
			nameOf: (key) => nameKey(key, (two) => TITLE_INITIALS + letters(two)),
		},
		{
			size: () => 2 * LETTERS ** 3,
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
