import { globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_FLAGS } from '../../browser.ts';
import { startServer } from '../../server.ts';

/** What a browser fetches when a reader opens search on the page of a post, the index apart. */
export interface Opening {
	/** As a server sends it that compresses. */
	packed: number;
	/** As a server sends it that doesn't. */
	plain: number;
	files: readonly { path: string; packed: number }[];
}

/** Opens the dialog on a post of the built site, with an empty cache, and adds up what comes; undefined where the site has no dialog. */
export async function measureOpening(site: string): Promise<Opening | undefined> {
	const [post] = globSync('posts/*/*/index.html', { cwd: site }).sort();
	if (post === undefined) return undefined;
	const server = await startServer({ directory: site, port: 0 });
	const executablePath = findBrowser();
	const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...LAUNCH_FLAGS] });
	try {
		const page = await browser.newPage();
		await page.goto(server.url + post.replaceAll('\\', '/').replace(/index\.html$/u, ''), {
			waitUntil: 'networkidle',
		});
		const bodies: Promise<{ path: string; body: Buffer }>[] = [];
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (!pathname.includes('/search-index/'))
				bodies.push(response.body().then((body) => ({ path: pathname, body })));
		});
		await page.locator('a[data-search]').click();
		await page.locator('dialog[open] input[type="search"]').waitFor();
		await page.waitForLoadState('networkidle');
		const files = (await Promise.all(bodies)).map(({ path, body }) => ({
			path,
			packed: gzipSync(body).length,
			plain: body.length,
		}));
		const add = (size: 'packed' | 'plain'): number => files.reduce((sum, file) => sum + file[size], 0);
		return { packed: add('packed'), plain: add('plain'), files };
	} finally {
		await browser.close();
		await server.close();
	}
}
