import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { EDITION_PATHS, listPageTypes } from '../../scripts/testing/page-types.ts';
import { AXE_RULES, findViolations } from './axe.ts';

const STATEMENT = 'src/components/accessibility-results.json';
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 360];
const POST = 'posts/bank-office/deputy-director-security/';

/** Bytes of HTML; a longer page holds more of the same and takes axe minutes. */
const LONGEST = 80_000;

const types = listPageTypes('dist', LONGEST);

// The longest pages hold thousands of elements to look at.
test.describe.configure({ timeout: 180_000 });
const editions = Object.keys(EDITION_PATHS);

/** The root edition in the two looks that differ most, each other edition in one of those between. */
const looks = [
	{
		edition: 'zh-Hans',
		ways: [
			{ theme: 'light', width: 1280 },
			{ theme: 'dark', width: 360 },
		],
	},
	{ edition: 'zh-Hant', ways: [{ theme: 'dark', width: 1280 }] },
	{ edition: 'en', ways: [{ theme: 'light', width: 360 }] },
] as const;

/** States of a page that a reader brings about, each from the page of a post. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	settings: (page) => page.locator('display-settings summary').click(),
	'copy-menu': async (page) => {
		await page
			.locator('.unit')
			.first()
			.evaluate((unit) => {
				unit.scrollIntoView();
			}); // nothing half under the bar
		await page.locator('.tools button').first().click();
	},
	'clause-opened': async (page) => {
		await page.goto(`${page.url()}#report-statistics-and-materials`);
		await page.mouse.wheel(0, -120); // nothing half under the bar
		await page.waitForTimeout(300);
	},
	'finding-opened': (page) => page.locator('.flag summary').first().click(),
	'larger-type': async (page) => {
		await page.locator('display-settings summary').click();
		await page.locator('input[value="larger"]').check();
		await page.keyboard.press('Escape');
	},
};

for (const { edition, ways } of looks) {
	const root = `/${EDITION_PATHS[edition]}`;

	test.describe(edition, () => {
		for (const { type, path } of types.filter(({ path }) => edition === 'zh-Hans' || path !== '404.html')) {
			test(`a page like ${type} has no violation`, async ({ page }) => {
				await page.goto(root + path);
				for (const { theme, width } of ways) {
					await page.emulateMedia({ colorScheme: theme });
					await page.setViewportSize({ width, height: 800 });
					expect.soft(await findViolations(page), `${theme}, ${width} pixels wide`).toEqual([]);
				}
			});
		}
	});

	test.describe(`states in ${edition}`, () => {
		const [{ theme }] = ways;
		test.use({ colorScheme: theme, viewport: { width: 360, height: 800 } });
		for (const [name, bringAbout] of Object.entries(states)) {
			test(`a post page with ${name} has no violation`, async ({ page }) => {
				await page.goto(root + POST);
				await bringAbout(page);
				expect(await findViolations(page)).toEqual([]);
			});
		}
	});
}

test('axe finds what is wrong, also when it looks again', async ({ page }) => {
	await page.goto('/');
	expect(await findViolations(page)).toEqual([]);
	await page.evaluate(() => {
		document.querySelector('main')?.append(document.createElement('img'));
	});
	expect(await findViolations(page)).toEqual([expect.stringContaining('image-alt: <img>')]);
});

test('the accessibility statement says what is tested', async () => {
	const { version } = createRequire(import.meta.url)('axe-core/package.json') as { version: string };
	const content = /^date: '?([\d-]+)/mu.exec(readFileSync('content/as-of.mdx', 'utf8'))?.[1];
	const tested = {
		standard: 'WCAG 2.2 AA',
		axe: version,
		rules: AXE_RULES,
		content,
		longest: LONGEST,
		editions,
		themes: THEMES,
		widths: WIDTHS,
		states: Object.keys(states),
		types: types.map(({ type }) => type),
	};
	if (test.info().config.updateSnapshots === 'all') {
		const style = { ...(await resolveConfig(STATEMENT)), parser: 'json' };
		writeFileSync(STATEMENT, await format(JSON.stringify(tested), style));
	}
	const said: unknown = JSON.parse(readFileSync(STATEMENT, 'utf8'));
	expect(said, `${STATEMENT} is out of date: npm run test:site -- a11y --update-snapshots=all`).toEqual(tested);
});
