import type { CollectionName } from '#schema/collections.ts';
import type { AnyEntry } from './entry.ts';
import type { Unit, UnitKind } from './unit.ts';

/** What a reference names. */
export type Target =
	| 'entry' | 'organisation' | 'department' | 'post' | 'source' | 'unit' | 'post-or-unit' | 'sanction' | 'entry-or-work'
	| 'subject' | 'job-role' | 'situation' | 'act' | 'object' | 'term' | 'work' | 'body'; // prettier-ignore

/** One id written in a field: `path` is its place below the record of its holder. */
export interface Reference {
	on: Unit | AnyEntry;
	path: readonly (string | number)[];
	target: Target;
	name: string;
}

/** A field that holds ids: keys joined by dots, `[]` after one that holds a list. */
type Fields = readonly (readonly [field: string, target: Target])[];

const appliesTo: Fields = [
	['appliesTo.jobRoles[]', 'job-role'],
	['appliesTo.organisations[]', 'organisation'],
];
const entrySource: Fields = [['source.id', 'source']];
const validity: Fields = [
	['validity.issuer', 'body'],
	['validity.owner', 'body'],
	['validity.supersedes[]', 'entry-or-work'],
];

/** Every field of an entry’s own record that names something: a new field is one line here. */
const ENTRY_FIELDS: Readonly<Record<CollectionName, Fields>> = {
	organisations: [...entrySource, ['body', 'body']],
	posts: [
		...entrySource,
		...validity,
		['organisation', 'organisation'],
		['department', 'department'],
		['jobRole', 'job-role'],
		['variantOf', 'post'],
		['supersedes', 'post'],
	],
	rulebooks: [...entrySource, ...validity, ...appliesTo],
	prohibitions: [...entrySource, ...validity, ...appliesTo],
	phrases: [...entrySource, ...validity, ...appliesTo],
	methods: [...entrySource, ...validity, ...appliesTo],
	guides: [...entrySource, ...appliesTo],
	sources: [],
	vocabulary: [
		['incompatible[].acts[]', 'act'],
		['incompatible[].objects[]', 'object'],
		['items[].definedBy[]', 'unit'],
		['items[].issuer', 'body'],
		['items[].entry', 'entry'],
		['items[].successor', 'body'],
	],
	ui: [],
};

/** Every field of a unit that names something, whatever its kind. */
const UNIT_FIELDS: Fields = [
	['source', 'source'],
	['subjects[]', 'subject'],
	['works[]', 'work'],
	['cites[]', 'unit'],
	...appliesTo,
];

const KIND_FIELDS: Readonly<Partial<Record<UnitKind, Fields>>> = {
	duty: [
		['acts[].act', 'act'],
		['acts[].of', 'object'],
		['frequencies[].of', 'subject'],
		['frequencies[].act', 'act'],
		['sharedWith[]', 'post-or-unit'],
		['boundedBy[].with', 'post-or-unit'],
		['except[]', 'subject'],
		['leadOutside', 'body'],
	],
	ban: [['sanctions[]', 'sanction']],
	phrase: [['situations[]', 'situation']],
	section: [['list.term', 'term']],
	step: [['list.term', 'term']],
	'list-item': [['list.term', 'term']],
	clause: [['list.term', 'term']],
};

interface Step {
	key: string;
	list: boolean;
}
interface Reader {
	steps: readonly Step[];
	target: Target;
}

const compile = (fields: Fields): Reader[] =>
	fields.map(([field, target]) => ({
		steps: field.split('.').map((part) => ({ key: part.replace('[]', ''), list: part.endsWith('[]') })),
		target,
	}));

const entryReaders = new Map(Object.entries(ENTRY_FIELDS).map(([collection, fields]) => [collection, compile(fields)]));
const commonReaders = compile(UNIT_FIELDS);
const kindReaders = new Map(
	Object.entries(KIND_FIELDS).map(([kind, fields]) => [kind, [...commonReaders, ...compile(fields)]]),
);

type Found = (path: readonly (string | number)[], name: string) => void;

function follow(
	value: unknown,
	steps: readonly Step[],
	depth: number,
	path: readonly (string | number)[],
	found: Found,
): void {
	const step = steps[depth];
	if (!step) {
		// “unknown” and a text in two languages stand where nothing of ours is named.
		if (typeof value === 'string' && value !== 'unknown') found(path, value);
		return;
	}
	const next: unknown =
		typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step.key] : undefined;
	if (next === undefined) return;
	const at = [...path, step.key];
	if (!step.list) follow(next, steps, depth + 1, at, found);
	else if (Array.isArray(next))
		next.forEach((item, index) => {
			follow(item, steps, depth + 1, [...at, index], found);
		});
}

function read(on: Unit | AnyEntry, readers: readonly Reader[]): Reference[] {
	const references: Reference[] = [];
	for (const { steps, target } of readers)
		follow(on.data, steps, 0, [], (path, name) => references.push({ on, path, target, name }));
	return references;
}

/** The references in an entry’s own record, without those of its units. */
export function referencesOfEntry(entry: AnyEntry): Reference[] {
	return read(entry, entryReaders.get(entry.collection) ?? []);
}

/** The references in a unit’s own record, without those of the units inside it. */
export function referencesOfUnit(unit: Unit): Reference[] {
	return read(unit, kindReaders.get(unit.kind) ?? commonReaders);
}
