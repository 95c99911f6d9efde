import { stem } from '#text/stem.ts';
import { foldPinyin, segmentSyllables } from '#text/syllables.ts';
import { hashName, INITIALS, NAME, pinyinKey, startingWith, stemPrefix, TITLE_INITIALS } from './keys.ts';
import { intersect, mergePostings } from './matching.ts';
import type { Match } from './matching.ts';
import { correctSpelling } from './parse.ts';
import type { ParsedQuery, QueryToken } from './parse.ts';
import { coverRun, matchPhrase, planPhrase } from './phrase.ts';
import type { Need } from './phrase.ts';
import type { Store } from './store.ts';

/** How a group of hits relates to the query; a reading lists its tiers from the surest to a guess. */
export type TierName = 'phrase' | 'all' | 'most' | 'alias' | 'english' | 'pinyin' | 'initials' | 'prefix' | 'homophone';

/** One way to read a query: records must hold at least `least` of the parts, each in any of its forms. */
export interface Reading {
	name: TierName;
	parts: readonly (readonly Match[])[];
	least: number;
}

/** English words that tell nothing apart; they are ignored where other words stand beside them. */
const STOP_WORDS = new Set(
	'a an and are as at be by for from has have if in is it its no not of on or that the their this to was were which with'.split(
		' ',
	),
);

// No word is longer, and no pinyin worth cutting up; longer ones would only cost time.
const LONGEST_WORD = 40;
const LONGEST_PINYIN = 120;

const one = (name: TierName, ...matches: Match[]): Reading => ({ name, parts: [matches], least: 1 });
const majority = (count: number): number => Math.floor(count / 2) + 1;

const phrase = (store: Store, tokens: readonly QueryToken[], lastIsPrefix: boolean): Promise<Match> =>
	matchPhrase(store, planPhrase(tokens, lastIsPrefix), tokens.length);

/** Reads a query that holds Han characters or digits: exactly, then by its parts, then by registered names and spellings. */
export async function readExactly(store: Store, { tokens, parts }: ParsedQuery): Promise<Reading[]> {
	const several = parts.length > 1;
	const [whole, alias, ...matches] = await Promise.all([
		phrase(store, tokens, true),
		readAlias(store, tokens),
		...(several ? parts.map((part, index) => phrase(store, part, index === parts.length - 1)) : []),
	]);
	const each = matches.map((match) => [match]);
	return [
		one('phrase', whole),
		...(several ? [{ name: 'all', parts: each, least: parts.length } as const] : []),
		alias,
		...(parts.length > 2 ? [{ name: 'most', parts: each, least: majority(parts.length) } as const] : []),
	];
}

/** Reads a query of Latin letters: as it stands, by English stems, as pinyin, as initials, as the beginning of a word. */
export async function readLetters(store: Store, { tokens, parts, text }: ParsedQuery): Promise<Reading[]> {
	const single = tokens.length === 1;
	const telling = tokens.filter(({ text: word }) => !STOP_WORDS.has(word));
	const words = telling.length > 0 ? telling : tokens;
	const few = parts.length > 0;
	const [whole, alias, stems, pinyin, initials, beginning] = await Promise.all([
		phrase(store, tokens, !single),
		readAlias(store, tokens),
		few ? Promise.all(words.map((word) => matchStem(store, word.text))) : [],
		few ? matchPinyin(store, text) : [],
		matchInitials(store, tokens),
		few ? phrase(store, tokens.slice(-1), true) : undefined,
	]);
	const each = stems.map((match) => [match]);
	const last = words.at(-1) === tokens.at(-1) ? each.slice(0, -1) : each;
	return [
		one('phrase', whole),
		{ name: 'english', parts: each, least: Math.max(1, each.length) },
		alias,
		one('pinyin', ...pinyin),
		one('initials', ...initials),
		...(beginning ? [{ name: 'prefix', parts: [...last, [beginning]], least: last.length + 1 } as const] : []),
		...(each.length > 2 ? [{ name: 'most', parts: each, least: majority(each.length) } as const] : []),
	];
}

/** Reads three or more Han characters that nothing has as others that sound the same; for want of anything better. */
export async function readHomophones(store: Store, { tokens }: ParsedQuery): Promise<Reading[]> {
	if (tokens.length < 3 || tokens.length > store.manifest.longest || !tokens.every(({ han }) => han)) return [];
	const { readings } = await store.rescue();
	const sounds = tokens.map(({ text }) =>
		readings.filter((line) => line.includes(text)).map((line) => /^[a-z]+/u.exec(line)?.[0] ?? ''),
	);
	const needs = coverRun(sounds, 2, 0, () => '').map(({ offset }) => offset);
	const lists = await Promise.all(
		needs.map(async (offset) => {
			const [first = [], second = []] = sounds.slice(offset, offset + 2);
			const keys = first.flatMap((a) => second.map((b) => pinyinKey(a, b)));
			return { offset, postings: mergePostings(await Promise.all(keys.map((key) => store.list(key)))) };
		}),
	);
	return [one('homophone', { codes: intersect(lists), length: tokens.length })];
}

async function matchStem(store: Store, word: string): Promise<Match> {
	if (word.length > LONGEST_WORD) return { codes: await store.list(word), length: 1 };
	const root = stem(word);
	const irregular = store.manifest.irregular.filter(([other]) => other === root).map(([, form]) => form);
	const regular = store.range(startingWith(stemPrefix(root)), (key) => stem(key) === root);
	return {
		codes: mergePostings(await Promise.all([regular, ...irregular.map((form) => store.list(form))])),
		length: 1,
	};
}

async function matchPinyin(store: Store, text: string): Promise<Match[]> {
	if (text.length > LONGEST_PINYIN) return [];
	const ways = segmentSyllables(text, store.syllables);
	const complete = ways.filter(({ partial }) => !partial);
	const usable = complete.length > 0 ? complete : ways.filter(({ syllables }) => syllables.length > 1);
	return Promise.all(
		usable.map(({ syllables, partial }) => matchPhrase(store, planSyllables(syllables, partial), syllables.length)),
	);
}

function planSyllables(syllables: readonly string[], partial: boolean): Need[] {
	const needs = coverRun(syllables, 2, 0, ([first = '', second]) =>
		second === undefined ? startingWith(pinyinKey(first, '')) : pinyinKey(first, second),
	);
	const last = needs.at(-1);
	return partial && typeof last?.key === 'string'
		? [...needs.slice(0, -1), { offset: last.offset, key: startingWith(last.key) }]
		: needs;
}

async function matchInitials(store: Store, tokens: readonly QueryToken[]): Promise<Match[]> {
	const letters = foldPinyin(tokens[0]?.text ?? '');
	if (tokens.length !== 1 || letters.length < 2 || letters.length > 8) return [];
	const needs =
		letters.length === 2
			? [{ offset: 0, key: TITLE_INITIALS + letters }]
			: coverRun(Array.from(letters), 3, 0, (three) => INITIALS + three.join(''));
	return [await matchPhrase(store, needs, letters.length)];
}

/** The whole query as a registered name, and with registered variant spellings put right. */
async function readAlias(store: Store, tokens: readonly QueryToken[]): Promise<Reading> {
	const name = tokens.map(({ text }) => text).join('');
	const corrected = correctSpelling(tokens, store.manifest.variants);
	const [named, respelt] = await Promise.all([
		store.mayBeName(hashName(name)) ? store.list(NAME + name) : new Uint32Array(0),
		corrected ? phrase(store, corrected, true) : undefined,
	]);
	return one('alias', { codes: named, length: 0 }, ...(respelt ? [respelt] : []));
}
