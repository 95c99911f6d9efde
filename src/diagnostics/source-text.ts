import { LineCounter } from 'yaml';

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

/** Reads LF, CRLF and lone CR as line breaks; the file name tells front matter from a file that is all data. */
export function createSourceText(file: string, raw: string): SourceText {
	const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
	const counter = new LineCounter();
	const lines: string[] = [];
	let start = 0;
	for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
		counter.addNewLine(start);
		lines.push(text.slice(start, index));
		start = index + lineBreak.length;
	}
	counter.addNewLine(start);
	lines.push(text.slice(start));
	return {
		text,
		lines,
		data: findData(file, text),
		pointAt(offset) {
			const { line, col } = counter.linePos(offset);
			return { line, column: col };
		},
	};
}
