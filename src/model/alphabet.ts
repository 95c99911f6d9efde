import { createIndexKey, initialOf } from '#text/index-key.ts';
import { contextOf } from './entry-units.ts';
import { titleOf } from './entry.ts';
import type { AnyEntry } from './entry.ts';
import type { LocalTextData } from '#schema/text.ts';
import type { Unit } from './unit.ts';
import type { View } from './view.ts';

/** What sort of thing an index line leads to: a collection, a vocabulary, a named list or a headed unit. */
export type IndexKind =
	AnyEntry['collection'] | 'subjects' | 'terms' | 'works' | 'bodies' | 'job-roles' | 'situations' | 'list' | 'unit';

/** One line of the index. */
export interface IndexLine {
	name: string;
	lang: string | undefined;
	kind: IndexKind;
	/** Where it belongs: the organisation of a post, the document of a list. */
	context: string | undefined;
	/** The main name, where this is another word for it. */
	see: string | undefined;
	url: string;
}

/** The lines under one letter, by their keys. */
export interface IndexLetter {
	letter: string;
	/** An ASCII anchor. */
	id: string;
	lines: readonly IndexLine[];
}

interface Named extends LocalTextData {
	id: string;
	aliases?: readonly string[] | undefined;
}

const HAN = /\p{Script=Han}/u;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listEntryLines(view: View): IndexLine[] {
	return view.corpus.entries.flatMap((entry): IndexLine[] => {
		if (entry.collection === 'ui') return [];
		const url = view.entryUrl(entry);
		const title = titleOf(entry);
		const line = { kind: entry.collection, context: contextOf(view, entry), url };
		const main: IndexLine = { ...line, name: view.text(title), lang: view.langOf(title), see: undefined };
		const others = view.corpus.findPost(entry.id)?.entry.data.alsoCalled ?? [];
		return [
			main,
			...others.map((other) => ({ ...line, name: view.text(other), lang: view.langOf(other), see: main.name })),
		];
	});
}

function listVocabularyLines(view: View): IndexLine[] {
	const { vocabulary } = view.corpus;
	const lines = (
		kind: IndexKind,
		items: ReadonlyMap<string, Named>,
		names: (item: Named) => readonly string[],
	): IndexLine[] =>
		[...items.values()].flatMap((item) => {
			const line = { kind, context: undefined, url: view.url(`vocabulary/${kind}`, item.id) };
			const main: IndexLine = { ...line, name: view.text(item), lang: view.langOf(item), see: undefined };
			const others = names(item).filter((name) => HAN.test(name) === (view.language === 'zh'));
			return [main, ...others.map((name) => ({ ...line, name, lang: undefined, see: main.name }))];
		});
	const aliases = (item: Named): readonly string[] => item.aliases ?? [];
	return [
		...lines('subjects', vocabulary.subjects, aliases),
		...lines('terms', vocabulary.terms, (item) => [
			...aliases(item),
			...(vocabulary.terms.get(item.id)?.english?.slice(1) ?? []),
		]),
		...lines('works', vocabulary.works, aliases),
		...lines('bodies', vocabulary.bodies, aliases),
		...lines('job-roles', vocabulary.jobRoles, aliases),
		...lines('situations', vocabulary.situations, aliases),
	];
}

/** The names of a unit: of its list, and its heading where that is another. */
function namesOf(view: View, { heading, data: { list } }: Unit): [IndexKind, LocalTextData][] {
	const keyOf = (name: LocalTextData): string => createIndexKey(view.text(name));
	return [
		...(list ? [['list', list.name] satisfies [IndexKind, LocalTextData]] : []),
		...(heading && !(list && keyOf(heading) === keyOf(list.name))
			? [['unit', heading] satisfies [IndexKind, LocalTextData]]
			: []),
	];
}

/** Names that one document gives to several units are told apart by the heading above each. */
function listUnitLines(view: View): IndexLine[] {
	const named = view.corpus.units.flatMap((unit) =>
		namesOf(view, unit).map(([kind, name]) => ({
			unit,
			kind,
			name,
			place: `${unit.entry.id} ${createIndexKey(view.text(name))}`,
		})),
	);
	const times = new Map<string, number>();
	for (const { place } of named) times.set(place, (times.get(place) ?? 0) + 1);
	return named.map(({ unit, kind, name, place }) => {
		const title = view.text(titleOf(unit.entry));
		const above = times.get(place) === 1 ? undefined : unit.parent?.heading;
		return {
			name: view.text(name),
			lang: view.langOf(name),
			kind,
			context: above ? `${title} · ${view.text(above)}` : title,
			see: undefined,
			url: view.unitUrl(unit),
		};
	});
}

/** Files every name of the handbook by letter: in Chinese by pinyin, the same on every machine. */
export function createAlphabet(view: View): IndexLetter[] {
	const lines = [...listEntryLines(view), ...listVocabularyLines(view), ...listUnitLines(view)];
	const keyed = lines.map((line) => ({ line, key: createIndexKey(line.name) }));
	keyed.sort(
		(a, b) =>
			compareText(a.key, b.key) || compareText(a.line.name, b.line.name) || compareText(a.line.url, b.line.url),
	);
	const letters = [...new Set(keyed.map(({ key }) => initialOf(key)))].sort(compareText);
	return letters.map((letter) => ({
		letter,
		id: letter === '#' ? 'other' : letter.toLowerCase(),
		lines: keyed.filter(({ key }) => initialOf(key) === letter).map(({ line }) => line),
	}));
}
