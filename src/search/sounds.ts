import { foldPinyin, segmentSyllables } from '#text/syllables.ts';
import type { Segmentation } from '#text/syllables.ts';
import { ELSEWHERE, INITIALS, isReadSo, pinyinKey, startingWith, syllableRange, TITLE_INITIALS } from './keys.ts';
import { intersect, mergePostings } from './matching.ts';
import type { Match, OffsetList } from './matching.ts';
import { coverRun } from './phrase.ts';
import type { Need } from './phrase.ts';
import type { Postings } from './postings.ts';
import type { Store } from './store.ts';

/** Where characters sound so: as they are read there, and with readings that they have elsewhere. */
export interface SoundMatches {
	here: readonly Match[];
	/** Holds what is in `here` too. */
	anywhere: readonly Match[];
}

const LONGEST_PINYIN = 120;
/** A single unfinished syllable needs so many letters, or it would ask for a good part of the index. */
const SHORTEST_BEGINNING = 3;
const NOTHING: SoundMatches = { here: [], anywhere: [] };

/** Finds what is written so in pinyin: as whole syllables where it can be read so, or else, and if `unfinished`, also with the last one unfinished. */
export async function matchPinyin(store: Store, text: string, unfinished = false): Promise<SoundMatches> {
	if (text.length > LONGEST_PINYIN) return NOTHING;
	const ways = segmentSyllables(text, store.syllables).filter(isTelling);
	const complete = ways.filter(({ partial }) => !partial);
	const read = unfinished || complete.length === 0 ? ways : complete;
	const found = await Promise.all(read.map((way) => matchSyllables(store, way)));
	return { here: found.map(({ here }) => here), anywhere: found.map(({ anywhere }) => anywhere) };
}

const isTelling = ({ syllables, partial }: Segmentation): boolean =>
	!partial || syllables.length > 1 || (syllables[0]?.length ?? 0) >= SHORTEST_BEGINNING;

async function matchSyllables(
	store: Store,
	{ syllables, partial }: Segmentation,
): Promise<{ here: Match; anywhere: Match }> {
	const [first = '', ...others] = syllables;
	if (others.length === 0) return matchSyllable(store, first, partial);
	const needs = coverRun(
		syllables,
		2,
		(row, isLast) => (partial && isLast ? startingWith(pinyinKey(...row)) : pinyinKey(...row)),
		store.isLong,
	);
	return matchNeeds(store, needs, syllables.length);
}

/** A syllable by itself, of which the index knows the records and the characters. */
async function matchSyllable(
	store: Store,
	syllable: string,
	partial: boolean,
): Promise<{ here: Match; anywhere: Match }> {
	const entries = await store.entries(syllableRange(syllable, partial));
	const match = (matched: typeof entries): Match => ({
		codes: mergePostings(matched.map(({ postings }) => postings)),
		length: 1,
		fits: (token) => matched.some(({ key }) => isReadSo(key, token)),
	});
	return { here: match(entries.filter(({ key }) => !key.endsWith(ELSEWHERE))), anywhere: match(entries) };
}

/** Finds three to eight initials in a row, and two in titles. */
export async function matchInitials(store: Store, words: readonly string[]): Promise<SoundMatches> {
	const letters = foldPinyin(words[0] ?? '');
	if (words.length !== 1 || letters.length < 2 || letters.length > 8) return NOTHING;
	// With a letter that no syllable begins with (i, u, v) there is nothing to ask for.
	if (!Array.from(letters).every((letter) => store.initials.has(letter))) return NOTHING;
	const needs =
		letters.length === 2
			? [{ offset: 0, key: TITLE_INITIALS + letters }]
			: coverRun(Array.from(letters), 3, (three) => INITIALS + three.join(''), store.isLong);
	const { here, anywhere } = await matchNeeds(store, needs, letters.length);
	return { here: [here], anywhere: [anywhere] };
}

/** Where two syllables stand in a row, whatever reading they are. */
export async function listPair(store: Store, first: string, second: string): Promise<Postings> {
	const { own, others } = await listBoth(store, pinyinKey(first, second));
	return mergePostings([own, others]);
}

async function matchNeeds(
	store: Store,
	needs: readonly Need[],
	length: number,
): Promise<{ here: Match; anywhere: Match }> {
	if (length > store.manifest.longest) {
		const none = { codes: new Uint32Array(0), length };
		return { here: none, anywhere: none };
	}
	const lists = await Promise.all(
		needs.map(async ({ offset, key }) => ({ offset, ...(await listBoth(store, key)) })),
	);
	const match = (listed: readonly OffsetList[]): Match => ({ codes: intersect(listed), length });
	const here = match(lists.map(({ offset, own }) => ({ offset, postings: own })));
	if (lists.every(({ others }) => others.length === 0)) return { here, anywhere: here };
	const all = lists.map(({ offset, own, others }) => ({ offset, postings: mergePostings([own, others]) }));
	return { here, anywhere: match(all) };
}

/** A key's postings, or those of a range of keys: as read where they stand, and by readings from elsewhere. */
async function listBoth(store: Store, key: Need['key']): Promise<{ own: Postings; others: Postings }> {
	const [own, others] = await Promise.all(
		typeof key === 'string'
			? [store.list(key), store.list(key + ELSEWHERE)]
			: [
					store.range(key, (name) => !name.endsWith(ELSEWHERE)),
					store.range(key, (name) => name.endsWith(ELSEWHERE)),
				],
	);
	return { own, others };
}
