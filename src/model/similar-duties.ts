import { findSimilarPairs } from '#text/similar-pairs.ts';
import type { Corpus } from './corpus.ts';
import type { Claim } from './ownership.ts';

/** From this share of common character pairs on, two duties say nearly the same. */
export const NEARLY_EQUAL = 0.84;

/** Two duties of one scope whose texts are nearly equal, the earlier first. */
export interface SimilarDuties {
	a: Claim;
	b: Claim;
	similarity: number;
}

export interface Similarities {
	/** Duties of different posts. Of many with one text each is paired with the next only, so that their number stays linear. */
	between: readonly SimilarDuties[];
	/** Duties of the same post. */
	within: readonly SimilarDuties[];
}

/** Pairs each claim with the next: of the same post, and of another one. */
function pairEqual(claims: readonly Claim[], between: SimilarDuties[], within: SimilarDuties[]): void {
	for (const [index, b] of claims.entries()) {
		const a = claims[index - 1];
		if (a) (a.post === b.post ? within : between).push({ a, b, similarity: 1 });
	}
}

/** Pairs the claims of two texts: one pair between posts, and every pair within a post. */
function pairSimilar(
	first: readonly Claim[],
	second: readonly Claim[],
	similarity: number,
	between: SimilarDuties[],
	within: SimilarDuties[],
): void {
	const own = new Map(first.map((claim) => [claim.post, claim]));
	for (const b of second) {
		const a = own.get(b.post);
		if (a) within.push(a.duty.order < b.duty.order ? { a, b, similarity } : { a: b, b: a, similarity });
	}
	const [a] = first;
	const b = second.find(({ post }) => post !== a?.post);
	if (a && b) between.push(a.duty.order < b.duty.order ? { a, b, similarity } : { a: b, b: a, similarity });
}

function compare({ posts }: Corpus): Similarities {
	const groups = new Map<string, { scope: string; text: string; claims: Claim[] }>();
	for (const post of posts) {
		for (const duty of post.duties) {
			if (duty.gap) continue;
			const key = `${post.scope} ${duty.zh}`;
			const group = groups.get(key);
			if (group) group.claims.push({ post, duty });
			else groups.set(key, { scope: post.scope, text: duty.zh, claims: [{ post, duty }] });
		}
	}
	const items = [...groups.values()];
	const between: SimilarDuties[] = [];
	const within: SimilarDuties[] = [];
	for (const { claims } of items) pairEqual(claims, between, within);
	for (const { a, b, similarity } of findSimilarPairs(items, NEARLY_EQUAL)) {
		pairSimilar(items[a]?.claims ?? [], items[b]?.claims ?? [], similarity, between, within);
	}
	return { between, within };
}

const cache = new WeakMap<Corpus, Similarities>();

/** Finds the nearly equal duties of every scope, once per corpus. */
export function findSimilarDuties(corpus: Corpus): Similarities {
	const known = cache.get(corpus) ?? compare(corpus);
	cache.set(corpus, known);
	return known;
}
