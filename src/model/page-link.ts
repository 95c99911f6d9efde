import { joinLabel } from '#text/labels.ts';
import { childrenOfKind, DOCUMENT_COLLECTIONS } from './contents.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { neighboursOf } from './navigation.ts';
import { clipText } from './unit-name.ts';
import { isChapter } from './unit.ts';
import type { Unit } from './unit.ts';
import type { View } from './view.ts';

/** A page by name. */
export interface PageLink {
	name: string;
	url: string;
}

/** Pages of one collection in the list at the side. */
export interface SideGroup {
	name: string;
	items: readonly (PageLink & { current: boolean })[];
}

/** A part of a page in its table of contents. */
export interface PagePart {
	name: string;
	anchor: string;
	/** Numbered clauses below it. */
	marks?: readonly { label: string; anchor: string }[];
}

const linkEntry = (view: View, entry: AnyEntry | Entry): PageLink => ({
	name: view.titleOf(entry),
	url: view.entryUrl(entry),
});

const entriesOf = ({ corpus }: View, collection: string): readonly AnyEntry[] =>
	corpus.entries.filter((entry) => entry.collection === collection);

/** The pages beside one: for a document all documents by collection, else its own collection. `current` is an entry id. */
export function listBeside(view: View, collection: AnyEntry['collection'], current?: string): SideGroup[] {
	const shelf: readonly string[] = DOCUMENT_COLLECTIONS;
	const collections = shelf.includes(collection) ? shelf : [collection];
	const groups = collections.map((name) => ({
		name: view.t(`collection.${name}`),
		items: entriesOf(view, name).map((entry) => ({ ...linkEntry(view, entry), current: entry.id === current })),
	}));
	return groups.filter(({ items }) => items.length > 0);
}

/** The pages before and after an entry in its collection. */
export function linkNeighbours(
	view: View,
	entry: Entry,
): { previous: PageLink | undefined; next: PageLink | undefined } {
	const set = entriesOf(view, entry.collection);
	const { previous, next } = neighboursOf(
		set,
		set.find(({ id }) => id === entry.id),
	);
	return { previous: previous && linkEntry(view, previous), next: next && linkEntry(view, next) };
}

/** A unit as a part of a page, by its heading or the first words of its text. */
function describePart(view: View, unit: Unit): PagePart {
	const words = unit.heading ? view.text(unit.heading) : clipText(view.text(unit), 24);
	const label = view.labelOf(unit);
	const name = view.language === 'en' ? `${label ?? ''} ${words}`.trim() : joinLabel(label, words);
	return { name, anchor: unit.id };
}

/** Units as parts of a page. */
export function listParts(view: View, units: readonly Unit[]): PagePart[] {
	return units.map((unit) => describePart(view, unit));
}

/** The chapters and sections among the units of a rulebook, each with its own articles. */
export function listChapters(view: View, units: readonly Unit[]): PagePart[] {
	return units.filter(isChapter).map((unit) => ({
		...describePart(view, unit),
		marks: listMarks(view, childrenOfKind(unit, 'article')),
	}));
}

/** Units as numbered marks below a part; one without a printed number goes by its place. */
export function listMarks(view: View, units: readonly Unit[]): { label: string; anchor: string }[] {
	return units.map((unit, index) => ({ label: view.labelOf(unit) ?? String(index + 1), anchor: unit.id }));
}
