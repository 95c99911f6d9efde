import type { Edition } from '#model/edition.ts';
import { dictionaryReadings } from '#text/pinyin.ts';
import type { Rescue } from './manifest.ts';
import type { RegisteredName } from './names.ts';
import { createSpeaker } from './text-writer.ts';

let common: readonly string[] | undefined;

/** The 6,763 characters of GB 2312, by which everyday Chinese is typed; one that is in no text can still be a homophone of one that is. */
function listReadings(): readonly string[] {
	if (common) return common;
	const decoder = new TextDecoder('gbk');
	const bySyllable = new Map<string, string>();
	for (let high = 0xb0; high <= 0xf7; high += 1) {
		for (let low = 0xa1; low <= 0xfe; low += 1) {
			const character = decoder.decode(Uint8Array.of(high, low));
			if (!/^\p{Script=Han}$/u.test(character)) continue;
			for (const syllable of dictionaryReadings(character))
				bySyllable.set(syllable, (bySyllable.get(syllable) ?? syllable) + character);
		}
	}
	common = [...bySyllable.values()].sort();
	return common;
}

/** What a search that finds nothing may need: how characters sound, and which names find something. */
export function writeRescue(names: readonly RegisteredName[], edition: Edition): Rescue {
	const speak = createSpeaker(edition);
	return { readings: listReadings(), names: [...new Set(names.map(speak))].sort() };
}
