import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyEntry } from '#model/entry.ts';
import { entryPath } from '#model/permalink.ts';
import { assembleCorpus, readContents } from './disk.ts';
import type { CorpusReading } from './disk.ts';
import { createFacts, namesIn } from './file-facts.ts';
import type { FileFacts } from './file-facts.ts';
import { checkName } from './files.ts';
import type { FileIndex } from './file-index.ts';

/** The files that differ from a git tree, and those that don’t. */
export interface TreeFiles {
	/** Differing, added or deleted, relative to the root. */
	changed: readonly string[];
	/** In the tree and not changed. */
	unchanged: readonly string[];
}

const idOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/u, '');
const isPost = (file: string): boolean => file.startsWith('content/posts/');

/** Completes an index with the files of the tree that it doesn’t hold yet. */
export function completeIndex(root: string, known: FileIndex, unchanged: readonly string[]): FileIndex {
	const missing = unchanged.filter((file) => !known.has(file) && file.endsWith('.mdx'));
	const index = new Map(known);
	for (const { file, ...facts } of readFacts(root, missing)) index.set(file, facts);
	return index;
}

function readFacts(root: string, files: readonly string[]): (FileFacts & { file: string })[] {
	const { entries, records, broken } = readContents(root, files, { drafts: true });
	const read = new Map(entries.map((entry) => [entry.file, entry]));
	return files.map((file) => {
		const entry = read.get(file);
		if (!entry && broken.has(idOf(file))) return { file, names: [], broken: true as const };
		if (!entry) return { file, names: [], record: records[idOf(file) as keyof typeof records] };
		const isDraft = 'draft' in entry.data && entry.data.draft === true;
		return { file, ...createFacts(entry), ...(isDraft && { draft: true as const }) };
	});
}

/** Picks the unchanged posts that the changed files are judged with: of their organisations and roles, named by them or naming them. */
function selectPosts(
	changed: readonly AnyEntry[],
	ids: ReadonlySet<string>,
	index: FileIndex,
	unchanged: readonly string[],
): string[] {
	const posts = changed.filter((entry) => entry.collection === 'posts');
	const organisations = new Set(posts.map(({ data }) => data.organisation));
	const roles = new Set(posts.map(({ data }) => data.jobRole));
	const named = new Set(changed.flatMap(namesIn));
	return unchanged.filter(isPost).filter((file) => {
		const facts = index.get(file);
		if (!facts || facts.draft) return false;
		const near = organisations.has(facts.organisation ?? '') || roles.has(facts.jobRole ?? '');
		return near || named.has(idOf(file)) || ids.has(idOf(file)) || facts.names.some((name) => ids.has(name));
	});
}

function createHead(file: string, { head }: FileFacts): AnyEntry {
	const name = file.slice('content/posts/'.length, -'.mdx'.length);
	const data = { ...head, duties: [] };
	return {
		id: idOf(file),
		collection: 'posts',
		path: entryPath('posts', name),
		file,
		data,
		body: '',
		links: [],
	} as unknown as AnyEntry;
}

/**
 * Reads what the changed files have to be judged with: all that is no post (remembered where unchanged), the posts near them, and
 * of every other post its head. What a rule says about the changed files is then what it would say in the whole corpus, unless it weighs all duties of all posts.
 */
export function readPart(root: string, { changed, unchanged }: TreeFiles, index: FileIndex): CorpusReading {
	const present = changed.filter((file) => existsSync(join(root, file)));
	const refused = present.flatMap((file) => checkName(file) ?? []);
	const sound = present.filter((file) => file.endsWith('.mdx'));
	const own = readContents(root, sound);
	const near = new Set(selectPosts(own.entries, new Set(changed.map(idOf)), index, unchanged));
	const remembered = unchanged.flatMap((file) => {
		const { entry, record, draft } = index.get(file) ?? {};
		return (entry ?? record) === undefined || draft ? [] : [{ file, entry, record }];
	});
	const kept = new Set(remembered.map(({ file }) => file));
	const others = unchanged.filter((file) => file.endsWith('.mdx') && (!isPost(file) || near.has(file)));
	const rest = readContents(
		root,
		others.filter((file) => !kept.has(file)),
	);
	const far = unchanged.filter((file) => isPost(file) && !near.has(file));
	const heads = far.flatMap((file) => {
		const facts = index.get(file);
		return facts?.head && !facts.draft ? [createHead(file, facts)] : [];
	});
	const records = remembered.flatMap(({ file, record }) =>
		record === undefined ? [] : [[idOf(file), record] as const],
	);
	return assembleCorpus(root, {
		entries: [...own.entries, ...rest.entries, ...remembered.flatMap(({ entry }) => entry ?? []), ...heads],
		records: { ...Object.fromEntries(records), ...rest.records, ...own.records },
		broken: new Map([
			...own.broken,
			...rest.broken,
			...far.filter((file) => index.get(file)?.broken).map((file) => [idOf(file), file] as const),
		]),
		findings: [...refused, ...own.findings, ...rest.findings],
	});
}
