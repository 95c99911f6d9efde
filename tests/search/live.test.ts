import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { corpus } from '#corpus/integration.ts';
import { SearchError } from '#search/error.ts';
import { search } from '#search/integration.ts';
import { createSearch } from '#search/search.ts';
import { createScratch, guideFile } from '../corpus/scratch.ts';

type Handler = (request: { url: string }, response: object, next: () => void) => void;

/** The authors' live server over a folder, as far as the two integrations know it, and search in it. */
function startLive(root: string, base: string) {
	const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
	const handlers: Handler[] = [];
	const server = {
		watcher,
		environments: { client: { hot: { on: () => undefined, send: () => undefined } } },
		middlewares: { use: (handler: Handler) => handlers.push(handler) },
	};
	const integrations = [corpus(), search()];
	const options = {
		config: { root: pathToFileURL(`${root}/`), integrations },
		command: 'dev',
		server,
		logger: { warn: () => undefined }, // a corpus this small has findings
		refreshContent: () => Promise.resolve(integrations[0]?.hooks['corpus:load']?.('guides')),
	};
	for (const hook of ['astro:config:setup', 'astro:config:done', 'astro:server:setup'] as const)
		for (const { hooks } of integrations) (hooks[hook] as ((given: object) => void) | undefined)?.(options);
	const load = (path: string): Promise<Uint8Array<ArrayBuffer>> =>
		new Promise((resolve, reject) => {
			const fail = (): void => {
				reject(new SearchError('missing', path));
			};
			const response = {
				statusCode: 0,
				setHeader: () => undefined,
				once: () => undefined,
				end: (bytes?: Uint8Array) => {
					if (response.statusCode === 200 && bytes) resolve(new Uint8Array(bytes));
					else fail();
				},
			};
			let pass: () => void = fail;
			for (const handler of handlers.toReversed()) {
				const next = pass;
				pass = () => {
					handler({ url: `${base}${path}?t=1` }, response, next);
				};
			}
			pass();
		});
	return { watcher, open: () => createSearch({ base, edition: 'zh-hans', load }) };
}

it.each(['/', '/handbook/'])('in the live server at %s an edit of the content is found at once', async (base) => {
	const file = 'content/guides/on-office.mdx';
	const root = createScratch({ [file]: guideFile() });
	const { watcher, open } = startLive(root, base);
	const queries = ['写得明白', '写得周全'];
	/** What a page finds that was just loaded, as pages are after an edit. */
	const count = async (): Promise<number[]> => {
		const engine = open();
		return Promise.all(queries.map(async (query) => (await engine.search(query)).total));
	};
	expect(await count()).toEqual([1, 0]);
	writeFileSync(join(root, file), guideFile().replace('写得明白', '写得周全'));
	watcher.emit('all', 'change', join(root, file));
	await vi.waitFor(async () => {
		expect(await count()).toEqual([0, 1]);
	});
});
