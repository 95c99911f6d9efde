import type { Corpus } from './corpus.ts';
import { isOf } from './entry.ts';
import type { AnyEntry } from './entry.ts';
import type { LocalTextData } from '#schema/text.ts';
import type { PenaltyData } from '#schema/penalty.ts';
import { contextOf } from './entry-units.ts';
import { nameUnit } from './unit-name.ts';
import type { UnitName } from './unit-name.ts';
import type { Unit, UnitData } from './unit.ts';
import type { View } from './view.ts';

/** Lost: the source had it; inferred: we worked it out; undecided: it reads in several ways; unknown: the source never says. */
export const GAP_KINDS = ['lost', 'inferred', 'undecided', 'unknown'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Something the sources leave open, about an entry or about one of its units. */
export interface Gap {
	kind: GapKind;
	entry: AnyEntry;
	unit: Unit | undefined;
	/** What it is about: names of fields, each an interface string under `gap.about`. */
	about: readonly string[];
	/** The reason, the readings, or what stands in its place. */
	says: readonly LocalTextData[];
	/** How many things are open: each unknown field counts. */
	count: number;
}

/** The gaps of one document. */
export interface DocumentGaps {
	entry: AnyEntry;
	gaps: readonly Gap[];
	count: number;
}

/** The gaps of one kind, by document in reading order. */
export interface GapGroup {
	kind: GapKind;
	count: number;
	documents: readonly DocumentGaps[];
}

/** A gap with the name and address of the unit it is about. */
export interface LinkedGap {
	gap: Gap;
	name: UnitName | undefined;
	url: string;
}

/** A document’s gaps as a page lists them. */
export interface LinkedGaps {
	title: string;
	/** The organisation of a post. */
	context: string | undefined;
	url: string;
	gaps: readonly LinkedGap[];
}

type Place = Pick<Gap, 'entry' | 'unit'>;

const isOpen = (value: unknown): boolean => value === 'unknown' || value === 'unclear';
const namesOfOpen = (record: object): string[] =>
	Object.entries(record).flatMap(([name, value]) => (isOpen(value) ? [name] : []));

const lost = (place: Place, ...about: string[]): Gap => ({ ...place, kind: 'lost', about, says: [], count: 1 });
const inferred = (place: Place, about: string[], says: readonly LocalTextData[] = []): Gap => ({
	...place,
	kind: 'inferred',
	about,
	says,
	count: 1,
});

function unknown(place: Place, about: readonly string[]): Gap[] {
	const names = [...new Set(about)];
	return names.length === 0 ? [] : [{ ...place, kind: 'unknown', about: names, says: [], count: names.length }];
}

function findNoted(place: Place, notes: Unit['notes'], readings: Unit['readings']): Gap[] {
	const undecided = notes.filter(({ kind }) => kind === 'undecided');
	const open: Gap = { ...place, kind: 'undecided', about: [], says: [...undecided, ...readings], count: 1 };
	return [
		...notes.filter(({ kind }) => kind === 'inferred').map((note) => inferred(place, [], [note])),
		...(open.says.length > 0 ? [open] : []),
	];
}

function findUnitGaps(unit: Unit): Gap[] {
	const place: Place = { entry: unit.entry, unit };
	const data: UnitData & Partial<PenaltyData> & { headingStatus?: string; phone?: { missingDigits: number } } =
		unit.data;
	return [
		...(unit.gap ? [lost(place)] : []),
		...(data.headingStatus === 'inferred' ? [inferred(place, ['heading'])] : []),
		...(data.list?.anonymous ? [inferred(place, ['list-name'], [data.list.name])] : []),
		...findNoted(place, unit.notes, unit.readings),
		...unknown(place, [
			...namesOfOpen(data),
			...(data.consequences ?? []).flatMap(namesOfOpen),
			...((data.phone?.missingDigits ?? 0) > 0 ? ['digit'] : []),
		]),
	];
}

function findEntryGaps(entry: AnyEntry): Gap[] {
	const place: Place = { entry, unit: undefined };
	const { data } = entry;
	const departments = isOf(entry, 'organisations') ? (entry.data.departments ?? []) : [];
	const post = isOf(entry, 'posts') ? entry.data : undefined;
	return [
		...(post?.dutiesHeading === 'empty' ? [lost(place, 'duties')] : []),
		...(post?.dutiesHeading === 'lost' ? [lost(place, 'list-heading')] : []),
		...('titleStatus' in data && data.titleStatus === 'inferred'
			? [inferred(place, ['title'], data.titleReason ? [data.titleReason] : [])]
			: []),
		...departments
			.filter(({ nameStatus }) => nameStatus === 'inferred')
			.map(({ name }) => inferred(place, ['department'], [name])),
		...findNoted(place, 'notes' in data ? (data.notes ?? []) : [], []),
		...findNoted(place, post?.assessment?.notes ?? [], []),
		...unknown(place, [
			...(post ? namesOfOpen({ headcount: post.headcount }) : []),
			...namesOfOpen(post?.assessment ?? {}),
			...('validity' in data ? namesOfOpen(data.validity ?? {}) : []),
		]),
	];
}

/** Finds everything the sources leave open, in reading order. */
export function findGaps(corpus: Corpus): Gap[] {
	return corpus.entries.flatMap((entry) => [
		...findEntryGaps(entry),
		...corpus.unitsOf(entry.id).flatMap(findUnitGaps),
	]);
}

const sum = (items: readonly { count: number }[]): number => items.reduce((total, { count }) => total + count, 0);

/** The gaps of some entries, in the order of the entries. */
export function gapsOf(gaps: readonly Gap[], entries: readonly AnyEntry[]): DocumentGaps[] {
	return entries
		.map((entry) => gaps.filter((gap) => gap.entry === entry))
		.flatMap((own) => (own[0] ? [{ entry: own[0].entry, gaps: own, count: sum(own) }] : []));
}

/** Groups gaps by kind, then by document; every kind is there, though it may be empty. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
	return GAP_KINDS.map((kind) => {
		const own = gaps.filter((gap) => gap.kind === kind);
		return { kind, count: sum(own), documents: gapsOf(own, [...new Set(own.map(({ entry }) => entry))]) };
	});
}

/** Gives gaps and their documents names and addresses; a gap of a whole document has no name. */
export function linkGaps(view: View, documents: readonly DocumentGaps[]): LinkedGaps[] {
	return documents.map(({ entry, gaps }) => ({
		title: view.titleOf(entry),
		context: contextOf(view, entry),
		url: view.entryUrl(entry),
		gaps: gaps.map((gap) => {
			const { unit } = gap;
			if (!unit) return { gap, name: undefined, url: view.entryUrl(gap.entry) };
			return { gap, name: nameUnit(view, unit), url: view.unitUrl(unit) };
		}),
	}));
}
