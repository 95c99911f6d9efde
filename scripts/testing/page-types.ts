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

/** Every kind of page of a built site, each by its longest example, and posts by their shortest too. */
export function listPageTypes(folder: string): PageType[] {
	const longest = new Map<string, { path: string; size: number }>();
	let shortest = { path: '', size: Infinity };
	for (const file of globSync('**/*.html', { cwd: folder }).map((name) => name.replaceAll('\\', '/'))) {
		const { size } = statSync(join(folder, file));
		if (ELSEWHERE.test(file) || sendsOn(join(folder, file), size)) continue;
		const path = file.replace(/(^|\/)index\.html$/u, '$1');
		const type = typeOf(path);
		if (size > (longest.get(type)?.size ?? 0)) longest.set(type, { path, size });
		if (type === 'posts/*' && size < shortest.size) shortest = { path, size };
	}
	const types = [...longest].map(([type, { path }]) => ({ type, path }));
	return [...types, { type: 'posts/* (shortest)', path: shortest.path }].sort((a, b) => (a.type < b.type ? -1 : 1));
}
