/** Half-open range of UTF-16 offsets. */
export interface Span {
	start: number;
	end: number;
}

/** A file's text cut into lines as editors count them; a byte order mark is no part of it. */
export interface SourceText {
	text: string;
	/** Without their line breaks. */
	lines: readonly string[];
	/** The part that is YAML: the front matter, a whole JSON or YAML file, or nothing. */
	data: Span | undefined;
	/** Line and column of an offset, both from 1. */
	pointAt: (offset: number) => { line: number; column: number };
}

const opening = /^\s*---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^---[ \t]*$/m;
const wholeFile = /\.(?:json|ya?ml)$/i;

/** An unclosed front matter reaches to the end of the file. */
function findData(file: string, text: string): Span | undefined {
	if (wholeFile.test(file)) return { start: 0, end: text.length };
	const start = opening.exec(text)?.[0].length;
	if (start === undefined) return undefined;
	const length = closing.exec(text.slice(start))?.index;
	return { start, end: length === undefined ? text.length : start + length };
}

/** The place among ascending numbers of the last that is not above a number. */
function findLast(numbers: readonly number[], number: number): number {
	let low = 0;
	for (let high = numbers.length; high - low > 1;) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) <= number) low = middle;
		else high = middle;
	}
	return low;
}

/** Reads LF, CRLF and lone CR as line breaks; the file name tells front matter from a file that is all data. */
export function createSourceText(file: string, raw: string): SourceText {
	const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
	const lines = text.split(/\r\n|\n|\r/);
	let next = 0;
	const starts = lines.map(({ length }) => {
		const start = next;
		next += length + (text.startsWith('\r\n', next + length) ? 2 : 1);
		return start;
	});
	return {
		text,
		lines,
		data: findData(file, text),
		pointAt(offset) {
			const line = findLast(starts, offset);
			return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
		},
	};
}
