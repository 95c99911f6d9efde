import { BREAK, HAN, visitCharacters, WORD } from '#text/normalise.ts';
import type { CharacterKind, FoldMap } from '#text/normalise.ts';
import type { SearchRecord } from './records.ts';

/** All records' tokens in one row; a field starts one place after the end of the one before, so that no phrase runs across. */
export interface TokenStream {
	/** Token numbers: places in `words`, and from its length on in `han`; −1 stands after each field. */
	tokens: Int32Array;
	/** Per token, 1 where it is a Han character with another right before it, no mark between them. */
	joined: Uint8Array;
	/** First token of each record, and the end of the last. */
	starts: Uint32Array;
	/** Per record, where its English fields begin, counted from its start. */
	englishAt: Uint32Array;
	/** Sorted, so that keys made of token numbers come in order. */
	words: readonly string[];
	/** Sorted. */
	han: readonly string[];
	/** Tokens of the longest record. */
	longest: number;
	/** Bits that a position in a record takes, so that `record << bits | position` names a token. */
	bits: number;
}

const HIGHEST = 0x40000;

/** Whether a text is ASCII and general punctuation alone, so that its words are runs of letters and digits as they stand. */
const PLAIN = /^[\0-\u007f\u2010-\u2027]*$/u;
const PLAIN_WORDS = /[A-Za-z0-9]+/gu;

/** Whether a character is one in normal form too, unlike ㋀ (1月) or ㈠ (一 in brackets). */
const isOne = (character: string): boolean => character.normalize('NFKC').length === 1;

/** Numbers tokens in the order they first come: Han characters even, words odd. */
class Numbering {
	readonly #ofHan = new Int32Array(HIGHEST).fill(-1);
	/** By the UTF-16 unit that stands in a text, the number of the Han character it is by itself. */
	readonly ofUnit = new Int32Array(0x10000).fill(-1);
	readonly #ofWords = new Map<string, number>();
	readonly #ofPlain = new Map<string, number>();
	readonly han: string[] = [];
	readonly words: string[] = [];

	numberHan(character: string): number {
		const code = character.codePointAt(0) ?? 0;
		const known = this.#ofHan[code] ?? -1;
		if (known >= 0) return known;
		const number = (this.han.push(character) - 1) * 2;
		this.#ofHan[code] = number;
		return number;
	}

	/** Numbers a word of ASCII letters and digits in any case. */
	numberPlain(raw: string): number {
		const known = this.#ofPlain.get(raw);
		if (known !== undefined) return known;
		const number = this.numberWord(raw.toLowerCase());
		this.#ofPlain.set(raw, number);
		return number;
	}

	numberWord(word: string): number {
		const known = this.#ofWords.get(word);
		if (known !== undefined) return known;
		const number = (this.words.push(word) - 1) * 2 + 1;
		this.#ofWords.set(word, number);
		return number;
	}
}

/** Token numbers in a row that grows. */
class Row {
	#items = new Int32Array(1 << 16);
	#joined = new Uint8Array(1 << 16);
	length = 0;

	push(item: number, joined = false): void {
		if (this.length === this.#items.length) this.#grow();
		this.#joined[this.length] = joined ? 1 : 0;
		this.#items[this.length++] = item;
	}

	get items(): Int32Array {
		return this.#items.subarray(0, this.length);
	}

	get joined(): Uint8Array {
		return this.#joined.subarray(0, this.length);
	}

	#grow(): void {
		this.#items = new Int32Array(this.#items.buffer.transfer(this.#items.byteLength * 2));
		this.#joined = new Uint8Array(this.#joined.buffer.transfer(this.#joined.byteLength * 2));
	}
}

/** Cuts texts into numbers the way `tokenise` cuts them into tokens, without making an object of each. */
function createCutter(numbering: Numbering, row: Row, fold: FoldMap): (text: string) => void {
	let text = '';
	let word = '';
	let previous: CharacterKind = BREAK;
	const visit = (character: string, kind: CharacterKind, from: number, to: number): void => {
		if (kind === WORD) word = previous === WORD ? word + character : character;
		else if (previous === WORD) row.push(numbering.numberWord(word));
		if (kind === HAN) {
			const number = numbering.numberHan(character);
			row.push(number, previous === HAN);
			if (to === from + 1 && isOne(text.charAt(from))) numbering.ofUnit[text.charCodeAt(from)] = number;
		}
		previous = kind;
	};
	return (next) => {
		if (PLAIN.test(next)) {
			for (const word of next.match(PLAIN_WORDS) ?? []) row.push(numbering.numberPlain(word));
		} else {
			previous = BREAK;
			for (let at = 0, to = 0; at < next.length; at = to) {
				to = at + 1;
				const known = numbering.ofUnit[next.charCodeAt(at)] ?? -1;
				if (known >= 0) {
					row.push(known, previous === HAN);
					previous = HAN;
					continue;
				}
				while (to < next.length && (numbering.ofUnit[next.charCodeAt(to)] ?? -1) < 0) to += 1;
				text = next.slice(at, to);
				visitCharacters(text, fold, visit);
				// The visits may have changed it, which the type checker can't see.
				if ((previous as number) !== WORD) continue;
				row.push(numbering.numberWord(word));
				previous = BREAK;
			}
		}
		row.push(-1);
	};
}

/** Renumbers tokens by their sorted texts. */
function sortTokens(tokens: Int32Array, { han, words }: Numbering): Pick<TokenStream, 'tokens' | 'han' | 'words'> {
	const sortedWords = [...words].sort();
	const sortedHan = [...han].sort();
	const rank = (texts: readonly string[], sorted: readonly string[], from: number): Int32Array => {
		const ranks = new Map(sorted.map((text, place) => [text, from + place]));
		return Int32Array.from(texts, (text) => ranks.get(text) ?? -1);
	};
	const ranksOfWords = rank(words, sortedWords, 0);
	const ranksOfHan = rank(han, sortedHan, words.length);
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at] ?? -1;
		if (token >= 0) tokens[at] = (token % 2 === 0 ? ranksOfHan : ranksOfWords)[token >> 1] ?? -1;
	}
	return { tokens, words: sortedWords, han: sortedHan };
}

/** Cuts every record into tokens, once, for all families of keys. Throws a RangeError where the records are too many for 32-bit codes. */
export function createStream(records: readonly SearchRecord[], fold: FoldMap): TokenStream {
	const [numbering, row] = [new Numbering(), new Row()];
	const cut = createCutter(numbering, row, fold);
	const starts = new Uint32Array(records.length + 1);
	const englishAt = new Uint32Array(records.length);
	let longest = 0;
	for (const [index, { fields }] of records.entries()) {
		const start = row.length;
		for (const { zh } of fields) cut(zh);
		englishAt[index] = row.length - start;
		for (const { en } of fields) if (en !== undefined) cut(en);
		starts[index + 1] = row.length;
		longest = Math.max(longest, row.length - start);
	}
	const bits = Math.ceil(Math.log2(longest + 1));
	if (records.length * 2 ** bits > 2 ** 32)
		throw new RangeError(`${records.length} records of up to ${longest} tokens are too many for the index.`);
	return { ...sortTokens(row.items, numbering), joined: row.joined, starts, englishAt, longest, bits };
}
