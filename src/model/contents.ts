import type { CollectionName } from '#schema/collections.ts';
import type { Corpus } from './corpus.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Department } from './post.ts';
import { isChapter, isTop } from './unit.ts';
import type { Unit, UnitKind } from './unit.ts';

/** Collections of documents: what binds and serves the posts, in the order a reader meets them. */
export const DOCUMENT_COLLECTIONS = [
	'prohibitions',
	'rulebooks',
	'phrases',
	'methods',
	'guides',
] as const satisfies readonly CollectionName[];

/** One document in a list. */
export interface DocumentRow {
	entry: AnyEntry;
	/** Units at its top that survive; of a prohibition its bans alone. */
	units: number;
	/** Units anywhere in it that the source lost. */
	gaps: number;
}

/** The documents of one collection. */
export interface DocumentList {
	collection: (typeof DOCUMENT_COLLECTIONS)[number];
	rows: readonly DocumentRow[];
}

/** The units that stand in no other unit, in printed order; of a rulebook in chapters, each chapter and then its articles. */
export function topUnitsOf(corpus: Corpus, entryId: string): Unit[] {
	return corpus.unitsOf(entryId).filter(isTop);
}

/** What a text names by number. */
export type NumberedPart = 'chapter' | 'article';

/** The chapters of a rulebook, and its articles in whatever chapter; the bans of a prohibition. */
export function numberedPartsOf(corpus: Corpus, entryId: string): Record<NumberedPart, Unit[]> {
	const units = corpus.unitsOf(entryId);
	return {
		chapter: units.filter((unit) => isChapter(unit) && unit.parent === undefined),
		article: units.filter(({ kind }) => kind === 'article' || kind === 'ban'),
	};
}

/** The units beside one, itself among them: those of the same unit, or of the document. */
export function unitsBeside(corpus: Corpus, { parent, entry }: Unit): readonly Unit[] {
	return parent && !isChapter(parent) ? parent.children : topUnitsOf(corpus, entry.id);
}

/** The units inside another that are of a kind, in printed order. */
export function childrenOfKind(unit: Unit, kind: UnitKind): Unit[] {
	return unit.children.filter((child) => child.kind === kind);
}

/** Whether a unit counts among those an entry is said to hold: what follows a breach, what closes a list and what heads others don’t. */
export const isCounted = (unit: Unit): boolean =>
	unit.kind !== 'sanction' && unit.kind !== 'clause' && !isChapter(unit);

/** The documents of one collection, in order. */
export function listDocuments(corpus: Corpus, collection: DocumentList['collection']): DocumentRow[] {
	return (corpus.entriesOf(collection) as readonly AnyEntry[]).map((entry) => ({
		entry,
		units: topUnitsOf(corpus, entry.id).filter((unit) => !unit.gap && isCounted(unit)).length,
		gaps: corpus.unitsOf(entry.id).filter(({ gap }) => gap).length,
	}));
}

/** Every document by collection; a collection without any is left out. */
export function listAllDocuments(corpus: Corpus): DocumentList[] {
	return DOCUMENT_COLLECTIONS.map((collection) => ({ collection, rows: listDocuments(corpus, collection) })).filter(
		({ rows }) => rows.length > 0,
	);
}

/** How many units of a kind survive in an entry. */
export function countOfKind(corpus: Corpus, entryId: string, kind: UnitKind): number {
	return corpus.unitsOf(entryId).filter((unit) => unit.kind === kind && !unit.gap).length;
}

/** How many named or counted lists an entry holds. */
export function countLists(corpus: Corpus, entryId: string): number {
	return corpus.unitsOf(entryId).filter(({ data }) => data.list !== undefined).length;
}

/** What each department of an organisation is for; a department without mandates is left out. */
export function mandatesOf(
	corpus: Corpus,
	organisation: Entry<'organisations'>,
): { department: Department; mandates: readonly Unit[] }[] {
	const units = corpus.unitsOf(organisation.id);
	return (organisation.data.departments ?? [])
		.map((department) => ({
			department,
			mandates: units.filter(({ id }) => department.mandates?.some((mandate) => mandate.id === id)),
		}))
		.filter(({ mandates }) => mandates.length > 0);
}
