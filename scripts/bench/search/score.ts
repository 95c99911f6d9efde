/** How well the hits of many queries agree with the truth; 1 is perfect. */
export interface Score {
	queries: number;
	recall: number;
	precision: number;
	/** Share of queries in which a wrong hit stands above a right one. */
	wrongAbove: number;
	/** Some queries that failed, for whoever looks into them. */
	examples: readonly string[];
}

/** Adds up hits and truths, each query with its own weight of 1. */
export class Scorer {
	#queries = 0;
	#recall = 0;
	#precision = 0;
	#wrongAbove = 0;
	readonly #examples: string[] = [];

	/** Adds a query: what it must find, what it found in order, what of that counts as a claim to be right, and what of the truth must stand above the rest of it. */
	add(
		query: string,
		truth: readonly string[],
		found: readonly string[],
		claimed: readonly string[] = found,
		first: readonly string[] = truth,
	): void {
		const right = new Set(truth);
		const all = new Set(found);
		const met = truth.filter((uid) => all.has(uid)).length;
		const correct = claimed.filter((uid) => right.has(uid)).length;
		const best = new Set(first);
		const isBelow = (level: ReadonlySet<string>): boolean => {
			const outside = claimed.findIndex((uid) => !level.has(uid));
			return outside >= 0 && claimed.slice(outside).some((uid) => level.has(uid));
		};
		const wrongAbove = isBelow(right) || isBelow(best);
		this.#queries += 1;
		this.#recall += truth.length === 0 ? 1 : met / truth.length;
		this.#precision += claimed.length === 0 ? 1 : correct / claimed.length;
		this.#wrongAbove += wrongAbove ? 1 : 0;
		if ((met < truth.length || correct < claimed.length) && this.#examples.length < 3) this.#examples.push(query);
	}

	get score(): Score {
		const mean = (sum: number): number => (this.#queries === 0 ? 1 : sum / this.#queries);
		return {
			queries: this.#queries,
			recall: mean(this.#recall),
			precision: mean(this.#precision),
			wrongAbove: mean(this.#wrongAbove),
			examples: this.#examples,
		};
	}
}

/** The value below which a share of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A share with three digits that never rounds up to 1. */
export function formatShare(share: number): string {
	return share === 1 ? '1.000' : (Math.floor(share * 1000) / 1000).toFixed(3);
}

/** Prints rows under heads, columns in line; Han characters count as two. */
export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): void {
	const wide = (text: string): number =>
		Array.from(text).reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);
	const widths = heads.map((head, column) => Math.max(wide(head), ...rows.map((row) => wide(row[column] ?? ''))));
	const line = (cells: readonly string[]): string =>
		cells
			.map((cell, column) =>
				column === 0
					? cell + ' '.repeat((widths[0] ?? 0) - wide(cell))
					: ' '.repeat((widths[column] ?? 0) - wide(cell)) + cell,
			)
			.join('  ');
	console.log(line(heads));
	for (const row of rows) console.log(line(row));
}
