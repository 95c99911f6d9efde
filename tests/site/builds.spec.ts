import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HOSTED, HOSTED_ENV, REBUILT } from '../../scripts/testing/steps.ts';
import { addressesOf, listFiles, readPages, type BuiltPage } from './built-site.ts';

const SITE = 'https://built.example';

function hash(folder: string, file: string): string {
	return createHash('sha256')
		.update(readFileSync(join(folder, file)))
		.digest('hex');
}

function linksOf(page: BuiltPage, rel: string): string[] {
	const links = page.elements.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel);
	return links.map(({ attributes }) => attributes.get('href') ?? '');
}

/** Pages with an address of their own: not the one for missing addresses, nor those that only send on. */
function readHostedPages(): BuiltPage[] {
	return readPages(HOSTED).filter(({ path, file, redirects }) => path !== file && !redirects);
}

/** Addresses within the site that lead nowhere: out of the base, to no file, or to no element of the page they name. */
function findBroken(folder: string, base: string, host: string): string[] {
	const pages = readPages(folder);
	const files = new Set(listFiles(folder));
	const anchors = new Map(
		pages.map(({ path, elements }) => [
			path,
			new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
		]),
	);
	return pages.flatMap(({ path, file, elements }) => {
		const here = new URL(base + (path === file ? '' : path), host); // 404.html is shown at any address
		return elements.flatMap(addressesOf).flatMap((address) => {
			const target = new URL(address, here);
			if (target.origin !== host) return [];
			const below = decodeURIComponent(target.pathname);
			const inner = below.slice(base.length);
			const anchor = decodeURIComponent(target.hash.slice(1));
			const there = below.startsWith(base) && (files.has(inner) || (/^$|\/$/.test(inner) && anchors.has(inner)));
			const found = there && (anchor === '' || !anchors.has(inner) || anchors.get(inner)?.has(anchor));
			return found ? [] : [`${file}: ${address}`];
		});
	});
}

test('the same content builds to the same bytes, whatever the time zone', () => {
	const files = listFiles('dist');
	expect(files.length).toBeGreaterThan(100);
	expect(listFiles(REBUILT)).toEqual(files);
	expect(files.filter((file) => hash('dist', file) !== hash(REBUILT, file))).toEqual([]);
});

test('every link within the site leads to a page and an element that are there', () => {
	expect(findBroken('dist', '/', SITE)).toEqual([]);
});

test('a site under a sub-path links to nothing outside it, and to nothing missing', () => {
	expect(findBroken(HOSTED, HOSTED_ENV.BASE_PATH, HOSTED_ENV.SITE_URL)).toEqual([]);
});

test('without a host no page claims an address', () => {
	const pages = readPages('dist');
	expect(pages.filter((page) => linksOf(page, 'canonical').length > 0).map(({ file }) => file)).toEqual([]);
	const alternates = pages.flatMap((page) => linksOf(page, 'alternate'));
	expect(alternates.filter((address) => /^\w+:/.test(address))).toEqual([]);
});

test('with a host every page names its own address, once', () => {
	const root = HOSTED_ENV.SITE_URL + HOSTED_ENV.BASE_PATH;
	const pages = readHostedPages();
	expect(pages.length).toBeGreaterThan(100);
	const wrong = pages.filter((page) => linksOf(page, 'canonical').map(decodeURI).join() !== root + page.path);
	expect(wrong.map((page) => `${page.file}: ${linksOf(page, 'canonical').join()}`)).toEqual([]);
});

test('a page’s editions name each other, and each is there', () => {
	const pages = readHostedPages();
	const root = HOSTED_ENV.SITE_URL + HOSTED_ENV.BASE_PATH;
	const paths = new Set(pages.map(({ path }) => root + path));
	const alternatesOf = (page: BuiltPage) => {
		const links = page.elements.filter(
			({ attributes }) => attributes.has('hreflang') && attributes.get('rel') === 'alternate',
		);
		return links.map(({ attributes }) => attributes.get('href') ?? '');
	};
	const wrong = pages.filter((page) => {
		const alternates = alternatesOf(page).map(decodeURI);
		return new Set(alternates).size < 3 || !alternates.every((address) => paths.has(address));
	});
	expect(wrong.map(({ file }) => file)).toEqual([]);
});
