import { expect, type Page } from '@playwright/test';
import {
	boxOf,
	expectOpened,
	goToSearch,
	hitsOf,
	listOf,
	look,
	openDialog,
	readAllUids,
	test,
	totalOf,
	waitForAnswer,
	type PublishedUnit,
} from './search-steps.ts';

const HAN = /\p{Script=Han}/u;
const HTML = '<img src=x onerror=alert(1)>';
const EDITIONS = ['', 'zh-hant/', 'en/'];

/** The units whose text holds a piece, whatever marks stand between its characters. */
function unitsWith(units: readonly PublishedUnit[], piece: string): string[] {
	return units.filter(({ zh }) => zh.replace(/[^\p{L}\p{N}]/gu, '').includes(piece)).map(({ uid }) => uid);
}

function sortedWithin(uids: readonly string[], units: readonly PublishedUnit[]): string[] {
	const known = new Set(units.map(({ uid }) => uid));
	return uids.filter((uid) => known.has(uid)).sort();
}

function watchRequests(page: Page, part: string): string[] {
	const requests: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes(part)) requests.push(request.url());
	});
	return requests;
}

test.describe('finding', () => {
	test('finds every unit that holds a piece and no other, and says how many', async ({ page, units }) => {
		const panel = await goToSearch(page, '档案');
		const expected = unitsWith(units, '档案').sort();
		expect(expected.length).toBeGreaterThan(10);
		const uids = await readAllUids(panel);
		expect(uids).toHaveLength(await totalOf(panel));
		expect(new Set(uids).size).toBe(uids.length);
		expect(sortedWithin(uids, units)).toEqual(expected);
		await expect(panel.locator('[data-part="count"]')).toContainText(String(uids.length));
	});

	test('a hit shows its number, its text with marks, its page and what stands above that', async ({
		page,
		units,
	}) => {
		const panel = await goToSearch(page, '档案');
		const hit = hitsOf(panel).and(page.locator('[data-kind="duty"]')).first();
		const uid = await hit.getAttribute('data-unit');
		const unit = units.find((other) => other.uid === uid);
		await expect(hit.locator('.hit-text')).toHaveText(unit?.zh ?? '');
		await expect(hit.locator('mark').first()).toHaveText('档案');
		await expect(hit.locator('.hit-label')).not.toBeEmpty();
		await expect(hit.locator('a')).toHaveAttribute('href', unit?.permalink ?? '');
		const group = panel.locator('.found').filter({ has: page.locator(`[data-unit="${uid ?? ''}"]`) });
		await expect(group.locator('h3 a')).toHaveAttribute('href', /^\/posts\/.+\/$/u);
		await expect(group.locator('.found-crumbs')).toContainText('岗位 · ');
	});

	test('a page that is found stands over its clauses, once', async ({ page }) => {
		const panel = await goToSearch(page, '档案');
		const titled = panel
			.locator('.found')
			.filter({ has: page.locator('h3[data-kind="page"]') })
			.first();
		await expect(titled.locator('h3 mark')).toHaveText('档案');
		await expect(titled.locator('h3[data-unit] a')).toHaveCount(1);
		const pages = await panel
			.locator('.tier')
			.first()
			.locator('.found')
			.evaluateAll((groups) => groups.map((group) => group.getAttribute('data-path')));
		expect(new Set(pages).size).toBe(pages.length);
	});

	test('however many hits there are, each page stands once under a tier, and has all that it has there', async ({
		page,
	}) => {
		const panel = await goToSearch(page, '管理');
		const shown = await hitsOf(panel).count();
		expect(shown).toBeGreaterThanOrEqual(10);
		await expect(panel.locator('[data-part="more"]')).toHaveText(/\d/u);
		const announced = Number(/\d+/u.exec(await panel.locator('[data-part="more"]').innerText())?.[0]);
		await panel.locator('[data-part="more"]').click();
		await expect.poll(() => hitsOf(panel).count()).toBe(shown + announced);
		const uids = await readAllUids(panel);
		expect(uids).toHaveLength(await totalOf(panel));
		expect(new Set(uids).size).toBe(uids.length);
		const groups = await panel
			.locator('.found')
			.evaluateAll((found) =>
				found.map((group) => [
					`${group.closest<HTMLElement>('.tier')?.dataset.tier ?? ''} ${group.getAttribute('data-path') ?? ''}`,
					...[...group.querySelectorAll<HTMLElement>('[data-unit]')].map(({ dataset }) =>
						(dataset.unit ?? '').replace(/\..*$/u, ''),
					),
				]),
			);
		expect(new Set(groups.map(([key]) => key)).size).toBe(groups.length);
		for (const [key = '', ...entries] of groups)
			expect(new Set(entries), key).toEqual(new Set([key.slice(key.lastIndexOf('/') + 1)]));
	});

	test('typing pinyin letter by letter never says that there is nothing', async ({ page }) => {
		const panel = await goToSearch(page, 'dang');
		for (const query of [
			'dangan',
			'dangang',
			'dangangu',
			'dangangua',
			'danganguan',
			'yinzhan',
			'anquanba',
			'yinhan',
		]) {
			await look(panel, query);
			expect(await totalOf(panel), query).toBeGreaterThan(0);
		}
	});

	test('what matched only in the other language is shown, marked and named', async ({ page }) => {
		const panel = await goToSearch(page, 'seal');
		const hits = hitsOf(panel).and(page.locator('[data-kind="phrase"]'));
		await expect(hits.first().locator('.hit-text mark')).toHaveCount(0);
		await expect(hits.first().locator('.hit-other small')).toHaveText('译文相符');
		await expect(hits.first().locator('.hit-other [lang="en"] mark')).toHaveText('seal');
		const english = await goToSearch(page, '印章', { edition: 'en/' });
		const hit = hitsOf(english)
			.filter({ has: page.locator('.hit-text') })
			.first();
		await expect(hit.locator('.hit-other small')).toHaveText('Matched in Chinese');
		await expect(hit.locator('.hit-other [lang="zh-Hans"] mark').first()).toHaveText('印章');
	});

	test('figures: what was typed first, longer ones under their own name', async ({ page }) => {
		const panel = await goToSearch(page, '10');
		await readAllUids(panel);
		await expect(panel.locator('.tier').nth(0)).toHaveAttribute('data-tier', 'phrase');
		await expect(panel.locator('.tier').nth(1)).toHaveAttribute('data-tier', 'prefix');
		for (const text of await panel.locator('[data-tier="phrase"] mark').allTextContents()) expect(text).toBe('10');
	});

	for (const [name, query] of [
		['whole pinyin', 'danganguanli'],
		['pinyin with spaces', 'dang an guan li'],
		['initials', 'dagl'],
		['full-width letters', 'ｄａｎｇａｎｇｕａｎｌｉ'],
	] as const) {
		test(`${name} finds what the characters find`, async ({ page, units }) => {
			const panel = await goToSearch(page, query);
			const uids = await readAllUids(panel);
			for (const uid of unitsWith(units, '档案管理')) expect(uids).toContain(uid);
			await expect(panel.locator('.tier > h2').first()).toContainText(/拼音/u);
		});
	}

	test('figures and mixed pieces are found as they stand', async ({ page, units }) => {
		const written = units.flatMap(({ zh }) => /\d+[-–]\d+元/u.exec(zh)?.[0] ?? [])[0] ?? '';
		expect(written).not.toBe('');
		const panel = await goToSearch(page, written);
		const uids = await readAllUids(panel);
		const expected = units.filter(({ zh }) => zh.includes(written)).map(({ uid }) => uid);
		for (const uid of expected) expect(uids).toContain(uid);
		await expect(panel.locator('.tier').first()).toHaveAttribute('data-tier', 'phrase');
	});

	test('parts: as typed first, then all, each under its name with its number', async ({ page }) => {
		const panel = await goToSearch(page, '档案 管理');
		await readAllUids(panel);
		const tiers = panel.locator('.tier');
		await expect(tiers.nth(0)).toHaveAttribute('data-tier', 'phrase');
		await expect(tiers.nth(1)).toHaveAttribute('data-tier', 'all');
		await expect(tiers.nth(1).locator('h2')).toContainText('各词都有');
		const counts = await tiers.locator('h2 small').allTextContents();
		expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(await totalOf(panel));
	});

	test('what only sounds the same is called a guess', async ({ page, units }) => {
		const panel = await goToSearch(page, '档按管里');
		await expect(panel.locator('.tier')).toHaveCount(1);
		await expect(panel.locator('.tier h2')).toContainText('猜');
		await expect(panel.locator('[data-part="count"]')).toContainText('猜');
		const uids = await readAllUids(panel);
		for (const uid of unitsWith(units, '档案管理')) expect(uids).toContain(uid);
	});

	test('what is not there is answered with names that are near, subjects and the index', async ({ page }) => {
		const panel = await goToSearch(page, '档案管理费用标准');
		expect(await totalOf(panel)).toBe(0);
		await expect(panel.locator('[data-part="count"]')).toContainText('档案管理费用标准');
		const nothing = panel.locator('[data-part="nothing"]');
		await expect(nothing.locator('a[href*="/vocabulary/subjects/#"]').first()).toBeVisible();
		await expect(nothing.locator('a[href="/a-z/"]')).toBeVisible();
		const name = panel.locator('[data-part="names"] button').first();
		await expect(name).toBeVisible();
		const text = await name.innerText();
		await name.click();
		await waitForAnswer(panel, text);
		expect(await totalOf(panel)).toBeGreaterThan(0);
	});
});

test.describe('editions', () => {
	test('any script and either language finds the same units in each edition, in its own words', async ({ page }) => {
		const found: string[][] = [];
		for (const edition of EDITIONS) {
			for (const query of ['档案', '檔案', 'archives']) {
				const panel = await goToSearch(page, query, { edition });
				const texts = await panel.locator('.hit-text').allTextContents();
				const text = texts.join('');
				if (edition === 'en/') expect(text).not.toMatch(HAN);
				else expect(text).toContain(edition === '' ? '档案' : '檔案');
				if (edition === 'zh-hant/') expect(text).not.toContain('档');
				const hrefs = await hitsOf(panel)
					.locator('a')
					.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
				expect(hrefs.every((href) => href.startsWith(`/${edition}`))).toBe(true);
				if (query !== 'archives') found.push((await readAllUids(panel)).sort());
			}
		}
		for (const uids of found) expect(uids).toEqual(found[0]);
	});

	test('marks stand on the characters of the edition', async ({ page }) => {
		await expect((await goToSearch(page, '档案', { edition: 'zh-hant/' })).locator('mark').first()).toHaveText(
			'檔案',
		);
		await expect((await goToSearch(page, '檔案')).locator('mark').first()).toHaveText('档案');
		await expect((await goToSearch(page, 'archives', { edition: 'en/' })).locator('mark').first()).toHaveText(
			/archives/iu,
		);
	});

	test('the words around the hits are those of the edition', async ({ page }) => {
		await expect((await goToSearch(page, '档案', { edition: 'en/' })).locator('.tier h2')).toContainText(
			'As typed',
		);
		await expect((await goToSearch(page, '档案', { edition: 'zh-hant/' })).locator('legend').first()).toHaveText(
			'類別',
		);
	});
});

test.describe('filters', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('narrow at once, with live counts, by keyboard; address and back button follow', async ({ page }) => {
		const panel = await goToSearch(page, '档案');
		const all = await totalOf(panel);
		const requests = watchRequests(page, '/search-index/');
		const field = panel.locator('fieldset[data-facet="organisation"]');
		const label = field.locator('label').first();
		const count = Number(await label.locator('small').innerText());
		const name = await label.locator('span').innerText();
		expect(count).toBeLessThan(all);
		const others = await field.locator('small').allTextContents();

		await label.locator('input').focus();
		await page.keyboard.press('Space');
		await expect(listOf(panel)).toHaveAttribute('data-total', String(count));
		await expect(label.locator('input')).toBeFocused();
		expect(await field.locator('small').allTextContents()).toEqual(others);
		expect(requests.filter((url) => /-names|manifest/u.test(url))).toEqual([]);
		expect(new URL(page.url()).searchParams.getAll('organisation')).toHaveLength(1);
		expect(new URL(page.url()).searchParams.get('q')).toBe('档案');
		const posts = await panel.locator('fieldset[data-facet="collection"] small').allTextContents();
		expect(posts.reduce((sum, text) => sum + Number(text), 0)).toBe(count);

		await page.reload();
		await expect(listOf(panel)).toHaveAttribute('data-total', String(count));
		await expect(field.locator('input:checked')).toHaveCount(1);
		await expect(panel.getByRole('button', { name: `去掉筛选：${name}` })).toBeVisible();

		await page.goBack();
		await expect(listOf(panel)).toHaveAttribute('data-total', String(all));
		await expect(field.locator('input:checked')).toHaveCount(0);
		await page.goForward();
		await expect(listOf(panel)).toHaveAttribute('data-total', String(count));

		await panel.getByRole('button', { name: '清除全部筛选' }).click();
		await expect(boxOf(panel)).toBeFocused();
		await expect(listOf(panel)).toHaveAttribute('data-total', String(all));
		expect(new URL(page.url()).searchParams.has('organisation')).toBe(false);
	});

	test('two chosen one after the other hold both, though the first has had no answer yet', async ({ page }) => {
		const panel = await goToSearch(page, '管理');
		const boxes = panel.locator('fieldset[data-facet="kind"] input');
		const values = await boxes.evaluateAll((inputs) => {
			const two = (inputs as HTMLInputElement[]).slice(1, 3);
			for (const input of two) input.click();
			return two.map(({ value }) => value);
		});
		await expect(boxes.and(page.locator(':checked'))).toHaveCount(2);
		expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(values);
	});

	test('that are unfolded while an answer is on its way offer what it has', async ({ page }) => {
		await page.setViewportSize({ width: 800, height: 900 });
		const panel = await goToSearch(page, '管理');
		let texts = 0;
		let send = (): void => undefined;
		const held = new Promise<void>((resolve) => (send = resolve));
		await page.route('**/search-index/*/zh-hans-*', async (route) => {
			texts += 1;
			await held;
			await route.continue();
		});
		await boxOf(panel).fill('印章');
		await expect.poll(() => texts).toBeGreaterThan(0);
		await panel.locator('summary').click();
		send();
		await waitForAnswer(panel, '印章');
		await expect(panel.locator('fieldset')).toHaveCount(4);
		for (const field of await panel.locator('fieldset').all())
			await expect(field.locator('input').first()).toBeVisible();
	});

	test('keep the focus in their facet where the value that had it is left without a hit', async ({ page }) => {
		const panel = await goToSearch(page, '档案', { filters: { kind: 'ban' } });
		const field = panel.locator('fieldset[data-facet="kind"]');
		await field.locator('input:checked').focus();
		await page.keyboard.press('Space');
		await expect(field.locator('input:checked')).toHaveCount(0);
		await expect(field.locator('input').first()).toBeFocused();
	});

	test('each value leaves as many hits as it says', async ({ page }) => {
		const panel = await goToSearch(page, '管理');
		for (const facet of ['collection', 'organisation', 'post', 'kind']) {
			const label = panel.locator(`fieldset[data-facet="${facet}"] label`).last();
			const count = await label.locator('small').innerText();
			const value = (await label.locator('input').getAttribute('value')) ?? '';
			const narrowed = await goToSearch(page, '管理', { filters: { [facet]: value } });
			expect(await totalOf(narrowed), `${facet}=${value}`).toBe(Number(count));
			await goToSearch(page, '管理');
		}
	});

	test('kinds: bans, penalties and gaps can be had alone', async ({ page, units }) => {
		for (const kind of ['ban', 'penalty', 'phrase']) {
			const unit = units.find((other) => other.kind === kind && !other.gap);
			const text = /\p{Script=Han}{2}/u.exec(unit?.zh ?? '')?.[0] ?? '';
			const panel = await goToSearch(page, text, { filters: { kind } });
			const kinds = await hitsOf(panel).evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-kind')));
			expect(kinds.length).toBeGreaterThan(0);
			expect(new Set(kinds)).toEqual(new Set([kind]));
		}
		const gaps = await goToSearch(page, '原文', { filters: { kind: 'gap' } });
		for (const gap of await hitsOf(gaps).all()) await expect(gap.locator('.hit-gap')).toBeVisible();
	});

	test('nothing within the filters: said so, and they can be taken off', async ({ page }) => {
		const panel = await goToSearch(page, '档案', { filters: { post: 'no-such-post' } });
		expect(await totalOf(panel)).toBe(0);
		await expect(panel.locator('[data-part="count"]')).toContainText('范围');
		await panel.getByRole('button', { name: '清除全部筛选' }).click();
		await expect.poll(() => totalOf(panel)).toBeGreaterThan(0);
	});

	test('nothing within the filters: what there is without them is offered', async ({ page }) => {
		const all = await totalOf(await goToSearch(page, '档案'));
		const panel = await goToSearch(page, '档案', { filters: { kind: 'ban' } });
		await panel.getByRole('button', { name: `不限范围，显示${all}条` }).click();
		await expect(boxOf(panel)).toBeFocused();
		await expect(listOf(panel)).toHaveAttribute('data-total', String(all));
		await expect(panel.locator('[data-part="widen"]')).toBeHidden();
	});

	test('that are set without a query are shown and can be taken off', async ({ page }) => {
		await page.goto('/search/?kind=ban');
		const panel = page.locator('main search-panel');
		await panel.getByRole('button', { name: '去掉筛选：禁令' }).click();
		await expect(panel.locator('[data-part="chosen"]')).toBeHidden();
		await expect(page).toHaveURL('/search/');
		await expect(boxOf(panel)).toBeFocused();
	});

	test('stand behind the hits for whoever uses the keyboard where they stand beside them, else before', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1366, height: 800 });
		const panel = await goToSearch(page, '管理');
		const hitsComeFirst = () =>
			panel.evaluate((element) => {
				const [hits, filters] = ['results', 'filters-box'].map((part) =>
					element.querySelector(`[data-part="${part}"]`),
				);
				return (
					hits && filters && (hits.compareDocumentPosition(filters) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
				);
			});
		expect(await hitsComeFirst()).toBe(true);
		await boxOf(panel).focus();
		for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
		await expect(hitsOf(panel).locator('a').first()).toBeFocused();
		await page.setViewportSize({ width: 800, height: 800 });
		await expect.poll(hitsComeFirst).toBe(false);
	});

	test('on a phone they fold away and stay within the screen', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		const panel = await goToSearch(page, '档案');
		await expect(panel.locator('fieldset').first()).toBeHidden();
		await panel.locator('summary').click();
		await expect(panel.locator('fieldset').first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		for (const label of await panel.locator('fieldset label').all()) {
			expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(24);
		}
	});
});

test.describe('opening', () => {
	test('a hit opens the clause, in sight and highlighted; back leads to the hits as they were', async ({ page }) => {
		const panel = await goToSearch(page, '管理');
		await panel.locator('[data-part="more"]').click();
		await expect.poll(() => hitsOf(panel).count()).toBeGreaterThan(20);
		const hit = hitsOf(panel).and(page.locator(':not([data-kind="page"])')).last();
		const uid = (await hit.getAttribute('data-unit')) ?? '';
		await hit.locator('a').click();
		await expectOpened(page, uid);
		await page.goBack();
		await waitForAnswer(panel, '管理');
		await expect(page.locator(`[data-unit="${uid}"] a`)).toBeFocused();
		await expect(page.locator(`[data-unit="${uid}"]`)).toBeInViewport();
	});

	test('a query typed after a long list was shown comes back with as many hits as were shown of it', async ({
		page,
	}) => {
		const panel = await goToSearch(page, '工作');
		const first = await hitsOf(panel).count();
		await look(panel, '管理');
		const shown = await hitsOf(panel).count();
		await panel.locator('[data-part="more"]').click();
		await expect.poll(() => hitsOf(panel).count()).toBeGreaterThan(Math.max(shown, first));
		await look(panel, '工作');
		expect(await hitsOf(panel).count()).toBe(first);
		await page.reload();
		await waitForAnswer(panel, '工作');
		expect(await hitsOf(panel).count()).toBe(first);
	});

	test('Enter makes no entry for the search that the address holds, however it is written there', async ({
		page,
	}) => {
		await page.goto('/search/?q=%E6%A1%A3%E6%A1%88%20%E7%AE%A1%E7%90%86');
		const panel = page.locator('main search-panel');
		await waitForAnswer(panel, '档案 管理');
		const entries = await page.evaluate(() => history.length);
		await boxOf(panel).press('Enter');
		await expect(hitsOf(panel).first().locator('a')).toBeFocused();
		expect(await page.evaluate(() => history.length)).toBe(entries);
	});

	test('units of every kind open', async ({ page, units }) => {
		test.setTimeout(120_000);
		for (const kind of new Set(units.map((unit) => unit.kind))) {
			const unit = units.findLast((other) => other.kind === kind);
			await page.goto(unit?.permalink ?? '');
			await test.step(kind, () => expectOpened(page, unit?.uid ?? ''));
		}
	});

	test('searches follow each other in the history; going on typing makes one entry', async ({ page }) => {
		const panel = await goToSearch(page, '档案');
		await boxOf(panel).fill('');
		await boxOf(panel).pressSequentially('印章', { delay: 150 });
		await waitForAnswer(panel, '印章');
		await expect(page).toHaveTitle(/^印章 · /u);
		await page.goBack();
		await waitForAnswer(panel, '档案');
		await expect(boxOf(panel)).toHaveValue('档案');
		await page.goForward();
		await waitForAnswer(panel, '印章');
	});

	test('the skip link leaves the hits as they are', async ({ page }) => {
		const panel = await goToSearch(page, '工作');
		await panel.locator('[data-part="more"]').click();
		await expect.poll(() => hitsOf(panel).count()).toBeGreaterThan(30);
		const shown = await hitsOf(panel).count();
		await page.locator('.skip').focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#_content$/u);
		await page.waitForTimeout(500);
		expect(await hitsOf(panel).count()).toBe(shown);
	});

	test('the box of the front page leads to the search page', async ({ page }) => {
		await page.goto('/');
		await page.locator('main form input').fill('印章');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=/u);
		await waitForAnswer(page.locator('main search-panel'), '印章');
	});
});

test.describe('related pages', () => {
	test('are loaded only when asked for, under their own name', async ({ page }) => {
		const requests = watchRequests(page, '/pagefind/');
		const panel = await goToSearch(page, '管理');
		expect(await totalOf(panel)).toBeGreaterThan(2);
		const button = panel.locator('[data-part="related-button"]');
		await expect(button).toBeVisible();
		expect(requests).toEqual([]);
		await button.click();
		const related = panel.locator('[data-part="related"]');
		// Pages that are among the hits are not shown again, so there may be none.
		await expect(related.or(panel.locator('[data-part="related-none"]')).filter({ visible: true })).toHaveCount(1);
		expect(requests.length).toBeGreaterThan(0);
	});

	test('come by themselves where hardly anything was found', async ({ page }) => {
		const panel = await goToSearch(page, '档案管理费用标准');
		const related = panel.locator('[data-part="related"]');
		await expect(related.locator('a').first()).toBeVisible();
		await expect(related.locator('h2')).toHaveText('相近的页面');
		await expect(related.locator('[data-unit]')).toHaveCount(0);
		const href = await related.locator('a').first().getAttribute('href');
		expect((await page.request.get(href ?? '')).status()).toBe(200);
	});

	test('are in the words of the edition', async ({ page }) => {
		const panel = await goToSearch(page, '档案管理费用标准', { edition: 'en/' });
		const link = panel.locator('[data-part="related"] a').first();
		await expect(link).toBeVisible();
		await expect(link).toHaveAttribute('href', /^\/en\//u);
		await expect(link).not.toHaveText(HAN);
	});
});

test.describe('odd queries', () => {
	for (const query of [
		'.*',
		'(a+)+$',
		'[档案]',
		'\\',
		'%',
		'"档案"',
		'😀',
		'𠀀',
		'𠀀𠮷',
		'&amp;',
		'\u00ad档\u200b案',
		"'; --",
	]) {
		test(`${JSON.stringify(query)} is only text`, async ({ page }) => {
			await page.goto('/');
			const dialog = await openDialog(page);
			await look(dialog, query);
			expect(await totalOf(dialog)).toBeGreaterThanOrEqual(0);
			await expect(dialog.locator('[data-part="error"]')).toBeHidden();
			await expect(dialog.locator('[data-part="count"]')).not.toBeEmpty();
		});
	}

	test('marks and spaces around and within a piece do not matter', async ({ page }) => {
		const panel = await goToSearch(page, '档案');
		const total = await totalOf(panel);
		for (const query of [' 档案。', '“档，案”', '档\u00ad案']) {
			await look(panel, query);
			expect(await totalOf(panel), query).toBe(total);
		}
	});

	test('HTML stays text, also in the address, the title and the searches that were kept', async ({ page }) => {
		page.on('dialog', () => {
			throw new Error('A script has run.');
		});
		const panel = await goToSearch(page, HTML, { filters: { post: HTML } });
		await expect(panel.locator('[data-part="count"]')).toContainText(HTML);
		await boxOf(panel).press('Enter');
		await look(panel, '');
		await expect(panel.locator('[data-part="recent-list"] button:first-child')).toHaveText(HTML);
		expect(await page.locator('img').count()).toBe(0);
	});

	test('what is added to a query longer than an address holds is searched, too', async ({ page }) => {
		const panel = await goToSearch(page, '档案');
		const long = '管理'.repeat(260);
		await look(panel, long);
		await look(panel, `${long}办法`);
	});

	test('ten thousand characters are answered', async ({ page }) => {
		await page.goto('/');
		const dialog = await openDialog(page);
		for (const query of [
			'档案管理'.repeat(2500),
			'archive '.repeat(1250).trim(),
			'a'.repeat(10_000),
			'8'.repeat(10_000),
			'(('.repeat(5000),
		]) {
			const started = Date.now();
			await look(dialog, query);
			expect(Date.now() - started).toBeLessThan(5000);
			await expect(dialog.locator('[data-part="error"]')).toBeHidden();
		}
		await look(dialog, '档案');
		expect(await totalOf(dialog)).toBeGreaterThan(0);
	});
});
