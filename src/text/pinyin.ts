import { customPinyin, pinyin, polyphonic } from 'pinyin-pro';

/** Han character → its syllables without tones, ü as v, the commonest first. */
export type Readings = ReadonlyMap<string, readonly string[]>;

const SYLLABLE = /^[a-z]{1,6}$/;
const HAN_RUN = /\p{Script=Han}+/gu;
// Words in an office's text that the dictionary reads with the wrong sound.
const CORRECTIONS = {
	着装: 'zhuó zhuāng',
	着标志服: 'zhuó biāo zhì fú',
	还款: 'huán kuǎn',
	还应: 'hái yīng',
	重控: 'zhòng kòng',
	当班: 'dāng bān',
};
let corrected = false;

/**
 * The readings that each Han character of the texts has in them (行 in 银行 and 行政: hang, xing), by pinyin-pro, build time only.
 * Texts are simplified and normalised or not; a character without a known reading is left out.
 */
export function collectReadings(texts: Iterable<string>): Readings {
	const counts = new Map<string, Map<string, number>>();
	const seen = new Map<string, number>();
	for (const text of texts) for (const [run] of text.matchAll(HAN_RUN)) seen.set(run, (seen.get(run) ?? 0) + 1);
	for (const [run, times] of seen) {
		const syllables = readInContext(run);
		for (const [index, character] of Array.from(run).entries()) {
			const syllable = syllables[index];
			if (syllable === undefined) continue;
			const readings = counts.get(character) ?? new Map<string, number>();
			readings.set(syllable, (readings.get(syllable) ?? 0) + times);
			counts.set(character, readings);
		}
	}
	return new Map(
		Array.from(counts, ([character, readings]) => [
			character,
			[...readings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([syllable]) => syllable),
		]),
	);
}

/** The syllable of each character of a text as read in its context; undefined for what isn't Han or has no known reading. */
export function readInContext(text: string): (string | undefined)[] {
	if (!corrected) customPinyin(CORRECTIONS);
	corrected = true;
	const results = pinyin(text, { type: 'array', toneType: 'none', v: true });
	return results.map((result) => (SYLLABLE.test(result) ? result : undefined));
}

/** Every reading the dictionary knows for a character, whatever the text: for finding homophones of a mistyped word. */
export function dictionaryReadings(character: string): string[] {
	const [readings = []] = polyphonic(character, { type: 'array', toneType: 'none', v: true });
	return [...readings].filter((reading) => SYLLABLE.test(reading));
}
