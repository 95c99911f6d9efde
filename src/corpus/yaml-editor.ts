import { isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, YAMLSeq } from 'yaml';
import { createSourceText } from '#diagnostics/source-text.ts';

/** A data path in the front matter. */
export type DataPath = readonly (string | number)[];

/** Changes front matter by replacing pieces of its text, so that formatting and comments stay; nothing is written anew. */
export interface YamlEditor {
	/** Writes another plain word in place of a scalar, quoted as it was. */
	setScalar(path: DataPath, value: string): void;
	/** Writes a list of ids under a key of the record at `path`: in place of the present one, or as a line below the key `after`; an empty list takes the key away. */
	setIds(path: DataPath, key: string, ids: readonly string[], after: string): void;
	/** Takes an item out of a block list, with the comments right above it; gives its text without indentation. */
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

const rangeOf = (node: Node): [start: number, end: number] => {
	if (!node.range) throw new Error('A parsed node has a range.');
	return [node.range[0], node.range[1]];
};

function stepInto(node: unknown, key: string | number): unknown {
	if (isMap(node)) return node.get(key, true);
	return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
}

/** Opens a file's front matter for changes; all paths are those of the text as it was opened. Throws where a path leads nowhere. */
export function createYamlEditor(file: string, raw: string): YamlEditor {
	const { text, data } = createSourceText(file, raw);
	const offset = data?.start ?? 0;
	const source = text.slice(offset, data?.end);
	const root = parseDocument(source).contents;
	const edits: Edit[] = [];
	/** Block lists that lose items: how many, and whether they get others. */
	const shrunk = new Map<YAMLSeq, { key: Node; cut: number; filled: boolean }>();

	const nodeAt = (path: DataPath): Node => {
		const node = path.reduce<unknown>(stepInto, root);
		if (!isNode(node)) throw new Error(`${file} has nothing at ${path.join('.')}.`);
		return node;
	};
	const pairAt = (path: DataPath, key: string): Pair | undefined => {
		const node = path.length === 0 ? root : nodeAt(path);
		return isMap(node) ? node.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key) : undefined;
	};
	const lineStart = (at: number): number => source.lastIndexOf('\n', at - 1) + 1;
	const lineEnd = (at: number): number => {
		const end = source.indexOf('\n', at);
		return end < 0 ? source.length : end + 1;
	};
	const indentOf = (at: number): string => ' '.repeat(at - lineStart(at));
	const change = (start: number, end: number, replacement: string): void => {
		edits.push({ start, end, text: replacement });
	};

	const addLine = (path: DataPath, after: string, line: string): void => {
		const pair = pairAt(path, after);
		if (!pair || !isNode(pair.key) || !isNode(pair.value)) throw new Error(`${file} has no "${after}" at ${path.join('.')}.`);
		const holder = path.length === 0 ? root : nodeAt(path);
		const end = rangeOf(pair.value)[1];
		if (isMap(holder) && holder.flow === true) change(end, end, `, ${line}`);
		else {
			const at = lineEnd(source[end - 1] === '\n' ? end - 1 : end);
			change(at, at, `${indentOf(rangeOf(pair.key)[0])}${line}\n`);
		}
	};

	/** Lines of an item, from the comments right above it to the line before the next. */
	const linesOf = (list: YAMLSeq, index: number): [start: number, end: number] => {
		const startOf = (at: number): number => {
			const item = list.items[at];
			if (!isNode(item)) throw new Error(`${file} has an empty list item.`);
			let start = lineStart(rangeOf(item)[0]);
			for (;;) {
				const above = source.slice(lineStart(start - 1), start);
				if (start === 0 || !/^\s*#/u.test(above)) return start;
				start = lineStart(start - 1);
			}
		};
		if (index + 1 < list.items.length) return [startOf(index), startOf(index + 1)];
		const last = list.items[index];
		const end = isNode(last) ? rangeOf(last)[1] : source.length;
		return [startOf(index), source[end - 1] === '\n' ? end : lineEnd(end)];
	};

	return {
		setScalar(path, value) {
			const node = nodeAt(path);
			const [start, end] = rangeOf(node);
			const quote = source[start] === "'" || source[start] === '"' ? source[start] : '';
			change(start, end, `${quote}${value}${quote}`);
		},
		setIds(path, key, ids, after) {
			const pair = pairAt(path, key);
			if (!pair || !isNode(pair.value) || !isNode(pair.key)) {
				if (ids.length > 0) addLine(path, after, `${key}: [${ids.join(', ')}]`);
			} else if (ids.length > 0) {
				const [start, end] = rangeOf(pair.value);
				const block = isSeq(pair.value) && pair.value.flow !== true;
				const from = block ? rangeOf(pair.key)[1] + 1 : start;
				change(from, end, `${block ? ' ' : ''}[${ids.join(', ')}]${block && source[end - 1] === '\n' ? '\n' : ''}`);
			} else {
				const end = rangeOf(pair.value)[1];
				change(lineStart(rangeOf(pair.key)[0]), source[end - 1] === '\n' ? end : lineEnd(end), '');
			}
		},
		cutItem(path) {
			const list = nodeAt(path.slice(0, -1));
			const index = path.at(-1);
			if (!isSeq(list) || list.flow === true || typeof index !== 'number') throw new Error(`${file} has no block list at ${path.join('.')}.`);
			const [start, end] = linesOf(list, index);
			change(start, end, '');
			const key = pairAt(path.slice(0, -2), String(path.at(-2)))?.key;
			const { cut, filled } = shrunk.get(list) ?? { cut: 0, filled: false };
			if (isNode(key)) shrunk.set(list, { key, cut: cut + 1, filled });
			const lines = source.slice(start, end).split('\n');
			const indent = /^ */u.exec(lines.find((line) => line.trimStart().startsWith('-')) ?? '')?.[0].length ?? 0;
			return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length))).join('\n');
		},
		appendItem(path, item) {
			const pair = pairAt(path.slice(0, -1), String(path.at(-1)));
			if (!pair || !isNode(pair.key)) throw new Error(`${file} has no list "${path.join('.')}".`);
			const list = pair.value;
			const indented = (indent: string): string => item.replace(/^(?=[^\n])/gmu, indent);
			if (isSeq(list) && list.items.length > 0 && list.flow !== true) {
				const [first] = list.items;
				shrunk.set(list, { key: pair.key, cut: shrunk.get(list)?.cut ?? 0, filled: true });
				const [, end] = linesOf(list, list.items.length - 1);
				const start = isNode(first) ? rangeOf(first)[0] : 0;
				change(end, end, indented(/^ */u.exec(source.slice(lineStart(start), start))?.[0] ?? ''));
			} else if (isNode(list)) {
				const [start, end] = rangeOf(list);
				change(source[start - 1] === ' ' ? start - 1 : start, lineEnd(end), `\n${indented(`${indentOf(rangeOf(pair.key)[0])}  `)}`);
			}
		},
		addLine,
		finish() {
			for (const [list, { key, cut, filled }] of shrunk) {
				const colon = rangeOf(key)[1] + 1;
				if (cut === list.items.length && !filled) change(colon, colon, ' []');
			}
			let result = source;
			for (const { start, end, text: replacement } of edits.sort((a, b) => b.start - a.start || b.end - a.end)) {
				result = result.slice(0, start) + replacement + result.slice(end);
			}
			return text.slice(0, offset) + result + text.slice(offset + source.length);
		},
	};
}
