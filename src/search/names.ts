import type { Corpus } from '#model/corpus.ts';
import { normaliseText } from '#text/normalise.ts';
import type { FoldMap } from '#text/normalise.ts';
import { tokenise } from '#text/tokens.ts';
import { commonVariants } from '#text/variants.ts';
import type { ByteWriter } from './bytes.ts';
import type { KeyedList } from './families.ts';
import { NAME, phraseKey } from './keys.ts';
import { intersect, mergePostings } from './matching.ts';
import { writePostings } from './postings.ts';
import type { Postings } from './postings.ts';
import type { SearchRecord } from './records.ts';
import type { TokenStream } from './stream.ts';

/** A name that was registered for what units are about, whether or not their texts say it. */
export interface RegisteredName {
	zh: string;
	en: string | undefined;
	/** Aliases, variant spellings, other English renderings. */
	others: readonly string[];
	/** What a record must be tagged with to bear the name. */
	tag: Tag;
}

/** An item of a vocabulary, or a named list. */
interface Tag {
	family: 'subject' | 'term' | 'work' | 'role' | 'body' | 'situation' | 'list';
	id: string;
}

interface Item {
	id: string;
	zh: string;
	en?: string | undefined;
	aliases?: readonly string[] | undefined;
	variants?: readonly string[] | undefined;
	english?: readonly string[] | undefined;
}

function register(family: Tag['family'], items: Iterable<Item>): RegisteredName[] {
	return Array.from(items, ({ id, zh, en, aliases = [], variants = [], english = [] }) => ({
		zh,
		en,
		others: [...aliases, ...variants, ...english],
		tag: { family, id },
	}));
}

/** Every registered name: subjects, terms, works, job roles, bodies, situations, named lists. */
export function listNames({ vocabulary, units }: Corpus): RegisteredName[] {
	const lists = units.flatMap(({ uid, data }) => (data.list ? [{ id: uid, ...data.list.name }] : []));
	return [
		...register('subject', vocabulary.subjects.values()),
		...register('term', vocabulary.terms.values()),
		...register('work', vocabulary.works.values()),
		...register('role', vocabulary.jobRoles.values()),
		...register('body', vocabulary.bodies.values()),
		...register('situation', vocabulary.situations.values()),
		...register('list', lists),
	];
}

type VisitTag = (family: Tag['family'], id: string) => void;

/** Says every tag of a record, apart from those that vocabularies give it by naming it. */
function visitTags({ unit, entry }: SearchRecord, visit: VisitTag): void {
	if (!unit) {
		if ('jobRole' in entry.data) visit('role', entry.data.jobRole);
		if ('body' in entry.data && entry.data.body !== undefined) visit('body', entry.data.body);
		return;
	}
	const { subjects, data, uid } = unit;
	for (const id of subjects) visit('subject', id);
	for (const id of data.works ?? []) visit('work', id);
	if ('situations' in data) for (const id of data.situations as readonly string[]) visit('situation', id);
	if (data.list) visit('list', uid);
	if (data.list?.term !== undefined) visit('term', data.list.term);
}

/** Tags that vocabularies give to records by naming them. */
function tagsFromAfar({ vocabulary }: Corpus): Map<string, Tag[]> {
	const defined = [...vocabulary.terms.values()].flatMap(({ id, definedBy = [] }) =>
		definedBy.map((uid) => ({ uid, tag: { family: 'term', id } as const })),
	);
	const held = [...vocabulary.works.values()].flatMap(({ id, entry }) =>
		entry === undefined ? [] : [{ uid: entry, tag: { family: 'work', id } as const }],
	);
	return new Map(
		[...Map.groupBy([...defined, ...held], ({ uid }) => uid)].map(([uid, tags]) => [
			uid,
			tags.map(({ tag }) => tag),
		]),
	);
}

/** The records that bear each tag, in order, by family and id. */
type Tagged = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

function groupByTag(corpus: Corpus, records: readonly SearchRecord[]): Tagged {
	const afar = tagsFromAfar(corpus);
	const tagged = new Map<string, Map<string, number[]>>();
	let record = 0;
	const add: VisitTag = (family, id) => {
		const byId = tagged.get(family) ?? new Map<string, number[]>();
		if (byId.size === 0) tagged.set(family, byId);
		const list = byId.get(id);
		if (!list) byId.set(id, [record]);
		else if (list.at(-1) !== record) list.push(record);
	};
	for (record = 0; record < records.length; record += 1) {
		const at = records[record];
		if (!at) continue;
		visitTags(at, add);
		for (const { family, id } of afar.get(at.uid) ?? []) add(family, id);
	}
	return tagged;
}

/** Appends the posting lists of the names that any record bears, each by its whole normalised text. */
export function writeNames(
	writer: ByteWriter,
	corpus: Corpus,
	names: readonly RegisteredName[],
	records: readonly SearchRecord[],
	{ bits }: TokenStream,
	fold: FoldMap,
): KeyedList[] {
	const tagged = groupByTag(corpus, records);
	const named = new Map<string, Postings[]>();
	for (const { zh, en = '', others, tag } of names) {
		const found = tagged.get(tag.family)?.get(tag.id);
		if (!found) continue;
		const codes = Uint32Array.from(found, (record) => record * 2 ** bits);
		for (const name of new Set([zh, en, ...others].map((text) => normaliseText(text, { fold })))) {
			const known = named.get(name);
			if (known) known.push(codes);
			else if (name !== '') named.set(name, [codes]);
		}
	}
	return [...named].map(([name, lists]) => {
		const from = writer.length;
		writePostings(writer, mergePostings(lists), bits);
		return { key: NAME + name, from, to: writer.length };
	});
}

/** The names that find something when they are searched for, by language: a record bears them, or a text says them; `listOf` reads a key's postings. */
export function listFindable(
	names: readonly RegisteredName[],
	listOf: (key: string) => Postings | undefined,
	fold: FoldMap,
): { zh: RegisteredName[]; en: RegisteredName[] } {
	const isBorne = (name: string): boolean => listOf(NAME + normaliseText(name, { fold })) !== undefined;
	const isSaid = (name: string): boolean => {
		const tokens = tokenise(name, { fold });
		const last = Math.max(0, tokens.length - 2);
		const keys = tokens.slice(0, last + 1).map((token, at) => {
			const next = tokens[at + 1];
			return next ? phraseKey(token, next) : token.text;
		});
		const lists = keys.flatMap((key, offset) => {
			const postings = listOf(key);
			return postings ? [{ postings, offset }] : [];
		});
		return lists.length === keys.length && intersect(lists).length > 0;
	};
	const finds = (name: string): boolean => isBorne(name) || isSaid(name);
	return { zh: names.filter(({ zh }) => finds(zh)), en: names.filter(({ zh, en = zh }) => finds(en)) };
}

/** Spellings to be read as another, in normal form, longest first; only those whose standard can be found. */
export function listVariants(
	{ vocabulary }: Corpus,
	{ han }: TokenStream,
	fold: FoldMap,
): [variant: string, standard: string][] {
	const registered = [...vocabulary.terms.values()].flatMap(({ zh, variants = [] }) =>
		variants.map((variant): [string, string] => [variant, zh]),
	);
	const known = new Set(han);
	const readable = (text: string): boolean => Array.from(text).every((character) => known.has(character));
	const pairs = new Map<string, string>();
	for (const [variant, standard] of [...registered, ...commonVariants]) {
		const [from, to] = [normaliseText(variant, { fold }), normaliseText(standard, { fold })];
		if (from !== to && readable(to) && !pairs.has(from)) pairs.set(from, to);
	}
	return [...pairs].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}
