import type { Span } from './source-text.ts';

/** A part of a YAML text that can be parsed alone, and the path that leads to the same value inside it. */
export interface DataSlice extends Span {
	path: readonly (string | number)[];
}

const plainKey = /^[A-Za-z_][\w-]*$/;
/** What a regular expression takes for a line break and YAML doesn't. */
const falseBreak = /[\u2028\u2029]/;
/** The end of a line with its comment; it matches in one way only, lest many empty lines take for ever. */
const lineEnd = String.raw`[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r(?!\n))`;
/** What stands right under its key, on a line of its own: a block sequence, or a record. */
const under = String.raw`^[^\r\n:]*:(?:${lineEnd})+( *)`;
const firstItem = new RegExp(String.raw`${under}-(?=\s)`);
const firstKey = new RegExp(`${under}(?=[A-Za-z_])`);
/** The first entry with the comments above it, as far as the end of its line. */
const firstLine = new RegExp(String.raw`^(?:${lineEnd})*[A-Za-z_][\w-]*[ \t]*:(?=\s)[^\r\n]*`);
/** A record that begins beside its dash. */
const besideDash = / *- +(?=[A-Za-z_])/y;

/** A pattern from an offset on. */
function findFrom(pattern: RegExp, text: string, offset: number): number | undefined {
	pattern.lastIndex = offset;
	return pattern.exec(text)?.index;
}

/** The entry of a key that stands behind an indent. There only a key begins an entry; a dash is an item of the entry above. */
function findEntry(text: string, within: Span, indent: string, key: string): Span | undefined {
	const start = findFrom(new RegExp(`^${indent}${key}[ \\t]*:(?=\\s)`, 'gm'), text, within.start);
	if (start === undefined || start >= within.end) return undefined;
	const next = findFrom(new RegExp(`^${indent}(?:[^\\s#-]|-\\S)`, 'gm'), text, start + indent.length + key.length);
	return { start, end: Math.min(next ?? text.length, within.end) };
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

/** The indent of the keys in an item, or in the record of an entry. */
function indentIn(text: string, { start, end }: Span, isItem: boolean): string | undefined {
	if (!isItem) return firstKey.exec(text.slice(start, end))?.[1];
	besideDash.lastIndex = start;
	const dash = besideDash.exec(text)?.[0];
	return dash === undefined ? undefined : ' '.repeat(dash.length);
}

function cut(text: string, within: Span, indent: string, path: DataSlice['path']): DataSlice | undefined {
	const [key, next, ...rest] = path;
	const entry = typeof key === 'string' && plainKey.test(key) ? findEntry(text, within, indent, key) : undefined;
	if (!entry) return undefined;
	const written = text.slice(entry.start, entry.end);
	// A list is shown by its key.
	if (next === undefined && firstItem.test(written))
		return { start: entry.start, end: entry.start + written.search(/[\r\n]/), path };
	const item = typeof next === 'number' ? findItem(text, entry, next) : undefined;
	const inside = indentIn(text, item ?? entry, item !== undefined);
	const deeper =
		inside === undefined || next === undefined
			? undefined
			: cut(text, item ?? entry, inside, path.slice(item ? 2 : 1));
	return deeper ?? (item ? { ...item, path: [0, ...rest] } : { ...entry, path });
}

/**
 * Cuts out the smallest plainly laid out entry or item that holds a path: parsing it alone is far faster than parsing all.
 * `undefined` where there is none; errors in the slice mean that the whole must be parsed.
 */
export function sliceData(text: string, path: DataSlice['path']): DataSlice | undefined {
	if (falseBreak.test(text)) return undefined;
	if (path.length > 0) return cut(text, { start: 0, end: text.length }, '', path);
	// All of it is shown by its first line.
	const end = firstLine.exec(text)?.[0].length;
	return end === undefined ? undefined : { start: 0, end, path };
}
