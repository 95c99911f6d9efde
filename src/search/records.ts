import type { Corpus } from '#model/corpus.ts';
import { titleOf } from '#model/entry.ts';
import type { AnyEntry } from '#model/entry.ts';
import { isChapter } from '#model/unit.ts';
import type { Unit } from '#model/unit.ts';
import type { RecordKind } from './kinds.ts';

/** A text in the authored languages; English that is not written yet is missing. */
type LocalText = { zh: string; en?: string | undefined };

/** What search finds: one unit, or one page by its title. */
export interface SearchRecord {
	/** The unit's uid, or the entry's id. */
	uid: string;
	entry: AnyEntry;
	/** Undefined for a page title. */
	unit: Unit | undefined;
	/** Place of its entry in `RecordSet.entries`. */
	entryIndex: number;
	/** Place on its page: 0 for the title, then the units in document order. */
	order: number;
	kind: RecordKind;
	gap: boolean;
	/** What is searched, in this order: heading and text of a unit, or the names of a page. */
	fields: readonly LocalText[];
}

/** An entry that has a page, with what its records share. */
export interface SearchEntry {
	entry: AnyEntry;
	/** Organisation and department above it. */
	crumbs: readonly LocalText[];
	/** The entry id of the organisation it belongs to. */
	organisation: string | undefined;
}

/** All records in facet order: the page titles in reading order, then each entry's units, alike kinds together. */
export interface RecordSet {
	entries: readonly SearchEntry[];
	/** The first `entries.length` are the titles, in the order of `entries`. */
	records: readonly SearchRecord[];
}

/** Collections whose entries have no page of their own. */
const WITHOUT_PAGE: ReadonlySet<string> = new Set(['ui']);

function describe(corpus: Corpus, entry: AnyEntry): SearchEntry {
	if (entry.collection === 'organisations') return { entry, crumbs: [], organisation: entry.id };
	const post = entry.collection === 'posts' ? corpus.findPost(entry.id) : undefined;
	const crumbs = post
		? [
				...(post.organisation ? [post.organisation.data.title] : []),
				...(post.department ? [post.department.name] : []),
			]
		: [];
	return { entry, crumbs, organisation: post?.entry.data.organisation };
}

function createTitle({ entry }: SearchEntry, entryIndex: number): SearchRecord {
	const others = 'alsoCalled' in entry.data ? (entry.data.alsoCalled ?? []) : [];
	return {
		uid: entry.id,
		entry,
		unit: undefined,
		entryIndex,
		order: 0,
		kind: 'page',
		gap: false,
		fields: [titleOf(entry), ...others],
	};
}

function createRecord(unit: Unit, entryIndex: number, order: number): SearchRecord {
	const { uid, entry, kind, gap, heading, zh, en } = unit;
	const fields = [...(heading && !isChapter(unit) ? [heading] : []), { zh, en }];
	return { uid, entry, unit, entryIndex, order, kind, gap, fields };
}

/** Keeps reading order within a kind; gaps of a kind stand together after it. */
function sortByKind(records: readonly SearchRecord[]): SearchRecord[] {
	const groups = Map.groupBy(records, ({ kind }) => kind);
	return [...groups.values()].flatMap((group) => [
		...group.filter(({ gap }) => !gap),
		...group.filter(({ gap }) => gap),
	]);
}

/** Lists what search finds, numbered so that an entry, an organisation, a collection and a kind are few ranges. */
export function createRecords(corpus: Corpus): RecordSet {
	const entries = corpus.entries
		.filter(({ collection }) => !WITHOUT_PAGE.has(collection))
		.map((entry) => describe(corpus, entry));
	const titles = entries.map(createTitle);
	const units = entries.flatMap(({ entry }, index) =>
		sortByKind(corpus.unitsOf(entry.id).map((unit, place) => createRecord(unit, index, place + 1))),
	);
	return { entries, records: [...titles, ...units] };
}
