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
	const scopes = Map.groupBy(items.keys(), (index) => items[index]?.scope ?? '');
	const pairs = [...scopes.values()].flatMap((indices) => joinScope(indices, items, threshold, options));
	return pairs.sort((first, second) => first.a - second.a || first.b - second.b);
}

/** The place of each number among all, in ascending order; of equal ones the first stands first (a counting sort). */
function rankAscending(numbers: Int32Array): Int32Array {
	const starts = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 2);
	for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
	for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
	return numbers.map((number) => {
		const place = starts[number] ?? 0;
		starts[number] = place + 1;
		return place;
	});
}

/** Profiles renumbered so that the rarest bigram has the lowest number and therefore stands first. */
function rankByRarity(texts: readonly string[], options: NormaliseOptions): Profile[] {
	const table = createGramTable(options);
	const profiles = texts.map((text) => table.profile(text));
	const counts = new Int32Array(table.size());
	for (const profile of profiles) for (const gram of profile) counts[gram] = (counts[gram] ?? 0) + 1;
	const rank = rankAscending(counts);
	for (const profile of profiles) {
		for (let at = 0; at < profile.length; at += 1) profile[at] = rank[profile[at] ?? 0] ?? 0;
		profile.sort();
	}
	return profiles;
}

// Dice ≥ t means sharing at least t(|a|+|b|)/2 bigrams; the tiny subtraction keeps rounding from raising the bound.
const leastShared = (threshold: number, total: number): number => Math.ceil((threshold * total) / 2 - 1e-9);

function joinScope(
	indices: readonly number[],
	items: readonly SimilarityItem[],
	threshold: number,
	options: NormaliseOptions,
): SimilarPair[] {
	const pairs: SimilarPair[] = [];
	const texts = indices.map((index) => items[index]?.text ?? '');
	// Shortest first: each is looked up among those before it, which are no longer than itself.
	const members = rankByRarity(texts, options)
		.map((profile, at) => ({ profile, index: indices[at] ?? 0 }))
		.filter(({ profile }) => profile.length > 0)
		.sort((a, b) => a.profile.length - b.profile.length || a.index - b.index);
	const blocks = new Blocks(
		members.map(({ profile }) => profile.length),
		threshold,
	);
	for (const [member, { profile, index }] of members.entries()) {
		for (const candidate of blocks.find(member, profile)) {
			const other = members[candidate];
			if (!other) continue;
			const total = profile.length + other.profile.length;
			const shared = countShared(profile, other.profile);
			if (shared < leastShared(threshold, total)) continue;
			const [a, b] = index < other.index ? [index, other.index] : [other.index, index];
			pairs.push({ a, b, similarity: (2 * shared) / total });
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
