import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { buildIndex } from '#search/build-index.ts';
import { SearchError } from '#search/error.ts';
import { createLoad } from '#search/load.ts';
import { INDEX_FORMAT, manifestPath } from '#search/manifest.ts';
import { createSearch } from '#search/search.ts';
import { loadFrom, readAll } from './node-search.ts';
import { createSmallCorpus } from './small-corpus.ts';
import { corpusOf, post } from '../rules/build.ts';

// All texts in one shard, so that the first answer for it is the first for all.
const files = buildIndex(createSmallCorpus(), { textSize: 16 });
const isShard = (path: string): boolean => /\/[0-9a-f]{12}\/[0-9a-z]+\.bin$/u.test(path);
const isText = (path: string): boolean => /\/[0-9a-f]{12}\/zh-hans-\d+\.bin$/u.test(path);

/** Search whose first answer for some files is spoilt. */
function createSpoilt(
	spoils: (path: string) => boolean,
	spoil: (bytes: Uint8Array<ArrayBuffer>, path: string) => Uint8Array<ArrayBuffer>,
) {
	const asked: { path: string; fresh: boolean }[] = [];
	const spoilt = new Set<string>();
	const load = loadFrom(files);
	const search = createSearch({
		base: '/',
		edition: 'zh-hans',
		load: async (path, fresh) => {
			asked.push({ path, fresh });
			const bytes = await load(path, fresh);
			if (!spoils(path) || spoilt.has(path)) return bytes;
			spoilt.add(path);
			return spoil(bytes, path);
		},
	});
	return { search, asked };
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
	promise.then(
		() => 'none',
		(error: unknown) => (error instanceof SearchError ? error.failure : error),
	);

describe('a file that does not come', () => {
	it('is told as a failure of the network, and fetched past every cache the next time', async () => {
		const { search, asked } = createSpoilt(isShard, (_bytes, path) => {
			throw new SearchError('network', path);
		});
		expect(await failureOf(search.search('档案'))).toBe('network');
		const result = await search.search('档案');
		expect(result.total).toBe(3);
		expect(asked.filter(({ path }) => isShard(path)).map(({ fresh }) => fresh)).toContain(true);
	});

	it('does not keep the manifest from being fetched again', async () => {
		const { search } = createSpoilt(
			(path) => path.endsWith('/zh-hans.bin'),
			(_bytes, path) => {
				throw new SearchError('network', path);
			},
		);
		expect(await failureOf(search.load())).toBe('network');
		await search.load();
		expect((await search.search('档案')).total).toBe(3);
	});
});

describe('a damaged file', () => {
	const damages: [string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>][] = [
		[
			'with a byte changed',
			(bytes) => bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 0x55 : byte)),
		],
		['cut short', (bytes) => bytes.slice(0, -3)],
		[
			'with its checksum changed',
			(bytes) => bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte)),
		],
		['replaced by a page of text', () => new TextEncoder().encode('<!doctype html><title>Not found</title>')],
		['that is empty', () => new Uint8Array()],
	];

	it.each(damages)('%s is told as such, and fetched again', async (_name, damage) => {
		const { search } = createSpoilt(isShard, damage);
		expect(await failureOf(search.search('档案'))).toBe('corrupt');
		expect((await search.search('档案')).total).toBe(3);
	});

	it.each(damages)('of texts, %s, is told when hits are read', async (_name, damage) => {
		const { search } = createSpoilt(isText, damage);
		const result = await search.search('档案');
		expect(await failureOf(readAll(result))).toBe('corrupt');
		expect(await readAll(result)).toHaveLength(3);
	});
});

describe('a site published anew while its page is open', () => {
	const newer = buildIndex(corpusOf([post('archivist', { title: { zh: '档案管理员', en: 'Archivist' } })]));

	it('is searched by its newest index', async () => {
		let current = files;
		const search = createSearch({
			base: '/',
			edition: 'zh-hans',
			load: (path, fresh) => loadFrom(current)(path, fresh),
		});
		await search.load();
		current = newer;
		expect((await search.search('档案')).total).toBe(1);
	});

	it('is searched anew where the texts of hits are gone, though the lists are at hand', async () => {
		let current = files;
		const search = createSearch({
			base: '/',
			edition: 'zh-hans',
			load: (path, fresh) => loadFrom(current)(path, fresh),
		});
		const result = await search.search('档案');
		current = newer;
		expect(await failureOf(readAll(result))).toBe('missing');
		expect(await readAll(await search.search('档案'))).toHaveLength(1);
	});

	it('is asked for its newest index once, however late another file is found gone', async () => {
		let current = files;
		const asked: string[] = [];
		const gone = new Set<string>();
		const search = createSearch({
			base: '/',
			edition: 'zh-hans',
			load: async (path, fresh) => {
				asked.push(path);
				if (isShard(path) && gone.size > 0 && !current.has(path))
					await vi.waitUntil(() => asked.lastIndexOf(manifestPath('zh-hans')) > asked.indexOf(path));
				if (!current.has(path)) gone.add(path);
				return loadFrom(current)(path, fresh);
			},
		});
		await search.load();
		current = newer;
		const totals = ['档案', 'seal'].map(async (query) => (await search.search(query)).total);
		expect(await Promise.all(totals)).toEqual([1, 0]);
		expect(gone.size).toBeGreaterThan(1);
		expect((await search.search('档案')).total).toBe(1);
		expect(asked.filter((path) => path === manifestPath('zh-hans'))).toHaveLength(2);
	});

	it('says that a file is missing where the newest index lacks it too', async () => {
		const search = createSearch({
			base: '/',
			edition: 'zh-hans',
			load: (path, fresh) => (isShard(path) ? loadFrom(new Map())(path, fresh) : loadFrom(files)(path, fresh)),
		});
		expect(await failureOf(search.search('档案'))).toBe('missing');
	});

	it('says that the page is outdated where it can’t read the newest index', async () => {
		const path = manifestPath('zh-hans');
		const manifest = JSON.parse(inflateSync(newer.get(path) ?? '').toString()) as object;
		const later = { ...manifest, format: INDEX_FORMAT + 1 };
		let current = files;
		const search = createSearch({
			base: '/',
			edition: 'zh-hans',
			load: (asked, fresh) => loadFrom(current)(asked, fresh),
		});
		await search.load();
		current = new Map(newer).set(path, deflateSync(JSON.stringify(later)));
		expect(await failureOf(search.search('档案'))).toBe('outdated');
	});
});

describe('fetching', () => {
	const answer = (status: number, body: BodyInit = '') =>
		createLoad('/handbook', () => Promise.resolve(new Response(body, { status })));

	it('asks below the base, for shards from the cache and for the manifest anew', async () => {
		const asked: [unknown, RequestInit | undefined][] = [];
		const load = createLoad(
			'/handbook/',
			(url, options) => (asked.push([url, options]), Promise.resolve(new Response('x'))),
		);
		await load('search-index/zh-hans.bin', false);
		await load('search-index/0123/a.bin', false);
		await load('search-index/0123/a.bin', true);
		expect(asked).toEqual([
			['/handbook/search-index/zh-hans.bin', { cache: 'no-cache' }],
			['/handbook/search-index/0123/a.bin', { cache: 'force-cache' }],
			['/handbook/search-index/0123/a.bin', { cache: 'reload' }],
		]);
	});

	it.each([
		[404, 'missing'],
		[410, 'missing'],
		[500, 'network'],
		[403, 'network'],
	])('tells a status of %i as %s', async (status, failure) => {
		expect(await failureOf(answer(status)('search-index/zh-hans.bin', false))).toBe(failure);
	});

	it('tells a connection that fails', async () => {
		const load = createLoad('/', () => Promise.reject(new TypeError('Failed to fetch')));
		expect(await failureOf(load('search-index/zh-hans.bin', false))).toBe('network');
	});
});

describe('a search that is no longer wanted', () => {
	it('rejects with the reason of its signal, and leaves the next one alone', async () => {
		const search = createSearch({ base: '/', edition: 'zh-hans', load: loadFrom(files) });
		const controller = new AbortController();
		const first = search.search('档案', { signal: controller.signal });
		controller.abort('typed on');
		const second = search.search('档案管理');
		await expect(first).rejects.toBe('typed on');
		expect((await second).total).toBe(2);
	});
});
