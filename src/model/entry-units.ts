import type { AnyEntry } from './entry.ts';
import { cutPhrase, marksOf } from './phrase.ts';
import type { PhrasePiece } from './phrase.ts';
import { nameUnit } from './unit-name.ts';
import type { UnitName } from './unit-name.ts';
import type { Unit } from './unit.ts';
import type { View } from './view.ts';

/** A unit by name and address. */
export interface LinkedUnit {
	unit: Unit;
	name: UnitName;
	/** Its words, cut at marks that stand for something. */
	pieces: readonly PhrasePiece[];
	/** What those marks stand for. */
	marks: readonly { mark: string; says: string }[];
	url: string;
}

/** Units of one entry, in the order they were given. */
export interface EntryUnits {
	entry: AnyEntry;
	title: string;
	/** The organisation of a post. */
	context: string | undefined;
	url: string;
	units: readonly LinkedUnit[];
}

/** The organisation that a post belongs to: several posts have the same title. */
export function contextOf(view: View, entry: AnyEntry): string | undefined {
	const organisation = view.corpus.findPost(entry.id)?.organisation;
	return organisation && view.titleOf(organisation);
}

/** Gives a unit its name and address. */
function linkUnit(view: View, unit: Unit): LinkedUnit {
	const name = nameUnit(view, unit);
	const marks = marksOf(unit);
	return {
		unit,
		name,
		pieces: cutPhrase(name.words, marks),
		marks: marks.map((one) => ({ mark: one.mark, says: view.text(one) })),
		url: view.unitUrl(unit),
	};
}

/** Groups units by entry, each unit once. */
export function groupByEntry(view: View, units: readonly Unit[]): EntryUnits[] {
	const own = [...new Set(units)];
	return [...new Set(own.map(({ entry }) => entry))].map((entry) => ({
		entry,
		title: view.titleOf(entry),
		context: contextOf(view, entry),
		url: view.entryUrl(entry),
		units: own.filter((unit) => unit.entry === entry).map((unit) => linkUnit(view, unit)),
	}));
}
