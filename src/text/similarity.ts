import { HAN, visitCharacters, WORD } from './normalise.ts';
import type { NormaliseOptions } from './normalise.ts';
import { commonVariants, mayBeginVariant } from './variants.ts';

/** The bigrams of a text's tokens as a sorted list of numbers; equal numbers mean equal bigrams within one `GramTable`. */
export type Profile = Int32Array;

/**
 * Numbers bigrams, so that profiles compare as sorted lists. A token is a Han character or a whole run of letters or digits, so
 * English is compared by words and 100 against 200 is one difference. The second 做好 of a text is another bigram than the first.
 */
export interface GramTable {
	profile: (text: string) => Profile;
	/** How many different bigrams were seen. */
	size: () => number;
}

// Two token numbers below this fit one small integer, the fastest key there is; beyond, a string serves.
const SMALL = 32_768;
/** A plain Han character is its own number, from 1 on; what else there is comes after them. */
const FIRST_HAN = 0x4e00;
const HAN_COUNT = 0xa000 - FIRST_HAN;

/** Creates an empty table; texts are normalised and their spelling variants folded before they are cut. */
export function createGramTable({ fold }: NormaliseOptions = {}): GramTable {
	const otherTokens = new Map<string, number>();
	const smallGrams = new Map<number, number>();
	const otherGrams = new Map<string, number>();
	let next = 0;
	const number = <Key>(numbers: Map<Key, number>, key: Key, fresh: () => number): number => {
		const known = numbers.get(key);
		if (known !== undefined) return known;
		const created = fresh();
		numbers.set(key, created);
		return created;
	};
	const freshGram = (): number => next++;
	const freshToken = (): number => HAN_COUNT + otherTokens.size + 1;
	const tokenNumber = (token: string): number => {
		const place = token.length === 1 ? token.charCodeAt(0) - FIRST_HAN : -1;
		return place >= 0 && place < HAN_COUNT ? place + 1 : number(otherTokens, token, freshToken);
	};
	const gramNumber = (first: number, second: number): number =>
		first < SMALL && second < SMALL
			? number(smallGrams, first * SMALL + second, freshGram)
			: number(otherGrams, `${first}+${second}`, freshGram);
	/** Renumbers the second and later of equal bigrams in a sorted list; says whether there were any. */
	const setRepeatsApart = (grams: Int32Array): boolean => {
		let count = 0;
		let any = false;
		for (let at = 1, previous = grams[0]; at < grams.length; at += 1) {
			const gram = grams[at];
			count = gram === previous ? count + 1 : 0;
			previous = gram;
			if (count > 0 && gram !== undefined) grams[at] = number(otherGrams, `${gram}×${count}`, freshGram);
			any ||= count > 0;
		}
		return any;
	};
	const profile = (text: string): Profile => {
		const tokens = cutTokens(text, fold).map(tokenNumber);
		// A text of one token has itself for its only bigram; no token has the number 0.
		const grams = new Int32Array(tokens.length === 1 ? 1 : Math.max(0, tokens.length - 1));
		for (let at = 0; at < grams.length; at += 1) grams[at] = gramNumber(tokens[at] ?? 0, tokens[at + 1] ?? 0);
		grams.sort();
		return setRepeatsApart(grams) ? grams.sort() : grams;
	};
	return { profile, size: () => next };
}

function cutTokens(text: string, fold: NormaliseOptions['fold']): string[] {
	const tokens: string[] = [];
	let run = '';
	const endRun = (): void => {
		if (run !== '') tokens.push(run);
		run = '';
	};
	visitCharacters(text, fold, (character, kind) => {
		if (kind === WORD) {
			run += character;
			return;
		}
		endRun();
		if (kind === HAN) tokens.push(character);
	});
	endRun();
	return replaceVariants(tokens);
}

const variantTokens = commonVariants.map(([variant, standard]) => [Array.from(variant), Array.from(standard)] as const);

function replaceVariants(tokens: string[]): string[] {
	if (!tokens.some((token, at) => mayBeginVariant(token) && findVariant(tokens, at))) return tokens;
	const result: string[] = [];
	for (let at = 0; at < tokens.length;) {
		const found = findVariant(tokens, at);
		if (found) result.push(...found[1]);
		else result.push(tokens[at] ?? '');
		at += found ? found[0].length : 1;
	}
	return result;
}

const findVariant = (tokens: readonly string[], at: number) =>
	variantTokens.find(([variant]) => standsAt(tokens, at, variant));

function standsAt(tokens: readonly string[], at: number, variant: readonly string[]): boolean {
	for (let offset = 0; offset < variant.length; offset += 1)
		if (tokens[at + offset] !== variant[offset]) return false;
	return true;
}

/** How many bigrams two profiles share. */
export function countShared(a: Profile, b: Profile): number {
	let shared = 0;
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const difference = (a[i] ?? 0) - (b[j] ?? 0);
		if (difference === 0) shared += 1;
		if (difference <= 0) i += 1;
		if (difference >= 0) j += 1;
	}
	return shared;
}

/**
 * Sørensen–Dice coefficient of two texts' token bigrams (Dice 1945; Sørensen 1948), from 0 to 1: twice the shared bigrams over
 * all of them. 1 for texts that differ only in script, width, marks or spelling variants; two empty texts are not similar.
 */
export function similarity(a: string, b: string, options: NormaliseOptions = {}): number {
	const table = createGramTable(options);
	const [first, second] = [table.profile(a), table.profile(b)];
	const total = first.length + second.length;
	return total === 0 ? 0 : (2 * countShared(first, second)) / total;
}

/** The share of the part's bigrams that the whole has too, from 0 to 1; an empty part is contained in nothing. */
export function containment(part: string, whole: string, options: NormaliseOptions = {}): number {
	const table = createGramTable(options);
	const [first, second] = [table.profile(part), table.profile(whole)];
	return first.length === 0 ? 0 : countShared(first, second) / first.length;
}
