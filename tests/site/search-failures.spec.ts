import { pathToFileURL } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, type Route } from '@playwright/test';
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

const INDEX = '**/search-index/**';
const DAMAGED = { status: 200, contentType: 'application/octet-stream', body: 'This is no index.' };

const isShard = (url: URL): boolean => /\/search-index\/[^/]+\//u.test(url.pathname);

for (const [name, fail, message] of [
	['cut off', (route: Route) => route.abort('connectionreset'), '网络'],
	['refused', (route: Route) => route.fulfill({ status: 503, body: '' }), '网络'],
	['gone', (route: Route) => route.fulfill({ status: 404, body: '' }), '更新'],
	['damaged', (route: Route) => route.fulfill(DAMAGED), '损坏'],
	[
		'half there',
		async (route: Route) =>
			route.fulfill({ status: 200, body: (await (await route.fetch()).body()).subarray(0, 200) }),
		'损坏',
	],
] as const) {
	test(`a file of the index that is ${name}: said clearly, and trying again helps`, async ({ page, complaints }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		await page.route(isShard, fail);
		await boxOf(dialog).fill('档案');
		const error = dialog.locator('[data-part="error"]');
		await expect(error).toBeVisible();
		await expect(error.locator('p')).toContainText(message);
		await expect(dialog.getByRole('status')).toContainText(message);
		await expect(listOf(dialog)).not.toHaveAttribute('aria-busy');
		expect(await hitsOf(dialog).count()).toBe(0);

		await error.getByRole('button', { name: '重试' }).click();
		await expect(error).toBeVisible();
		await page.unroute(isShard);
		await error.getByRole('button', { name: '重试' }).click();
		await waitForAnswer(dialog, '档案');
		await expect(error).toBeHidden();
		expect(await totalOf(dialog)).toBeGreaterThan(0);
		await expect(boxOf(dialog)).toBeFocused();
		complaints.length = 0; // files that fail are told of
	});
}

test('an index of another version than the page: said clearly, and reloading is what helps', async ({ page }) => {
	await page.route('**/search-index/*.bin', (route) =>
		route.fulfill({ status: 200, body: deflateSync(JSON.stringify({ format: 0 })) }),
	);
	await page.goto('/');
	const dialog = await openDialog(page);
	await boxOf(dialog).fill('档案');
	const error = dialog.locator('[data-part="error"]');
	await expect(error.locator('p')).toContainText('刷新页面');
	await expect(error.getByRole('button', { name: '重试' })).toBeHidden();
});

test('without the first file of the index the box still opens, and going on typing tries again', async ({
	page,
	complaints,
}) => {
	await page.route(INDEX, (route) => route.abort());
	await page.goto('/');
	const dialog = await openDialog(page);
	await boxOf(dialog).fill('档');
	await expect(dialog.locator('[data-part="error"]')).toBeVisible();
	await page.unroute(INDEX);
	await look(dialog, '档案');
	expect(await totalOf(dialog)).toBeGreaterThan(0);
	complaints.length = 0;
});

test('further hits that fail leave those that are shown', async ({ page, complaints }) => {
	const panel = await goToSearch(page, '管理');
	await page.route(isShard, (route) => route.abort());
	await panel.locator('[data-part="more"]').click();
	await expect(panel.locator('[data-part="error"]')).toBeVisible();
	const shown = await hitsOf(panel).count();
	expect(shown).toBeGreaterThanOrEqual(10);
	await page.unroute(isShard);
	await panel.getByRole('button', { name: '重试' }).click();
	await expect.poll(() => hitsOf(panel).count()).toBeGreaterThan(shown);
	await expect(panel.locator('[data-part="error"]')).toBeHidden();
	complaints.length = 0;
});

test('an answer that comes late does not replace a newer one', async ({ page }) => {
	await page.goto('/');
	const dialog = await openDialog(page);
	await look(dialog, '印章');
	let held = 0;
	await page.route(isShard, async (route) => {
		held += 1;
		await new Promise((resolve) => setTimeout(resolve, 1000));
		await route.continue();
	});
	await boxOf(dialog).fill('反假币');
	await expect.poll(() => held).toBeGreaterThan(0);
	await look(dialog, '印章');
	await page.waitForTimeout(1500);
	await expect(listOf(dialog)).toHaveJSProperty('dataset.query', '印章');
});

test('further hits of an index that was published anew come from the new one', async ({ page, complaints }) => {
	let published = false;
	await page.route('**/search-index/*.bin', async (route) => {
		const response = await route.fetch();
		if (!published) return route.fulfill({ response });
		const manifest = JSON.parse(inflateSync(await response.body()).toString()) as { folder: string };
		const body = deflateSync(JSON.stringify({ ...manifest, folder: `${manifest.folder}-anew` }));
		return route.fulfill({ status: 200, body });
	});
	await page.route(isShard, (route) => {
		const url = route.request().url();
		if (url.includes('-anew/'))
			return route.fetch({ url: url.replace('-anew/', '/') }).then((response) => route.fulfill({ response }));
		return published ? route.fulfill({ status: 404, body: '' }) : route.continue();
	});
	const panel = await goToSearch(page, '管理');
	const shown = await hitsOf(panel).count();
	published = true;
	await panel.locator('[data-part="more"]').click();
	await expect(panel.locator('[data-part="error"] p')).toContainText('更新');
	await panel.getByRole('button', { name: '重试' }).click();
	await expect.poll(() => hitsOf(panel).count()).toBeGreaterThan(shown);
	await expect(panel.locator('[data-part="error"]')).toBeHidden();
	complaints.length = 0;
});

for (const [name, query, part, asked] of [
	['further hits', '管理', 'more', isShard],
	['related pages', '档案', 'related-button', (url: URL) => url.pathname.includes('/pagefind/')],
] as const) {
	test(`${name} that come late leave the focus to whoever types by then`, async ({ page }) => {
		const panel = await goToSearch(page, query);
		let send = (): void => undefined;
		const held = new Promise<void>((resolve) => (send = resolve));
		await page.route(asked, (route) => held.then(() => route.continue()));
		const shown = await panel.locator('.search-found a').filter({ visible: true }).count();
		await panel.locator(`[data-part="${part}"]`).click();
		await boxOf(panel).focus();
		send();
		await expect
			.poll(() => panel.locator('.search-found a').filter({ visible: true }).count())
			.toBeGreaterThan(shown);
		await expect(boxOf(panel)).toBeFocused();
	});
}

test('the hits that the back button leads to leave the focus to whoever types by then', async ({ page }) => {
	const panel = await goToSearch(page, '档案');
	await hitsOf(panel).nth(2).locator('a').click();
	await expect(page).not.toHaveURL(/\/search\//u);
	let send = (): void => undefined;
	const held = new Promise<void>((resolve) => (send = resolve));
	await page.route(isShard, (route) => held.then(() => route.continue()));
	await page.goBack();
	await expect(boxOf(panel)).toHaveValue('档案');
	await boxOf(panel).focus();
	send();
	await waitForAnswer(panel, '档案');
	await expect(boxOf(panel)).toBeFocused();
});

test('related pages that cannot run are not missed', async ({ page, complaints }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	const panel = await goToSearch(page, '档案管理费用标准');
	await expect(panel.locator('[data-part="nothing"]')).toBeVisible();
	await look(panel, '档案');
	expect(await totalOf(panel)).toBeGreaterThan(0);
	await panel.locator('[data-part="related-button"]').click();
	const none = panel.locator('[data-part="related-none"]');
	await expect(none).toBeVisible();
	await expect(panel.getByRole('status')).toHaveText((await none.innerText()).trim());
	await expect(panel.locator('[data-part="error"]')).toBeHidden();
	complaints.length = 0;
});

test('a browser that is too old is told so, and led to the index', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'DecompressionStream');
	});
	await page.goto('/');
	const dialog = await openDialog(page);
	await boxOf(dialog).fill('档案');
	const error = dialog.locator('[data-part="error"]');
	await expect(error).toContainText('太旧');
	await expect(error.getByRole('button')).toHaveCount(0);
	await expect(error.locator('a')).toHaveAttribute('href', '/a-z/');
});

test('a browser of the floor answers one query after another, and the address holds them', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(URLSearchParams.prototype, 'size'); // since Chrome 113 and Safari 17
	});
	const panel = await goToSearch(page, '档案');
	await look(panel, '印章');
	await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('印章')}`);
});

for (const part of ['**/search-dialog*.js', '**/search/']) {
	test(`where ${part} does not come, search leads to its page`, async ({ page, complaints }) => {
		await page.goto('/');
		await page.route(part, (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
		await pressKey(page, 'Control+k');
		await expect(page).toHaveURL('/search/');
		complaints.length = 0;
	});
}

test('that search needs a script is not said while it is on its way, nor where motion is unwanted', async ({
	page,
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	let send = (): void => undefined;
	const held = new Promise<void>((resolve) => (send = resolve));
	await page.route('**/search-dialog*.js', (route) => held.then(() => route.continue()));
	await page.goto('/search/', { waitUntil: 'commit' });
	const without = page.locator('[data-part="without"]');
	await expect(without).toHaveCSS('animation-name', 'late');
	await expect(without).toBeHidden();
	await expect(without).toBeVisible(); // after a while
	send();
	await expect(without).toHaveCount(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const edition of ['', 'zh-hant/', 'en/']) {
		test(`search leads to the A–Z index in ${edition || 'the root edition'}`, async ({ page }) => {
			await page.goto(`/${edition}`);
			await page.locator('a[data-search]').click();
			await expect(page).toHaveURL(`/${edition}a-z/`);
			await page.goto(`/${edition}`);
			await page.locator('main form input').fill('档案');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`/${edition}a-z/`, 'u'));
			await page.goto(`/${edition}search/`);
			await page.locator('main form input').fill('档案');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`/${edition}a-z/`, 'u'));
			await page.goto(`/${edition}search/`);
			await expect(page.locator('.search-without a')).toHaveAttribute('href', `/${edition}a-z/`);
			await expect(
				page.locator('.search-keys, .search-count, .search-idle').filter({ visible: true }),
			).toHaveCount(0);
		});
	}
});

test('opened from disk every page says in one sentence that search needs a server', async ({ page, complaints }) => {
	const folder = pathToFileURL('dist/').href;
	for (const path of ['', 'search/', 'posts/bank-office/deputy-director-security/', 'en/search/', 'zh-hant/posts/']) {
		await page.goto(`${folder}${path}index.html`);
		await expect(page.locator('.from-disk'), path).toBeVisible();
		await expect(page.locator('.from-disk'), path).toHaveText(/^[^。.]*(?:[务務]器|server)[^。.]*[。.]$/u);
		await expect(page.locator('[data-part="close"]').filter({ visible: true }), path).toHaveCount(0);
	}
	complaints.length = 0; // nothing of what the pages load by absolute paths is there
});

test('on a server nothing is said of servers', async ({ page }) => {
	for (const path of ['', 'search/', 'posts/bank-office/deputy-director-security/', 'en/']) {
		await page.goto(`/${path}`);
		await expect(page.locator('.from-disk'), path).toBeHidden();
		await expect(page.locator('.front-needs').filter({ visible: true }), path).toHaveCount(0);
	}
});

test('where a policy forbids WebAssembly, related pages are not missed and all else works', async ({
	page,
	complaints,
}) => {
	// Every answer: Pagefind's worker is under the policy of its own.
	await page.context().route('**/*', async (route) => {
		const response = await route.fetch();
		const policy = response.headers()['content-security-policy'] ?? '';
		await route.fulfill({
			response,
			headers: { ...response.headers(), 'content-security-policy': policy.replace(" 'wasm-unsafe-eval'", '') },
		});
	});
	const panel = await goToSearch(page, '档案管理费用标准');
	await expect(panel.locator('[data-part="nothing"]')).toBeVisible();
	await expect(panel.locator('[data-part="names"] button').first()).toBeVisible();
	await look(panel, '档案');
	expect(await totalOf(panel)).toBeGreaterThan(0);
	await panel.locator('[data-part="related-button"]').click();
	await expect(panel.locator('[data-part="related-none"]')).toBeVisible();
	await expect(panel.locator('[data-part="related"]')).toBeHidden();
	await expect(panel.locator('[data-part="error"]')).toBeHidden();
	complaints.length = 0; // the policy is told of
});

test('where a policy asks for trusted types, search opens over the page all the same', async ({ page }) => {
	await page.context().route('**/*', async (route) => {
		const response = await route.fetch();
		const policy = `${response.headers()['content-security-policy'] ?? ''}; require-trusted-types-for 'script'`;
		await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
	});
	await page.goto('/');
	const dialog = await openDialog(page);
	await look(dialog, '档案');
	expect(await totalOf(dialog)).toBeGreaterThan(0);
});

test.describe('a site below a sub-path', () => {
	const site = process.env.TEST_HOSTED_SITE;
	test.skip(site === undefined, 'There is no such build: "npm test" makes it.');

	test('is searched below it: the dialog, its hits, related pages and the search page', async ({ page }) => {
		const home = new URL(site ?? 'http://localhost/');
		const outside: string[] = [];
		page.on('request', (request) => {
			if (!new URL(request.url()).pathname.startsWith(home.pathname)) outside.push(request.url());
		});
		await page.goto(new URL('posts/bank-office/deputy-director-security/', home).href);
		const dialog = await openDialog(page);
		await look(dialog, '档案管理费用标准');
		await expect(dialog.locator('[data-part="related"] a').first()).toHaveAttribute(
			'href',
			new RegExp(`^${home.pathname}`, 'u'),
		);
		await look(dialog, '档案');
		const hit = hitsOf(dialog).and(page.locator('[data-kind="duty"]')).first();
		const uid = (await hit.getAttribute('data-unit')) ?? '';
		await hit.locator('a').click();
		await expectOpened(page, uid);
		expect(new URL(page.url()).pathname.startsWith(`${home.pathname}posts/`)).toBe(true);
		await page.goto(home.href);
		await page.locator('main form input').fill('印章');
		await page.keyboard.press('Enter');
		await waitForAnswer(page.locator('main search-panel'), '印章');
		expect(new URL(page.url()).pathname).toBe(`${home.pathname}search/`);
		expect(outside).toEqual([]);
	});
});
