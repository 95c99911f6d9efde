/** One way to cut a query into pinyin syllables. */
export interface Segmentation {
	syllables: readonly string[];
	/** The last syllable is only the beginning of one: the reader is still typing. */
	partial: boolean;
}

const LONGEST_SYLLABLE = 6;
const MOST_WAYS = 16;
const MOST_PARTIAL = 8;
/** Letters; nobody types a longer word, and the ways to cut one grow too many. */
const LONGEST_QUERY = 80;

/** A query as syllables are written here: lower case, no tones, ü (also in lue, nue) as v, all else a space: dàng’àn → dang an. */
export function foldPinyin(query: string): string {
	return query
		.normalize('NFKD')
		.toLowerCase()
		.replace(/u[\u0300-\u0304\u030c]*\u0308/gu, 'v')
		.replace(/u:/gu, 'v')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z]+/gu, ' ')
		.replace(/([ln])ue/gu, '$1ve')
		.trim();
}

/**
 * The ways to cut a query into known syllables, the best 16 complete and 8 partial ones at most: fewest syllables first, then
 * the longest first syllable. Spaces and apostrophes are boundaries; only the end of the query may be a partial syllable (`zhan`
 * is a syllable and may yet become `zhang`), and complete ways stand before partial ones. Empty when there is no way (or more
 * than 80 letters): the query is no pinyin.
 */
export function segmentSyllables(query: string, syllables: ReadonlySet<string>): Segmentation[] {
	const parts = foldPinyin(query)
		.split(' ')
		.filter((part) => part !== '');
	if (parts.join('').length > LONGEST_QUERY) return [];
	const beginnings = beginningsOf(syllables);
	let ways: Segmentation[] = [];
	for (const [index, part] of parts.entries()) {
		const isLast = index === parts.length - 1;
		const cut = cutPart(part, syllables, isLast ? beginnings : undefined);
		if (index === 0) ways = cut;
		else ways = ways.flatMap((before) => cut.map((after) => join(before.syllables, after)));
		ways = best(ways);
	}
	return ways;
}

const join = (before: readonly string[], after: Segmentation): Segmentation => ({
	syllables: [...before, ...after.syllables],
	partial: after.partial,
});

/** The ways to cut each end of the part, from the shortest end to the whole. */
function cutPart(
	part: string,
	syllables: ReadonlySet<string>,
	beginnings: ReadonlySet<string> | undefined,
): Segmentation[] {
	const waysFrom: Segmentation[][] = Array.from({ length: part.length + 1 }, () => []);
	waysFrom[part.length] = [{ syllables: [], partial: false }];
	for (let at = part.length - 1; at >= 0; at -= 1) {
		const ways: Segmentation[] = [];
		for (let to = at + 1; to <= Math.min(part.length, at + LONGEST_SYLLABLE); to += 1) {
			const piece = part.slice(at, to);
			if (syllables.has(piece)) ways.push(...(waysFrom[to] ?? []).map((after) => join([piece], after)));
			if (to === part.length && beginnings?.has(piece)) ways.push({ syllables: [piece], partial: true });
		}
		waysFrom[at] = best(ways);
	}
	return waysFrom[0] ?? [];
}

function best(ways: Segmentation[]): Segmentation[] {
	const lengths = ({ syllables }: Segmentation): string =>
		syllables.map((syllable) => String(syllable.length)).join('');
	ways.sort((a, b) => {
		if (a.syllables.length !== b.syllables.length) return a.syllables.length - b.syllables.length;
		return lengths(a) < lengths(b) ? 1 : -1;
	});
	return [
		...ways.filter(({ partial }) => !partial).slice(0, MOST_WAYS),
		...ways.filter(({ partial }) => partial).slice(0, MOST_PARTIAL),
	];
}

const beginningsCache = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function beginningsOf(syllables: ReadonlySet<string>): ReadonlySet<string> {
	const known = beginningsCache.get(syllables);
	if (known) return known;
	const beginnings = new Set<string>();
	for (const syllable of syllables)
		for (let to = 1; to < syllable.length; to += 1) beginnings.add(syllable.slice(0, to));
	beginningsCache.set(syllables, beginnings);
	return beginnings;
}

/** The letter typed for a syllable in an abbreviation (zhang → z, so dagl for 档案管理). */
export function syllableInitial(syllable: string): string {
	return syllable.charAt(0);
}
