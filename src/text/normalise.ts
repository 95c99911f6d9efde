/** Traditional → simplified, code point to code point; see `fold.ts` for the full map (build only). */
export type FoldMap = ReadonlyMap<number, number>;

export interface NormaliseOptions {
	/** Without a map the text is normalised but not folded to simplified characters. */
	fold?: FoldMap;
}

/** A normalised text and, for each of its UTF-16 units, the span `[offsets[i], ends[i])` of the original it came from. */
export interface Normalised {
	text: string;
	offsets: readonly number[];
	ends: readonly number[];
}

/** What a normalised character is: a break is anything dropped that also ends a run of letters or digits. */
export type CharacterKind = typeof BREAK | typeof HAN | typeof WORD;
export const BREAK = 0;
export const HAN = 1;
export const WORD = 2;
const INVISIBLE = 3;
const SLOW = 4;

type Visit = (character: string, kind: CharacterKind, from: number, to: number) => void;

// Marks, conjoining Hangul and half-width voicing marks: under NFKC they may merge with what stands before them.
const EXTENDS = /[\p{M}\u1160-\u11ff\u3131-\u318e\ud7b0-\ud7ff\uff9e\uff9f\uffa0-\uffdc]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const HAN_SCRIPT = /\p{Script=Han}/u;
// Format characters (soft hyphen, joiners) stand inside a word without ending it; a zero-width space does end it.
const INVISIBLE_INSIDE_WORDS = /[\p{M}\p{Cf}]/u;

const kindOf = (character: string): number => {
	if (LETTER_OR_DIGIT.test(character)) return HAN_SCRIPT.test(character) ? HAN : WORD;
	return character !== '\u200b' && INVISIBLE_INSIDE_WORDS.test(character) ? INVISIBLE : BREAK;
};

const kindsOfAscii = Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));
const isPlainHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** General, ideographic and full-width punctuation: whatever NFKC makes of it, no letter and no digit. */
const isPlainPunctuation = (code: number): boolean =>
	(code >= 0x3000 && code <= 0x3004) ||
	(code >= 0x3008 && code <= 0x3020) ||
	(code >= 0xff01 && code <= 0xff0f) ||
	(code >= 0xff1a && code <= 0xff20) ||
	(code >= 0x2010 && code <= 0x2027);

/** The kind of a code unit whose origin and normal form need no further look; everything else is `SLOW`. */
const quickKind = (code: number, next: number): number => {
	if (isPlainHan(code)) return HAN;
	if (code < 0x80)
		return next < 0x300 || isPlainHan(next) || isPlainPunctuation(next) ? (kindsOfAscii[code] ?? SLOW) : SLOW;
	return isPlainPunctuation(code) ? BREAK : SLOW;
};

/**
 * Visits the normalised characters of a text in order: NFKC, lower case, folded; dropped characters are visited as breaks.
 * Works one combining sequence at a time, which gives the same text as NFKC of the whole and keeps exact origins.
 */
export function visitCharacters(text: string, fold: FoldMap | undefined, visit: Visit): void {
	let from = 0;
	while (from < text.length) {
		const code = text.charCodeAt(from);
		const kind = quickKind(code, from + 1 < text.length ? text.charCodeAt(from + 1) : 0);
		if (kind === HAN) {
			const folded = fold?.get(code);
			visit(folded === undefined ? text.charAt(from) : String.fromCodePoint(folded), HAN, from, from + 1);
			from += 1;
		} else if (kind !== SLOW) {
			if (kind !== INVISIBLE) visit(lowerAscii(text, from, code), kind === WORD ? WORD : BREAK, from, from + 1);
			from += 1;
		} else {
			from = visitSequence(text, from, fold, visit);
		}
	}
}

const lowerAscii = (text: string, at: number, code: number): string =>
	code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : text.charAt(at);

function visitSequence(text: string, from: number, fold: FoldMap | undefined, visit: Visit): number {
	let to = from + lengthAt(text, from);
	while (to < text.length && EXTENDS.test(String.fromCodePoint(text.codePointAt(to) ?? 0))) to += lengthAt(text, to);
	for (const character of text.slice(from, to).normalize('NFKC').toLowerCase()) {
		const folded = fold?.get(character.codePointAt(0) ?? 0);
		const result = folded === undefined ? character : String.fromCodePoint(folded);
		const kind = kindOf(result);
		if (kind !== INVISIBLE) visit(result, kind === HAN ? HAN : kind === WORD ? WORD : BREAK, from, to);
	}
	return to;
}

const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** The one normal form of search and checks: NFKC, lower case, traditional → simplified, only letters and digits kept. */
export function normalise(text: string, { fold }: NormaliseOptions = {}): Normalised {
	let result = '';
	const offsets: number[] = [];
	const ends: number[] = [];
	visitCharacters(text, fold, (character, kind, from, to) => {
		if (kind === BREAK) return;
		result += character;
		offsets.push(from);
		ends.push(to);
		if (character.length === 2) {
			offsets.push(from);
			ends.push(to);
		}
	});
	return { text: result, offsets, ends };
}

/** Nothing but ASCII, plain Han and plain punctuation, as nearly every text is. */
const PLAIN = /^[\0-\x7f\u2010-\u2027\u3000-\u3004\u3008-\u3020\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]*$/;
const DROPPED_OF_PLAIN = /[^\da-z\u4e00-\u9fff]+/g;

/** `normalise(text).text` without the offsets. */
export function normaliseText(text: string, { fold }: NormaliseOptions = {}): string {
	if (!fold && PLAIN.test(text)) return text.toLowerCase().replace(DROPPED_OF_PLAIN, '');
	let result = '';
	visitCharacters(text, fold, (character, kind) => {
		if (kind !== BREAK) result += character;
	});
	return result;
}

/** The span of the original under `[from, to)` of the normalised text (UTF-16 units); undefined when it is empty or outside. */
export function originalSpan(
	normalised: Normalised,
	from: number,
	to: number,
): { from: number; to: number } | undefined {
	const start = normalised.offsets[from];
	const end = normalised.ends[to - 1];
	return to <= from || start === undefined || end === undefined ? undefined : { from: start, to: end };
}

/** Distances in a packed fold map are written as characters from here on, which JSON need not escape. */
const FIRST_DISTANCE = 0x23;

/** A fold map as one string, for a manifest: the distances of its sorted keys, then their targets. */
export function packFold(fold: FoldMap): string {
	const pairs = [...fold].sort(([a], [b]) => a - b);
	const distances = pairs.map(([key], index) => FIRST_DISTANCE + key - (pairs[index - 1]?.[0] ?? 0));
	return String.fromCodePoint(...distances, ...pairs.map(([, target]) => target));
}

/** The inverse of `packFold`; throws a RangeError on a string of odd length. */
export function unpackFold(packed: string): FoldMap {
	const points = Array.from(packed, (character) => character.codePointAt(0) ?? 0);
	if (points.length % 2 !== 0) throw new RangeError('A packed fold map must hold pairs of characters.');
	const size = points.length / 2;
	let key = 0;
	return new Map(
		points.slice(0, size).map((distance, index) => {
			key += distance - FIRST_DISTANCE;
			return [key, points[size + index] ?? 0];
		}),
	);
}
