import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a browser fetches to show a page, in bytes as a server sends them with brotli. */
export interface Weight {
	html: number;
	styles: number;
	/** Everything that runs before the reader does anything. */
	scripts: number;
	sheets: number;
	/** The page itself, its style sheets and its scripts. */
	requests: number;
}

const STYLE = /<link\b[^>]*\brel="?stylesheet"?[^>]*>/gu;
const SCRIPT = /<(?:script\b[^>]*\bsrc|link\b[^>]*\brel="?modulepreload"?[^>]*\bhref)="?([^">\s]+)/gu;
const IMPORT = /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/gu;

/** Of text, at the quality that a server stores. */
export function brotliSize(content: string | Buffer): number {
	return brotliCompressSync(content).length;
}

function addressesOf(html: string): { styles: string[]; scripts: string[] } {
	const styles = [...html.matchAll(STYLE)].flatMap(([tag]) => /\bhref="?([^">\s]+)/u.exec(tag)?.[1] ?? []);
	return { styles, scripts: [...html.matchAll(SCRIPT)].map(([, address = '']) => address) };
}

const sizes = new Map<string, number>();

/** Of a file that many pages share. */
function sizeOfFile(file: string): number {
	const size = sizes.get(file) ?? brotliSize(readFileSync(file));
	sizes.set(file, size);
	return size;
}

/** A script and what it imports at once, each once. */
function withImports(folder: string, address: string, known = new Set<string>()): Set<string> {
	if (known.has(address)) return known;
	known.add(address);
	const source = readFileSync(join(folder, address), 'utf8');
	for (const [, path = ''] of source.matchAll(IMPORT))
		withImports(folder, new URL(path, `file:///${address}`).pathname.slice(1), known);
	return known;
}

/** Weighs a page of a site built for a base; scripts and styles inside the page count as page. */
export function weighPage(folder: string, path: string, base = '/'): Weight {
	const file = path.endsWith('.html') ? path : `${path}index.html`;
	const html = readFileSync(join(folder, file), 'utf8');
	const { styles, scripts } = addressesOf(html);
	const own = (addresses: readonly string[]) =>
		addresses.filter((address) => address.startsWith(base)).map((address) => address.slice(base.length));
	const code = new Set(own(scripts).flatMap((address) => [...withImports(folder, address)]));
	const sum = (files: Iterable<string>) =>
		[...files].reduce((total, name) => total + sizeOfFile(join(folder, name)), 0);
	return {
		html: brotliSize(html),
		styles: sum(own(styles)),
		scripts: sum(code),
		sheets: styles.length,
		requests: 1 + styles.length + code.size,
	};
}
