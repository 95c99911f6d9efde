import type { RedirectData, WaiverData } from '#schema/record.ts';
import { findBinding } from './applies.ts';
import type { Binding } from './applies.ts';
import { isOf } from './entry.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Language } from './edition.ts';
import type { CollectionName } from '#schema/collections.ts';
import { createPost } from './post.ts';
import type { Post } from './post.ts';
import { collectUnits, isTop } from './unit.ts';
import type { Unit } from './unit.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every address that was ever published, below the edition; the uid of an anchor is `<last part of its page’s path>.<anchor>`. */
export interface AnchorLedger {
	/** Pages that were there when the ledger was last written, and the anchors in each. */
	live: Readonly<Record<string, readonly string[]>>;
	/** Published earlier (`path` or `path#anchor`) → where it led when the ledger was last written: a path, a uid, or `removed`. */
	gone: Readonly<Record<string, string>>;
}

/** The single files at the root of `content/`. */
export interface Records {
	/** The handbook's “today”, `YYYY-MM-DD`. */
	asOf: string;
	/** The fewest entries per collection and units per kind. */
	floors: Readonly<Record<string, number>>;
	waivers: readonly WaiverData[];
	redirects: readonly RedirectData[];
	/** Files that can’t be read, by the id of their entry or the name of their record: it exists, so links to it are no dangling links. */
	broken: ReadonlyMap<string, string>;
	anchors: AnchorLedger;
}

/** Everything the handbook holds, resolved once. */
export interface Corpus extends Records {
	/** In reading order: by collection, then `order`, then path. */
	entries: readonly AnyEntry[];
	entriesOf<Name extends CollectionName>(collection: Name): readonly Entry<Name>[];
	findEntry(id: string): AnyEntry | undefined;
	/** In reading order. */
	units: readonly Unit[];
	unitsOf(entryId: string): readonly Unit[];
	findUnit(uid: string): Unit | undefined;
	posts: readonly Post[];
	findPost(id: string): Post | undefined;
	vocabulary: Vocabulary;
	/** Interface strings by language and key. */
	strings: Readonly<Record<Language, Readonly<Record<string, string>>>>;
	/** What binds or serves a post, in reading order. */
	bindingsOf(post: Post): readonly Binding[];
}

const READING_ORDER: readonly CollectionName[] = [
	'organisations', 'posts', 'rulebooks', 'prohibitions', 'phrases', 'methods', 'guides', 'sources', 'vocabulary', 'ui',
]; // prettier-ignore
const BINDING: readonly CollectionName[] = ['prohibitions', 'rulebooks', 'phrases', 'methods', 'guides'];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const orderOf = ({ data }: AnyEntry): number => ('order' in data ? data.order : 0);

function sortEntries(entries: readonly AnyEntry[]): AnyEntry[] {
	const organisations = new Map(entries.map((entry) => [entry.id, orderOf(entry)]));
	const group = (entry: AnyEntry): number =>
		isOf(entry, 'posts') ? (organisations.get(entry.data.organisation) ?? Infinity) : 0;
	return [...entries].sort(
		(a, b) =>
			READING_ORDER.indexOf(a.collection) - READING_ORDER.indexOf(b.collection) ||
			compareNumbers(group(a), group(b)) ||
			compareNumbers(orderOf(a), orderOf(b)) ||
			compareText(a.path, b.path),
	);
}

function compareNumbers(a: number, b: number): number {
	return a === b ? 0 : a - b;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const name = key(item);
		const group = groups.get(name);
		if (group) group.push(item);
		else groups.set(name, [item]);
	}
	return groups;
}

/** Of two items with one name the first counts, so that a duplicate makes no other reference go astray. */
function firstBy<Item>(items: readonly Item[], name: (item: Item) => string): Map<string, Item> {
	const first = new Map<string, Item>();
	for (const item of items) {
		const key = name(item);
		if (!first.has(key)) first.set(key, item);
	}
	return first;
}

function createPosts(
	entries: readonly Entry<'posts'>[],
	organisations: readonly Entry<'organisations'>[],
	units: ReadonlyMap<string, Unit[]>,
): Post[] {
	const byId = new Map(organisations.map((entry) => [entry.id, entry]));
	const posts = entries.map((entry) =>
		createPost(entry, units.get(entry.id) ?? [], byId.get(entry.data.organisation)),
	);
	const byRole = groupBy(posts, ({ jobRole }) => jobRole);
	for (const post of posts) post.variants = (byRole.get(post.jobRole) ?? []).filter((other) => other !== post);
	return posts;
}

/** Resolves parsed entries and records into one body; references that lead nowhere are left for the rules to find. */
export function createCorpus(parsed: readonly AnyEntry[], records: Records): Corpus {
	const entries = sortEntries(parsed);
	const byId = firstBy(entries, ({ id }) => id);
	const byCollection = groupBy(entries, ({ collection }) => collection);
	const entriesOf = <Name extends CollectionName>(collection: Name): readonly Entry<Name>[] =>
		(byCollection.get(collection) ?? []) as unknown as readonly Entry<Name>[];
	const units = entries.flatMap(collectUnits);
	units.forEach((unit, index) => (unit.order = index));
	const byUid = firstBy(units, ({ uid }) => uid);
	const byEntry = groupBy(units, ({ entry }) => entry.id);
	const posts = createPosts(entriesOf('posts'), entriesOf('organisations'), byEntry);
	const postById = firstBy(posts, ({ id }) => id);
	const unitsOf = (entryId: string): readonly Unit[] => byEntry.get(entryId) ?? [];
	const binding = BINDING.flatMap((collection) => entriesOf(collection) as readonly AnyEntry[]);
	const strings = (language: Language): Record<string, string> =>
		Object.assign(
			{},
			...entriesOf('ui').map(({ data }) => (data.language === language ? data.strings : {})),
		) as Record<string, string>;
	return {
		...records,
		entries,
		entriesOf,
		findEntry: (id) => byId.get(id),
		units,
		unitsOf,
		findUnit: (uid) => byUid.get(uid),
		posts,
		findPost: (id) => postById.get(id),
		vocabulary: createVocabulary(entriesOf('vocabulary')),
		strings: { zh: strings('zh'), en: strings('en') },
		bindingsOf: (post) =>
			binding.flatMap((entry) => findBinding(entry, unitsOf(entry.id).filter(isTop), post) ?? []),
	};
}
