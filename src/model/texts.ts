import type { AnyEntry } from './entry.ts';
import type { Unit } from './unit.ts';

/** A text in the authored languages, and where its record stands below its holder’s; an empty path is the holder’s own text. */
export interface LocatedText {
	path: readonly (string | number)[];
	zh: string;
	en: string | undefined;
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

function collect(
	value: object,
	inside: ReadonlySet<unknown>,
	path: readonly (string | number)[],
	texts: LocatedText[],
): void {
	if (Array.isArray(value)) {
		value.forEach((item: unknown, index) => {
			if (isRecord(item) && !inside.has(item)) collect(item, inside, [...path, index], texts);
		});
		return;
	}
	const record = value as Record<string, unknown>;
	const { zh, en } = record;
	if (typeof zh === 'string') texts.push({ path, zh, en: typeof en === 'string' ? en : undefined });
	for (const key of Object.keys(record)) {
		const inner = record[key];
		if (isRecord(inner) && !inside.has(inner)) collect(inner, inside, [...path, key], texts);
	}
}

/** Every text of a unit’s own record (heading, notes, readings, consequences …), without those of the units inside it. */
export function textsOfUnit(unit: Unit): LocatedText[] {
	const texts: LocatedText[] = [];
	collect(unit.data, new Set(unit.children.map(({ data }) => data)), [], texts);
	return texts;
}

/** Every text of an entry’s own record, without those of its units; `units` are all units of the entry. */
export function textsOfEntry(entry: AnyEntry, units: readonly Unit[]): LocatedText[] {
	const texts: LocatedText[] = [];
	collect(entry.data, new Set(units.map(({ data }) => data)), [], texts);
	return texts;
}
