import { existsSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { BREAKS_A_RULE, BROKEN_RULE, SETTINGS, startDevServer, type DevServer } from './dev-server.ts';

const FILE = 'content/posts/bank-office/cash-driver.mdx';
const PATH = 'posts/bank-office/cash-driver/';
const ENGLISH = 'Keep labour discipline of one’s own accord';
const CHINESE = '自觉遵守劳动纪律';
const WORDS = ['amber', 'birch', 'cedar', 'daisy', 'elder', 'fennel', 'ginger', 'hazel', 'indigo', 'juniper'];
const patient = { timeout: 30_000, intervals: [50, 100, 200] };

test.describe('the authors’ live server', () => {
	test.describe.configure({ mode: 'serial', timeout: 120_000 });
	let server: DevServer;
	let original: string;

	test.beforeAll(async () => {
		server = await startDevServer();
		original = server.read(FILE);
		expect(original).toContain(ENGLISH);
		expect(original).toContain(CHINESE);
		await fetch(server.url + PATH);
	});
	test.afterEach(async ({ browserName: _ }, info) => {
		await info.attach('terminal', { body: server.output(), contentType: 'text/plain' });
	});
	test.afterAll(async () => {
		await server.close();
	});

	test('tells nobody that it runs, and doesn’t run twice', () => {
		expect(existsSync(SETTINGS)).toBe(false);
		const { status, stderr } = server.startAgain();
		expect(status).toBe(1);
		expect(stderr).toContain('A live server for this folder runs already (process ');
	});

	const edit = (from: string, to: string) => {
		server.write(FILE, original.replace(from, to));
	};
	const fetchText = async (path: string) => (await fetch(server.url + path)).text();
	const overlayOf = (page: Page): Locator => page.locator('vite-error-overlay');

	/** Puts the file right again, and sees the overlay go. */
	async function mend(page: Page): Promise<void> {
		server.write(FILE, original);
		await expect(overlayOf(page)).toHaveCount(0, patient);
		await expect(page.getByText(CHINESE).first()).toBeVisible(patient);
	}

	test('shows every edit of a row', async () => {
		for (const word of WORDS) {
			edit(ENGLISH, `${ENGLISH} ${word}`);
			await expect.poll(() => fetchText(`en/${PATH}`), patient).toContain(`${ENGLISH} ${word}`);
		}
		// A slow save leaves the file empty for a while.
		server.write(FILE, '');
		await new Promise((done) => setTimeout(done, 300));
		edit(ENGLISH, `${ENGLISH} slowly`);
		await expect.poll(() => fetchText(`en/${PATH}`), patient).toContain(`${ENGLISH} slowly`);
		expect(server.output()).not.toContain('Examined:');
		// Saved again before the pages have been brought up to date, often while the content is being read.
		for (const round of ['twice', 'thrice']) {
			for (const word of WORDS) {
				edit(ENGLISH, `${ENGLISH} ${round} ${word}`);
				await new Promise((done) => setTimeout(done, 60));
			}
			await expect.poll(() => fetchText(`en/${PATH}`), patient).toContain(`${ENGLISH} ${round} juniper`);
		}
	});

	test('shows a fresh draft at once and without a finding, and forgets it when it is deleted', async ({ page }) => {
		const { length } = server.output();
		server.write(FILE, original);
		const status = async () => (await fetch(`${server.url}posts/bank-office/a23-post/`)).status;
		expect(await status()).toBe(404);
		server.create('post', 'bank-office/a23-post');
		await expect.poll(status, patient).toBe(200);
		// Editors learn from this list which schema a new file has.
		await expect
			.poll(() => server.read('.astro/collections/collections.json'), patient)
			.toContain('/content/posts/bank-office/a23-post.mdx');
		await page.goto(`${server.url}posts/bank-office/a23-post/`);
		await expect(page.getByText('填写这一项职责。').first()).toBeVisible();
		await page.waitForTimeout(500);
		await expect(overlayOf(page)).toHaveCount(0);
		server.remove('content/posts/bank-office/a23-post.mdx');
		await expect.poll(status, patient).toBe(404);
		expect(server.output().slice(length)).not.toContain('Examined:');
	});

	test('keeps the page while a file can’t be read, says where and what, and goes on when it is mended', async ({
		page,
	}) => {
		await page.goto(server.url + PATH);
		edit(`zh: '${CHINESE}`, `zhh: '${CHINESE}`);
		const line = original.slice(0, original.indexOf(CHINESE)).split('\n').length;
		await expect(overlayOf(page)).toContainText(`cash-driver.mdx:${line}:5`, patient);
		await expect(overlayOf(page)).toContainText('zhh');
		await expect(overlayOf(page)).toContainText('error schema');
		expect(await fetchText(PATH)).toContain(CHINESE);
		expect(server.output()).toContain(FILE);
		expect(server.output()).toContain(`${line}:5  error  schema`);
		await mend(page);
	});

	test('shows the new text beside what a rule finds in it, until it is mended', async ({ page }) => {
		await page.goto(server.url + PATH);
		edit(CHINESE, '自觉遵守劳动纪律,严守时间');
		await expect(overlayOf(page)).toContainText('cjk-typography', patient);
		await expect.poll(() => fetchText(PATH), patient).toContain('劳动纪律,严守时间');
		expect(server.output()).toContain('cjk-typography');
		await mend(page);
	});

	test('tells a name that leads nowhere, and still shows the page', async ({ page }) => {
		await page.goto(server.url + PATH);
		edit('subjects: [training]', 'subjects: [trainings]');
		await expect(overlayOf(page)).toContainText('reference-exists', patient);
		await expect.poll(async () => (await fetch(server.url + PATH)).status, patient).toBe(200);
		await mend(page);
	});

	test('tells that a rule failed, and shows the new text all the same', async ({ page }) => {
		await page.goto(server.url + PATH);
		edit(CHINESE, `${CHINESE}${BREAKS_A_RULE}`);
		await expect(overlayOf(page)).toContainText(BROKEN_RULE, patient);
		await expect.poll(() => fetchText(PATH), patient).toContain(BREAKS_A_RULE);
		expect(server.output()).toContain(`The rule ${BROKEN_RULE} broke down`);
		await mend(page);
	});

	test('goes on while the site is built', async () => {
		expect(server.build()).toContain('Built into dist.');
		edit(ENGLISH, `${ENGLISH} amber`);
		// Meanwhile the server has closed the connection that was kept open.
		const text = () => fetchText(`en/${PATH}`).catch(() => '');
		await expect.poll(text, patient).toContain(`${ENGLISH} amber`);
		server.write(FILE, original);
	});

	test('gives way to a build, which says first that the content has findings, and then how much was looked at', async () => {
		await server.close();
		edit(CHINESE, '自觉遵守劳动纪律,严守时间');
		const said = server.build();
		expect(said).toMatch(
			/^The content has findings; nothing was built\.\n\ncontent\/posts\/bank-office\/cash-driver\.mdx\n/u,
		);
		expect(said).toMatch(/\nExamined: organisations \d+ · posts \d+ · .*\nFound: error 0 · warning 1 /u);
		expect(server.build('zh_CN.UTF-8')).toMatch(/^内容有问题，没有生成网站。\n[^]*\n发现：错误 0 · 警告 1（/u);
		expect(said).toMatch(/\nNot built: dist still holds the last good build\.\n$/u);
	});
});
