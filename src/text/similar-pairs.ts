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
	if (!(threshold > 0 && threshold <= 1))
		throw new RangeError('A similarity threshold must be above 0 and at most 1.');
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

// Dice ≥ t means sharing at least t(|a|+|b|)/2 bigrams; the tiny subtraction keeps rounding from raising the bound.
const leastShared = (threshold: number, total: number): number => Math.ceil((threshold * total) / 2 - 1e-9);

function joinScope(indices: readonly number[], profiles: readonly Profile[], threshold: number): SimilarPair[] {
	const pairs: SimilarPair[] = [];
	const lengthOf = (index: number): number => profiles[index]?.length ?? 0;
	// Shortest first: each is looked up among those before it, which are no longer than itself.
	const members = indices.filter((index) => lengthOf(index) > 0).sort((a, b) => lengthOf(a) - lengthOf(b) || a - b);
	const blocks = new Blocks(members.map(lengthOf), threshold);
	for (const [member, index] of members.entries()) {
		const profile = profiles[index] ?? new Int32Array();
		for (const candidate of blocks.find(member, profile)) {
			const other = members[candidate] ?? 0;
			const partner = profiles[other] ?? new Int32Array();
			const total = profile.length + partner.length;
			const shared = countShared(profile, partner);
			if (shared >= leastShared(threshold, total)) {
				pairs.push({ a: Math.min(index, other), b: Math.max(index, other), similarity: (2 * shared) / total });
			}
		}
		blocks.add(member, profile);
	}
	return pairs;
}

/** An inverted index of each member's rarest bigrams; members are added in ascending length. */
class Blocks {
	readonly #lengths: Int32Array;
	readonly #threshold: number;
	/** The last member whose search looked at a member, so that none is looked at twice. */
	readonly #seenBy: Int32Array;
	/** Bigram → members and the bigram's positions in them, in turn. */
	readonly #postings = new Map<number, number[]>();

	constructor(lengths: readonly number[], threshold: number) {
		this.#lengths = Int32Array.from(lengths);
		this.#threshold = threshold;
		this.#seenBy = new Int32Array(lengths.length).fill(-1);
	}

	/** Later members are at least as long and must share t·|profile| of it, so the bigrams left out can't be all they share. */
	add(member: number, profile: Profile): void {
		const kept = profile.length - leastShared(this.#threshold, 2 * profile.length) + 1;
		for (let position = 0; position < kept; position += 1) {
			const gram = profile[position] ?? 0;
			const postings = this.#postings.get(gram);
			if (postings) postings.push(member, position);
			else this.#postings.set(gram, [member, position]);
		}
	}

	/** The members before this one that can still reach the threshold. */
	find(member: number, profile: Profile): number[] {
		const candidates: number[] = [];
		const shortest = Math.ceil((profile.length * this.#threshold) / (2 - this.#threshold) - 1e-9);
		const probed = profile.length - leastShared(this.#threshold, profile.length + shortest) + 1;
		for (let position = 0; position < probed; position += 1) {
			const postings = this.#postings.get(profile[position] ?? 0) ?? [];
			// From the longest backwards, to stop at the first that is too short.
			for (let at = postings.length - 2; at >= 0; at -= 2) {
				const other = postings[at] ?? 0;
				const length = this.#lengths[other] ?? 0;
				if (length < shortest) break;
				if (this.#seenBy[other] === member) continue;
				this.#seenBy[other] = member;
				// What both can share from this, their first common bigram, on.
				const reachable = Math.min(profile.length - position, length - (postings[at + 1] ?? 0));
				if (reachable >= leastShared(this.#threshold, profile.length + length)) candidates.push(other);
			}
		}
		return candidates;
	}
}
