import { collectReadings, dictionaryReadings } from '#text/pinyin.ts';
import type { Readings } from './families.ts';
import type { SearchRecord } from './records.ts';

const HAN_RUN = /\p{Script=Han}+/gu;

/**
 * The readings of the corpus's characters: those they have in its texts, or else those of the dictionary.
 * Reading a text in context is slow, so a run is read only where a character with several readings stands between neighbours that are new to it.
 */
export function readCharacters(records: readonly SearchRecord[], han: readonly string[]): Readings {
	const dictionary = new Map(han.map((character) => [character, dictionaryReadings(character)]));
	const several = new Set(han.filter((character) => (dictionary.get(character)?.length ?? 0) > 1));
	const seen = new Set<number>();
	const telling: string[] = [];
	for (const { fields } of records) {
		for (const { zh } of fields) {
			for (const [run] of zh.matchAll(HAN_RUN)) if (hasNews(run, several, seen)) telling.push(run);
		}
	}
	const collected = collectReadings(telling);
	const readingsOf = (character: string): readonly string[] =>
		(several.has(character) ? collected.get(character) : undefined) ?? dictionary.get(character) ?? [];
	return new Map(han.map((character) => [character, readingsOf(character)]));
}

/** Whether a character with several readings stands beside another for the first time; every such pair is noted. */
function hasNews(run: string, several: ReadonlySet<string>, seen: Set<number>): boolean {
	let news = false;
	const note = (pair: number): void => {
		const before = seen.size;
		if (seen.add(pair).size > before) news = true;
	};
	for (let at = 0; at < run.length; at += 1) {
		if (!several.has(run.charAt(at))) continue;
		const code = run.charCodeAt(at);
		// Before and after are told apart by the order; 0 stands for an end of the run.
		note((at > 0 ? run.charCodeAt(at - 1) : 0) * 0x10000 + code);
		note(code * 0x10000 + (at + 1 < run.length ? run.charCodeAt(at + 1) : 0));
	}
	return news;
}
