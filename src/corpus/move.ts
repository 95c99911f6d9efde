import { isOf } from '#model/entry.ts';
import type { Corpus } from '#model/corpus.ts';
import { referencesOfEntry, referencesOfUnit } from '#model/references.ts';
import type { CorpusReading } from './disk.ts';
import { recordAnchor, recordDeparture, recordEntry, recordOf, REDIRECTS_FILE, withInner } from './move-records.ts';
import type { AnchorMove, Edit } from './move-records.ts';
import { MoveRefusal } from './move-request.ts';
import type { MoveRequest } from './move-request.ts';
import { renameAddress, renameIdentity, renameInBody, renameReference } from './renaming.ts';
import type { Renaming } from './renaming.ts';
import { createYamlEditor } from './yaml-editor.ts';
import type { YamlEditor } from './yaml-editor.ts';
import type { DataPath } from './yaml-source.ts';

/** A move worked out to the last letter; nothing is written yet. */
export interface MovePlan {
	renaming: Renaming;
	/** New text by file, under the file's new name. */
	texts: ReadonlyMap<string, string>;
	/** Files that get another name: old → new. */
	files: ReadonlyMap<string, string>;
	/** How many references follow. */
	references: number;
	/** What keeps the old addresses alive, in words. */
	records: readonly string[];
}

const WAIVERS_FILE = 'content/waivers.mdx';

function createRenaming(corpus: Corpus, request: MoveRequest): Renaming {
	const { entry } = request;
	if (request.kind === 'entry') {
		const posts = isOf(entry, 'organisations')
			? corpus.entriesOf('posts').filter(({ data }) => data.organisation === entry.id)
			: [];
		const paths = new Map([
			[entry.path, request.path],
			...posts.map(({ id, path }): [string, string] => [path, `posts/${request.id}/${id}`]),
		]);
		return { entries: new Map(request.id === entry.id ? [] : [[entry.id, request.id]]), paths, uids: new Map() };
	}
	const uids = new Map([[`${entry.id}.${request.from}`, `${request.to.id}.${request.id}`]]);
	const { unit } = recordOf(corpus, entry, request.from);
	if (request.to !== entry && unit) {
		for (const { uid, id } of withInner(unit).slice(1)) {
			if (corpus.findUnit(`${request.to.id}.${id}`)) {
				throw new MoveRefusal(
					`"${request.to.id}" has a unit "${id}" already, and one of that name stands inside "${unit.uid}": rename it first.`,
				);
			}
			uids.set(uid, `${request.to.id}.${id}`);
		}
	}
	return { entries: new Map(), paths: new Map(), uids };
}

/** Lets every reference in front matter follow; returns how many did. */
function followReferences(corpus: Corpus, renaming: Renaming, edit: Edit): number {
	let count = 0;
	const follow = (file: string, path: DataPath, name: string, renamed: string): void => {
		if (name === renamed) return;
		edit(file).setScalar(path, renamed);
		count += 1;
	};
	for (const entry of corpus.entries) {
		for (const reference of referencesOfEntry(entry))
			follow(entry.file, reference.path, reference.name, renameReference(renaming, reference));
	}
	for (const unit of corpus.units) {
		for (const reference of referencesOfUnit(unit)) {
			follow(
				unit.entry.file,
				[...unit.path, ...reference.path],
				reference.name,
				renameReference(renaming, reference),
			);
		}
	}
	for (const [index, { to, replacedBy = [] }] of corpus.redirects.entries()) {
		const at = ['redirects', index] as const;
		if (to !== undefined) follow(REDIRECTS_FILE, [...at, 'to'], to, renameAddress(renaming, to));
		for (const [item, name] of replacedBy.entries())
			follow(REDIRECTS_FILE, [...at, 'replacedBy', item], name, renameAddress(renaming, name));
	}
	for (const [index, { identity }] of corpus.waivers.entries()) {
		follow(WAIVERS_FILE, ['waivers', index, 'identity'], identity, renameIdentity(renaming, identity));
	}
	return count;
}

/** Moves a unit's lines from one file to another, where a list of the same name takes it in; units say the source they had from their old entry. */
function moveBlock(
	corpus: Corpus,
	{ entry, from, to }: AnchorMove,
	texts: Map<string, string>,
	textOf: (file: string) => string,
): void {
	const { unit } = recordOf(corpus, entry, from);
	const [list, index] = unit?.path ?? [];
	if (!unit || typeof list !== 'string' || typeof index !== 'number' || unit.path.length !== 2) {
		throw new MoveRefusal(
			`"${entry.id}.${from}" stands inside another record: only what stands in a list of its entry itself can go to another entry.`,
		);
	}
	if (to.collection !== entry.collection)
		throw new MoveRefusal(`A unit of ${entry.collection} can't go to ${to.collection}: their records differ.`);
	if (!(list in to.data)) throw new MoveRefusal(`"${to.id}" has no "${list}" to take "${entry.id}.${from}" in.`);
	const home = 'source' in entry.data ? entry.data.source.id : undefined;
	const away = 'source' in to.data ? to.data.source.id : undefined;
	if (home !== undefined && home !== away) {
		const editor = createYamlEditor(entry.file, textOf(entry.file));
		for (const { data, path } of withInner(unit))
			if (data.source === undefined) editor.addLine(path, 'place', `source: ${home}`);
		texts.set(entry.file, editor.finish());
	}
	const source = createYamlEditor(entry.file, textOf(entry.file));
	const item = source.cutItem(unit.path);
	texts.set(entry.file, source.finish());
	const target = createYamlEditor(to.file, textOf(to.file));
	target.appendItem([list], item);
	texts.set(to.file, target.finish());
}

/** Works out a move: every file that changes, and what keeps the old addresses alive. Throws a `MoveRefusal` where it can't be done. */
export function planMove({ corpus, texts: originals }: CorpusReading, request: MoveRequest): MovePlan {
	const renaming = createRenaming(corpus, request);
	const editors = new Map<string, YamlEditor>();
	const edit: Edit = (file) => {
		const editor = editors.get(file) ?? createYamlEditor(file, originals.get(file) ?? '');
		editors.set(file, editor);
		return editor;
	};
	let references = followReferences(corpus, renaming, edit);
	const leaves = request.kind === 'anchor' && request.to !== request.entry;
	const records =
		request.kind === 'entry'
			? recordEntry(corpus, request, edit)
			: leaves
				? recordDeparture(corpus, request, edit, renaming)
				: recordAnchor(corpus, request, edit);

	const texts = new Map([...editors].map(([file, editor]) => [file, editor.finish()]));
	const textOf = (file: string): string => texts.get(file) ?? originals.get(file) ?? '';
	if (leaves) moveBlock(corpus, request, texts, textOf);
	for (const { file, body } of corpus.entries) {
		const renamed = renameInBody(renaming, body, corpus.entries);
		if (renamed === body) continue;
		const text = textOf(file);
		const at = text.lastIndexOf(body);
		texts.set(file, text.slice(0, at) + renamed + text.slice(at + body.length));
		references += 1;
	}
	const files = new Map([...renaming.paths].map(([from, to]) => [`content/${from}.mdx`, `content/${to}.mdx`]));
	for (const [from, to] of files) {
		const text = textOf(from);
		texts.delete(from);
		texts.set(to, text);
	}
	return { renaming, texts, files, references, records };
}
