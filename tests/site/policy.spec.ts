import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addressesOf, listFiles, readPages, type BuiltElement } from './built-site.ts';

const DATA_SCRIPT = /^(application\/(ld\+)?json|speculationrules)$/;
const LOADING = new Set(['script', 'img', 'iframe', 'source', 'embed', 'object', 'audio', 'video']);

/** What of an element the content security policy of `scripts/headers.ts` would block. */
function findBlocked(element: BuiltElement): string[] {
	const { name, attributes } = element;
	const runs = name === 'script' && !DATA_SCRIPT.test(attributes.get('type') ?? '');
	const loads = LOADING.has(name) || (name === 'link' && attributes.get('rel') !== 'canonical');
	const foreign =
		loads &&
		attributes.get('rel') !== 'alternate' &&
		addressesOf(element).some((address) => /^(\w+:)?\/\//.test(address));
	return [
		...(runs && !attributes.has('src') ? ['inline script'] : []),
		...(name === 'style' ? ['inline style sheet'] : []),
		...(attributes.has('style') ? [`style attribute on ${name}`] : []),
		...[...attributes.keys()].filter((key) => key.startsWith('on')).map((key) => `${key} on ${name}`),
		...(addressesOf(element).some((address) => /^\s*(javascript|data:text)/i.test(address))
			? ['script address']
			: []),
		...(foreign ? [`${name} from another host`] : []),
	];
}

test('nothing in any page needs more than the strict policy allows', () => {
	const pages = readPages('dist');
	expect(pages.length).toBeGreaterThan(100);
	const blocked = pages.flatMap(({ file, elements }) =>
		elements.flatMap(findBlocked).map((what) => `${file}: ${what}`),
	);
	expect(blocked).toEqual([]);
});

test('no style sheet loads anything from elsewhere', () => {
	const sheets = listFiles('dist').filter((file) => file.endsWith('.css'));
	expect(sheets.length).toBeGreaterThan(0);
	const foreign = sheets.filter((file) =>
		/(url\(\s*['"]?|@import\s+['"])(\w+:)?\/\//.test(readFileSync(join('dist', file), 'utf8')),
	);
	expect(foreign).toEqual([]);
});
