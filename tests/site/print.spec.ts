import { expect, test, type Page } from '@playwright/test';
import { readPdf, type PdfPage } from './pdf.ts';

const POST = '/posts/bank-office/deputy-director-security/';
const SETS = {
	'a scored post': POST,
	'all posts of an organisation': '/print/organisations/bank-office/',
	'a post with all that binds it': '/print/posts/postal-sub-branch/branch-head/',
	'a rulebook': '/print/rulebooks/information-equipment-rules/',
} as const;
/** In points, and the width in CSS pixels that the margins leave for text. */
const PAPERS = {
	A4: { width: 595, height: 842, text: 642 },
	A5: { width: 420, height: 595, text: 408 },
} as const;

interface PrintedUnit {
	uid: string;
	says: string;
	/** Of a duty that is scored: the address of its scored item. */
	score: string | undefined;
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

async function printPage(page: Page, address: string, format: keyof typeof PAPERS): Promise<PdfPage[]> {
	await page.goto(address);
	return readPdf(await page.pdf({ format }));
}

/** The clauses of a page in order, each by its address and its first words. */
function listUnits(page: Page): Promise<PrintedUnit[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('article.unit')].map((unit) => ({
			uid: unit.dataset.unit ?? '',
			says: (unit.querySelector('.says')?.textContent ?? '').slice(0, 12),
			score: unit.querySelector<HTMLElement>(':scope > div > .score')?.dataset.unit,
		})),
	);
}

for (const [paper, { width, height }] of Object.entries(PAPERS) as [keyof typeof PAPERS, (typeof PAPERS)['A4']][]) {
	for (const [name, address] of Object.entries(SETS)) {
		test(`${name} is printed whole on ${paper}, with running title, page numbers and addresses`, async ({
			page,
		}) => {
			const pages = await printPage(page, address, paper);
			const title = await page.title();
			expect(pages.length).toBeGreaterThan(0);
			for (const [index, sheet] of pages.entries()) {
				expect(Math.round(sheet.width)).toBeCloseTo(width, -1);
				expect(Math.round(sheet.height)).toBeCloseTo(height, -1);
				expect(sheet.text).toMatch(patternOf(title));
				expect(sheet.text).toContain(`${index + 1}/${pages.length}`);
			}
			const units = await listUnits(page);
			expect(units.length).toBeGreaterThan(5);
			const lost = units.filter(({ uid, says }) => {
				const at = pagesWith(pages, says);
				return at.length === 0 || pagesWith(pages, `/u/${uid}/`).length !== 1;
			});
			expect(lost).toEqual([]);
		});
	}

	test(`a duty and its score, a heading and its first clause stand on one page of ${paper}`, async ({ page }) => {
		const pages = await printPage(page, SETS['all posts of an organisation'], paper);
		const units = await listUnits(page);
		const scored = units.filter(({ score }) => score !== undefined);
		expect(scored.length).toBeGreaterThan(15);
		const split = scored.filter(({ says, score }) => {
			const worth = pagesWith(pages, `/u/${score ?? ''}/`);
			return !pagesWith(pages, says).some((at) => worth.includes(at));
		});
		expect(split).toEqual([]);
		const heads = await page.evaluate(() =>
			[...document.querySelectorAll(':is(h2, h3) + article.unit')].map((unit) => ({
				head: unit.previousElementSibling?.textContent ?? '',
				next: (unit.querySelector('.says')?.textContent ?? '').slice(0, 12),
			})),
		);
		expect(heads.length).toBeGreaterThan(5);
		const orphans = heads.filter(({ head, next }) => {
			const starts = pagesWith(pages, next);
			return !pagesWith(pages, head).some((at) => starts.includes(at));
		});
		expect(orphans).toEqual([]);
	});
}

test.describe('on paper', () => {
	test.use({ colorScheme: 'dark' });

	test.beforeEach(async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
	});

	for (const [paper, { text }] of Object.entries(PAPERS)) {
		test(`nothing is wider than ${paper} leaves room for`, async ({ page }) => {
			await page.setViewportSize({ width: text, height: 900 });
			for (const address of Object.values(SETS)) {
				await page.goto(address);
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(over, address).toBeLessThanOrEqual(0);
			}
		});
	}

	test('all is black on white, and what only a screen needs is gone', async ({ page }) => {
		await page.goto(POST);
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.locator('.says').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
		for (const selector of ['.bar', '.side', '.toc', '.turn', '.tools', '.skip', '.page-tools']) {
			await expect(page.locator(selector).first()).toBeHidden();
		}
	});

	test('what is missing and what is in doubt is marked by lines', async ({ page }) => {
		await page.goto(POST);
		await expect(page.locator('.gap-text').first()).toHaveCSS('border-top-style', 'dashed');
		await expect(page.locator('.notes > .doubt').first()).toHaveCSS('border-left-style', 'double');
		await expect(page.locator('.flag').first()).toHaveCSS('border-top-style', 'solid');
	});

	test('the head names the address and shows a code that opens it', async ({ page }) => {
		await page.goto(`${process.env.TEST_HOSTED_SITE ?? 'about:blank#no-hosted-build'}${POST.slice(1)}`);
		await expect(page.locator('.print-head p')).toHaveText(`https://handbook.example.org/handbook${POST}`);
		const code = page.locator('.print-head img.qr');
		await expect(code).toBeVisible();
		await expect.poll(() => code.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
	});
});
