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

/** A script and what it imports at once, each once. */
function withImports(folder: string, address: string, known = new Set<string>()): Set<string> {
	if (known.has(address)) return known;
	known.add(address);
	const source = readFileSync(join(folder, address), 'utf8');
	for (const [, path = ''] of source.matchAll(IMPORT))
		withImports(folder, new URL(path, `file://${address}`).pathname, known);
	return known;
}

/** Weighs a page of a built site; scripts and styles inside the page count as page. */
export function weighPage(folder: string, path: string): Weight {
	const file = path.endsWith('.html') ? path : `${path}index.html`;
	const html = readFileSync(join(folder, file), 'utf8');
	const { styles, scripts } = addressesOf(html);
	const code = new Set(
		scripts.filter((address) => address.startsWith('/')).flatMap((address) => [...withImports(folder, address)]),
	);
	const sum = (addresses: Iterable<string>) =>
		[...addresses].reduce((total, address) => total + brotliSize(readFileSync(join(folder, address))), 0);
	return {
		html: brotliSize(html),
		styles: sum(styles),
		scripts: sum(code),
		sheets: styles.length,
		requests: 1 + styles.length + code.size,
	};
}
