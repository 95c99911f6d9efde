import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** A unit as `data/units.json` publishes it. */
export interface PublishedUnit {
	uid: string;
	permalink: string;
	kind: string;
	gap: boolean;
	collection: string;
	zh: string;
	zhHant: string;
	en: string | null;
}

interface Fixtures {
	/** What the browser complained of; nothing may, unless the test takes it off. */
	complaints: string[];
	units: readonly PublishedUnit[];
}

/** A test that also fails where the browser complains: an error, a blocked script, a file that isn't there. */
export const test = base.extend<Fixtures>({
	complaints: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('pageerror', ({ message }) => complaints.push(message));
			page.on('console', (message) => {
				if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
			});
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
	units: async ({ request }, use) => {
		await use((await (await request.get('/data/units.json')).json()) as PublishedUnit[]);
	},
});

/** Opens the search page of an edition with a query and whatever else its address holds. */
export async function goToSearch(page: Page, query: string, { edition = '', filters = {} } = {}): Promise<Locator> {
	const parameters = new URLSearchParams({ q: query, ...filters });
	await page.goto(`/${edition}search/?${parameters.toString()}`);
	const panel = page.locator('main search-panel');
	await waitForAnswer(panel, query);
	return panel;
}

/** Presses a key once the page has been painted: Chromium drops what is pressed before that. */
export async function pressKey(page: Page, key: string): Promise<void> {
	await page.evaluate(
		() =>
			new Promise((painted) => {
				requestAnimationFrame(() => requestAnimationFrame(painted));
			}),
	);
	await page.keyboard.press(key);
}

/** Opens the dialog by the keyboard. */
export async function openDialog(page: Page): Promise<Locator> {
	await pressKey(page, 'Control+k');
	const dialog = page.locator('dialog[open]');
	await expect(boxOf(dialog)).toBeFocused();
	return dialog;
}

/** Types a query in place of what stands in the box, and waits until its hits are shown. */
export async function look(scope: Locator, query: string): Promise<void> {
	await boxOf(scope).fill(query);
	await waitForAnswer(scope, query);
}

/** Waits until the hits of a query are shown. */
export async function waitForAnswer(scope: Locator, query: string): Promise<void> {
	await expect(listOf(scope)).toHaveJSProperty('dataset.query', query, { timeout: 15_000 });
	await expect(listOf(scope)).not.toHaveAttribute('aria-busy');
}

export const boxOf = (scope: Locator): Locator => scope.getByRole('searchbox');
export const listOf = (scope: Locator): Locator => scope.locator('[data-total]');
export const hitsOf = (scope: Locator): Locator => scope.locator('[data-unit]');

/** How many hits the list says there are. */
export async function totalOf(scope: Locator): Promise<number> {
	return Number(await listOf(scope).getAttribute('data-total'));
}

/** Shows the hits to the last and returns their uids. */
export async function readAllUids(scope: Locator): Promise<string[]> {
	const more = scope.locator('[data-part="more"]');
	for (let shown = await hitsOf(scope).count(); await more.isVisible(); shown = await hitsOf(scope).count()) {
		await more.click();
		await expect.poll(() => hitsOf(scope).count()).toBeGreaterThan(shown);
	}
	return hitsOf(scope).evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-unit') ?? ''));
}

/** The clause that the address opened: in sight, and marked. */
export async function expectOpened(page: Page, uid: string): Promise<void> {
	const anchor = uid.slice(uid.indexOf('.') + 1);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${anchor}`);
	const clause = page.locator(':target');
	await expect(clause).toHaveAttribute('id', anchor);
	await expect(clause).toBeInViewport();
	await expect
		.poll(() => clause.evaluate((element) => getComputedStyle(element).backgroundColor))
		.not.toBe('rgba(0, 0, 0, 0)');
}
