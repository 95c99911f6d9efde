import { parseDocument } from 'yaml';
import type { Node } from 'yaml';

import { locatePath } from './data-path.ts';
import { sliceData } from './data-slice.ts';
import { compareFindings } from './finding.ts';
import type { Finding, Pointer } from './finding.ts';
import { createSourceText } from './source-text.ts';
import type { SourceText, Span } from './source-text.ts';

/** A place as editors count it: lines and columns from 1, columns in UTF-16 code units, `endColumn` exclusive. */
export interface Position {
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
	/** Code units on the first line; 0 where nothing is written. */
	length: number;
}

/** A finding whose places are lines and columns; `relatedPositions` runs parallel to `related`. */
export interface ResolvedFinding extends Finding {
	position: Position;
	relatedPositions: readonly Position[];
}

/** Finds places in files; a file is parsed only when a path in it is asked for. Cheapest where places come file by file. */
export interface Positions {
	resolve: (pointer: Pointer) => Position;
	/** The lines of a file without their breaks, or `undefined` where it can't be read. */
	linesOf: (file: string) => readonly string[] | undefined;
}

interface Parsed {
	root: Node | null;
	broken: boolean;
}

interface OpenFile {
	source: SourceText;
	/** Each part parsed so far, by its range. */
	parsed: Map<string, Parsed>;
}

/** A front matter beyond this many code units isn't parsed for positions. */
const parseLimit = 500_000;

/** So many files stay open; a file that is asked for again later is read again. */
const openLimit = 32;

function parseData(text: string): Parsed {
	if (text.length > parseLimit) return { root: null, broken: true };
	try {
		const document = parseDocument(text, {
			version: '1.2',
			strict: false,
			uniqueKeys: false,
			prettyErrors: false,
			logLevel: 'silent',
		});
		return { root: document.contents, broken: document.errors.length > 0 };
	} catch {
		// Nesting deep enough to exhaust the stack.
		return { root: null, broken: true };
	}
}

function clamp(value: number | undefined, most: number): number {
	return value === undefined || !(value >= 1) ? 1 : Math.min(Math.trunc(value), most);
}

/** A bare line is its written part; a bare column is one character. */
function positionOfLine({ lines }: SourceText, pointer: Pointer): Position {
	const line = clamp(pointer.line, lines.length);
	const text = lines[line - 1] ?? '';
	const lead = text.length - text.trimStart().length;
	const column = pointer.column === undefined ? lead + 1 : clamp(pointer.column, text.length + 1);
	const character = text.codePointAt(column - 1);
	const width = character === undefined ? 0 : character > 0xffff ? 2 : 1;
	const length = pointer.column === undefined ? text.trim().length : width;
	return { line, column, endLine: line, endColumn: column + length, length };
}

function positionOfSpan(source: SourceText, { start, end }: Span): Position {
	const { line, column } = source.pointAt(start);
	const last = source.pointAt(end);
	const firstLineEnd = (source.lines[line - 1] ?? '').length + 1;
	const length = (last.line === line ? last.column : firstLineEnd) - column;
	return { line, column, endLine: last.line, endColumn: last.column, length };
}

function locateIn(file: OpenFile, part: Span, pointer: Pointer, path: NonNullable<Pointer['path']>): Span | undefined {
	const id = `${part.start}:${part.end}`;
	const text = file.source.text.slice(part.start, part.end);
	const { root, broken } = file.parsed.get(id) ?? parseData(text);
	file.parsed.set(id, { root, broken });
	if (!root) return undefined;
	const { span, exact } = locatePath(text, root, path, pointer.key === true);
	// In broken YAML an ancestor proves nothing: the parser may have lost its children.
	if (broken && !exact) return undefined;
	return { start: part.start + span.start, end: part.start + span.end };
}

function resolvePath(file: OpenFile, pointer: Pointer): Position | undefined {
	const { data, text } = file.source;
	if (!pointer.path || !data) return undefined;
	const slice = sliceData(text.slice(data.start, data.end), pointer.path);
	const part = slice && { start: data.start + slice.start, end: data.start + slice.end };
	const span = (part && locateIn(file, part, pointer, slice.path)) ?? locateIn(file, data, pointer, pointer.path);
	return span && positionOfSpan(file.source, span);
}

/** `read` gives a file's text or `undefined`; one that throws counts as unreadable. */
export function createPositions(read: (file: string) => string | undefined): Positions {
	const files = new Map<string, OpenFile | undefined>();
	const open = (file: string): OpenFile | undefined => {
		if (!files.has(file)) {
			const [oldest] = files.keys();
			if (oldest !== undefined && files.size >= openLimit) files.delete(oldest);
			let text: string | undefined;
			try {
				text = read(file);
			} catch {
				text = undefined;
			}
			files.set(
				file,
				text === undefined ? undefined : { source: createSourceText(file, text), parsed: new Map() },
			);
		}
		return files.get(file);
	};
	return {
		resolve(pointer) {
			const file = open(pointer.file);
			if (file) return resolvePath(file, pointer) ?? positionOfLine(file.source, pointer);
			const line = clamp(pointer.line, Number.MAX_SAFE_INTEGER);
			const column = clamp(pointer.column, Number.MAX_SAFE_INTEGER);
			return { line, column, endLine: line, endColumn: column, length: 0 };
		},
		linesOf: (file) => open(file)?.source.lines,
	};
}

/** Resolves every place of the findings and sorts them; pass only what will be shown, for each file named is parsed. */
export function resolveFindings(findings: readonly Finding[], positions: Positions): ResolvedFinding[] {
	return findings
		.map((finding) => ({
			...finding,
			position: positions.resolve(finding.at),
			relatedPositions: finding.related.map(({ at }) => positions.resolve(at)),
		}))
		.sort(compareFindings);
}
