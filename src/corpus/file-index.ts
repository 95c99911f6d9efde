import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFacts } from './file-facts.ts';

/** Facts by file, for the files of one tree. */
export type FileIndex = ReadonlyMap<string, FileFacts>;

const FOLDER = '.cache/check';
const KEPT = 3;
const source = new URL('..', import.meta.url);

/** A hash of the code that reads content: other code may read other facts. */
function hashCode(): string {
	const hash = createHash('sha256');
	for (const layer of ['schema/', 'model/', 'corpus/'].map((name) => new URL(name, source)))
		for (const file of readdirSync(layer).sort()) hash.update(file).update(readFileSync(new URL(file, layer)));
	return hash.digest('hex').slice(0, 16);
}

const pathOf = (root: string, tree: string): string => join(root, FOLDER, `${tree}-${hashCode()}.json`);

/** Reads what is remembered of a git tree; empty where nothing is, or where it can’t be read. */
export function readIndex(root: string, tree: string): FileIndex {
	try {
		return new Map(
			Object.entries(JSON.parse(readFileSync(pathOf(root, tree), 'utf8')) as Record<string, FileFacts>),
		);
	} catch {
		return new Map();
	}
}

/** Remembers facts about a git tree; that it can’t be written costs time later and nothing else. */
export function writeIndex(root: string, tree: string, index: FileIndex): void {
	try {
		const folder = join(root, FOLDER);
		const path = pathOf(root, tree);
		mkdirSync(folder, { recursive: true });
		writeFileSync(`${path}.${process.pid}`, JSON.stringify(Object.fromEntries(index)));
		renameSync(`${path}.${process.pid}`, path);
		const old = readdirSync(folder).filter((name) => join(folder, name) !== path);
		for (const name of old.sort().slice(0, Math.max(0, old.length - KEPT)))
			rmSync(join(folder, name), { force: true });
	} catch {
		// A read-only or full disk is no reason not to check.
	}
}
