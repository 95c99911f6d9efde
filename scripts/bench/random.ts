/** Numbers that look random and are the same on every run. */
export interface Random {
	/** A whole number, both ends included. */
	between: (least: number, most: number) => number;
	pick: <Item>(items: readonly Item[]) => Item;
	/** Different items in random order. */
	sample: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Mulberry32 (T. Ettinger 2017), seeded with a whole number. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
	const pick = <Item>(items: readonly Item[]): Item => {
		const item = items[between(0, items.length - 1)];
		if (item === undefined) throw new RangeError('There is nothing to pick from.');
		return item;
	};
	const sample = <Item>(items: readonly Item[], count: number): Item[] => {
		const left = [...items];
		return Array.from({ length: Math.min(count, items.length) }, () => {
			const [taken] = left.splice(between(0, left.length - 1), 1);
			return taken;
		}).filter((item) => item !== undefined);
	};
	return { between, pick, sample };
}
