import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { listFiles } from './built-site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A built page with an address of its own, as a tree. */
export interface PageTree {
	/** Its path below the base: `en/posts/x/y/`, '' for home. */
	path: string;
	/** Every element in document order. */
	elements: readonly Element[];
}

/** The short addresses and old ones only send the reader on. */
const SENDS_ON = /^(?:zh-hant\/|en\/)?u\//u;

/** Reads every page of a built site that holds content of its own. */
export function readTrees(folder: string): PageTree[] {
	return listFiles(folder)
		.filter((file) => /(?:^|\/)index\.html$/u.test(file) && !SENDS_ON.test(file))
		.map((file) => ({
			path: file.replace(/index\.html$/u, ''),
			elements: collectElements(parse(readFileSync(join(folder, file), 'utf8'))),
		}))
		.filter(({ elements }) => !elements.some((element) => attributeOf(element, 'http-equiv') === 'refresh'));
}

function collectElements(node: Node): Element[] {
	const children = 'childNodes' in node ? node.childNodes.flatMap(collectElements) : [];
	return 'tagName' in node ? [node, ...children] : children;
}

/** The value of an element’s attribute. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
	return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text of an element and of all inside it, without white space. */
export function textOf(node: Node): string {
	if ('value' in node) return node.value.replace(/\s+/gu, '');
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
