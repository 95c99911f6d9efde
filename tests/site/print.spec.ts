import { expect, test, type Page } from '@playwright/test';
import { EDITION_PATHS } from '../../scripts/testing/page-types.ts';
import { HOSTED_ENV } from '../../scripts/testing/steps.ts';
import { drawQr } from '../../src/model/qr.ts';
import { findViolations } from './axe.ts';
import { foldRuns, listLines, readPdf, type PdfPage, type PdfRun } from './pdf.ts';

const HOSTED = process.env.TEST_HOSTED_SITE ?? 'about:blank#no-hosted-build/';
const ROOT = HOSTED_ENV.SITE_URL + HOSTED_ENV.BASE_PATH;
const POST = 'posts/bank-office/deputy-director-security/';
const PRINTED = {
	'a scored post': POST,
	'a post in 繁體': 'zh-hant/posts/postal-sub-branch/counter-clerk/',
	'a post in English': `en/${POST}`,
	'all posts of an organisation': 'print/organisations/bank-office/',
	'a post with all that binds it': 'print/posts/postal-sub-branch/branch-head/',
	'a post with a full first page': 'en/print/posts/bank-office/office-director-bank/',
	'a rulebook': 'rulebooks/information-equipment-rules/',
	'a rulebook in English': 'en/rulebooks/information-equipment-rules/',
	'a rulebook as a set': 'en/print/rulebooks/information-equipment-rules/',
	'a prohibition': 'en/prohibitions/eight-bans/',
	'a set of phrases in 繁體': 'zh-hant/phrases/zhuzhou-phrases/',
	'a method': 'methods/one-two-three-window-service/',
	'a guide in English': 'en/guides/office-essentials/',
	'an organisation with its table of posts': 'organisations/bank-office/',
	'the front page in 繁體': 'zh-hant/',
	'a chart': 'consistency/',
	'a chart in English': 'en/consistency/',
	'the posts in English': 'en/posts/',
	'the front page in English': 'en/',
	'the organisations': 'organisations/',
	'an organisation in English': 'en/organisations/counter-clerk-collection/',
	'a source in English': 'en/sources/source-001/',
	'a rule and its cases': 'consistency/two-leads/',
	'a vocabulary in 繁體': 'zh-hant/vocabulary/situations/',
	'a vocabulary in English': 'en/vocabulary/works/',
	'the terms': 'vocabulary/terms/',
	'a set of phrases': 'phrases/zhuzhou-phrases/',
	'the gaps': 'gaps/',
} as const;
/** In points, and the width in CSS pixels of the sheet and of what its margins leave for text. */
const PAPERS = {
	A4: { width: 595, height: 842, left: 70.5, sheet: 794, text: 642 },
	A5: { width: 420, height: 595, left: 51, sheet: 559, text: 446 },
} as const;
type Paper = keyof typeof PAPERS;
/** What A5 does not show already. */
const ON_A4 = new Set([
	'a scored post',
	'a post with all that binds it',
	'a rulebook',
	'a rulebook in English',
	'a prohibition',
	'a chart',
	'a chart in English',
]);
/** In points: above and below, the margins hold running title, date and page number. */
const MARGIN = 42;
/** Lines; a page that holds no more is as good as empty, but a last finding may be of two. */
const FEW = 2;
/** Of the height between the margins; more stays blank only where a document ends. */
const BLANK = 0.4;

/** What of a page must be found on paper. */
interface Printed {
	title: string;
	address: string;
	foot: string;
	units: {
		uid: string;
		says: string;
		/** Of a duty that is scored: its scored item, and what follows the head of its score. */ score: string;
		first: string;
	}[];
	heads: { head: string; next: string }[];
	/** What is never parted: conduct and what it costs, a quotation, a short item, a phrase and its occasion, a clause and its number above it. */
	wholes: { start: string; end: string }[];
	/** What stands last in clauses and cases: who answers for them, whom they bind, why they are kept; and a document's only gap. */
	tails: string[];
}

/** As a PDF has it: compatibility forms folded, no white space. */
function fold(text: string): string {
	return text.normalize('NFKC').replaceAll(/\s/gu, '');
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/gu;

/** Fonts draw some characters with the glyph of a radical, and a PDF then names the radical. */
function patternOf(text: string): RegExp {
	const escaped = Array.from(fold(text), (character) =>
		/\p{Script=Han}/u.test(character) ? `[${character}\u2E80-\u2FDF]` : character.replace(SPECIAL, String.raw`\$&`),
	);
	return new RegExp(escaped.join(''), 'u');
}

function pagesWith(pages: readonly PdfPage[], text: string): number[] {
	const pattern = patternOf(text);
	return pages.flatMap((page, index) => (pattern.test(page.text) ? [index] : []));
}

function areTogether(pages: readonly PdfPage[], one: string, other: string): boolean {
	const there = pagesWith(pages, other);
	return pagesWith(pages, one).some((at) => there.includes(at));
}

function bodyOf({ runs, height }: PdfPage): PdfRun[] {
	return runs.filter(({ y }) => y > MARGIN && y < height - MARGIN);
}

/** The share of a page's height for text that is blank at its end. */
function blankOf(page: PdfPage): number {
	const low = Math.max(...bodyOf(page).map(({ y }) => y));
	return (page.height - MARGIN - low) / (page.height - 2 * MARGIN);
}

/** The running title, which in a set begins with the document at hand. */
function headOf({ runs }: PdfPage): string {
	return foldRuns(runs.filter(({ y }) => y <= MARGIN));
}

/** Lines drawn through each other: closer than their type allows, over the same stretch of the page. */
function findOverprint(page: PdfPage): string[] {
	const lines = listLines(bodyOf(page));
	return lines.flatMap((line, index) => {
		const below = lines[index + 1] ?? [];
		const struck = line.flatMap((run) =>
			below.filter(
				({ x, y, size }) =>
					y - run.y < 0.6 * Math.min(run.size, size) && Math.abs(x - run.x) < 0.5 * Math.min(run.size, size),
			),
		);
		return struck.length > 1 ? [`${foldRuns(line)} × ${foldRuns(below)}`] : [];
	});
}

/** What stands on the page, read where it is printed: hidden parts are left out. */
async function describe(page: Page, width: number): Promise<Printed> {
	await page.setViewportSize({ width, height: 900 });
	await page.emulateMedia({ media: 'print' });
	return page.evaluate(() => {
		const START = 12;
		const isShown = (element: Element) => element.getClientRects().length > 0;
		const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').trim().slice(0, 12);
		/** The first words after an element that are not a number. */
		const findNext = (element: Element): string => {
			const walker = document.createTreeWalker(
				document.querySelector('main') ?? document.body,
				NodeFilter.SHOW_TEXT,
			);
			walker.currentNode = element.lastChild ?? element;
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const parent = node.parentElement;
				const text = node.textContent?.trim() ?? '';
				if (text.length > 1 && parent && isShown(parent) && !parent.closest('.num, .alias, .sr'))
					return text.slice(0, START);
			}
			return '';
		};
		return {
			title: document.documentElement.dataset.running ?? '',
			address: document.querySelector('.print-head p')?.textContent ?? '',
			foot: document.documentElement.dataset.foot ?? '',
			units: [...document.querySelectorAll<HTMLElement>('article.unit')].filter(isShown).map((unit) => {
				const head = unit.querySelector(':scope > div > .score .score-head');
				return {
					uid: unit.dataset.unit ?? '',
					says: textOf(unit.querySelector('.says')),
					score: head?.closest<HTMLElement>('.score')?.dataset.unit ?? '',
					first: head ? findNext(head) : '',
				};
			}),
			heads: [
				...document.querySelectorAll(
					'main :is(h1, h2, h3, h4, h5, h6, caption, [scope="rowgroup"], thead th:nth-last-child(-n + 2):not(:has(.sr)), .penalties .head, .passages q, .case > p:has(+ blockquote), .entry-units > li > a, section > p:has(+ .tally))',
				),
			]
				.filter(isShown)
				.map((head) => ({ head: head.textContent.trim(), next: findNext(head) })),
			wholes: [
				...[...document.querySelectorAll('.penalties tbody')].map((penalty) => ({
					start: textOf(penalty.querySelector('td')),
					end: penalty.querySelector('.consequences')?.textContent.slice(-8) ?? '',
				})),
				...[...document.querySelectorAll('.case blockquote')].map((quotation) => ({
					start: textOf(quotation),
					end: quotation.textContent.trim().slice(-8),
				})),
				...[...document.querySelectorAll('.item:not(:has(.use:nth-of-type(4), li:nth-child(5)))')].map(
					(item) => ({
						start: textOf(item.querySelector('h2, h3')),
						end: item.textContent.trim().slice(-8),
					}),
				),
				...[...document.querySelectorAll('.metas:has(.tag)')].filter(isShown).map((occasions) => ({
					start: `/${occasions.closest<HTMLElement>('.unit')?.dataset.unit ?? ''}/`,
					end: textOf(occasions.querySelector('.tag')),
				})),
				...[...document.querySelectorAll<HTMLElement>('.unit-wide')].filter(isShown).map((unit) => ({
					start: textOf(unit.querySelector('.num')),
					end: `/${unit.dataset.unit ?? ''}/`,
				})),
			],
			tails: [
				...document.querySelectorAll(
					'.unit > div > :is(.meta, .metas), .item > .aside, .case blockquote + p:not(:has(+ blockquote)), .gap-documents > li:not(:has(li + li)) li',
				),
			]
				.filter(isShown)
				.map((tail) => (tail as HTMLElement).innerText.trim())
				.filter((text) => text !== ''),
		};
	});
}

for (const [paper, { width, height, left, sheet: sheetWidth }] of Object.entries(PAPERS) as [
	Paper,
	(typeof PAPERS)[Paper],
][]) {
	for (const [name, address] of Object.entries(PRINTED)) {
		if (paper === 'A4' && !ON_A4.has(name)) continue;
		test(`${name} is printed whole on ${paper}, and nothing that belongs together is parted`, async ({ page }) => {
			await page.goto(HOSTED + address);
			const pages = readPdf(await page.pdf({ format: paper }));
			const { title, address: printed, foot, units, heads, wholes, tails } = await describe(page, sheetWidth);
			const inPrint = /(?:^|\/)print\//u.test(address) ? address.replace('print/', '') : address;
			expect(printed).toBe(ROOT + inPrint);
			for (const [index, sheet] of pages.entries()) {
				expect(Math.round(sheet.width)).toBeCloseTo(width, -1);
				expect(Math.round(sheet.height)).toBeCloseTo(height, -1);
				expect(Math.min(...sheet.runs.map(({ x }) => x))).toBeCloseTo(left, 0);
				expect(listLines(sheet.runs.filter(({ y }) => y <= MARGIN)).length).toBeLessThan(3);
				expect(sheet.text).toMatch(patternOf(title));
				expect(sheet.text).toContain(`${index + 1}/${pages.length}`);
				expect(findOverprint(sheet)).toEqual([]);
				expect(sheet.text).toMatch(patternOf(foot));
				const next = pages[index + 1];
				const ends = !next || headOf(next) !== headOf(sheet);
				expect(listLines(bodyOf(sheet)).length, `lines of page ${index + 1}`).toBeGreaterThan(
					ends ? FEW - 1 : FEW,
				);
				if (!ends) expect(blankOf(sheet), `blank share of page ${index + 1}`).toBeLessThan(BLANK);
			}
			// A page wider than its paper would be printed smaller.
			expect(pages[0]?.runs.some(({ size }) => Math.abs(size - 6.5) < 0.1)).toBe(true);

			const edition = /^(?:en|zh-hant)\//u.exec(address)?.[0] ?? '';
			const lost = units.filter(({ uid, says }) => {
				const at = pagesWith(pages, `${ROOT}${edition}u/${uid}/`);
				return at.length !== 1 || !areTogether(pages, says, `/u/${uid}/`);
			});
			expect(lost).toEqual([]);
			const split = units.filter(
				({ uid, score, first }) =>
					score !== '' &&
					!(areTogether(pages, `/u/${uid}/`, `/u/${score}/`) && areTogether(pages, `/u/${score}/`, first)),
			);
			expect(split).toEqual([]);
			const parted = wholes.filter(({ start, end }) => !areTogether(pages, start, end));
			expect(parted).toEqual([]);
			const alone = heads.filter(({ head, next }) => !areTogether(pages, head, next));
			expect(alone).toEqual([]);
			const tops = pages.map((sheet) => foldRuns(listLines(bodyOf(sheet))[0] ?? []));
			const cut = tails.filter((tail) => tops.some((top) => fold(tail).startsWith(top)));
			expect(cut.filter((tail) => !heads.some(({ head }) => tail.startsWith(head)))).toEqual([]);
			const lows = pages.map((sheet) => foldRuns(listLines(bodyOf(sheet)).at(-1) ?? []));
			const whole = pages.map(({ text }) => text).join('');
			const low = heads.filter(
				({ head }) => lows.includes(fold(head)) && whole.match(new RegExp(patternOf(head), 'gu'))?.length === 1,
			);
			expect(low).toEqual([]);
		});
	}
}

test('a set names the document at hand on each of its pages', async ({ page }) => {
	await page.goto(`${HOSTED}en/print/organisations/bank-office/`);
	const names = await page.locator('.part > h2').allTextContents();
	const pages = readPdf(await page.pdf({ format: 'A5' }));
	expect(names.length).toBeGreaterThan(3);
	const first = pagesWith(pages, names[0] ?? '').find((at) => at > 0) ?? 0;
	const unnamed = pages.slice(first + 1).filter(({ text }) => !names.some((name) => patternOf(name).test(text)));
	expect(unnamed.map(({ text }) => text)).toEqual([]);
});

test('a set of posts is found on the page of its organisation', async ({ page }) => {
	await page.goto(`${HOSTED}organisations/bank-office/`);
	await page.locator('.page-tools > a').click();
	await expect(page).toHaveURL(`${HOSTED}print/organisations/bank-office/`);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the running title is in the language of the page', async ({ page }) => {
		await page.goto(`${HOSTED}en/print/posts/bank-office/office-director-bank/`);
		const [first] = readPdf(await page.pdf());
		expect(first?.text).toMatch(patternOf('Director · Duty Handbook'));
		expect(first?.text).toContain(fold('Content as of'));
	});

	test('every page shows its code, and leads to those of its clauses', async ({ page }) => {
		for (const path of ['', 'gaps/', 'consistency/', 'vocabulary/subjects/', 'sources/source-001/', 'posts/']) {
			await page.goto(`${HOSTED}zh-hant/${path}`);
			await page.locator('.page-tools summary').click();
			await expect(page.locator('.page-tools img')).toBeVisible();
		}
		await page.goto(HOSTED + POST);
		await page.locator('.page-tools summary').click();
		await page.locator('.page-tools details a').click();
		const clause = page.getByRole('listitem').filter({ hasText: '负责党员党费' }).first();
		await expect(clause.getByRole('img')).toBeVisible();
		await clause.getByRole('link').click();
		await expect(page).toHaveURL(/\/posts\/bank-office\/deputy-director-security\/#manage-dues-and-finances$/u);
	});
});

test('a sheet of codes is accessible', async ({ page }) => {
	await page.goto(`${HOSTED}en/qr/rulebooks/information-equipment-rules/`);
	expect(await findViolations(page)).toEqual([]);
});

test('a sheet of codes is as wide as its paper in every edition, not as what the code at its head leaves', async ({
	page,
}) => {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: PAPERS.A4.text, height: 900 });
	for (const edition of Object.values(EDITION_PATHS)) {
		await page.goto(`${HOSTED}${edition}qr/rulebooks/information-equipment-rules/`);
		const lefts = await page
			.locator('.codes > li')
			.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left));
		expect(new Set(lefts).size, edition).toBe(3);
	}
});

test('no two codes of a sheet are called the same', async ({ page }) => {
	for (const path of ['en/qr/posts/bank-office/deputy-director-security/', 'qr/methods/three-natures/']) {
		await page.goto(HOSTED + path);
		const names = await page.locator('.codes b').allInnerTexts();
		expect(names.length).toBeGreaterThan(10);
		expect(new Set(names).size, path).toBe(names.length);
	}
});

test('a code opens the address that is printed beside it, in its edition', async ({ page, request }) => {
	const read = async (source: string | null) => (await request.get(new URL(source ?? '', HOSTED).href)).text();
	for (const path of [
		POST,
		`zh-hant/${POST}`,
		'en/print/rulebooks/information-equipment-rules/',
		'en/',
		'zh-hant/gaps/',
	]) {
		await page.goto(HOSTED + path);
		const printed = (await page.locator('.print-head p').textContent()) ?? '';
		expect(await read(await page.locator('.print-head img').getAttribute('src')), path).toBe(drawQr(printed));
	}
	await page.goto(`${HOSTED}zh-hant/qr/rulebooks/information-equipment-rules/`);
	const codes = await page.locator('.codes > li').evaluateAll((items) =>
		items.map((item) => ({
			source: item.querySelector('img')?.src ?? '',
			opens: item.querySelector('small')?.textContent ?? '',
		})),
	);
	expect(codes.length).toBeGreaterThan(10);
	// Paper can't wait for what a screen would show later.
	const waiting = await page
		.locator('.codes img')
		.evaluateAll((images) =>
			images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).map((image) => image.outerHTML),
		);
	expect(waiting).toEqual([]);
	for (const { source, opens } of codes) expect(await read(source), opens).toBe(drawQr(opens));
});

test.describe('on paper', () => {
	test.use({ colorScheme: 'dark' });

	test.beforeEach(async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
	});

	for (const [paper, { sheet, text }] of Object.entries(PAPERS)) {
		test(`nothing is wider than ${paper} leaves room for`, async ({ page }) => {
			await page.setViewportSize({ width: sheet, height: 900 });
			for (const address of Object.values(PRINTED)) {
				await page.goto(HOSTED + address);
				const over = await page.evaluate((room) => {
					document.documentElement.style.inlineSize = `${room}px`;
					return [...document.body.querySelectorAll('*')]
						.filter((element) => element.getBoundingClientRect().right > room + 1)
						.map(({ tagName, className }) => `${tagName} ${className}`);
				}, text);
				expect(over, address).toEqual([]);
			}
		});
	}

	test('all is black on white, and what only a screen needs is gone', async ({ page }) => {
		await page.goto(`/${POST}`);
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.locator('.says').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
		for (const selector of ['.bar', '.side', '.toc', '.turn', '.tools', '.skip', '.page-tools']) {
			await expect(page.locator(selector).first()).toBeHidden();
		}
		await page.goto('/');
		await expect(page.getByRole('searchbox')).toBeHidden();
	});

	test('what is missing and what is in doubt is marked by lines', async ({ page }) => {
		await page.goto(`/${POST}`);
		await expect(page.locator('.gap-text').first()).toHaveCSS('border-top-style', 'dashed');
		await expect(page.locator('.notes > .doubt').first()).toHaveCSS('border-left-style', 'double');
		await expect(page.locator('.flag').first()).toHaveCSS('border-top-style', 'solid');
		await page.goto('/consistency/');
		const fills = await page
			.locator('.bars thead svg > *')
			.evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch).fill));
		expect(new Set(fills).size).toBe(3);
	});

	test('the head shows a code', async ({ page }) => {
		await page.goto(HOSTED + POST);
		const code = page.locator('.print-head img.qr');
		await expect(code).toBeVisible();
		await expect.poll(() => code.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
	});
});
