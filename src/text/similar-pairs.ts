import type { NormaliseOptions } from './normalise.ts';
import { countShared, createGramTable } from './similarity.ts';
import type { Profile } from './similarity.ts';

export interface SimilarityItem {
	text: string;
	/** Only items of one scope are compared; left out, all are of one scope. */
	scope?: string;
}

/** Two items by their indices, `a` before `b`, and their Dice coefficient. */
export interface SimilarPair {
	a: number;
	b: number;
	similarity: number;
}

/**
 * Every pair of one scope whose `similarity` reaches the threshold, in order of indices: the same pairs as comparing all with
 * all, found by prefix filtering (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007; Xiao et al., PPJoin, 2008).
 * Throws a RangeError unless 0 < threshold ≤ 1.
 */
export function findSimilarPairs(
	items: readonly SimilarityItem[],
	threshold: number,
	options: NormaliseOptions = {},
): SimilarPair[] {
	if (!(threshold > 0 && threshold <= 1)) throw new RangeError('A similarity threshold must be above 0 and at most 1.');
	const profiles = rankByRarity(items, options);
	const scopes = Map.groupBy(items.keys(), (index) => items[index]?.scope ?? '');
	const pairs = [...scopes.values()].flatMap((indices) => joinScope(indices, profiles, threshold));
	return pairs.sort((first, second) => first.a - second.a || first.b - second.b);
}

/** Profiles renumbered so that the rarest bigram has the lowest number and therefore stands first. */
function rankByRarity(items: readonly SimilarityItem[], options: NormaliseOptions): Profile[] {
	const table = createGramTable(options);
	const profiles = items.map(({ text }) => table.profile(text));
	const counts = new Int32Array(table.size());
	for (const profile of profiles) for (const gram of profile) counts[gram] = (counts[gram] ?? 0) + 1;
	const order = Int32Array.from(counts.keys()).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
	const rank = new Int32Array(order.length);
	for (const [position, gram] of order.entries()) rank[gram] = position;
	return profiles.map((profile) => profile.map((gram) => rank[gram] ?? 0).sort());
}

interface Posting {
	member: number;
	position: number;
}

// Dice ≥ t means sharing at least t(|a|+|b|)/2 bigrams; the tiny subtraction keeps rounding from raising the bound.
const leastShared = (threshold: number, total: number): number => Math.ceil((threshold * total) / 2 - 1e-9);

function joinScope(indices: readonly number[], profiles: readonly Profile[], threshold: number): SimilarPair[] {
	const pairs: SimilarPair[] = [];
	const members = indices.filter((index) => (profiles[index]?.length ?? 0) > 0);
	members.sort((a, b) => (profiles[a]?.length ?? 0) - (profiles[b]?.length ?? 0) || a - b);
	const postings = new Map<number, Posting[]>();
	for (const [member, index] of members.entries()) {
		const profile = profiles[index] ?? new Int32Array();
		for (const candidate of findCandidates(profile, members, profiles, postings, threshold)) {
			const other = members[candidate] ?? 0;
			const partner = profiles[other] ?? new Int32Array();
			const total = profile.length + partner.length;
			const shared = countShared(profile, partner);
			if (shared >= leastShared(threshold, total)) {
				pairs.push({ a: Math.min(index, other), b: Math.max(index, other), similarity: (2 * shared) / total });
			}
		}
		// Later members are at least as long, so they share at least t·|profile| with it: one of the first bigrams is among those.
		const indexed = profile.length - leastShared(threshold, 2 * profile.length) + 1;
		for (const [position, gram] of profile.subarray(0, indexed).entries()) {
			const list = postings.get(gram);
			if (list) list.push({ member, position });
			else postings.set(gram, [{ member, position }]);
		}
	}
	return pairs;
}

function findCandidates(
	profile: Profile,
	members: readonly number[],
	profiles: readonly Profile[],
	postings: ReadonlyMap<number, Posting[]>,
	threshold: number,
): Set<number> {
	const shortest = Math.ceil((profile.length * threshold) / (2 - threshold) - 1e-9);
	const probed = profile.length - leastShared(threshold, profile.length + shortest) + 1;
	const candidates = new Set<number>();
	const rejected = new Set<number>();
	for (const [position, gram] of profile.subarray(0, probed).entries()) {
		for (const posting of postings.get(gram) ?? []) {
			if (candidates.has(posting.member) || rejected.has(posting.member)) continue;
			const length = profiles[members[posting.member] ?? 0]?.length ?? 0;
			// What can still be shared from this, the first common bigram, on.
			const reachable = Math.min(profile.length - position, length - posting.position);
			const enough = length >= shortest && reachable >= leastShared(threshold, profile.length + length);
			(enough ? candidates : rejected).add(posting.member);
		}
	}
	return candidates;
}
