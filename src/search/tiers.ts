import { stem } from '#text/stem.ts';
import type { TierName } from './kinds.ts';
import { formsKey, NAME } from './keys.ts';
import { intersect, mergePostings } from './matching.ts';
import type { Match } from './matching.ts';
import { correctSpelling, isLatin } from './parse.ts';
import type { ParsedQuery, QueryToken } from './parse.ts';
import { coverRun, matchPhrase } from './phrase.ts';
import { listPair, matchInitials, matchPinyin } from './sounds.ts';
import type { Store } from './store.ts';

/** One way to read a query: records must hold at least `least` of the parts, each in any of its forms. */
export interface Reading {
	name: TierName;
	parts: readonly (readonly Match[])[];
	least: number;
	/** Of a page's clauses that hold one part, the title may hold the others. */
	titled?: boolean;
}

/** English words that tell nothing apart; they are ignored where other words stand beside them. */
const STOP_WORDS = new Set(
	'a an and are as at be by for from has have if in is it its no not of on or that the their this to was were which with'.split(
		' ',
	),
);

const isTelling = ({ text }: QueryToken): boolean => !STOP_WORDS.has(text);

// No word is longer; longer ones would only cost time.
const LONGEST_WORD = 40;

/** Runs of one script in a mixed query that are still read one by one. */
const MOST_MIXED = 8;

const one = (name: TierName, ...matches: readonly Match[]): Reading => ({ name, parts: [matches], least: 1 });
const majority = (count: number): number => Math.floor(count / 2) + 1;

/** Reads a query that holds Han characters or digits: exactly, then by its parts, then by registered names and spellings, then by the beginning of its last word. */
export async function readExactly(store: Store, { tokens, parts, closed }: ParsedQuery): Promise<Reading[]> {
	const several = parts.length > 1;
	const open = !closed && tokens.at(-1)?.han === false;
	const [whole, alias, each, beginning, sounds] = await Promise.all([
		matchPhrase(store, tokens, false),
		readAlias(store, tokens, open),
		several ? Promise.all(parts.map((part) => matchPhrase(store, part, false))) : [],
		open ? matchPhrase(store, several ? (parts.at(-1) ?? []) : tokens, true) : undefined,
		tokens.some(isLatin) ? readMixed(store, parts, open) : undefined,
	]);
	const exactly = each.map((match) => [match]);
	const loosely = beginning ? [...exactly.slice(0, -1), [beginning]] : exactly;
	const { length } = parts;
	return [
		one('phrase', whole),
		...(several ? [{ name: 'all', parts: exactly, least: length } as const] : []),
		alias,
		...(sounds ? [sounds] : []),
		...(beginning ? [{ name: 'prefix', parts: loosely, least: Math.max(1, exactly.length) } as const] : []),
		...(several ? [{ name: 'titled', parts: loosely, least: length, titled: true } as const] : []),
		...(length > 2 ? [{ name: 'most', parts: loosely, least: majority(length) } as const] : []),
	];
}

/** Reads each run of Han characters as it stands and each of letters as pinyin (档案 guanli); undefined where no letters are pinyin. */
async function readMixed(
	store: Store,
	parts: readonly (readonly QueryToken[])[],
	open: boolean,
	unfinished = false,
): Promise<Reading | undefined> {
	const pieces = parts.flatMap(cutByScript);
	if (pieces.length > MOST_MIXED) return undefined;
	const read = await Promise.all(
		pieces.map(async (piece, index) => {
			const stands = matchPhrase(store, piece, open && index === pieces.length - 1);
			if (!piece.every(isLatin)) return { forms: [await stands], sounds: false };
			const { anywhere } = await matchPinyin(store, piece.map(({ text }) => text).join(' '), unfinished);
			return { forms: [await stands, ...anywhere], sounds: anywhere.length > 0 };
		}),
	);
	if (!read.some(({ sounds }) => sounds)) return undefined;
	return { name: 'pinyin', parts: read.map(({ forms }) => forms), least: pieces.length };
}

function cutByScript(part: readonly QueryToken[]): QueryToken[][] {
	const pieces: QueryToken[][] = [];
	for (const [index, token] of part.entries()) {
		const before = part[index - 1];
		if (before && isLatin(before) === isLatin(token)) pieces.at(-1)?.push(token);
		else pieces.push([token]);
	}
	return pieces;
}

/** Reads a query of Latin letters: as it stands, by English stems, as pinyin, as initials, as the beginning of a word. */
export async function readLetters(store: Store, { tokens, parts, text, closed }: ParsedQuery): Promise<Reading[]> {
	const single = tokens.length === 1;
	const telling = tokens.filter(isTelling);
	const words = telling.length > 0 ? telling : tokens;
	const few = parts.length > 0;
	// What no word of the index can be is not asked for, nor words of which too few are left: pinyin with spaces is mostly neither.
	const isKnown = (word: QueryToken): boolean => store.mayHave(rootOf(word.text));
	const before = words.at(-1) === tokens.at(-1) ? words.slice(0, -1) : words;
	const mayBegin = before.every(isKnown);
	const mayHold = mayBegin || words.filter(isKnown).length >= majority(words.length);
	const [whole, alias, stems, pinyin, initials, beginning] = await Promise.all([
		matchPhrase(store, tokens, !single && !closed),
		readAlias(store, tokens, !closed),
		few && mayHold ? Promise.all(words.map((word) => matchStem(store, word.text))) : [],
		few ? matchPinyin(store, text) : undefined,
		matchInitials(
			store,
			tokens.map((token) => token.text),
		),
		few && !closed && mayBegin ? matchPhrase(store, tokens.slice(-1), true) : undefined,
	]);
	const each = stems.map((match) => [match]);
	const last = each.slice(0, before.length);
	return [
		one('phrase', whole),
		{ name: 'english', parts: each, least: Math.max(1, each.length) },
		alias,
		one('pinyin', ...(pinyin?.here ?? [])),
		one('initials', ...initials.here),
		...(beginning ? [{ name: 'prefix', parts: [...last, [beginning]], least: last.length + 1 } as const] : []),
		...(each.length > 1 ? [{ name: 'titled', parts: each, least: each.length, titled: true } as const] : []),
		one('readings', ...(pinyin?.anywhere ?? []), ...initials.anywhere),
		...(each.length > 2 ? [{ name: 'most', parts: each, least: majority(each.length) } as const] : []),
	];
}

/** Reads each run of letters as pinyin whose last syllable is unfinished, though it might be a whole one (dangang, on the way to danganguan). */
export async function readUnfinished(store: Store, query: ParsedQuery): Promise<Reading[]> {
	const { tokens, parts, text, letters, closed } = query;
	if (closed || parts.length === 0) return [];
	if (letters) {
		const { here, anywhere } = await matchPinyin(store, text, true);
		return [one('pinyin', ...here), one('readings', ...anywhere)];
	}
	const open = tokens.at(-1)?.han === false;
	const sounds = tokens.some(isLatin) ? await readMixed(store, parts, open, true) : undefined;
	return sounds ? [sounds] : [];
}

/** Ways to read a query that finds nothing, each tried if those before find nothing either. */
export const RESCUES = [readHomophones, readApart] as const;

/** Reads three or more Han characters that nothing has as others that sound the same; for want of anything better. */
async function readHomophones(store: Store, { tokens }: ParsedQuery): Promise<Reading[][]> {
	if (tokens.length < 3 || tokens.length > store.manifest.longest || !tokens.every(({ han }) => han)) return [];
	const { readings } = await store.rescue();
	const sounds = tokens.map(({ text }) =>
		readings.filter((line) => line.includes(text)).map((line) => /^[a-z]+/u.exec(line)?.[0] ?? ''),
	);
	const needs = coverRun(sounds, 2, () => '').map(({ offset }) => offset);
	const lists = await Promise.all(
		needs.map(async (offset) => {
			const [first = [], second = []] = sounds.slice(offset, offset + 2);
			const pairs = first.flatMap((a) => second.map((b) => listPair(store, a, b)));
			return { offset, postings: mergePostings(await Promise.all(pairs)) };
		}),
	);
	return [[one('homophone', { codes: intersect(lists), length: tokens.length })]];
}

/** Runs of Han characters that may be two words without a space. */
const RUNS_TO_CUT = { shortest: 4, longest: 12 } as const;

/** Reads a run of Han characters that nothing has as two words (副主任安全保卫), in each way it can be cut, the evenest first; of several parts any. */
async function readApart(store: Store, { tokens, parts }: ParsedQuery): Promise<Reading[][]> {
	if (parts.length > 1) {
		const telling = parts.filter((part) => part.some(isTelling));
		const each = (telling.length > 0 ? telling : parts).map(async (part) => [await matchPart(store, part)]);
		return [[{ name: 'most', parts: await Promise.all(each), least: 1 }]];
	}
	const { length } = tokens;
	const { shortest, longest } = RUNS_TO_CUT;
	if (length < shortest || length > longest || !tokens.every(({ han }) => han)) return [];
	const cuts = Array.from({ length: length - 3 }, (_, index) => index + 2);
	cuts.sort((a, b) => Math.abs(a - length / 2) - Math.abs(b - length / 2));
	return Promise.all(
		cuts.map(async (cut): Promise<Reading[]> => {
			const halves = [tokens.slice(0, cut), tokens.slice(cut)];
			const each = await Promise.all(halves.map(async (half) => [await matchPhrase(store, half, false)]));
			return [
				{ name: 'all', parts: each, least: 2 },
				{ name: 'titled', parts: each, least: 2, titled: true },
			];
		}),
	);
}

/** Finds a word by its English stem, anything else as it stands. */
function matchPart(store: Store, part: readonly QueryToken[]): Promise<Match> {
	const [first] = part;
	return part.length === 1 && first && isLatin(first)
		? matchStem(store, first.text)
		: matchPhrase(store, part, false);
}

const rootOf = (word: string): string => (word.length > LONGEST_WORD ? word : stem(word));

async function matchStem(store: Store, word: string): Promise<Match> {
	if (word.length > LONGEST_WORD) return matchPhrase(store, [{ text: word, han: false }], false);
	const root = stem(word);
	const lists = await Promise.all([
		stem(root) === root ? store.list(root) : new Uint32Array(0),
		store.list(formsKey(root)),
	]);
	return { codes: mergePostings(lists), length: 1, fits: (token) => stem(token) === root };
}

/** The whole query as a registered name, and with registered variant spellings put right. */
async function readAlias(store: Store, tokens: readonly QueryToken[], open: boolean): Promise<Reading> {
	const name = tokens.map(({ text }) => text).join('');
	const corrected = correctSpelling(tokens, store.manifest.variants);
	const [named, respelt] = await Promise.all([
		store.list(NAME + name),
		corrected ? matchPhrase(store, corrected, open) : undefined,
	]);
	return one('alias', { codes: named, length: 0 }, ...(respelt ? [respelt] : []));
}
