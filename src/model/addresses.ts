import type { RedirectData } from '#schema/record.ts';
import type { Corpus } from './corpus.ts';
import { isOf } from './entry.ts';
import type { AnyEntry } from './entry.ts';
import type { Unit } from './unit.ts';

/** A page, or a place in it. */
export interface Place {
	entry: AnyEntry;
	anchor?: string;
	/** The unit at the anchor; an anchor of a vocabulary page is no unit. */
	unit?: Unit;
}

/** The record of what was removed: when, why, and what took its place. */
export type Removal = RedirectData;

/** Where an address leads: a place, or the record of its removal. */
export type Heir = Place | { removed: Removal };

/** An heir and what names it: the address is live, its entry only changed folders, a `formerly`, or `content/redirects.mdx`. */
export interface Lead {
	heir: Heir;
	by: 'live' | 'id' | 'formerly' | 'redirect';
}

/** A permanent name on a page, the names it had before, and where its record stands in the entry. */
export interface Anchor {
	id: string;
	formerly: readonly string[];
	path: Unit['path'];
	unit?: Unit;
}

/** Whether an entry is a page of its own; interface strings are not. */
export function hasPage({ collection }: AnyEntry): boolean {
	return collection !== 'ui';
}

/** The names an entry had before, oldest first. */
export function formerIdsOf({ data }: AnyEntry): readonly string[] {
	return 'formerly' in data ? (data.formerly ?? []) : [];
}

/** Everything on an entry's page that can be linked to for good: its units, or the items and object families of a vocabulary. */
export function anchorsOf(corpus: Corpus, entry: AnyEntry): readonly Anchor[] {
	if (isOf(entry, 'vocabulary')) {
		const { data } = entry;
		const lists =
			data.vocabulary === 'control-acts' ? { items: data.items, objects: data.objects } : { items: data.items };
		return Object.entries(lists).flatMap(([list, items]) =>
			items.map(({ id, formerly = [] }, index) => ({ id, formerly, path: [list, index] })),
		);
	}
	return corpus
		.unitsOf(entry.id)
		.map((unit) => ({ id: unit.id, formerly: unit.data.formerly ?? [], path: unit.path, unit }));
}

/** Every path and uid that the ledger and the records of moves name. */
export function collectPublished({ anchors: { live, gone }, redirects }: Corpus): {
	paths: Set<string>;
	uids: Set<string>;
} {
	const paths = new Set<string>();
	const uids = new Set<string>();
	for (const [path, anchors] of Object.entries(live)) {
		paths.add(path);
		for (const anchor of anchors) uids.add(`${idOfPath(path)}.${anchor}`);
	}
	for (const address of Object.keys(gone)) {
		const [path = '', anchor] = address.split('#');
		if (anchor === undefined) paths.add(path);
		else uids.add(`${idOfPath(path)}.${anchor}`);
	}
	for (const { from } of redirects) (isPath(from) ? paths : uids).add(from);
	return { paths, uids };
}

/** The id of the entry whose page stands at a path. */
export function idOfPath(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** Cuts a uid into its entry id and its unit id. */
export function splitUid(uid: string): [entryId: string, unitId: string] {
	const at = uid.indexOf('.');
	return [uid.slice(0, at), uid.slice(at + 1)];
}

/** Whether an address is a path, rather than a uid. */
export function isPath(address: string): boolean {
	return address.includes('/');
}

/** Path and anchor below the edition; undefined for what was removed. */
export function addressOf(heir: Heir): { path: string; anchor: string | undefined } | undefined {
	return 'removed' in heir ? undefined : { path: heir.entry.path, anchor: heir.anchor };
}

/** The one name an heir goes by in records: a path, a uid, or `removed`. */
export function nameOf(heir: Heir): string {
	if ('removed' in heir) return 'removed';
	return heir.anchor === undefined ? heir.entry.path : `${heir.entry.id}.${heir.anchor}`;
}
