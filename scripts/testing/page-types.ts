import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A kind of page, and an example of it. */
export interface PageType {
	/** The path with `*` for what differs: `posts/*`; home is `/`. */
	type: string;
	/** Of the example, below its edition: `''` for home. */
	path: string;
}

/** Where each edition lives below the site's base, by language. */
export const EDITION_PATHS = { 'zh-Hans': '', 'zh-Hant': 'zh-hant/', en: 'en/' } as const;

/** Other editions, old and short addresses, and what is no page. */
const ELSEWHERE = /^(?:en|zh-hant|u|pagefind)\//u;
/** Bytes; a page that only sends on is shorter, and no other is. */
const SENDS_ON = 3000;

function typeOf(path: string): string {
	const [first = '/', second, third] = path.split('/').filter(Boolean);
	if (second === undefined) return first;
	return first === 'print' && third !== undefined ? `print/${second}/*` : `${first}/*`;
}

function sendsOn(file: string, size: number): boolean {
	return size < SENDS_ON && readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

interface Page {
	path: string;
	size: number;
}

/** The longest page within a limit; where none is, the shortest. */
function chooseExample(pages: readonly Page[], limit: number): string {
	const sorted = [...pages].sort((a, b) => a.size - b.size);
	return (sorted.findLast(({ size }) => size <= limit) ?? sorted[0])?.path ?? '';
}

/**
 * Every kind of page of a built site, each by its longest example of at most `limit` bytes, and posts by their shortest too.
 * A page holds all its markup, so that a longer one shows more of what its kind can hold.
 */
export function listPageTypes(folder: string, limit = Infinity): PageType[] {
	const kinds = new Map<string, Page[]>();
	for (const file of globSync('**/*.html', { cwd: folder }).map((name) => name.replaceAll('\\', '/'))) {
		const { size } = statSync(join(folder, file));
		if (ELSEWHERE.test(file) || sendsOn(join(folder, file), size)) continue;
		const path = file.replace(/(^|\/)index\.html$/u, '$1');
		const type = typeOf(path);
		kinds.set(type, [...(kinds.get(type) ?? []), { path, size }]);
	}
	const types = [...kinds].map(([type, pages]) => ({ type, path: chooseExample(pages, limit) }));
	const shortest = { type: 'posts/* (shortest)', path: chooseExample(kinds.get('posts/*') ?? [], 0) };
	return [...types, shortest].sort((a, b) => (a.type < b.type ? -1 : 1));
}
