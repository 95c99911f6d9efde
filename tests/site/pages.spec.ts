import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { EDITION_PATHS, listPageTypes } from '../../scripts/testing/page-types.ts';
import { attributeOf, readTrees, textOf, type PageTree } from './page-text.ts';

interface ExportedUnit {
	uid: string;
	permalink: string;
	zh: string;
	zhHant: string;
	en: string | null;
}

const TEXTS: Readonly<Record<string, (unit: ExportedUnit) => string>> = {
	'zh-Hans': ({ zh }) => zh,
	'zh-Hant': ({ zhHant }) => zhHant,
	en: ({ en, zh }) => en ?? zh,
};
const EDITIONS = Object.entries(EDITION_PATHS).map(([lang, prefix]) => ({ lang, prefix }));

let trees: readonly PageTree[] | undefined;
const getTrees = (): readonly PageTree[] => (trees ??= readTrees('dist'));

const editionOf = (path: string) => EDITIONS.findLast(({ prefix }) => path.startsWith(prefix));

test('each page has one main heading, its edition’s language and ids that are there once', () => {
	const faults = getTrees().flatMap(({ path, elements }) => {
		const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length;
		const ids = elements.map((element) => attributeOf(element, 'id')).filter((id) => id !== undefined);
		const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
		const [html] = elements;
		return [
			...(count('h1') === 1 ? [] : [`${path}: ${count('h1')} main headings`]),
			...(count('main') === 1 ? [] : [`${path}: ${count('main')} main elements`]),
			...(html && attributeOf(html, 'lang') === editionOf(path)?.lang ? [] : [`${path}: another language`]),
			...twice.map((id) => `${path}: #${id} twice`),
		];
	});
	expect(faults).toEqual([]);
});

test('each class of a page is one that its style sheets know', () => {
	const faults = getTrees().flatMap(({ path, elements }) => {
		const sheets = elements
			.filter((element) => attributeOf(element, 'rel') === 'stylesheet')
			.map((element) => readFileSync(`dist${attributeOf(element, 'href')}`, 'utf8'))
			.join('');
		const classes = new Set(elements.flatMap((element) => attributeOf(element, 'class')?.split(/\s+/u) ?? []));
		return [...classes].filter((name) => !sheets.includes(`.${name}`)).map((name) => `${path}: .${name}`);
	});
	expect(faults).toEqual([]);
});

test('headings go down one rank at a time', () => {
	// A printed set holds whole documents, each with headings of its own ranks.
	const pages = getTrees().filter(({ path }) => !/^(?:zh-hant\/|en\/)?print\//u.test(path));
	const faults = pages.flatMap(({ path, elements }) => {
		const ranks = elements
			.filter(({ tagName }) => /^h[1-6]$/u.test(tagName))
			.map(({ tagName }) => Number(tagName[1]));
		const main = ranks.slice(ranks.indexOf(1));
		return main.some((rank, index) => index > 0 && rank > (main[index - 1] ?? 0) + 1)
			? [`${path}: ${main.join(' ')}`]
			: [];
	});
	expect(faults).toEqual([]);
});

test('every page stands in all three editions', () => {
	const paths = new Set(getTrees().map(({ path }) => path));
	const below = [...paths].map((path) => path.slice(editionOf(path)?.prefix.length));
	const missing = below
		.flatMap((path) => EDITIONS.map(({ prefix }) => prefix + path))
		.filter((path) => !paths.has(path));
	expect([...new Set(missing)]).toEqual([]);
	expect(paths.size).toBeGreaterThan(200);
});

test('what an element is named, labelled or controlled by is on its page', () => {
	const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
	const faults = getTrees().flatMap(({ path, elements }) => {
		const ids = new Set(elements.map((element) => attributeOf(element, 'id')));
		const named = elements.flatMap((element) =>
			REFERENCES.flatMap((name) => attributeOf(element, name)?.split(/\s+/u) ?? []),
		);
		return named.filter((id) => !ids.has(id)).map((id) => `${path}: ${id}`);
	});
	expect(faults).toEqual([]);
});

for (const { prefix, lang } of EDITIONS) {
	test(`every unit is on its page, with its anchor and its text (${lang})`, () => {
		const units = JSON.parse(readFileSync('dist/data/units.json', 'utf8')) as ExportedUnit[];
		const pages = new Map(getTrees().map((page) => [page.path, page]));
		const texts = new Map<string, string>();
		const faults = units.flatMap((unit) => {
			const [address = '', anchor] = unit.permalink.slice(1).split('#');
			const page = pages.get(prefix + address);
			if (!page) return [`${unit.uid}: no page ${prefix}${address}`];
			const element = page.elements.find((found) => attributeOf(found, 'data-unit') === unit.uid);
			if (!element) return [`${unit.uid}: not on ${page.path}`];
			if (attributeOf(element, 'id') !== anchor) return [`${unit.uid}: its anchor is not ${anchor ?? 'given'}`];
			const main = page.elements.find(({ tagName }) => tagName === 'main');
			const text = texts.get(page.path) ?? (main ? textOf(main) : '');
			texts.set(page.path, text);
			return text.includes((TEXTS[lang]?.(unit) ?? unit.uid).replace(/\s+/gu, ''))
				? []
				: [`${unit.uid}: its text is not on ${page.path}`];
		});
		expect(faults).toEqual([]);
		expect(units.length).toBeGreaterThan(500);
	});
}

for (const { prefix, lang } of EDITIONS) {
	test(`a page of every type opens without an error and asks nobody else (${lang})`, async ({ page, baseURL }) => {
		test.slow();
		const faults: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
		});
		page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
				faults.push(`${page.url()}: asks ${request.url()}`);
		});
		for (const { path } of listPageTypes('dist').filter((found) => found.path !== '404.html')) {
			const response = await page.goto(prefix + path);
			if (response?.status() !== 200) faults.push(`${prefix}${path}: ${String(response?.status())}`);
			await expect(page.locator('h1')).toBeVisible();
		}
		expect(faults).toEqual([]);
	});
}

test('a missing address shows a page that leads to every edition', async ({ page }) => {
	const response = await page.goto('no/such/page/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveCount(1);
	const links = await page
		.locator('main a[hreflang]')
		.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
	expect(links).toEqual(['/', '/zh-hant/', '/en/']);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader gets from the front page to a duty', async ({ page }) => {
		await page.goto('');
		await page.locator('.finder a[href*="/posts/"]').first().click();
		await expect(page.locator('[data-kind="duty"]').first()).toBeVisible();
	});

	test('the index leads to a subject and from there to who answers for it', async ({ page }) => {
		await page.goto('a-z/');
		await page.locator('.letter a[href*="/vocabulary/subjects/#"]').first().click();
		await expect(page.locator('.item:target')).toBeVisible();
		await page.locator('.item:target .use a[href*="#"]').first().click();
		await expect(page.locator('[data-unit]:target')).toBeVisible();
	});
});

test('what is new among the findings is shown, not only counted', async ({ page }) => {
	await page.goto('/en/consistency/');
	const said = await page.locator('#new + .lead').textContent();
	await expect(page.locator('.case')).toHaveCount(Number(/: (\d+)/u.exec(said ?? '')?.[1] ?? 0));
});

test('a finding quotes each clause once: in its message or below it', async ({ page }) => {
	for (const [rule, least] of [
		['two-leads', 50],
		['incompatible-duties', 0],
	] as const) {
		await page.goto(`/consistency/${rule}/`);
		const cases = await page.locator('.case').evaluateAll((articles) =>
			articles.map((article) => ({
				message: article.querySelector('.message')?.textContent ?? '',
				quotes: [...article.querySelectorAll('blockquote')].map(({ textContent }) => textContent),
			})),
		);
		expect(cases.flatMap(({ quotes }) => quotes).length).toBeGreaterThanOrEqual(least);
		expect(cases.filter(({ message, quotes }) => quotes.some((quote) => message.includes(quote)))).toEqual([]);
	}
});

test('no figure of an overview runs into the small words beside it', async ({ page }) => {
	await page.goto('/en/organisations/postal-branch-office/');
	const facts = await page
		.locator('.facts dd:has(small)')
		.evaluateAll((all) => all.map((dd) => dd.textContent.trim()));
	expect(facts).toEqual(['4 announced: 4', '2 not given for 2 posts']);
});

test('Chinese words are listed with Chinese commas in every edition', async ({ page }) => {
	await page.goto('/en/vocabulary/subjects/');
	const lists = await page.locator('dd > [lang="zh-Hans"]').allTextContents();
	expect(lists).toContain('案卷、归档');
	expect(lists.filter((list) => list.includes(','))).toEqual([]);
});
