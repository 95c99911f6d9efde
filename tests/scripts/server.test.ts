import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESPONSE_HEADERS } from '../../scripts/headers.ts';
import { normaliseBase, startServer, type SiteServer } from '../../scripts/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-server-'));
const site = join(folder, 'site');
let root: SiteServer;
let below: SiteServer;

function write(path: string, text: string): void {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), text);
}

/** `fetch` tidies an address before it sends it; this sends it as it is. */
function getRaw(server: SiteServer, path: string): Promise<{ status: number; location: string | undefined }> {
	const { hostname, port } = new URL(server.url);
	return new Promise((done, failed) => {
		request({ hostname, port, path }, (response) => {
			response.resume();
			done({ status: response.statusCode ?? 0, location: response.headers.location });
		})
			.on('error', failed)
			.end();
	});
}

beforeAll(async () => {
	write('site/index.html', 'home');
	write('site/404.html', 'missing');
	write('site/posts/会计/index.html', 'post');
	write('site/_astro/style.abc123.css', 'a{}');
	write('site/empty/note.txt', 'note');
	write('secret.txt', 'secret');
	root = await startServer({ directory: site, port: 0 });
	below = await startServer({ directory: site, base: 'hr/kb', port: 0 });
});

afterAll(async () => {
	await Promise.all([root.close(), below.close()]);
	rmSync(folder, { recursive: true });
});

describe('a site at the root', () => {
	it('answers a folder with its index, under the strict policy', async () => {
		const response = await fetch(new URL('posts/会计/', root.url));
		expect(await response.text()).toBe('post');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		for (const [name, value] of Object.entries(RESPONSE_HEADERS)) expect(response.headers.get(name)).toBe(value);
	});

	it('adds the slash a folder lacks and keeps the query', async () => {
		const address = `/posts/${encodeURIComponent('会计')}`;
		expect(await getRaw(root, `${address}?q=1`)).toEqual({ status: 301, location: `${address}/?q=1` });
	});

	it('never redirects to another host', async () => {
		expect((await getRaw(root, '//posts/%E4%BC%9A%E8%AE%A1')).location).toMatch(/^\/posts\//);
	});

	it('answers an unknown address with the site’s own page and 404', async () => {
		const response = await fetch(new URL('nowhere/', root.url));
		expect([response.status, await response.text()]).toEqual([404, 'missing']);
	});

	it('does not list a folder without an index', async () => {
		expect((await getRaw(root, '/empty/')).status).toBe(404);
		expect((await getRaw(root, '/empty')).status).toBe(404);
	});

	it.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/posts/..%2f..%2f..%2fsecret.txt',
		'/..%5csecret.txt',
		'/%zz',
		'/%00',
	])('gives nothing from outside the site for %s', async (path) => {
		expect([400, 404]).toContain((await getRaw(root, path)).status);
	});

	it('lets hashed files be kept and asks again for all others', async () => {
		const [hashed, page] = await Promise.all([
			fetch(new URL('_astro/style.abc123.css', root.url)),
			fetch(new URL('/', root.url)),
		]);
		expect(hashed.headers.get('cache-control')).toContain('immutable');
		expect(page.headers.get('cache-control')).toBe('no-cache');
	});

	it('answers HEAD without a body and refuses to be written to', async () => {
		const head = await fetch(root.url, { method: 'HEAD' });
		expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '4', '']);
		const post = await fetch(root.url, { method: 'POST' });
		expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
	});
});

describe('a site under a sub-path', () => {
	it('is served there and nowhere else', async () => {
		expect(below.url).toMatch(/\/hr\/kb\/$/);
		expect(await (await fetch(below.url)).text()).toBe('home');
		expect((await getRaw(below, '/posts/')).status).toBe(404);
	});

	it('leads there from the root and from the path without its slash', async () => {
		expect(await getRaw(below, '/')).toEqual({ status: 302, location: '/hr/kb/' });
		expect(await getRaw(below, '/hr/kb')).toEqual({ status: 302, location: '/hr/kb/' });
	});

	it('redirects below a path with Han in it', async () => {
		const server = await startServer({ directory: site, base: '手册', port: 0 });
		const path = `/${encodeURIComponent('手册')}/`;
		const found = await Promise.all(['/', `${path}posts/%E4%BC%9A%E8%AE%A1`].map((from) => getRaw(server, from)));
		await server.close();
		expect(found).toEqual([
			{ status: 302, location: path },
			{ status: 301, location: `${path}posts/%E4%BC%9A%E8%AE%A1/` },
		]);
	});

	it('reads the same path however it is written', () => {
		expect(['', '/', undefined].map(normaliseBase)).toEqual(['/', '/', '/']);
		expect(['hr/kb', '/hr/kb', '/hr/kb/', 'hr//kb/'].map(normaliseBase)).toEqual(Array(4).fill('/hr/kb/'));
	});
});

it('says so when the port is taken', async () => {
	const port = Number(new URL(root.url).port);
	await expect(startServer({ directory: site, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
