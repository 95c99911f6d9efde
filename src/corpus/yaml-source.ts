import { isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, YAMLSeq } from 'yaml';

/** A data path in the front matter. */
export type DataPath = readonly (string | number)[];

/** A text of YAML with the places of its parts, as offsets; all that looks for a place throws where there is none. */
export interface YamlSource {
	nodeAt: (path: DataPath) => Node;
	/** A key of the record at `path` and its value. */
	pairAt: (path: DataPath, key: string) => Pair<Node, Node> | undefined;
	lineStart: (at: number) => number;
	/** After the line break. */
	lineEnd: (at: number) => number;
	/** After a value, and after its line where nothing else stands there but a comment. */
	endOfLines: (node: Node) => number;
	/** The white space a key or item stands behind. */
	indentOf: (at: number) => string;
	/** The lines of an item of a block list, from the comments right above it to the line before the next item. */
	linesOf: (list: YAMLSeq, index: number) => [start: number, end: number];
}

/** Where a node begins and ends. */
export function rangeOf(node: Node): [start: number, end: number] {
	if (!node.range) throw new Error('A parsed node has a range.');
	return [node.range[0], node.range[1]];
}

function stepInto(node: unknown, key: string | number): unknown {
	if (isMap(node)) return node.get(key, true);
	return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
}

/** Parses a text of YAML; `file` is named where something is not found in it. */
export function createYamlSource(file: string, source: string): YamlSource {
	const root = parseDocument(source).contents;
	const lineStart = (at: number): number => source.lastIndexOf('\n', at - 1) + 1;
	const lineEnd = (at: number): number => {
		const end = source.indexOf('\n', at);
		return end < 0 ? source.length : end + 1;
	};
	const endOfLines = (node: Node): number => {
		const [, end] = rangeOf(node);
		return source[end - 1] === '\n' ? end : lineEnd(end);
	};
	const nodeAt = (path: DataPath): Node => {
		const node = path.reduce<unknown>(stepInto, root);
		if (!isNode(node)) throw new Error(`${file} has nothing at ${path.join('.')}.`);
		return node;
	};
	const itemStart = (list: YAMLSeq, index: number): number => {
		const item = list.items[index];
		if (!isNode(item)) throw new Error(`${file} has an empty list item.`);
		let start = lineStart(rangeOf(item)[0]);
		while (start > 0 && /^\s*#/u.test(source.slice(lineStart(start - 1), start))) start = lineStart(start - 1);
		return start;
	};
	return {
		nodeAt,
		pairAt(path, key) {
			const node = nodeAt(path);
			const pairs = isMap(node) ? node.items : [];
			const pair = pairs.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
			return pair && isNode(pair.key) && isNode(pair.value) ? (pair as Pair<Node, Node>) : undefined;
		},
		lineStart,
		lineEnd,
		endOfLines,
		indentOf: (at) => ' '.repeat(at - lineStart(at)),
		linesOf(list, index) {
			const item = list.items[index];
			const next = index + 1 < list.items.length;
			return [
				itemStart(list, index),
				next ? itemStart(list, index + 1) : isNode(item) ? endOfLines(item) : source.length,
			];
		},
	};
}
