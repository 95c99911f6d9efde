import type { Span } from './source-text.ts';

/** A part of a YAML text that can be parsed alone, and the path that leads to the same value inside it. */
export interface DataSlice extends Span {
	path: readonly (string | number)[];
}

const plainKey = /^[A-Za-z_][\w-]*$/;
/** What a regular expression takes for a line break and YAML doesn't. */
const falseBreak = /[\u2028\u2029]/;
/** At the left edge only a key begins an entry; a dash there is an item of the entry above. */
const nextKey = /^(?:[^\s#-]|-\S)/gm;
/** A block sequence right under its key. */
const firstItem = /^[^\r\n:]*:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*( *)-(?=\s)/;

function findEntry(text: string, key: string): Span | undefined {
	const start = new RegExp(`^${key}[ \\t]*:(?=\\s)`, 'm').exec(text)?.index;
	if (start === undefined) return undefined;
	nextKey.lastIndex = start + key.length;
	return { start, end: nextKey.exec(text)?.index ?? text.length };
}

function findItem(text: string, entry: Span, index: number): Span | undefined {
	const written = text.slice(entry.start, entry.end);
	const indent = firstItem.exec(written)?.[1];
	if (indent === undefined) return undefined;
	const starts = Array.from(written.matchAll(new RegExp(`^${indent}-(?=\\s)`, 'gm')), (match) => match.index);
	const start = starts[index];
	if (start === undefined) return undefined;
	return { start: entry.start + start, end: entry.start + (starts[index + 1] ?? written.length) };
}

/**
 * Cuts out the top-level entry that holds a path, or one item of its sequence: parsing that is some ten times faster than
 * parsing all. `undefined` where the text isn't plainly laid out; errors in the slice mean that the whole must be parsed.
 */
export function sliceData(text: string, path: readonly (string | number)[]): DataSlice | undefined {
	const [key, index, ...rest] = path;
	if (typeof key !== 'string' || !plainKey.test(key) || falseBreak.test(text)) return undefined;
	const entry = findEntry(text, key);
	if (!entry) return undefined;
	const item = typeof index === 'number' ? findItem(text, entry, index) : undefined;
	return item ? { ...item, path: [0, ...rest] } : { ...entry, path };
}
