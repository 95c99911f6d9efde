import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { drawQr } from '../../src/model/qr.ts';
import { UnitsExportSchema } from '../../src/schema/export.ts';
import { HOSTED, HOSTED_ENV } from '../../scripts/testing/steps.ts';
import type { SiteServer } from '../../scripts/server.ts';
import { findViolations } from './axe.ts';
import { serveMovedSite } from './moved-site.ts';
import { EDITION_PATHS } from '../../scripts/testing/page-types.ts';

const units = UnitsExportSchema.parse(JSON.parse(readFileSync('dist/data/units.json', 'utf8')));

test('every unit has its short address in every edition', () => {
	const wrong = units.flatMap(({ uid, permalink }) =>
		Object.values(EDITION_PATHS).filter((edition) => {
			const page = readFileSync(join('dist', edition, 'u', uid, 'index.html'), 'utf8');
			return !page.includes(`content="0; url=/${edition}${permalink.slice(1)}"`);
		}),
	);
	expect(units.length).toBeGreaterThan(500);
	expect(wrong).toEqual([]);
});

test('every unit has a QR code of its short address in every edition where the host is known', () => {
	const root = HOSTED_ENV.SITE_URL + HOSTED_ENV.BASE_PATH;
	const wrong = units.flatMap(({ uid }) =>
		Object.values(EDITION_PATHS)
			.filter(
				(edition) =>
					readFileSync(join(HOSTED, edition, 'qr', `${uid}.svg`), 'utf8') !==
					drawQr(`${root}${edition}u/${uid}/`),
			)
			.map((edition) => edition + uid),
	);
	expect(wrong).toEqual([]);
});

test.describe('after a move', () => {
	let site: SiteServer;
	test.describe.configure({ mode: 'serial' });
	test.beforeAll(async () => {
		test.setTimeout(300_000);
		site = await serveMovedSite();
	});
	test.afterAll(() => site.close());

	for (const javaScriptEnabled of [true, false]) {
		test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
			test.use({ javaScriptEnabled });

			test('the old page of an entry leads to the new one, in its edition', async ({ page }) => {
				await page.goto(`${site.url}en/posts/bank-office/cash-driver/`);
				await expect(page).toHaveURL(`${site.url}en/posts/bank-office/escort-driver/`);
			});

			test('the old address of a print set leads to the new one, or says why it is gone', async ({ page }) => {
				await page.goto(`${site.url}print/posts/bank-office/cash-driver/`);
				await expect(page).toHaveURL(`${site.url}print/posts/bank-office/escort-driver/`);
				await page.goto(`${site.url}en/print/posts/bank-office/porter/`);
				await expect(page).toHaveURL(`${site.url}en/posts/bank-office/porter/`);
			});

			test('short addresses lead to a clause by its new and its old names', async ({ page }) => {
				await page.goto(`${site.url}u/cash-driver.keep-labour-discipline/`);
				await expect(page).toHaveURL(`${site.url}posts/bank-office/escort-driver/#keep-labour-discipline`);
				await page.goto(`${site.url}zh-hant/u/information-equipment-rules.daily-care/`);
				await expect(page).toHaveURL(`${site.url}zh-hant/rulebooks/information-equipment-rules/#daily-upkeep`);
			});

			test('an old anchor on the same page opens the clause', async ({ page }) => {
				await page.goto(`${site.url}rulebooks/information-equipment-rules/#daily-care`);
				await expect(page.locator('[data-unit="information-equipment-rules.daily-upkeep"]')).toBeInViewport();
				await page.goto(`${site.url}vocabulary/subjects/#vehicles`);
				await expect(page.locator('#motor-vehicles')).toBeInViewport();
			});

			test('a rulebook that was divided keeps the addresses of its articles, and its chapters have theirs', async ({
				page,
			}) => {
				const path = 'rulebooks/outlet-equipment-norms/';
				await page.goto(`${site.url}u/outlet-equipment-norms.protect-windows-terminals/`);
				await expect(page).toHaveURL(`${site.url}${path}#protect-windows-terminals`);
				await expect(page.locator('#protect-windows-terminals')).toBeInViewport();
				await page.goto(`${site.url}en/u/outlet-equipment-norms.order/`);
				await expect(page).toHaveURL(`${site.url}en/${path}#order`);
				await expect(page.locator('#order')).toBeInViewport();
				const heading = page.locator('#order').getByRole('heading', { level: 2 });
				await expect(heading).toHaveText('Order and security');
				await expect(page.locator('#order > .num')).toHaveText(/第二章\s*Chapter 2/u);
				const contents = page.getByRole('navigation', { name: 'On this page' });
				await expect(contents.getByRole('link', { name: 'Chapter 2 Order and security' })).toHaveAttribute(
					'href',
					'#order',
				);
				await expect(contents.getByRole('link')).toHaveText([
					...['Chapter 1 Daily use', '1', '2', '3'],
					...['Chapter 2 Order and security', '4', '5', '6'],
				]);
				if (javaScriptEnabled) expect(await findViolations(page)).toEqual([]);
			});

			test('an old anchor of a clause that left the page shows where it went, or why', async ({ page }) => {
				await page.goto(`${site.url}en/posts/bank-office/escort-guard/#wear-badge`);
				await expect(page.locator('#wear-badge')).toBeInViewport();
				await page.locator('#wear-badge').getByRole('link').click();
				await expect(page).toHaveURL(`${site.url}en/posts/counter-clerk-collection/counter-clerk-1/`);
				await page.goto(`${site.url}en/posts/bank-office/escort-guard/#count-cash`);
				await expect(page.locator('#count-cash')).toContainText('a clause that was removed count-cash');
				await expect(page.locator('#count-cash')).toContainText(
					'Removed on 2026-01-01. The clause was dropped.',
				);
			});

			test('a removed page says when, why and what took its place', async ({ page }) => {
				await page.goto(`${site.url}en/posts/bank-office/porter/#open-gate`);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText('Porter');
				await expect(page.getByRole('main')).toContainText('Removed on 2026-01-01. The post was abolished.');
				await expect(
					page.getByRole('main').getByRole('link', { name: 'Escort (vault guard) staff', exact: true }),
				).toHaveCSS('text-decoration-line', 'underline');
				await expect(page.locator('#open-gate')).toBeInViewport();
				if (javaScriptEnabled) expect(await findViolations(page)).toEqual([]);
			});

			test('the front page says what moved or went, and when', async ({ page }) => {
				await page.goto(`${site.url}en/`);
				const news = page.locator('.ways-in').last().getByRole('listitem');
				await expect(news.filter({ hasText: 'Porter' })).toHaveText(/Porter\s*2026-01-01 · removed/u);
				await expect(news.filter({ hasText: 'Counter clerk' })).toHaveText(/2026-01-01 · moved/u);
				await news.filter({ hasText: 'Porter' }).getByRole('link').click();
				await expect(page).toHaveURL(`${site.url}en/posts/bank-office/porter/`);
			});

			test('the short address of a clause removed before its post was renamed names the post of today', async ({
				page,
			}) => {
				await page.goto(`${site.url}en/u/cash-driver.sound-horn/`);
				await expect(page.getByRole('main')).toContainText('Horns are silent now.');
				await page.getByRole('main').getByRole('link', { name: 'Cash driver' }).click();
				await expect(page).toHaveURL(`${site.url}en/posts/bank-office/escort-driver/`);
			});

			test('the short address of a removed clause says why', async ({ page }) => {
				await page.goto(`${site.url}en/u/escort-guard.count-cash/`);
				await expect(page.getByRole('main')).toContainText('The clause was dropped.');
				await expect(page.getByRole('heading', { level: 1 })).toContainText('a clause that was removed');
				await expect(page.getByRole('main').locator('code')).toHaveText('escort-guard.count-cash');
				await page.getByRole('main').getByRole('link', { name: 'Escort (vault guard) staff' }).click();
				await expect(page).toHaveURL(`${site.url}en/posts/bank-office/escort-guard/`);
			});
		});
	}

	test('an old link to a clause of a page that went into another never ends at another clause of that name', async ({
		page,
	}) => {
		await page.goto(`${site.url}zh-hant/posts/bank-office/night-driver/#manage-canteen`);
		await expect(page).toHaveURL(
			`${site.url}zh-hant/posts/bank-office/escort-guard/#follow-escort-and-vault-rules`,
		);
		await page.goto(`${site.url}en/posts/bank-office/night-driver/#manage-hygiene`);
		await expect(page).toHaveURL(`${site.url}en/u/night-driver.manage-hygiene/`);
		await expect(page.getByRole('main')).toContainText('It was outsourced.');
		await page.goto(`${site.url}posts/bank-office/night-driver/`);
		await expect(page).toHaveURL(`${site.url}posts/bank-office/logistics-administrator/`);
	});

	test('the address of a search narrowed to a renamed post still finds, and names the post of today', async ({
		page,
	}) => {
		await page.goto(`${site.url}search/?q=${encodeURIComponent('劳动纪律')}&post=cash-driver`);
		const hits = page.locator('[data-part="results"] a[data-unit], [data-part="results"] [data-unit] a');
		await expect(hits.first()).toHaveAttribute('href', /\/posts\/bank-office\/escort-driver\//u);
		await expect(page).toHaveURL(/[?&]post=escort-driver$/u);
	});

	test('an old link to a clause of a renamed page ends at the clause', async ({ page }) => {
		await page.goto(`${site.url}posts/bank-office/cash-driver/#keep-labour-discipline`);
		await expect(page).toHaveURL(`${site.url}posts/bank-office/escort-driver/#keep-labour-discipline`);
		await expect(page.locator('#keep-labour-discipline')).toBeInViewport();
	});
});
