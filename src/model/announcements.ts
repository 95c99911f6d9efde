import { readAnnouncedInName, readAnnouncedInSentence, readAnnouncedInTitle, readAnnouncedParts } from './announced.ts';
import { numberedPartsOf } from './contents.ts';
import type { Corpus } from './corpus.ts';
import type { AnyEntry } from './entry.ts';
import type { Unit } from './unit.ts';

/** A list and a number that says how long it is. */
export interface Announcement {
	place: { on: Unit | AnyEntry; field: readonly string[] };
	/** What announces it, quoted. */
	words: { zh: string; en: string };
	announced: number;
	items: readonly Unit[];
	key: string;
}

/** The lists that a unit announces: those named or counted in its record, and those its text counts. */
export function announcementsOf(unit: Unit): Announcement[] {
	const { list } = unit.data;
	const parts = unit.children.filter(({ kind }) => kind !== 'criterion' && kind !== 'scored-item');
	const listed = parts.filter(({ kind }) => kind !== 'penalty');
	// 有下列五种行为之一的 announces the penalties where the article lists nothing else.
	const items = listed.length > 0 ? listed : parts;
	if (items.length === 0 && !list) return [];
	const found: (Announcement | undefined)[] = [];
	const add = (
		field: string[],
		text: { zh: string; en?: string | undefined },
		announced: number | undefined,
	): void => {
		const words = { zh: text.zh, en: text.en ?? text.zh };
		if (announced !== undefined)
			found.push({ place: { on: unit, field }, words, announced, items, key: field.join('.') });
	};
	if (list) {
		add(['list', 'declared'], list.name, list.declared);
		if (!list.anonymous) add(['list', 'name', 'zh'], list.name, readAnnouncedInName(list.name.zh));
	}
	add(['zh'], unit, readAnnouncedInSentence(unit.zh));
	return found.filter((one) => one !== undefined);
}

/** The lists that bans and phrases announce: in their field, and in their title. */
export function announcementsOfEntry(entry: AnyEntry, units: readonly Unit[]): Announcement[] {
	if (entry.collection !== 'prohibitions' && entry.collection !== 'phrases') return [];
	const kind = entry.collection === 'phrases' ? 'phrase' : 'ban';
	const items = units.filter((unit) => unit.kind === kind);
	const words = { zh: entry.data.title.zh, en: entry.data.title.en ?? entry.data.title.zh };
	const inTitle = readAnnouncedInTitle(words.zh);
	const declared: Announcement = {
		place: { on: entry, field: ['declared'] },
		words,
		announced: entry.data.declared,
		items,
		key: 'declared',
	};
	return inTitle === undefined
		? [declared]
		: [declared, { ...declared, place: { on: entry, field: ['title', 'zh'] }, announced: inTitle, key: 'title' }];
}

/** The chapters and articles that an article says its rulebook has. */
export function announcementsOfRulebook(corpus: Corpus, id: string): Announcement[] {
	const parts = numberedPartsOf(corpus, id);
	return parts.article.flatMap((unit) =>
		readAnnouncedParts(unit.gap ? '' : unit.zh).map(({ part, number, printed }) => ({
			place: { on: unit, field: ['zh'] },
			words: { zh: printed, en: `${number} ${part}(s)` },
			announced: number,
			items: parts[part],
			key: part,
		})),
	);
}
