import type { FindingInput } from '#diagnostics/finding.ts';
import { idOfPath } from '#model/addresses.ts';

/** What has changed since some revision. */
export interface Changes {
	/** Content files added, changed or deleted, relative to the project root. */
	files: ReadonlySet<string>;
	/** Ids of their entries. */
	ids: ReadonlySet<string>;
	/** A register changed (a vocabulary or a record file): it bears on every file. */
	everywhere: boolean;
}

const REGISTER = /^content\/(?:vocabulary\/.*|[^/]+)$/u;

/** Sums up a list of changed content files. */
export function createChanges(files: readonly string[]): Changes {
	return {
		files: new Set(files),
		ids: new Set(files.map((file) => file.replace(/^.*\//u, '').replace(/\.mdx$/u, ''))),
		everywhere: files.some((file) => REGISTER.test(file)),
	};
}

/** The entry that a uid, a path or a link names. */
const entryOf = (name: string): string => idOfPath(name.replace(/\/?(?:#.*)?$/u, '')).split('.')[0] ?? name;

/** Tells whether a finding concerns what changed: it stands there, points there, or quotes the name of something there. */
export function concernsChanges(
	{ at, uids, related = [], values }: FindingInput,
	{ files, ids, everywhere }: Changes,
): boolean {
	if (everywhere || files.has(at.file)) return true;
	return (
		related.some((other) => files.has(other.at.file)) || [...uids, ...values].some((name) => ids.has(entryOf(name)))
	);
}
