import { expect, type CDPSession, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import {
	boxOf,
	expectOpened,
	goToSearch,
	hitsOf,
	listOf,
	look,
	openDialog,
	pressKey,
	test,
	totalOf,
	waitForAnswer,
} from './search-steps.ts';

const POST = '/posts/bank-office/deputy-director-security/';
const PAUSE = 700; // longer than typing and announcing wait

const dialogOf = (page: Page) => page.locator('dialog[open]');

test.describe('opening and closing', () => {
	test('by its button; Escape closes it and gives the focus back', async ({ page }) => {
		await page.goto(POST);
		const button = page.locator('a[data-search]');
		await expect(button).toHaveAttribute('href', '/search/');
		await button.click();
		await expect(boxOf(dialogOf(page))).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialogOf(page)).toHaveCount(0);
		await expect(button).toBeFocused();
		await expect(page).toHaveURL(POST);
	});

	test('the focus is given to its button where what had it is gone', async ({ page }) => {
		await page.goto(POST);
		const button = page.locator('a[data-search]');
		for (const opener of [
			page.locator('display-settings summary'),
			page.locator('[data-unit] .tools > button').first(),
		]) {
			await opener.focus();
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			await openDialog(page);
			await page.keyboard.press('Escape');
			await expect(dialogOf(page)).toHaveCount(0);
			await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
		}
		await page.locator('display-settings summary').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab'); // into what folds when it loses the focus
		await openDialog(page);
		await page.keyboard.press('Escape');
		await expect(button).toBeFocused();
	});

	test('opened again at once, it stays open', async ({ page }) => {
		await page.goto(POST);
		await openDialog(page);
		await page.evaluate(() => {
			for (const key of [{ key: 'Escape' }, { key: 'k', ctrlKey: true }])
				document.activeElement?.dispatchEvent(
					new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }),
				);
		});
		await page.waitForTimeout(PAUSE);
		await expect(dialogOf(page)).toHaveCount(1);
		await page.keyboard.press('Escape');
		await expect(dialogOf(page)).toHaveCount(0);
		await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
	});

	test('by Ctrl-K and ⌘-K, and “/” except where one types', async ({ page }) => {
		await page.goto('/');
		for (const keys of ['Control+k', 'Meta+k', '/']) {
			await pressKey(page, keys);
			await expect(dialogOf(page)).toHaveCount(1);
			await expect(boxOf(dialogOf(page))).toHaveValue('');
			await page.keyboard.press('Escape');
			await expect(dialogOf(page)).toHaveCount(0);
		}
		const box = page.locator('main form input');
		await box.fill('1');
		await box.press('/');
		await expect(box).toHaveValue('1/');
		await expect(dialogOf(page)).toHaveCount(0);
	});

	test('“/” can be switched off, and stays so', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await dialog.getByRole('checkbox', { name: '/' }).uncheck();
		await page.keyboard.press('Escape');
		await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull(); // its entry is left
		await page.goto(POST);
		await pressKey(page, '/');
		await page.waitForTimeout(PAUSE);
		await expect(dialogOf(page)).toHaveCount(0);
		await expect((await openDialog(page)).getByRole('checkbox', { name: '/' })).not.toBeChecked();
	});

	test('its close button and the page beside it close it', async ({ page }) => {
		await page.goto('/');
		await (await openDialog(page)).getByRole('button', { name: '关闭' }).click();
		await expect(dialogOf(page)).toHaveCount(0);
		await openDialog(page);
		await page.mouse.click(5, 400);
		await expect(dialogOf(page)).toHaveCount(0);
	});

	test('selecting the query with the mouse beyond its edge does not close it', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '档案');
		const box = await boxOf(dialog).boundingBox();
		await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 10);
		await page.mouse.down();
		await page.mouse.move(5, (box?.y ?? 0) + 10, { steps: 5 });
		await page.mouse.up();
		await expect(dialog).toBeVisible();
		await page.mouse.click(5, 5);
		await expect(dialogOf(page)).toHaveCount(0);
	});

	test('the page behind it is out of reach', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '印章');
		const reached: boolean[] = [];
		for (let step = 0; step < 30; step += 1) {
			await page.keyboard.press('Tab');
			reached.push(
				await page.evaluate(
					() =>
						document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
				),
			);
		}
		expect(reached).not.toContain(false);
	});

	test('on the search page the keys lead to its own box', async ({ page }) => {
		const panel = await goToSearch(page, '印章');
		await pressKey(page, '/');
		await expect(boxOf(panel)).toBeFocused();
		await expect(dialogOf(page)).toHaveCount(0);
	});

	test('the code of search is fetched when search is opened, not before', async ({ page }) => {
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (/search-dialog|search-index/u.test(request.url())) scripts.push(request.url());
		});
		await page.goto(POST, { waitUntil: 'networkidle' });
		expect(scripts).toEqual([]);
		await openDialog(page);
		await expect.poll(() => scripts.length).toBeGreaterThan(1);
	});
});

test.describe('keyboard', () => {
	test('arrows walk through the hits and back, a letter goes on with the query, Enter opens', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '印');
		const links = hitsOf(dialog).locator('a');
		await page.keyboard.press('ArrowDown');
		await expect(links.nth(0)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(links.nth(1)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(boxOf(dialog)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('x');
		await expect(boxOf(dialog)).toBeFocused();
		await expect(boxOf(dialog)).toHaveValue('印x');
		await look(dialog, '印章');
		const uid =
			(await hitsOf(dialog).and(page.locator(':not([data-kind="page"])')).first().getAttribute('data-unit')) ??
			'';
		await dialog.locator(`[data-unit="${uid}"] a`).focus();
		await page.keyboard.press('Enter');
		await expectOpened(page, uid);
	});

	test('the last arrow shows further hits and goes on with them', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '管理');
		const shown = await hitsOf(dialog).count();
		await hitsOf(dialog).locator('a').last().focus();
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => hitsOf(dialog).count()).toBeGreaterThan(shown);
		await expect(hitsOf(dialog).locator('a').nth(shown)).toBeFocused();
	});

	test('Enter in the box opens the first hit, which is marked as such', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '印章');
		const first = hitsOf(dialog).locator('a').first();
		await expect(first).toHaveAttribute('data-first', '');
		const href = (await first.getAttribute('href')) ?? '';
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).hash).toBe(href);
	});

	test('Enter pressed before the hits are there waits for them', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await page.route('**/search-index/**', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 300));
			await route.continue();
		});
		await boxOf(dialog).fill('档案');
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL('/');
		expect(page.url()).not.toContain('/search/');
	});

	for (const [name, goOn] of [
		['closed search', (page: Page) => page.keyboard.press('Escape')],
		['gone on typing', (page: Page) => page.keyboard.type('管')],
		[
			'begun to compose',
			async (page: Page) => {
				const client = await page.context().newCDPSession(page);
				await client.send('Input.imeSetComposition', { text: 'guan', selectionStart: 4, selectionEnd: 4 });
			},
		],
	] as const) {
		test(`Enter pressed before the hits are there opens none once one has ${name}`, async ({ page }) => {
			await page.goto('/');
			const dialog = await openDialog(page);
			let answered = 0;
			await page.route('**/search-index/**', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 300));
				await route.continue();
				answered += 1;
			});
			await boxOf(dialog).fill('档案');
			await page.keyboard.press('Enter');
			await goOn(page);
			await expect.poll(() => answered).toBeGreaterThan(1); // lists and texts
			await page.waitForTimeout(2 * PAUSE);
			await expect(page).toHaveURL('/');
		});
	}
});

test.describe('an input method', () => {
	const compose = (client: CDPSession, text: string) =>
		client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

	test('nothing is searched or opened while it composes; what it enters is searched', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		const client = await page.context().newCDPSession(page);
		for (const text of ['d', 'da', 'dang', 'dang a', 'dang an']) await compose(client, text);
		await page.waitForTimeout(PAUSE);
		await expect(boxOf(dialog)).toHaveValue('dang an');
		expect(await totalOf(dialog)).toBe(0);
		await page.keyboard.press('ArrowDown');
		await expect(boxOf(dialog)).toBeFocused();

		// The Enter that takes the candidate: its code is 229, and Safari says no more than that.
		const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, text: '\r' };
		await client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter });
		await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
		await client.send('Input.insertText', { text: '档案' });
		await waitForAnswer(dialog, '档案');
		expect(await totalOf(dialog)).toBeGreaterThan(0);
		await expect(page).toHaveURL('/');
		await expect(boxOf(dialog)).toHaveValue('档案');
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL('/');
	});

	test('what it has entered is searched by the button, too', async ({ page }) => {
		await page.goto('/search/');
		const panel = page.locator('main search-panel');
		await boxOf(panel).click();
		const client = await page.context().newCDPSession(page);
		const space = { key: 'Process', code: 'Space', windowsVirtualKeyCode: 229 };
		await compose(client, 'dang an');
		await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...space });
		await client.send('Input.insertText', { text: '档案' });
		await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...space });
		await waitForAnswer(panel, '档案');
		await panel.locator('[type="submit"]').click();
		await expect(hitsOf(panel).first().locator('a')).toBeFocused();
	});

	test('a key that it took and whose letting go nobody heard of leaves the button alone', async ({ page }) => {
		const panel = await goToSearch(page, '档案');
		await boxOf(panel).focus();
		await boxOf(panel).evaluate((box) =>
			box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', isComposing: true, bubbles: true })),
		);
		await panel.locator('[type="submit"]').click();
		await expect(hitsOf(panel).first().locator('a')).toBeFocused();
	});

	test('a composition that is given up leaves the hits as they were', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '档案');
		const total = await totalOf(dialog);
		const client = await page.context().newCDPSession(page);
		await boxOf(dialog).press('End');
		await compose(client, 'guan');
		await page.waitForTimeout(PAUSE);
		expect(await totalOf(dialog)).toBe(total);
		await compose(client, '');
		await expect(boxOf(dialog)).toHaveValue('档案');
		await waitForAnswer(dialog, '档案');
		expect(await totalOf(dialog)).toBe(total);
	});

	test('an Escape that ends the composing does not close search', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		const client = await page.context().newCDPSession(page);
		await compose(client, 'dang an');
		const escape = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 229 };
		await client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...escape });
		await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...escape });
		await boxOf(dialog).evaluate((box) =>
			box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })),
		);
		await compose(client, '');
		await expect(boxOf(dialog)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialogOf(page)).toHaveCount(0);
	});

	test('“/” that it types does not open search', async ({ page }) => {
		await page.goto('/');
		await page.evaluate(() =>
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', isComposing: true, bubbles: true })),
		);
		await page.waitForTimeout(PAUSE);
		await expect(dialogOf(page)).toHaveCount(0);
	});
});

test.describe('back and forth', () => {
	test('the back button closes the dialog and leaves the page where it was', async ({ page }) => {
		await page.goto(POST);
		await look(await openDialog(page), '印章');
		await page.goBack();
		await expect(dialogOf(page)).toHaveCount(0);
		await expect(page).toHaveURL(POST);
	});

	test('closing leaves no entry in the history that does nothing', async ({ page }) => {
		await page.goto('/');
		await page.goto(POST);
		await look(await openDialog(page), '印章');
		await page.keyboard.press('Escape');
		await expect(dialogOf(page)).toHaveCount(0);
		await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
		await page.goBack();
		await expect(page).toHaveURL('/');
	});

	test('back from a hit leads to the hits, at the one that was opened', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '档案');
		const hit = hitsOf(dialog).nth(3);
		const uid = (await hit.getAttribute('data-unit')) ?? '';
		await hit.locator('a').click();
		await expectOpened(page, uid);
		await page.goBack();
		await waitForAnswer(dialogOf(page), '档案');
		await expect(boxOf(dialogOf(page))).toHaveValue('档案');
		await expect(page.locator(`dialog [data-unit="${uid}"] a`)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialogOf(page)).toHaveCount(0);
		await expect(page).toHaveURL('/');
	});

	test('a hit on this very page closes the dialog and is shown, also a second time', async ({ page, units }) => {
		const unit = units.findLast(({ permalink, kind }) => permalink.startsWith(`${POST}#`) && kind === 'duty');
		const uid = unit?.uid ?? '';
		await page.goto(POST);
		for (const time of ['first', 'second']) {
			await test.step(time, async () => {
				await page.evaluate(() => {
					scrollTo(0, 0);
				});
				const dialog = await openDialog(page);
				await look(dialog, unit?.zh ?? '');
				await dialog.locator(`[data-unit="${uid}"] a`).click();
				await expect(dialogOf(page)).toHaveCount(0);
				await expectOpened(page, uid);
			});
		}
	});

	test('the page at hand, found by its title, is shown and not loaded anew; back leads to the hits', async ({
		page,
	}) => {
		await page.goto(POST);
		const title = (await page.locator('h1').innerText()).replace(/\s/gu, '');
		await page.evaluate(() => {
			scrollTo(0, 500);
			document.body.dataset.same = '';
		});
		const dialog = await openDialog(page);
		await look(dialog, title);
		await dialog.locator(`h3[data-kind="page"] a[href="${POST}"]`).click();
		await expect(dialogOf(page)).toHaveCount(0);
		await expect(page).toHaveURL(POST);
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
		await page.goBack();
		await waitForAnswer(dialogOf(page), title);
		await page.goBack();
		await expect(dialogOf(page)).toHaveCount(0);
		await expect(page.locator('body')).toHaveAttribute('data-same');
	});

	test('what is offered for want of hits may stand on this very page', async ({ page }) => {
		await page.goto('/vocabulary/subjects/');
		const dialog = await openDialog(page);
		await look(dialog, '狗猫鱼');
		const link = dialog.locator('[data-part="nothing"] a[href*="#"]').last();
		const href = (await link.getAttribute('href')) ?? '';
		await link.click();
		await expect(dialogOf(page)).toHaveCount(0);
		await expect(page).toHaveURL(href);
		await expect(page.locator(':target')).toBeInViewport();
		await expect(page.locator('a[data-search]')).not.toBeFocused(); // the keyboard goes on from there
		await page.goBack();
		await waitForAnswer(dialogOf(page), '狗猫鱼');
	});

	test('the search can be gone on with on its own page', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '档案');
		const total = await totalOf(dialog);
		await dialog.getByRole('link', { name: '整页查看' }).click();
		await expect(page).toHaveURL(/\/search\/\?q=/u);
		const panel = page.locator('main search-panel');
		await waitForAnswer(panel, '档案');
		expect(await totalOf(panel)).toBe(total);
	});
});

test.describe('recent searches', () => {
	test('are kept on the device when a search was meant, offered, and erased', async ({ page }) => {
		await page.goto('/');
		let dialog = await openDialog(page);
		await expect(dialog.locator('[data-part="recent"]')).toBeHidden();
		await look(dialog, '档');
		await look(dialog, '档案');
		await hitsOf(dialog).locator('a').first().click();
		await expect(page).not.toHaveURL('/');

		dialog = await openDialog(page);
		const recent = dialog.locator('[data-part="recent-list"] button:first-child');
		await expect(recent).toHaveText(['档案']);
		await recent.click();
		await waitForAnswer(dialog, '档案');
		await expect(boxOf(dialog)).toHaveValue('档案');
		await expect(boxOf(dialog)).toBeFocused();

		await dialog.getByRole('button', { name: '清空' }).click();
		await expect(boxOf(dialog)).toHaveValue('');
		await dialog.getByRole('button', { name: '清除记录' }).click();
		await expect(recent).toHaveCount(0);
		await expect(boxOf(dialog)).toBeFocused();
		expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('档案');
	});

	test('can be reached by the arrow keys, and erased one by one', async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('searches', JSON.stringify(['档案', '印章', '反假币']));
		});
		await page.goto('/');
		const dialog = await openDialog(page);
		const recent = dialog.locator('[data-part="recent-list"] button:first-child');
		await page.keyboard.press('ArrowDown');
		await expect(recent.nth(0)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(recent.nth(1)).toBeFocused();
		await dialog.getByRole('button', { name: '去掉记录：印章' }).click();
		await expect(recent).toHaveText(['档案', '反假币']);
		await expect(dialog.getByRole('button', { name: '去掉记录：反假币' })).toBeFocused();
		expect(await page.evaluate(() => localStorage.getItem('searches'))).toBe('["档案","反假币"]');
		await recent.nth(1).focus();
		await page.keyboard.press('Enter');
		await waitForAnswer(dialog, '反假币');
	});

	test('a device that keeps nothing searches as well', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			});
		});
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '印章');
		expect(await totalOf(dialog)).toBeGreaterThan(0);
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL('/');
	});
});

test.describe('for everyone', () => {
	test('the number of hits is read out once typing has paused', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		const status = dialog.getByRole('status');
		await look(dialog, '印章');
		await expect(status).toHaveText(`找到${await totalOf(dialog)}条`);
		await look(dialog, '狗猫鱼');
		await expect(status).toContainText('没有找到');
	});

	test('a wait is shown as one', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '印章');
		let release = (): void => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/search-index/**', async (route) => {
			await released;
			await route.continue();
		});
		await boxOf(dialog).fill('反假币');
		await expect(listOf(dialog)).toHaveAttribute('aria-busy', 'true');
		await expect(dialog.locator('[data-part="count"]')).toContainText('正在搜索');
		expect(await hitsOf(dialog).count()).toBeGreaterThan(0);
		release();
		await waitForAnswer(dialog, '反假币');
	});

	for (const [width, height] of [
		[320, 256], // a window of 1280 × 1024 at 400 %
		[1000, 240],
	] as const) {
		test(`a window of ${width} × ${height} shows the box, hits and the line of keys`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto('/');
			const dialog = await openDialog(page);
			await look(dialog, '管理');
			await expect(boxOf(dialog)).toBeInViewport({ ratio: 1 });
			await expect(dialog.getByRole('checkbox', { name: '/' })).toBeInViewport({ ratio: 1 });
			await hitsOf(dialog).last().scrollIntoViewIfNeeded();
			await expect(hitsOf(dialog).last()).toBeInViewport();
		});
	}

	test('paper shows the page below, not the dialog', async ({ page }) => {
		await page.goto(POST);
		await look(await openDialog(page), '档案');
		await page.emulateMedia({ media: 'print' });
		await expect(dialogOf(page)).toBeHidden();
		await expect(page.locator('h1')).toBeVisible();
	});

	test('open filters leave the hits in sight', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await look(dialog, '管理');
		await dialog.locator('summary').click();
		await expect(dialog.locator('fieldset').first()).toBeVisible();
		await expect(hitsOf(dialog).first()).toBeInViewport();
	});

	for (const [edition, colorScheme, query] of [
		['', 'light', '档案'],
		['', 'dark', '档案'],
		['zh-hant/', 'dark', '檔案'],
		['en/', 'light', 'seal'],
	] as const) {
		test(`no violation in ${edition || 'the root edition'}, ${colorScheme}`, async ({ page }) => {
			test.setTimeout(120_000);
			await page.emulateMedia({ colorScheme });
			await page.goto(`/${edition}`);
			const dialog = await openDialog(page);
			expect(await findViolations(page), 'empty').toEqual([]);
			await look(dialog, query);
			await dialog.locator('summary').click();
			await dialog.locator('fieldset input').first().check();
			await expect(dialog.locator('[data-part="chosen-list"] button')).toHaveCount(1);
			expect(await findViolations(page), 'hits and filters').toEqual([]);
			await goToSearch(page, query, { edition });
			expect(await findViolations(page), 'page').toEqual([]);
			await look(page.locator('main search-panel'), '档按管里');
			expect(await findViolations(page), 'guess').toEqual([]);
			await look(page.locator('main search-panel'), '档案管理费用标准');
			await expect(page.locator('main [data-part="related"] a').first()).toBeVisible();
			expect(await findViolations(page), 'nothing').toEqual([]);
		});
	}

	test.describe('on a tablet', () => {
		test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

		test('whose keyboard may have the key, “/” can be switched off', async ({ page }) => {
			await page.goto('/');
			await page.locator('a[data-search]').tap();
			await dialogOf(page).getByRole('checkbox', { name: '/' }).uncheck();
		});
	});

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

		test('the dialog fills the screen, and the key that searches puts the keyboard away', async ({ page }) => {
			await page.goto('/');
			await page.locator('a[data-search]').tap();
			const dialog = dialogOf(page);
			await look(dialog, '印章');
			expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });
			expect(await dialog.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(360);
			await page.keyboard.press('Enter');
			await expect(boxOf(dialog)).not.toBeFocused();
			await expect(page).toHaveURL('/');
			await dialog.getByRole('button', { name: '关闭' }).tap();
			await expect(dialogOf(page)).toHaveCount(0);
		});

		test('a keyboard that composes every word is searched after a pause', async ({ page }) => {
			await page.goto('/');
			await page.locator('a[data-search]').tap();
			await expect(boxOf(dialogOf(page))).toBeFocused();
			const client = await page.context().newCDPSession(page);
			await client.send('Input.imeSetComposition', { text: 'archives', selectionStart: 8, selectionEnd: 8 });
			await waitForAnswer(dialogOf(page), 'archives');
			expect(await totalOf(dialogOf(page))).toBeGreaterThan(0);
		});
	});
});
