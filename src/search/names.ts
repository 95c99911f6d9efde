import type { Corpus } from '#model/corpus.ts';
import { normaliseText } from '#text/normalise.ts';
import type { FoldMap } from '#text/normalise.ts';
import { tokenise } from '#text/tokens.ts';
import { commonVariants } from '#text/variants.ts';
import type { ByteWriter } from './bytes.ts';
import type { KeyedList } from './families.ts';
import { NAME, phraseKey } from './keys.ts';
import { writePostings } from './postings.ts';
import type { SearchRecord } from './records.ts';
import type { TokenStream } from './stream.ts';

/** A name that was registered for what units are about, whether or not their texts say it. */
export interface RegisteredName {
	zh: string;
	en: string | undefined;
	/** Aliases, variant spellings, other English renderings. */
	others: readonly string[];
	/** What a record must be tagged with to bear the name. */
	tag: string;
}

interface Item {
	id: string;
	zh: string;
	en?: string | undefined;
	aliases?: readonly string[] | undefined;
	variants?: readonly string[] | undefined;
	english?: readonly string[] | undefined;
}

function register(family: string, items: Iterable<Item>): RegisteredName[] {
	return Array.from(items, ({ id, zh, en, aliases = [], variants = [], english = [] }) => ({
		zh,
		en,
		others: [...aliases, ...variants, ...english],
		tag: `${family} ${id}`,
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

/** Says every tag of a record, apart from those that vocabularies give it by naming it. */
function visitTags({ unit, entry }: SearchRecord, visit: (tag: string) => void): void {
	if (!unit) {
		if ('jobRole' in entry.data) visit(`role ${entry.data.jobRole}`);
		if ('body' in entry.data && entry.data.body !== undefined) visit(`body ${entry.data.body}`);
		return;
	}
	const { subjects, data, uid } = unit;
	for (const id of subjects) visit(`subject ${id}`);
	for (const id of data.works ?? []) visit(`work ${id}`);
	if ('situations' in data) for (const id of data.situations as readonly string[]) visit(`situation ${id}`);
	if (data.list) visit(`list ${uid}`);
	if (data.list?.term !== undefined) visit(`term ${data.list.term}`);
}

/** Tags that vocabularies give to records by naming them. */
function tagsFromAfar({ vocabulary }: Corpus): Map<string, string[]> {
	const defined = [...vocabulary.terms.values()].flatMap(({ id, definedBy = [] }) =>
		definedBy.map((uid) => ({ uid, tag: `term ${id}` })),
	);
	const held = [...vocabulary.works.values()].flatMap(({ id, entry }) =>
		entry === undefined ? [] : [{ uid: entry, tag: `work ${id}` }],
	);
	return new Map(
		[...Map.groupBy([...defined, ...held], ({ uid }) => uid)].map(([uid, tags]) => [
			uid,
			tags.map(({ tag }) => tag),
		]),
	);
}

/** The records that bear each tag, in order. */
function groupByTag(corpus: Corpus, records: readonly SearchRecord[]): Map<string, number[]> {
	const afar = tagsFromAfar(corpus);
	const tagged = new Map<string, number[]>();
	for (const [index, record] of records.entries()) {
		const add = (tag: string): void => {
			const list = tagged.get(tag);
			if (!list) tagged.set(tag, [index]);
			else if (list.at(-1) !== index) list.push(index);
		};
		visitTags(record, add);
		afar.get(record.uid)?.forEach(add);
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
	const named = new Map<string, readonly number[]>();
	for (const { zh, en = '', others, tag } of names) {
		const found = tagged.get(tag);
		if (!found) continue;
		for (const name of new Set([zh, en, ...others].map((text) => normaliseText(text, { fold })))) {
			if (name !== '') named.set(name, merge(named.get(name) ?? [], found));
		}
	}
	return [...named].map(([name, found]) => {
		const from = writer.length;
		writePostings(
			writer,
			Uint32Array.from(found, (record) => record * 2 ** bits),
			bits,
		);
		return { key: NAME + name, from, to: writer.length };
	});
}

/** Two ascending lists as one, each number once. */
const merge = (a: readonly number[], b: readonly number[]): readonly number[] =>
	a.length === 0 ? b : [...new Set([...a, ...b])].sort((x, y) => x - y);

/** The names that find something when they are searched for, by language: a record bears them, or a text says them. */
export function listFindable(
	names: readonly RegisteredName[],
	keys: ReadonlySet<string>,
	records: readonly SearchRecord[],
	fold: FoldMap,
): { zh: RegisteredName[]; en: RegisteredName[] } {
	const borne = (name: string): boolean => keys.has(NAME + normaliseText(name, { fold }));
	/** Looking through all texts takes long, and is no use where two tokens of the name stand nowhere in a row. */
	const maybeSaid = (name: string): boolean => {
		const tokens = tokenise(name, { fold });
		return tokens.every((token, index) => {
			const next = tokens[index + 1];
			return keys.has(next ? phraseKey(token, next) : token.text);
		});
	};
	const said = (name: string): boolean =>
		maybeSaid(name) &&
		records.some(({ fields }) => fields.some(({ zh, en = '' }) => zh.includes(name) || en.includes(name)));
	const saidInAnyCase = (name: string): boolean => {
		const lower = name.toLowerCase();
		return (
			maybeSaid(name) &&
			records.some(({ fields }) =>
				fields.some(({ zh, en = '' }) => zh.includes(name) || en.toLowerCase().includes(lower)),
			)
		);
	};
	return {
		zh: names.filter(({ zh }) => borne(zh) || said(zh)),
		en: names.filter(({ zh, en = zh }) => borne(en) || saidInAnyCase(en)),
	};
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
