import { anchorsOf, formerIdsOf, isPath } from '#model/addresses.ts';
import type { Corpus } from '#model/corpus.ts';
import { isOf } from '#model/entry.ts';
import { addressBookOf } from '#model/redirects.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Unit } from '#model/unit.ts';
import type { MoveRequest } from './move-request.ts';
import type { Renaming } from './renaming.ts';
import type { YamlEditor } from './yaml-editor.ts';
import type { DataPath } from './yaml-source.ts';

/** Where moved and removed addresses are authored. */
export const REDIRECTS_FILE = 'content/redirects.mdx';

export type EntryMove = Extract<MoveRequest, { kind: 'entry' }>;
export type AnchorMove = Extract<MoveRequest, { kind: 'anchor' }>;
/** Opens a file for changes. */
export type Edit = (file: string) => YamlEditor;

/** Whether anybody may hold a link to an address. */
function isPublished({ anchors: { live, gone } }: Corpus, path: string, anchor?: string): boolean {
	if (Object.hasOwn(gone, anchor === undefined ? path : `${path}#${anchor}`)) return true;
	return anchor === undefined ? Object.hasOwn(live, path) : live[path]?.includes(anchor) === true;
}

/** The record of a unit or vocabulary item: its place in the entry, and its former ids. */
export function recordOf(
	corpus: Corpus,
	entry: AnyEntry,
	anchor: string,
): { unit: Unit | undefined; path: DataPath; formerly: readonly string[] } {
	const anchors = anchorsOf(corpus, entry);
	const { unit, path = [], formerly = [] } = anchors.find(({ id }) => id === anchor) ?? {};
	return { unit, path, formerly };
}

/** A unit and all units inside it. */
export function withInner(unit: Unit): Unit[] {
	return [unit, ...unit.children.flatMap(withInner)];
}

const without = (ids: readonly string[], id: string): string[] => ids.filter((other) => other !== id);

/** A name that is in use again needs no record. */
function dropRecord(corpus: Corpus, edit: Edit, address: string): void {
	const book = addressBookOf(corpus);
	const index = corpus.redirects.findIndex(({ from }) => (isPath(from) ? from : book.presentName(from)) === address);
	if (index >= 0) edit(REDIRECTS_FILE).cutItem(['redirects', index]);
}

function addRecords(corpus: Corpus, edit: Edit, records: readonly (readonly [from: string, to: string])[]): string[] {
	const texts = records.map(([from, to]) => `- from: ${from}\n  to: ${to}\n  on: '${corpus.asOf}'\n`);
	if (texts.length > 0) edit(REDIRECTS_FILE).appendItem(['redirects'], texts.join(''));
	return records.map(([from, to]) => `${from} → ${to} in ${REDIRECTS_FILE}`);
}

/** Records an entry's new name; returns what keeps its old address alive. */
export function recordEntry(corpus: Corpus, { entry, id, path }: EntryMove, edit: Edit): string[] {
	const [, organisation = ''] = path.split('/');
	if (isOf(entry, 'posts') && organisation !== entry.data.organisation)
		edit(entry.file).setScalar(['organisation'], organisation);
	dropRecord(corpus, edit, path);
	if (!isPublished(corpus, entry.path)) return [];
	if (id === entry.id) return [`${entry.path} → ${path} by its id, which stays`];
	if (isOf(entry, 'sources')) return addRecords(corpus, edit, [[entry.path, path]]);
	edit(entry.file).setIds([], 'formerly', [...without(formerIdsOf(entry), id), entry.id], 'titleStatus');
	return [`formerly: ${entry.id} in content/${path}.mdx`];
}

/** Records the new name of a unit or item that stays in its entry. */
export function recordAnchor(corpus: Corpus, { entry, from, id }: AnchorMove, edit: Edit): string[] {
	const { path, formerly } = recordOf(corpus, entry, from);
	edit(entry.file).setScalar([...path, 'id'], id);
	dropRecord(corpus, edit, `${entry.id}.${id}`);
	const published = isPublished(corpus, entry.path, from);
	const ids = [...without(formerly, id), ...(published ? [from] : [])];
	if (ids.join() !== formerly.join()) edit(entry.file).setIds(path, 'formerly', ids, 'id');
	return published ? [`formerly: ${from} in ${entry.file}`] : [];
}

/** Records a unit that goes to another entry, and the units inside it: their old names, all of them, lead there from now on. */
export function recordDeparture(
	corpus: Corpus,
	{ entry, from, id }: AnchorMove,
	edit: Edit,
	renaming: Renaming,
): string[] {
	const { unit } = recordOf(corpus, entry, from);
	const records: (readonly [string, string])[] = [];
	for (const moving of unit ? withInner(unit) : []) {
		const target = renaming.uids.get(moving.uid) ?? moving.uid;
		const formerly = moving.data.formerly ?? [];
		if (moving === unit) edit(entry.file).setScalar([...moving.path, 'id'], id);
		if (formerly.length > 0) edit(entry.file).setIds(moving.path, 'formerly', [], 'id');
		for (const old of [...formerly, moving.id]) {
			if (isPublished(corpus, entry.path, old)) records.push([`${entry.id}.${old}`, target]);
		}
		dropRecord(corpus, edit, target);
	}
	return addRecords(corpus, edit, records);
}
