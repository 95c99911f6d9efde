import { isMap, isSeq } from 'yaml';
import type { Node, YAMLSeq } from 'yaml';
import { createSourceText } from '#diagnostics/source-text.ts';
import { createYamlSource, rangeOf } from './yaml-source.ts';
import type { DataPath } from './yaml-source.ts';

/** Changes front matter by replacing pieces of its text, so that formatting and comments stay; nothing is written anew. */
export interface YamlEditor {
	/** Writes another plain word in place of a scalar, quoted as it was. */
	setScalar(path: DataPath, value: string): void;
	/** Writes a text, or a list of them, in place of the value under a key of the record at `path`, in single quotes; a key that is not there stays away. */
	setTexts(path: DataPath, key: string, value: string | readonly string[]): void;
	/** Writes a list of ids under a key of the record at `path`: in place of the present one, or as a line below the key `after`; an empty list takes the key away. */
	setIds(path: DataPath, key: string, ids: readonly string[], after: string): void;
	/** Takes an item out of a block list, with the comments right above it and all changes inside; gives its text, as it was, without indentation. */
	cutItem(path: DataPath): string;
	/** Adds an item, given without indentation, at the end of a list. */
	appendItem(path: DataPath, item: string): void;
	/** Adds a line, given without indentation, below a key of the record at `path`. */
	addLine(path: DataPath, after: string, line: string): void;
	/** The whole file with all changes. */
	finish(): string;
}

interface Edit {
	start: number;
	end: number;
	text: string;
}

/** A text as authors quote it; one that single quotes can't hold on a line is escaped. */
const quote = (text: string): string =>
	/\p{Cc}/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
const LEADING = /^ */u;
const leadOf = (line: string): string => LEADING.exec(line)?.[0] ?? '';
const indentLines = (text: string, indent: string): string => text.replace(/^(?=[^\n])/gmu, indent);

/** Takes from every line the white space that the list's dash stands behind, as far as it has it. */
function dedentItem(text: string): string {
	const lines = text.split('\n');
	const { length } = leadOf(lines.find((line) => line.trimStart().startsWith('-')) ?? '');
	return lines.map((line) => line.slice(Math.min(length, leadOf(line).length))).join('\n');
}

/** Opens a file's front matter for changes; all paths are those of the text as it was opened. Throws where a path leads nowhere. */
export function createYamlEditor(file: string, raw: string): YamlEditor {
	const { text, data } = createSourceText(file, raw);
	const offset = data?.start ?? 0;
	const source = text.slice(offset, data?.end);
	const { nodeAt, pairAt, lineStart, lineEnd, endOfLines, indentOf, linesOf } = createYamlSource(file, source);
	const edits: Edit[] = [];
	const lineBreak = raw.includes('\r\n') ? '\r\n' : '\n';
	/** Block lists that lose items: how many, and whether they get others. */
	const shrunk = new Map<YAMLSeq, { key: Node; cut: number; filled: boolean }>();
	const change = (start: number, end: number, replacement: string): void => {
		edits.push({ start, end, text: replacement.replace(/\r?\n/gu, lineBreak) });
	};
	const wanted = (path: DataPath, key: string) => {
		const pair = pairAt(path, key);
		if (!pair) throw new Error(`${file} has no "${[...path, key].join('.')}".`);
		return pair;
	};

	const addLine: YamlEditor['addLine'] = (path, after, line) => {
		const { key, value } = wanted(path, after);
		const holder = nodeAt(path);
		if (isMap(holder) && holder.flow === true && value) change(rangeOf(value)[1], rangeOf(value)[1], `, ${line}`);
		else if (value) change(endOfLines(value), endOfLines(value), `${indentOf(rangeOf(key)[0])}${line}\n`);
	};

	/** Writes a list on one line in place of what stands under a key. */
	const replaceValue = ({ key, value }: { key: Node; value: Node }, written: string): void => {
		if (isSeq(value) && value.flow !== true) change(rangeOf(key)[1] + 1, endOfLines(value), ` ${written}\n`);
		else change(...rangeOf(value), written);
	};

	return {
		setScalar(path, value) {
			const [start, end] = rangeOf(nodeAt(path));
			const mark = source[start] === "'" || source[start] === '"' ? source[start] : '';
			change(start, end, `${mark}${value}${mark}`);
		},
		setTexts(path, key, value) {
			const pair = pairAt(path, key);
			const written = typeof value === 'string' ? quote(value) : `[${value.map(quote).join(', ')}]`;
			if (pair?.value) replaceValue({ key: pair.key, value: pair.value }, written);
		},
		setIds(path, key, ids, after) {
			const pair = pairAt(path, key);
			const written = `[${ids.join(', ')}]`;
			if (!pair?.value) {
				if (ids.length > 0) addLine(path, after, `${key}: ${written}`);
			} else if (ids.length === 0) {
				change(lineStart(rangeOf(pair.key)[0]), endOfLines(pair.value), '');
			} else replaceValue({ key: pair.key, value: pair.value }, written);
		},
		cutItem(path) {
			const [index, name] = [path.at(-1), String(path.at(-2))];
			const { key, value: list } = wanted(path.slice(0, -2), name);
			if (!isSeq(list) || list.flow === true || typeof index !== 'number')
				throw new Error(`${file} has no block list "${name}".`);
			const [start, end] = linesOf(list, index);
			change(start, end, '');
			const { cut, filled } = shrunk.get(list) ?? { cut: 0, filled: false };
			shrunk.set(list, { key, cut: cut + 1, filled });
			return dedentItem(source.slice(start, end));
		},
		appendItem(path, item) {
			const { key, value: list } = wanted(path.slice(0, -1), String(path.at(-1)));
			if (isSeq(list) && list.items.length > 0 && list.flow !== true) {
				const [start] = linesOf(list, 0);
				const [, end] = linesOf(list, list.items.length - 1);
				shrunk.set(list, { key, cut: shrunk.get(list)?.cut ?? 0, filled: true });
				change(end, end, indentLines(item, leadOf(source.slice(start, lineEnd(start)))));
			} else if (list) {
				const [start] = rangeOf(list);
				change(
					source[start - 1] === ' ' ? start - 1 : start,
					endOfLines(list),
					`\n${indentLines(item, `${indentOf(rangeOf(key)[0])}  `)}`,
				);
			}
		},
		addLine,
		finish() {
			for (const [list, { key, cut, filled }] of shrunk) {
				const colon = rangeOf(key)[1] + 1;
				if (cut === list.items.length && !filled) change(colon, colon, ' []');
			}
			let result = source;
			const kept = edits.filter(
				({ start, end }) => !edits.some((other) => other.start < start && end < other.end && other.text === ''),
			);
			for (const { start, end, text: replacement } of kept.sort((a, b) => b.start - a.start || b.end - a.end)) {
				result = result.slice(0, start) + replacement + result.slice(end);
			}
			const mark = raw.slice(0, raw.length - text.length);
			return mark + text.slice(0, offset) + result + text.slice(offset + source.length);
		},
	};
}
