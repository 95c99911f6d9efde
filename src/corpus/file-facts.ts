import { idOfPath } from '#model/addresses.ts';
import type { AnyEntry } from '#model/entry.ts';
import { isOf } from '#model/entry.ts';
import { referencesOfEntry, referencesOfUnit } from '#model/references.ts';
import { collectUnits } from '#model/unit.ts';

/** What is remembered of a content file, so that a part of the corpus can be read without the rest. */
export interface FileFacts {
	/** Ids of the entries it names. */
	names: readonly string[];
	/** The whole entry, where it is no post; other files are judged with all of these. */
	entry?: AnyEntry;
	/** The data of a record at the root of `content/`. */
	record?: unknown;
	/** A post’s front matter without its duties and score sheet: what other posts see of it. */
	head?: Readonly<Record<string, unknown>>;
	organisation?: string;
	jobRole?: string;
	/** It can’t be read. */
	broken?: true;
	/** It is not part of the published corpus. */
	draft?: true;
}

const ENTRY_TARGETS: ReadonlySet<string> = new Set([
	'entry',
	'organisation',
	'post',
	'source',
	'unit',
	'post-or-unit',
	'entry-or-work',
]);

/** Ids of the entries an entry names, in its fields and in its prose. */
export function namesIn(entry: AnyEntry): string[] {
	const references = [...referencesOfEntry(entry), ...collectUnits(entry).flatMap(referencesOfUnit)];
	const fields = references.filter(({ target }) => ENTRY_TARGETS.has(target)).map(({ name }) => name);
	const links = entry.links.map(({ kind, to }) => (kind === 'unit' ? to : idOfPath(to.replace(/\/?(?:#.*)?$/u, ''))));
	return [...new Set([...fields, ...links].map((name) => name.split('.')[0] ?? name))];
}

/** What to remember of an entry. */
export function createFacts(entry: AnyEntry): FileFacts {
	const names = namesIn(entry);
	if (!isOf(entry, 'posts')) return { names, entry };
	const { duties: _duties, assessment: _assessment, notes: _notes, validity: _validity, ...head } = entry.data;
	return { names, head, organisation: entry.data.organisation, jobRole: entry.data.jobRole };
}
