import { expect, test, type Page } from '@playwright/test';
import { EDITION_PATHS, listPageTypes } from '../../scripts/testing/page-types.ts';
import { findCollisions, findCutWords, findLoneEnds, findOverflow, findVerticalText } from './page-layout.ts';

const POST = '/posts/bank-office/deputy-director-security/';
const RULEBOOK = '/rulebooks/information-equipment-rules/';
const WIDTHS = [320, 390, 710, 768, 900, 1024, 1366];
const ENDS = [320, 1366];
const types = listPageTypes('dist').filter(({ path }) => path !== '404.html');
const HEIGHT = 800;

const setType = (page: Page, type: string) =>
	page.evaluate((size) => {
		document.documentElement.dataset.type = size;
	}, type);

for (const [edition, prefix] of Object.entries(EDITION_PATHS).filter(([edition]) => edition !== 'zh-Hant')) {
	test(`every kind of page fits every window, and its words stand in lines (${edition})`, async ({ page }) => {
		test.setTimeout(300_000);
		for (const { type, path } of types) {
			await page.goto(`/${prefix}${path}`);
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: HEIGHT });
				expect.soft(await findOverflow(page), `${type} at ${width}`).toEqual([]);
				if (width <= 710) expect.soft(await findVerticalText(page), `${type} at ${width}`).toEqual([]);
				if (width <= 390) expect.soft(await findCutWords(page), `${type} at ${width}`).toEqual([]);
				if (width <= 390) expect.soft(await findLoneEnds(page), `${type} at ${width}`).toEqual([]);
				if (ENDS.includes(width)) expect.soft(await findCollisions(page), `${type} at ${width}`).toEqual([]);
			}
			for (const size of ['large', 'larger']) {
				await setType(page, size);
				for (const width of size === 'larger' ? [...ENDS, 768] : ENDS) {
					await page.setViewportSize({ width, height: HEIGHT });
					const where = `${type} at ${width}, ${size} type`;
					expect.soft(await findOverflow(page), where).toEqual([]);
					expect.soft(await findCollisions(page), where).toEqual([]);
					if (width > 768) continue;
					expect.soft(await findCutWords(page), where).toEqual([]);
					expect.soft(await findVerticalText(page), where).toEqual([]);
					expect.soft(await findLoneEnds(page), where).toEqual([]);
				}
			}
		}
	});
}

test('the bar shows all it holds, and a search field wide enough to read', async ({ page }) => {
	for (const prefix of Object.values(EDITION_PATHS)) {
		await page.goto(`/${prefix}${POST.slice(1)}`);
		for (const type of ['', 'large', 'larger']) {
			await setType(page, type);
			for (const width of [320, 704, 710, 768, 900, 1024, 1025, 1366]) {
				await page.setViewportSize({ width, height: HEIGHT });
				const boxes = await page
					.locator('.bar > *, .bar summary')
					.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
				const where = `${prefix} ${width} ${type}`;
				expect(Math.max(...boxes.map(({ right }) => right)), where).toBeLessThanOrEqual(width);
				const find = await page.locator('.find').evaluate((field) => field.getBoundingClientRect().width);
				expect(find, where).toBeGreaterThanOrEqual(90);
			}
		}
	}
});

test('copy buttons stand beside the line they copy, and cover no text', async ({ page }) => {
	for (const path of [POST, RULEBOOK, ...types.map(({ path }) => `/${path}`)]) {
		if (!/^\/(?:posts|rulebooks|phrases|methods|guides|prohibitions|organisations)\/./u.test(path)) continue;
		const response = await page.goto(path);
		if (response?.status() !== 200) continue;
		await page.setViewportSize({ width: 1366, height: HEIGHT });
		const off = await page.evaluate(() =>
			[...document.querySelectorAll('[data-unit] .tools')]
				.filter((tools) => !tools.closest('.penalties'))
				.flatMap((tools) => {
					const button = tools.firstElementChild?.getBoundingClientRect();
					const { previousElementSibling: beside } = tools;
					if (!button || !beside) return [];
					const range = document.createRange();
					range.selectNodeContents(beside);
					const number = range.getClientRects()[0];
					if (!number) return [];
					const away = Math.abs((button.top + button.bottom) / 2 - (number.top + number.bottom) / 2);
					return away > 4 ? [`${tools.textContent}: ${away.toFixed(1)} pixels off the line`] : [];
				}),
		);
		expect.soft(off, path).toEqual([]);
		await page.setViewportSize({ width: 390, height: HEIGHT });
		const covered = await page.evaluate(() => {
			const rectsOf = (element: Element): DOMRect[] => {
				const range = document.createRange();
				range.selectNodeContents(element);
				return [...range.getClientRects()];
			};
			return [...document.querySelectorAll('[data-unit] .tools')].flatMap((tools) => {
				const button = tools.firstElementChild?.getBoundingClientRect();
				const unit = tools.closest('[data-unit]');
				if (!button || !unit) return [];
				const beside = [...unit.querySelectorAll('.says, .num, .num small, .score-head span:not(.tools)')];
				return beside
					.filter((element) => !element.contains(tools) && !tools.contains(element))
					.filter((element) =>
						rectsOf(element).some(
							({ left, right, top, bottom }) =>
								left < button.right - 3 &&
								right > button.left + 3 &&
								top < button.bottom - 3 &&
								bottom > button.top + 3,
						),
					)
					.map((element) => `${tools.textContent} covers ${element.textContent}`);
			});
		});
		expect.soft(covered, path).toEqual([]);
	}
});

test('the menu of a penalty opens beside its button, in the type of every menu', async ({ page }) => {
	await page.goto(RULEBOOK);
	for (const width of [390, 710, 1366]) {
		await page.setViewportSize({ width, height: HEIGHT });
		const button = page.locator('.penalties .tools > button').first();
		await button.click();
		const menu = page.locator('.penalties [role="menu"]');
		const [from, to] = [await button.boundingBox(), await menu.boundingBox()];
		expect(Math.abs((to?.x ?? 0) - (from?.x ?? 0))).toBeLessThanOrEqual(32);
		expect((to?.x ?? 0) + (to?.width ?? 0)).toBeLessThanOrEqual(width);
		await expect(menu.locator('button').first()).toHaveCSS('font-weight', '400');
		await page.keyboard.press('Escape');
	}
});

test('on a phone the menu of a clause opens at its button, however long the clause is', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: HEIGHT });
	await page.goto(POST);
	for (const tools of ['.unit > .tools', '.criterion > .tools']) {
		const button = page.locator(`${tools} > button`).first();
		await button.click();
		const [from, to] = [await button.boundingBox(), await page.locator(`${tools} [role="menu"]`).boundingBox()];
		expect((to?.y ?? 0) - (from?.y ?? 0) - (from?.height ?? 0), tools).toBeLessThanOrEqual(4);
		await page.keyboard.press('Escape');
	}
});

test('bar, text and footer keep the same edges on every page of a wide window', async ({ page }) => {
	for (const width of [1366, 1920]) {
		await page.setViewportSize({ width, height: HEIGHT });
		const texts = new Set<number>();
		const frames = new Set<number>();
		for (const path of [
			'/',
			POST,
			'/posts/',
			'/organisations/',
			'/rulebooks/',
			'/sources/',
			'/accessibility/',
			'/no/such/page/',
			'/consistency/label-gap/',
			'/contents/',
			'/gaps/',
		]) {
			await page.goto(path);
			const left = (selector: string) =>
				page
					.locator(selector)
					.first()
					.evaluate((element) => Math.round(element.getBoundingClientRect().left));
			const main = await left('main');
			if ((await page.locator('.page-aside').count()) > 0) texts.add(main);
			else frames.add(main);
			frames.add(await left('.brand')).add(await left('.foot p'));
		}
		expect([...frames], `${width}`).toHaveLength(1);
		expect([...texts], `${width}`).toHaveLength(1);
	}
});

test('the bar marks the way a page lies on, and each way is called what its page is', async ({ page }) => {
	for (const prefix of ['/', '/en/']) {
		await page.goto(prefix);
		const ways = await page
			.locator('.ways a')
			.evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.textContent] as const));
		for (const [href, name] of ways) {
			await page.goto(href);
			await expect(page.locator('h1')).toContainText(name);
			await expect(page.locator('.ways [aria-current="page"]')).toHaveText(name);
		}
		for (const path of [POST, '/organisations/', '/organisations/bank-office/']) {
			await page.goto(prefix + path.slice(1));
			await expect(page.locator('.ways [aria-current="true"]')).toHaveAttribute('href', `${prefix}posts/`);
		}
	}
});

test('on a phone the contents say what they are, and come after what a document says of itself', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: HEIGHT });
	for (const path of [RULEBOOK, '/posts/', POST]) {
		await page.goto(path);
		await expect(page.locator('.toc h2')).toBeVisible();
	}
	const before = async (path: string) => {
		await page.goto(path);
		return page.evaluate(
			() =>
				[...document.querySelectorAll('main > :is(.lead, .unwritten), .applies > [href="#_applies"]')].filter(
					(element) =>
						element.compareDocumentPosition(document.querySelector('.toc') ?? element) &
						Node.DOCUMENT_POSITION_PRECEDING,
				).length,
		);
	};
	expect(await before(RULEBOOK)).toBe(0);
	expect(await before('/posts/')).toBe(0);
});

test('an inferred name looks the same wherever it is said', async ({ page }) => {
	const looks = new Set<string>();
	for (const path of ['/posts/', ...types.map(({ path }) => `/${path}`)]) {
		await page.goto(path);
		const found = await page
			.locator('.tag', { hasText: /^名称为推定$/u })
			.evaluateAll((tags) => tags.map((tag) => getComputedStyle(tag).color));
		for (const colour of found) looks.add(colour);
	}
	expect([...looks]).toHaveLength(1);
});

test('in forced colours the outline of the current item lies inside its scrolling list', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(POST);
	const current = page.locator('.side [aria-current]');
	await expect(current).toHaveCSS('outline-style', 'solid');
	await expect(current).toHaveCSS('outline-offset', '-1px');
});

test('the page of a missing address speaks in each edition, and says in which', async ({ page }) => {
	await page.goto('/en/no/such/page/');
	for (const [lang, words] of [
		['zh-Hans', '没有这个页面'],
		['zh-Hant', '沒有這個頁面'],
		['en', 'No such page'],
	] as const) {
		await expect(page.locator(`h1 [lang="${lang}"]`)).toHaveText(words);
		await expect(page.locator(`main section[lang="${lang}"] a`)).toBeVisible();
	}
});

test('a long vocabulary is filed by name, with its initials as contents', async ({ page }) => {
	await page.goto('/vocabulary/subjects/');
	const initials = page.locator('.toc ol ol a');
	expect(await initials.count()).toBeGreaterThan(15);
	await initials.getByText('D', { exact: true }).click();
	await expect(page.locator('.item:target h2')).toContainText(/^[档打党电调定督队对多代大贷单]/u);
});

test('lists of the accessibility statement have their bullets', async ({ page }) => {
	await page.goto('/accessibility/');
	await expect(page.locator('ul.prose').first()).toHaveCSS('list-style-type', 'disc');
	await expect(page.locator('main code')).toHaveCount(0);
});

test('two steps with one letter are told apart in lists, and a pair of control acts keeps its names whole', async ({
	page,
}) => {
	for (const prefix of ['', 'en/']) {
		await page.goto(`/${prefix}vocabulary/subjects/`);
		const alike = await page.locator('.entry-units ul').evaluateAll((lists) =>
			lists.flatMap((list) => {
				const names = [...list.querySelectorAll('a')].map((link) => link.textContent.trim());
				return names.filter((name, index) => name.length < 3 && names.indexOf(name) !== index);
			}),
		);
		expect(alike, prefix).toEqual([]);
	}
	await page.goto('/vocabulary/control-acts/');
	const lines = await page
		.locator('.pairs a')
		.evaluateAll((links) => links.map((link) => link.getClientRects().length));
	expect(Math.max(...lines)).toBe(1);
	const heights = await page.locator('.pairs a').evaluateAll((links) => links.map((link) => link.clientHeight));
	expect(Math.max(...heights)).toBeLessThan(2 * Math.min(...heights));
});

test('lists of clauses tell them in all their words', async ({ page }) => {
	for (const prefix of Object.values(EDITION_PATHS))
		for (const path of ['vocabulary/situations/', 'vocabulary/works/', 'vocabulary/subjects/', 'gaps/']) {
			await page.goto(`/${prefix}${path}`);
			const clauses = await page.locator('.entry-units li li, .gaps > li').allInnerTexts();
			expect(clauses.length, path).toBeGreaterThan(5);
			expect(
				clauses.filter((words) => words.includes('…')),
				path,
			).toEqual([]);
		}
});

test('on a phone the first clause of a document begins on the first screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const prefix of Object.values(EDITION_PATHS))
		for (const path of [
			'prohibitions/eight-bans/',
			'rulebooks/information-equipment-rules/',
			'rulebooks/outlet-equipment-norms/',
			'phrases/zhuzhou-phrases/',
		]) {
			await page.goto(`/${prefix}${path}`);
			const clause = page.locator('.unit .says, .situations li').first();
			expect((await clause.boundingBox())?.y, `${prefix}${path}`).toBeLessThan(844 - 27); // a line of it
		}
});

test('four short facts stand in two rows of two on a phone, and three with a long one leave none alone', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const path of ['gaps/', 'en/consistency/two-leads/', 'posts/bank-office/clerical-officer/']) {
		await page.goto(`/${path}`);
		const lefts = await page
			.locator('.facts > div')
			.evaluateAll((facts) => facts.map((fact) => Math.round(fact.getBoundingClientRect().left)));
		expect([lefts.length, new Set(lefts).size], path).toEqual([4, 2]);
	}
	for (const path of ['prohibitions/eight-bans/', 'en/accessibility/']) {
		await page.goto(`/${path}`);
		const tops = await page
			.locator('.facts > div')
			.evaluateAll((facts) => facts.map((fact) => Math.round(fact.getBoundingClientRect().top)));
		expect([tops.length, new Set(tops).size], path).toEqual([3, 2]);
	}
});

test('what a rule checks has room for a line of words in every window', async ({ page }) => {
	for (const width of [360, 660, 768, 980]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/en/consistency/');
		const words = await page.locator('.bars tbody small').first().boundingBox();
		expect(words?.width, `${width}`).toBeGreaterThan(300);
	}
});

test('a number in the vocabulary is wide enough to be pressed', async ({ page }) => {
	for (const list of ['subjects', 'control-acts', 'terms']) {
		await page.goto(`/en/vocabulary/${list}/`);
		const widths = await page
			.locator('.entry-units li li > a')
			.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().width));
		expect(widths.length).toBeGreaterThan(20);
		expect(Math.min(...widths)).toBeGreaterThanOrEqual(24);
	}
});
