import { parseLabels } from '#text/labels.ts';
import type { Label } from '#text/labels.ts';
import type { AnyEntry } from './entry.ts';
import type { Corpus } from './corpus.ts';
import type { Unit } from './unit.ts';

/** A unit and what its printed label says; undefined where none is printed or no number can be read from it. */
export interface Item {
	unit: Unit;
	label: Label | undefined;
}

/** Units that stand in one list: one field of one record. */
export interface UnitList {
	entry: AnyEntry;
	/** The unit that holds the list; undefined where the entry itself does. */
	holder: Unit | undefined;
	/** The field below the holder's or the entry's record. */
	field: readonly (string | number)[];
	items: readonly Item[];
}

/** Gathers the lists of a corpus in reading order; a unit that stands alone in its field is in none. */
export function collectLists({ units }: Pick<Corpus, 'units'>): UnitList[] {
	const groups = new Map<string, Unit[]>();
	for (const unit of units) {
		if (typeof unit.path.at(-1) !== 'number') continue;
		const key = `${unit.entry.file}/${unit.path.slice(0, -1).join('/')}`;
		const group = groups.get(key);
		if (group) group.push(unit);
		else groups.set(key, [unit]);
	}
	return [...groups.values()].map(createList);
}

function createList(units: readonly Unit[]): UnitList {
	const [first] = units;
	if (!first) throw new RangeError('A list has at least one unit.');
	const { entry, parent, path } = first;
	const labels = parseLabels(units.map(({ label }) => label ?? ''));
	const depth = parent?.path.length ?? 0;
	return {
		entry,
		holder: parent,
		field: path.slice(depth, -1),
		items: units.map((unit, index) => ({ unit, label: labels[index] })),
	};
}

/** What a list is found under: its holder’s heading, or its entry’s title with its holder’s label. */
export function nameOfList({ entry, holder }: UnitList): { zh: string; en: string } {
	const own = holder?.heading ?? holder?.data.list?.name;
	if (own) return { zh: own.zh, en: own.en ?? own.zh };
	const { zh, en = zh } = 'title' in entry.data ? entry.data.title : { zh: entry.id };
	const label = holder?.label === undefined ? '' : ` ${holder.label}`;
	return { zh: `${zh}${label}`, en: `${en}${label}` };
}
