import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { listFiles } from './built-site.ts';
import { findOverflow } from './page-layout.ts';
import { pressKey } from './search-steps.ts';
import { weighPage } from '../../scripts/bench/weight.ts';
import { EDITION_PATHS, listPageTypes } from '../../scripts/testing/page-types.ts';
import { HOSTED, HOSTED_ENV } from '../../scripts/testing/steps.ts';

const POST = '/posts/bank-office/deputy-director-security/';
const CLAUSE = 'report-statistics-and-materials';
const UID = `deputy-director-security.${CLAUSE}`;
const KILOBYTE = 1024;

const types = listPageTypes('dist');

/** WCAG 1.4.12: with this spacing nothing may be cut off or cover something else. */
const WIDE_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-block-end: 2em !important; }`;

test.describe('in a window 320 pixels wide', () => {
	test.use({ viewport: { width: 320, height: 640 } });
	for (const [edition, prefix] of Object.entries(EDITION_PATHS).filter(([edition]) => edition !== 'zh-Hant')) {
		test(`no ${edition} page scrolls sideways with wide spacing`, async ({ page }) => {
			test.setTimeout(180_000);
			for (const { type, path } of types.filter(({ path }) => path !== '404.html')) {
				await page.goto(`/${prefix}${path}`);
				await page.evaluate((css) => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync(css);
					document.adoptedStyleSheets.push(sheet);
				}, WIDE_SPACING);
				expect.soft(await findOverflow(page), `${type} with wide spacing`).toEqual([]);
			}
		});
	}

	test('the bar takes one line of a phone while reading', async ({ page }) => {
		await page.goto(POST);
		await page.evaluate(() => {
			scrollTo(0, 900);
		});
		const bottom = await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().bottom);
		expect(bottom).toBeGreaterThan(30);
		expect(bottom).toBeLessThan(56);
	});
});

test.describe('a post page', () => {
	test('does not move while it loads', async ({ page }) => {
		await page.goto(POST);
		const shift = await page.evaluate(async () => {
			let sum = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
			await new Promise((done) => setTimeout(done, 500));
			return sum;
		});
		expect(shift).toBe(0);
	});

	for (const [folder, base] of [
		['dist', '/'],
		[HOSTED, HOSTED_ENV.BASE_PATH],
	] as const) {
		test(`weighs at most 12 KB with its one style sheet, and 6 KB of scripts, in ${folder}`, () => {
			const pages = listFiles(folder).filter((file) =>
				/^(?:en\/|zh-hant\/)?posts\/[^/]+\/[^/]+\/index\.html$/u.test(file),
			);
			expect(pages.length).toBeGreaterThan(100);
			const heavy = pages.flatMap((file) => {
				const { html, styles, scripts, sheets } = weighPage(folder, file, base);
				const first = html + styles;
				return sheets === 1 && first > html && first <= 12 * KILOBYTE && scripts > 0 && scripts <= 6 * KILOBYTE
					? []
					: [`${file}: ${sheets} sheets, ${first} bytes, scripts ${scripts} bytes`];
			});
			expect(heavy).toEqual([]);
		});
	}

	test('needs nothing that the oldest browsers lack', () => {
		const sheets = listFiles('dist').filter((file) => file.endsWith('.css') && file.startsWith('_astro/'));
		const late = sheets.flatMap((file) =>
			[
				...readFileSync(join('dist', file), 'utf8').matchAll(
					/light-dark\(|color-mix\(|oklch\(|[{;]&|@scope|@starting-style|float:\s*inline/gu,
				),
			].map(([what]) => `${file}: ${what}`),
		);
		expect(late).toEqual([]);
	});

	test('shows the clause first: number, duty, worth, costs, doubts, who else', async ({ page }) => {
		await page.goto(POST);
		const unit = page.locator('#run-daily-security-and-party-work');
		const order = await unit.evaluate((article) => {
			const doubts = ['.score > div > .notes', '.score > div > .flag'];
			const selectors = ['.num', '.says', '.weight', '.criterion', '.criterion:last-child', ...doubts, '.meta'];
			return selectors.map((selector) => {
				const all = [...article.querySelectorAll('*')];
				return all.findIndex((element) => element.matches(selector));
			});
		});
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
		await expect(unit.locator('.says').first()).toHaveCSS('font-size', '18px');
	});

	test('keeps doubts about a criterion with that criterion, in the open', async ({ page }) => {
		await page.goto(POST);
		const criterion = page.locator('#deduct-inspections-not-organised');
		await expect(criterion.locator('.readings > li')).toHaveCount(3);
		await expect(criterion.locator('.readings > li').first()).toBeVisible();
		await expect(page.locator('main details:not(.flag)')).toHaveCount(0);
	});

	test('tells a finding in one sentence that opens to the other place and to why it stands', async ({ page }) => {
		await page.goto(POST);
		const flag = page.locator('#deduct-inspections-not-organised .flag').first();
		await expect(flag.locator('summary')).toHaveText(
			/^已知问题 “每月”、“100%”只写在评分标准里，职责没有这项要求。$/u,
		);
		const other = flag.getByRole('link', { name: '1,', exact: true });
		await expect(other).toBeHidden();
		await flag.locator('summary').press('Enter');
		await expect(other).toHaveAttribute('href', /#run-daily-security-and-party-work$/u);
		await expect(flag).toContainText('只在来源的评分标准里出现');
		await expect(flag.getByRole('link', { name: '原因与处理' })).toHaveAttribute(
			'href',
			/consistency\/criterion-adds-norm\/$/u,
		);
	});

	for (const edition of ['/', '/zh-hant/', '/en/']) {
		test(`leads on through the posts of its office, and up, in the edition at ${edition}`, async ({ page }) => {
			await page.goto(edition + POST.slice(1));
			const side = page.locator('.side li a');
			const addresses = await side.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(addresses.length).toBeGreaterThan(5);
			expect(addresses.every((address) => address?.startsWith(`${edition}posts/bank-office/`))).toBe(true);
			const at = addresses.indexOf(edition + POST.slice(1));
			await expect(side.nth(at)).toHaveAttribute('aria-current', 'page');
			await expect(page.locator('a[rel="prev"]')).toHaveAttribute('href', addresses[at - 1] ?? '');
			await page.locator('a[rel="next"]').click();
			await expect(page).toHaveURL(addresses[at + 1] ?? '');
			await expect(page.locator('.crumbs a').first()).toHaveAttribute('href', edition);
			await page.locator('.crumbs a').last().click();
			await expect(page).toHaveURL(`${edition}organisations/bank-office/`);
		});
	}

	test('marks the place being read in its contents', async ({ page }) => {
		await page.goto(`${POST}#manage-dues-and-finances`);
		const current = page.locator('.toc ol ol [aria-current="true"]');
		await expect(current).toHaveText('6');
		await page.evaluate(() => {
			scrollTo(0, 0);
		});
		await expect(current).toHaveCount(0);
	});
});

test.describe('clause links', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

	test('are copied by keyboard: link, citation, Markdown; each is announced', async ({ page }) => {
		await page.goto(POST);
		const unit = page.locator(`[data-unit="${UID}"]`);
		const button = unit.locator(':scope > .tools > button');
		const address = new URL(`/u/${UID}/`, page.url()).href;
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(button).toHaveAttribute('aria-expanded', 'true');
		await expect(page.locator('[role="menuitem"]').first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('unit-tools [role="status"]')).toHaveText('已复制');
		await expect(button).toBeFocused();
		expect(await copied(page)).toBe(address);

		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect.poll(() => copied(page)).toContain('内容截至');
		const citation = await copied(page);
		for (const part of ['负责安全、纪检监察', '副主任，职责 2；', address]) expect(citation).toContain(part);

		await page.keyboard.press('Enter');
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await expect.poll(() => copied(page)).toContain(`](${address})`);
		expect(await copied(page)).toMatch(/^> 负责安全/u);
	});

	test('are copied over plain HTTP too, where the keyboard goes on from the same button', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined }); // as without a secure context
			addEventListener('copy', ({ target }) => (document.title = (target as HTMLTextAreaElement).value));
		});
		await page.goto(POST);
		const button = page.locator(`[data-unit="${UID}"] > .tools > button`);
		await button.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		await expect(page.locator('unit-tools [role="status"]')).toHaveText('已复制');
		expect(await page.title()).toBe(new URL(`/u/${UID}/`, page.url()).href);
		await expect(button).toBeFocused();
	});

	test('that could not be copied stay on the page to be selected, also right after one that could', async ({
		page,
	}) => {
		await page.goto(POST);
		const button = page.locator(`[data-unit="${UID}"] > .tools > button`);
		const copy = async (): Promise<void> => {
			await button.focus();
			await page.keyboard.press('Enter');
			await page.keyboard.press('Enter');
		};
		await copy();
		const status = page.locator('unit-tools [role="status"]');
		await expect(status).toHaveText('已复制');
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
			Object.assign(document, { execCommand: () => false });
		});
		await copy();
		await expect(status).toContainText(`/u/${UID}/`);
		await page.waitForTimeout(4500);
		await expect(status).toContainText(`/u/${UID}/`);
	});

	test('are gone through by arrows from the button, too, round and round', async ({ page }) => {
		await page.goto(POST);
		const button = page.locator(`[data-unit="${UID}"] > .tools > button`);
		const items = page.locator('[role="menuitem"]');
		await button.click();
		await expect(items.first()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(items.last()).toBeFocused();
		await button.focus();
		await page.keyboard.press('ArrowUp');
		await expect(items.last()).toBeFocused();
		await button.focus();
		await page.keyboard.press('ArrowDown');
		await expect(items.first()).toBeFocused();
	});

	test('say that they were copied in a box of its own in forced colours, too', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(POST);
		await page.locator(`[data-unit="${UID}"] > .tools > button`).click();
		const status = page.locator('unit-tools [role="status"]');
		await expect(status).toHaveCSS('border-style', 'none');
		await page.keyboard.press('Enter');
		await expect(status).toHaveText('已复制');
		const [line, ground] = await status.evaluate((element) => {
			const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
			return [`${borderTopWidth} ${borderTopColor}`, `1px ${backgroundColor}`];
		});
		expect(line).toMatch(/^1px rgb\(/u);
		expect(line).not.toBe(ground);
	});

	test('close their menu by Escape and give the focus back', async ({ page }) => {
		await page.goto(POST);
		const button = page.locator(`[data-unit="${UID}"] > .tools > button`);
		await button.click();
		await page.keyboard.press('Escape');
		await expect(page.locator('[role="menu"]')).toHaveCount(0);
		await expect(button).toBeFocused();
	});

	test('open the clause here, highlighted for a moment', async ({ page }) => {
		await page.goto(POST);
		const unit = page.locator(`#${CLAUSE}`);
		await unit.locator(':scope > .num').click();
		await expect(page).toHaveURL(new RegExp(`#${CLAUSE}$`, 'u'));
		await expect(unit).toHaveCSS('animation-duration', '0.15s');
		await expect(unit).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		const top = await unit.evaluate((element) => element.getBoundingClientRect().top);
		const bar = await page.locator('.bar').evaluate((element) => element.getBoundingClientRect().bottom);
		expect(top).toBeGreaterThanOrEqual(bar);
	});

	test('do not move where motion is unwanted', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${POST}#${CLAUSE}`);
		await expect(page.locator(`#${CLAUSE}`)).toHaveCSS('animation-name', 'none');
		await expect(page.locator(`#${CLAUSE}`)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	});

	test('stand out in forced colours', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(`${POST}#${CLAUSE}`);
		await expect(page.locator(`#${CLAUSE}`)).toHaveCSS('outline-style', 'solid');
		await expect(page.locator('.side [aria-current]')).toHaveCSS('outline-style', 'solid');
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a post is read whole, and its clauses are reached by their short addresses', async ({ page }) => {
		await page.goto(POST);
		await expect(page.locator('[data-kind="duty"]')).toHaveCount(7);
		await expect(page.locator('display-settings')).toBeHidden();
		const link = page.locator(`#${CLAUSE} > .num`);
		await expect(link).toHaveAttribute('href', `/u/${UID}/`);
		await link.click();
		await page.waitForURL((url) => url.pathname === POST && url.hash === `#${CLAUSE}`);
	});
});

test('another edition opens at the same clause, and with the same search', async ({ page }) => {
	await page.goto(POST);
	await page.locator(`#${CLAUSE} > .num`).click();
	const english = page.locator('.editions a[lang="en"]');
	await english.click();
	await page.waitForURL(`/en${POST}#${CLAUSE}`);
	await expect(page.locator(`#${CLAUSE}`)).toBeInViewport();
	await page.goto('/search/?q=%E6%A1%A3%E6%A1%88&collection=posts');
	await english.dispatchEvent('auxclick');
	await expect(english).toHaveAttribute('href', /\/en\/search\/\?q=%E6%A1%A3%E6%A1%88&collection=posts$/u);
});

test.describe('settings', () => {
	test('are kept on the device and hold before the page is drawn', async ({ page }) => {
		await page.goto(POST);
		const size = () =>
			page
				.locator('.says')
				.first()
				.evaluate((says) => getComputedStyle(says).fontSize);
		await page.locator('display-settings summary').click();
		await page.getByLabel('深色').check();
		await page.getByLabel('特大').check();
		await page.goto('/contents/');
		await page.goto(POST);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		expect(await size()).toBe('23.4px');
		await page.locator('display-settings summary').click();
		await expect(page.getByLabel('深色')).toBeChecked();
		await page.getByLabel('跟随系统').check();
		await page.getByLabel('标准').check();
		await page.reload();
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		expect(await size()).toBe('18px');
	});

	test('chosen in one tab hold in the others, and on a page gone back to', async ({ page, context }) => {
		await page.goto(POST);
		const other = await context.newPage();
		await other.goto('/contents/');
		await other.locator('display-settings summary').click();
		await other.getByLabel('深色').check();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.locator('display-settings summary').click();
		await expect(page.getByLabel('深色')).toBeChecked();
		await page.getByLabel('特大').check();
		await expect(other.getByLabel('特大')).toBeChecked();
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(page.locator('html')).toHaveAttribute('data-type', 'larger');

		// A page that the browser kept whole hears of nothing meanwhile.
		await page.evaluate(() => {
			localStorage.setItem('display', '{"theme":"light"}');
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await expect(page.locator('html')).not.toHaveAttribute('data-type');
	});

	test('kept by a version that offered others leave the defaults chosen', async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('display', '{"theme":"sepia","type":["wide"]}');
		});
		await page.goto(POST);
		await page.locator('display-settings summary').click();
		await expect(page.getByLabel('跟随系统')).toBeChecked();
		await expect(page.getByLabel('标准')).toBeChecked();
	});

	test('open and close by keyboard', async ({ page }) => {
		await page.goto(POST);
		const summary = page.locator('display-settings summary');
		await summary.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByLabel('浅色')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByLabel('浅色')).toBeHidden();
		await expect(summary).toBeFocused();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(page.getByLabel('标准')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByLabel('浅色')).toBeHidden();

		await summary.click();
		await page.locator('display-settings form').click({ position: { x: 3, y: 3 } });
		await expect(summary).not.toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByLabel('浅色')).toBeHidden();
		await expect(summary).toBeFocused();
	});
});

test('the keyboard goes from the skip link through the bar to the first clause, and what has it is seen', async ({
	page,
}) => {
	await page.goto(POST);
	await pressKey(page, 'Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await expect(page.locator('.skip')).toBeInViewport();
	const stops: string[] = [];
	for (let step = 0; step < 60 && !stops.includes('num'); step += 1) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const { activeElement } = document;
			const { outlineStyle, outlineWidth } = getComputedStyle(activeElement ?? document.body);
			return {
				name: activeElement?.classList.item(0) ?? activeElement?.tagName ?? '',
				seen: outlineStyle === 'solid' && outlineWidth !== '0px',
			};
		});
		expect(stop.seen, stop.name).toBe(true);
		stops.push(stop.name);
	}
	const order = ['brand', 'find', 'SUMMARY', 'num'];
	expect(order.map((name) => stops.indexOf(name))).toEqual(
		order.map((name) => stops.indexOf(name)).sort((a, b) => a - b),
	);
	expect(stops).toEqual(expect.arrayContaining(order));
	await page.keyboard.press('Tab');
	await expect(page.locator('.unit > .tools > button').first()).toBeFocused();
	await page.goto(POST);
	await pressKey(page, 'Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#_content$/u);
});

test('every page says its language, and what is in another says so too', async ({ page }) => {
	for (const [lang, prefix] of Object.entries(EDITION_PATHS)) {
		await page.goto(`/${prefix}${POST.slice(1)}`);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
	}
	await page.goto(`/en${POST}`);
	const unmarked = await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent ?? '';
			const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
			if (/\p{Script=Han}/u.test(text) && !lang?.startsWith('zh')) found.push(text);
		}
		return found;
	});
	expect(unmarked).toEqual([]);
});
