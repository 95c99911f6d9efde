import type { LocalTextData, NoteData } from '#schema/text.ts';
import type { NamedListData, PlainUnitData } from '#schema/unit.ts';
import type { UNIT_KINDS } from '#schema/unit.ts';
import type { AnyEntry, UnitCollection } from './entry.ts';

export type UnitKind = (typeof UNIT_KINDS)[number];

/** The authored fields of a unit, whatever its kind; the typed rest is read through `data`. */
export type UnitData = PlainUnitData & { kind?: UnitKind; heading?: LocalTextData; list?: NamedListData };

/** Whatever can be cited: the one thing that search, links, checks and exports work on. */
export interface Unit<Data extends UnitData = UnitData> {
	/** `<entry-id>.<unit-id>`, permanent. */
	uid: string;
	id: string;
	kind: UnitKind;
	entry: AnyEntry;
	collection: UnitCollection;
	/** As printed. */
	label: string | undefined;
	/** Of a chapter, its text. */
	heading: LocalTextData | undefined;
	zh: string;
	en: string | undefined;
	/** The source lost it; the text says what is missing. */
	gap: boolean;
	source: { id: string; place: string };
	subjects: readonly string[];
	notes: readonly NoteData[];
	readings: readonly LocalTextData[];
	/** Where its record stands in the entry's front matter. */
	path: readonly (string | number)[];
	parent: Unit | undefined;
	children: readonly Unit[];
	/** Place in the corpus, from 0, in reading order. */
	order: number;
	data: Data;
}

/** A place where units stand in an entry's front matter: field, kind (or the record's own), units inside. */
interface Branch {
	field: string;
	kind: UnitKind | 'own';
	/** The field holds one unit, not a list. */
	single?: true;
	/** A plain record on the way to units. */
	via?: true;
	inside?: readonly Branch[];
}

const scored: readonly Branch[] = [{ field: 'criteria', kind: 'criterion' }];
const articles: Branch = {
	field: 'articles',
	kind: 'article',
	inside: [
		{ field: 'items', kind: 'list-item' },
		{ field: 'penalties', kind: 'penalty' },
	],
};
const outline: Branch = { field: 'children', kind: 'own' };
const outlineInside: Branch[] = [outline];
outline.inside = outlineInside;

/** Where each collection keeps its units: a new kind of place is one line here. */
const BRANCHES: Readonly<Record<UnitCollection, readonly Branch[]>> = {
	organisations: [{ field: 'departments', kind: 'own', via: true, inside: [{ field: 'mandates', kind: 'mandate' }] }],
	posts: [
		{
			field: 'duties',
			kind: 'duty',
			inside: [{ field: 'scored', kind: 'scored-item', single: true, inside: scored }],
		},
		{
			field: 'assessment',
			kind: 'own',
			single: true,
			via: true,
			inside: [{ field: 'gaps', kind: 'scored-item', inside: scored }],
		},
	],
	rulebooks: [
		articles,
		{
			field: 'chapters',
			kind: 'section',
			inside: [articles, { field: 'sections', kind: 'section', inside: [articles] }],
		},
	],
	prohibitions: [
		{ field: 'bans', kind: 'ban', inside: [{ field: 'items', kind: 'list-item' }] },
		{ field: 'sanctions', kind: 'sanction' },
		{ field: 'clauses', kind: 'clause' },
	],
	phrases: [{ field: 'phrases', kind: 'phrase' }],
	methods: [{ field: 'parts', kind: 'own', inside: outlineInside }],
	guides: [{ field: 'parts', kind: 'own', inside: outlineInside }],
};

/** Narrows a collection name to those whose entries hold units. */
export function holdsUnits(collection: string): collection is UnitCollection {
	return collection in BRANCHES;
}

/** Whether a unit is a chapter of a rulebook, or a section of one: its text is the heading of the articles that follow it. */
export function isChapter({ kind, collection }: Pick<Unit, 'kind' | 'collection'>): boolean {
	return kind === 'section' && collection === 'rulebooks';
}

/** Whether a unit stands in no other, but perhaps in a chapter: a document is the row of these. */
export function isTop({ parent }: Unit): boolean {
	return parent === undefined || isChapter(parent);
}

// Most units have none of these; one empty list serves them all.
const NONE: never[] = [];

function createUnit(
	entry: AnyEntry,
	collection: UnitCollection,
	data: UnitData,
	kind: UnitKind,
	path: Unit['path'],
	parent: Unit | undefined,
): Unit {
	const home = 'source' in entry.data ? entry.data.source.id : '';
	return {
		uid: `${entry.id}.${data.id}`,
		id: data.id,
		kind,
		entry,
		collection,
		label: data.label,
		heading: isChapter({ kind, collection }) && !data.gap ? { zh: data.zh, en: data.en } : data.heading,
		zh: data.zh,
		en: data.en,
		gap: data.gap === true,
		source: { id: data.source ?? home, place: data.place },
		subjects: data.subjects ?? NONE,
		notes: data.notes ?? NONE,
		readings: data.readings ?? NONE,
		path,
		parent,
		children: NONE,
		order: 0,
		data,
	};
}

/** Lists the units of one entry in reading order: each unit before the units inside it. */
export function collectUnits(entry: AnyEntry): Unit[] {
	const { collection } = entry;
	if (!holdsUnits(collection)) return [];
	const units: Unit[] = [];
	const visit = (record: object, branches: readonly Branch[], path: Unit['path'], parent: Unit | undefined): void => {
		for (const branch of branches) {
			const value = (record as Record<string, unknown>)[branch.field];
			if (value === undefined) continue;
			const at = [...path, branch.field];
			const items: [UnitData, Unit['path']][] = branch.single
				? [[value as UnitData, at]]
				: (value as UnitData[]).map((item, index) => [item, [...at, index]]);
			for (const [data, place] of items) {
				let holder = parent;
				if (!branch.via) {
					const unit = createUnit(
						entry,
						collection,
						data,
						branch.kind === 'own' ? (data.kind ?? 'section') : branch.kind,
						place,
						parent,
					);
					units.push(unit);
					if (parent) parent.children = [...parent.children, unit];
					holder = unit;
				}
				if (branch.inside) visit(data, branch.inside, place, holder);
			}
		}
	};
	visit(entry.data, BRANCHES[collection], [], undefined);
	return units;
}
