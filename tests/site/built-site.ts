import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { html, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** An element of a built page. */
export interface BuiltElement {
	name: string;
	attributes: ReadonlyMap<string, string>;
	/** Its own text, without that of elements inside. */
	text: string;
}

/** A page as it was built. */
export interface BuiltPage {
	/** Its file below the site's folder, with `/`. */
	file: string;
	/** Its path below the base: `posts/x/y/`, '' for home. */
	path: string;
	/** Whether it only sends the reader on. */
	redirects: boolean;
	elements: readonly BuiltElement[];
}

/** Every file of a built site, below its folder, sorted, with `/`. */
export function listFiles(folder: string): string[] {
	if (!existsSync(folder)) throw new Error(`${folder} isn't there: "npm test" builds it.`);
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')).sort();
}

/** Reads every page of a built site. */
export function readPages(folder: string): BuiltPage[] {
	return listFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const elements = readElements(readFileSync(join(folder, file), 'utf8'));
			const redirects = elements.some(({ attributes }) => attributes.get('http-equiv') === 'refresh');
			return { file, path: file.replace(/(^|\/)index\.html$/, '$1'), redirects, elements };
		});
}

function readElements(source: string): BuiltElement[] {
	const found: BuiltElement[] = [];
	const visit = (node: DefaultTreeAdapterTypes.Node): void => {
		if ('tagName' in node) found.push(describe(node));
		for (const child of 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []) {
			visit(child);
		}
	};
	visit(parse(source));
	return found;
}

function describe({ tagName, attrs, childNodes, namespaceURI }: Element): BuiltElement {
	return {
		name: namespaceURI === html.NS.HTML ? tagName : `svg:${tagName}`,
		attributes: new Map(attrs.map(({ name, value }) => [name, value])),
		text: childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
	};
}

/** Addresses an element leads to or loads, as written. */
export function addressesOf({ attributes }: BuiltElement): string[] {
	const set = (attributes.get('srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
	return [attributes.get('href'), attributes.get('src'), attributes.get('action'), ...set].filter(
		(address) => address !== undefined && address !== '',
	) as string[];
}
