import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { nestQuotes } from '../../src/text/quotes.ts';
import { UnitsExportSchema } from '../../src/schema/export.ts';
import { EDITION_PATHS, listPageTypes } from '../../scripts/testing/page-types.ts';
import { readTrees } from './page-text.ts';

const units = new Map(
	UnitsExportSchema.parse(JSON.parse(readFileSync('dist/data/units.json', 'utf8'))).map((unit) => [unit.uid, unit]),
);
const POST = 'posts/bank-office/deputy-director-security/';
const RULEBOOK = 'rulebooks/information-equipment-rules/';
const MANDATES = 'organisations/bank-head-office/';
const paths = new Set([...listPageTypes('dist').map(({ path }) => path), POST, RULEBOOK, MANDATES]);

/** What the citation of a gap begins with, in each edition. */
const GAPS = { 'zh-Hans': '〔来源有缺漏：', 'zh-Hant': '〔來源有缺漏：', en: '[Gap in the source: ' } as const;

interface Copy {
	uid: string;
	button: string;
	link: string;
	citation: string;
	markdown: string;
}

/** Presses the copy button of every unit on a page, then each item of its menu, and keeps what would be on the clipboard. */
async function copyEverything(page: Page): Promise<Copy[]> {
	return page.evaluate(() => {
		let copied = '';
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: (text: string) => {
					copied = text;
					return Promise.resolve();
				},
			},
		});
		return [...document.querySelectorAll<HTMLElement>('[data-unit]')].map((unit) => {
			const button = [...unit.querySelectorAll<HTMLButtonElement>('.tools > button')].find(
				(found) => found.closest('[data-unit]') === unit,
			);
			const copy = (index: number): string => {
				copied = '';
				button?.click();
				unit.querySelectorAll<HTMLElement>('[role="menuitem"]')[index]?.click();
				return copied;
			};
			const [link = '', citation = '', markdown = ''] = [0, 1, 2].map(copy);
			return { uid: unit.dataset.unit ?? '', button: button?.textContent.trim() ?? '', link, citation, markdown };
		});
	});
}

for (const [lang, prefix] of Object.entries(EDITION_PATHS)) {
	test(`every unit is cited in its own words, by its own name, with its own address (${lang})`, async ({ page }) => {
		test.setTimeout(240_000);
		const faults: string[] = [];
		const kinds = new Set<string>();
		for (const path of paths) {
			if (path === '404.html' || path.startsWith('search')) continue;
			await page.goto(`/${prefix}${path}`);
			const copies = await copyEverything(page);
			for (const copy of copies) {
				const unit = units.get(copy.uid);
				if (!unit) {
					faults.push(`${path}: ${copy.uid} is no unit`);
					continue;
				}
				kinds.add(unit.kind);
				const texts = { 'zh-Hans': unit.zh, 'zh-Hant': unit.zhHant, en: unit.en ?? unit.zh };
				const text = texts[lang as keyof typeof texts].replace(/\s+/gu, ' ');
				const gap = GAPS[lang as keyof typeof GAPS] + text + (lang === 'en' ? ']' : '〕');
				const address = new URL(`/${prefix}u/${copy.uid}/`, page.url()).href;
				const says = unit.gap ? gap : nestQuotes(`“${text}”`);
				const fails = [
					copy.link === address || `link ${copy.link}`,
					copy.citation.startsWith(`${says}${lang === 'en' ? ' (' : '（'}`) || `citation ${copy.citation}`,
					copy.citation.includes(address) || `no address in ${copy.citation}`,
					copy.markdown.startsWith(`> ${unit.gap ? gap : text}`) || `markdown ${copy.markdown}`,
					copy.markdown.includes(`](${address})`) || `no address in ${copy.markdown}`,
					!/[，,] ?#|[、，,.；;。：:] ?[、，,.；;。]|undefined|[{}]/u.test(
						copy.citation.slice(says.length),
					) || `marks in ${copy.citation}`,
				];
				faults.push(...fails.filter((fault) => fault !== true).map((fault) => `${path} ${copy.uid}: ${fault}`));
			}
			const names = copies.map(({ button }) => button);
			// A printed set holds several documents, in which the same numbers come again.
			if (!path.startsWith('print/'))
				faults.push(
					...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${path}: “${name}” twice`),
				);
		}
		expect(faults).toEqual([]);
		expect([...kinds].sort()).toEqual([...new Set([...units.values()].map(({ kind }) => kind))].sort());
	});
}

test('a clause in a printed set is cited as of its own document', async ({ page }) => {
	await page.goto('/print/organisations/bank-office/');
	const copies = await copyEverything(page);
	const citation = copies.find(({ uid }) => uid.startsWith('deputy-director-personnel.'))?.citation;
	expect(citation).toContain('（分管人事和文秘的副主任，职责 1；');
});

test('a criterion is named by what it costs and of which duty', async ({ page }) => {
	await page.goto(`/${POST}`);
	const button = page.locator('#deduct-careless-safety-inspection > .tools > button');
	await expect(button).toHaveAccessibleName('复制 职责 1 · 第2项扣分');
	await page.goto(`/en/${POST}`);
	await expect(button).toHaveAccessibleName('Copy duty 1 · deduction no. 2');
});

test('no generated message, heading or link has the same quotation marks within quotation marks', () => {
	const nested = /“[^”]*“/u;
	const faults = readTrees('dist').flatMap(({ path, elements }) =>
		elements
			.filter(({ tagName }) => ['summary', 'p', 'h1', 'h2', 'h3', 'title', 'a', 'dd'].includes(tagName))
			.flatMap((element) => element.childNodes.map((child) => ('value' in child ? child.value : '')))
			.filter((text) => nested.test(text))
			.map((text) => `${path}: ${text}`),
	);
	expect(faults).toEqual([]);
});
