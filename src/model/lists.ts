import { parseLabel, parseLabels } from '#text/labels.ts';
import type { Label } from '#text/labels.ts';
import type { AnyEntry } from './entry.ts';
import type { Corpus } from './corpus.ts';
import type { Unit } from './unit.ts';

/** A unit and what its printed label says; undefined where none is printed or no number can be read from it. */
export interface Item {
	unit: Unit;
	label: Label | undefined;
}

/** Units that stand in one list: one field of one record, or the articles of all chapters. */
export interface UnitList {
	entry: AnyEntry;
	/** The unit that holds the list; undefined where the entry itself does, or several chapters do. */
	holder: Unit | undefined;
	items: readonly Item[];
	/** The scored items of a post, each of which stands in its duty’s record. */
	isSheet?: true;
}

function gatherLists({ units }: Corpus): UnitList[] {
	const groups: Unit[][] = [];
	/** By holder and field. */
	const known = new Map<Unit | AnyEntry, Map<string, Unit[]>>();
	for (const unit of units) {
		const { path, parent, entry } = unit;
		if (typeof path.at(-1) !== 'number') continue;
		const field = path.slice(parent?.path.length ?? 0, -1).join('/');
		const own = known.get(parent ?? entry) ?? new Map<string, Unit[]>();
		known.set(parent ?? entry, own);
		const group = own.get(field);
		if (group) group.push(unit);
		else {
			const fresh = [unit];
			own.set(field, fresh);
			groups.push(fresh);
		}
	}
	return joinArticles(groups).map(createList);
}

/** Whether the articles of a chapter begin a count of their own: 一、, but never 第一条. */
function countsAnew([first]: readonly Unit[]): boolean {
	return first?.label !== undefined && !first.label.startsWith('第') && parseLabel(first.label)?.value === 1;
}

/** Joins the articles of a rulebook’s chapters, unless each chapter counts its own. */
function joinArticles(groups: readonly Unit[][]): readonly Unit[][] {
	const inChapters = groups.filter(([first]) => first?.kind === 'article' && first.parent);
	const joined = new Set<Unit[]>();
	for (const [first, ...rest] of Map.groupBy(inChapters, ([one]) => one?.entry).values()) {
		if (rest.some(countsAnew)) continue;
		for (const group of rest) {
			first?.push(...group);
			joined.add(group);
		}
	}
	return groups.filter((group) => !joined.has(group));
}

function readItems(units: readonly Unit[]): Item[] {
	const labels = parseLabels(units.map(({ label }) => label ?? ''));
	return units.map((unit, index) => ({ unit, label: labels[index] }));
}

function createList(units: readonly Unit[]): UnitList {
	const [first] = units;
	if (!first) throw new RangeError('A list has at least one unit.');
	const holder = units.at(-1)?.parent === first.parent ? first.parent : undefined;
	return { entry: first.entry, holder, items: readItems(units) };
}

/** The score sheets of a corpus, each as the list of its items. */
export function collectSheets({ posts }: Corpus): UnitList[] {
	return posts.flatMap(({ entry, duties }) => {
		const scored = duties.flatMap(({ children }) => children.filter(({ kind }) => kind === 'scored-item'));
		return scored.length > 0 ? [{ entry, holder: undefined, items: readItems(scored), isSheet: true }] : [];
	});
}

/** What a list is found under: its holder’s heading, or its entry’s title with its holder’s label. */
export function nameOfList({ entry, holder, isSheet }: UnitList): { zh: string; en: string } {
	const own = holder?.heading ?? holder?.data.list?.name;
	if (own) return { zh: own.zh, en: own.en ?? own.zh };
	const { zh, en = zh } = 'title' in entry.data ? entry.data.title : { zh: entry.id };
	if (isSheet) return { zh: `${zh}评分表`, en: `Score sheet of ${en}` };
	const label = holder?.label === undefined ? '' : ` ${holder.label}`;
	return { zh: `${zh}${label}`, en: `${en}${label}` };
}

const cache = new WeakMap<Corpus, readonly UnitList[]>();

/** Gathers the lists of a corpus in reading order, once per corpus; a unit that stands alone in its field is in none. */
export function collectLists(corpus: Corpus): readonly UnitList[] {
	const known = cache.get(corpus) ?? gatherLists(corpus);
	cache.set(corpus, known);
	return known;
}
