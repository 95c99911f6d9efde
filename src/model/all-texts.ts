import type { Corpus } from './corpus.ts';
import type { AnyEntry } from './entry.ts';
import { textsOfEntry, textsOfUnit } from './texts.ts';
import type { LocatedText } from './texts.ts';
import type { Unit } from './unit.ts';

/** A text and whose it is: the path leads from the unit's record, or from the entry's. */
export interface PlacedText extends LocatedText {
	entry: AnyEntry;
	on: Unit | AnyEntry;
}

const cache = new WeakMap<Corpus, readonly PlacedText[]>();

/** Every text of the corpus in two languages, entry by entry: titles, units, headings, notes, vocabulary …; gathered once per corpus. */
export function collectTexts(corpus: Corpus): readonly PlacedText[] {
	const known = cache.get(corpus);
	if (known) return known;
	const texts: PlacedText[] = [];
	for (const entry of corpus.entries) {
		const units = corpus.unitsOf(entry.id);
		for (const { path, zh, en } of textsOfEntry(entry, units)) texts.push({ path, zh, en, entry, on: entry });
		for (const unit of units)
			for (const { path, zh, en } of textsOfUnit(unit)) texts.push({ path, zh, en, entry, on: unit });
	}
	cache.set(corpus, texts);
	return texts;
}

/** Whether a text speaks about the source instead of ruling: a note, a reason, or a part of a source's own entry; it quotes mistakes. */
export function isRemark({ path, entry }: PlacedText): boolean {
	return path.includes('notes') || path.includes('titleReason') || entry.collection === 'sources';
}

/** Says which text of its holder this is, for an identity; the holder's own text has no name. */
export function nameText({ path }: LocatedText): string | undefined {
	return path.length === 0 ? undefined : path.join('.');
}
