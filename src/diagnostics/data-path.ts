import { isCollection, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Node, Scalar } from 'yaml';

import type { Span } from './source-text.ts';

/** Where a path leads: the value itself, or (not `exact`) the nearest ancestor that is written. */
export interface Located {
	span: Span;
	exact: boolean;
}

/** A node and the key it stands under, if it stands in a mapping. */
interface Step {
	node: Node | null;
	key: Node | undefined;
}

function toNode(value: unknown): Node | null {
	return isNode(value) ? value : null;
}

function matchesKey(key: unknown, name: string): boolean {
	return isScalar(key) && (String(key.value) === name || key.source === name);
}

function findChild(node: Node | null, name: string | number): Step | undefined {
	if (isMap(node)) {
		const pair = node.items.find((item) => matchesKey(item.key, String(name)));
		return pair && { node: toNode(pair.value), key: toNode(pair.key) ?? undefined };
	}
	if (!isSeq(node) || typeof name !== 'number') return undefined;
	const item: unknown = node.items[name];
	if (item === undefined) return undefined;
	return { node: isPair(item) ? toNode(item.value) : toNode(item), key: undefined };
}

function lineEnd(text: string, offset: number): number {
	const length = text.slice(offset).search(/[\r\n]/);
	return length < 0 ? text.length : offset + length;
}

function trimSpan(text: string, start: number, end: number): Span {
	const written = text.slice(start, end);
	const lead = written.length - written.trimStart().length;
	return { start: start + lead, end: Math.max(start + lead, start + written.trimEnd().length) };
}

/** A block scalar is its text, not the `|` or `>` above it, unless it has none. */
function spanOfBlockScalar(text: string, start: number, end: number): Span {
	const headerEnd = lineEnd(text, start);
	const body = trimSpan(text, Math.min(headerEnd, end), end);
	return body.end > body.start ? body : trimSpan(text, start, headerEnd);
}

function spanOfNode(text: string, node: Node | null): Span | undefined {
	if (!node?.range) return undefined;
	const [start, end] = node.range;
	if (isScalar(node) && isBlock(node)) return spanOfBlockScalar(text, start, end);
	if (isCollection(node) && node.flow !== true) return trimSpan(text, start, Math.min(lineEnd(text, start), end));
	return trimSpan(text, start, end);
}

function isBlock(node: Scalar): boolean {
	return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
}

/** What runs over many lines, and what is empty, is shown by its key. */
function isShownByKey(node: Node | null, span: Span | undefined): boolean {
	return (isCollection(node) && node.flow !== true) || span === undefined || span.start === span.end;
}

function spanOfStep(text: string, { node, key }: Step, wantsKey: boolean): Span {
	const own = spanOfNode(text, node);
	const named = spanOfNode(text, key ?? null);
	if (named && (wantsKey || isShownByKey(node, own))) return named;
	if (own && own.start < own.end) return own;
	const at = own?.start ?? 0;
	return text.charAt(at - 1) === '-' ? { start: at - 1, end: at } : { start: at, end: at };
}

/** Walks a path through parsed YAML; spans are offsets into `text`, from which `root` was parsed. */
export function locatePath(
	text: string,
	root: Node | null,
	path: readonly (string | number)[],
	wantsKey: boolean,
): Located {
	let step: Step = { node: root, key: undefined };
	for (const name of path) {
		const child = findChild(step.node, name);
		if (!child) return { span: spanOfStep(text, step, false), exact: false };
		step = child;
	}
	return { span: spanOfStep(text, step, wantsKey), exact: true };
}
