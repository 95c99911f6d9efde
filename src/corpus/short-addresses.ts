import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Corpus } from '#model/corpus.ts';
import { createPermalink } from '#model/permalink.ts';
import { listShortFiles } from './short-files.ts';
import type { ShortFile } from './short-files.ts';

const AT_ONCE = 64;

/** Writes short addresses and QR codes beside the built pages, and serves them in the authors' live server. */
export function shortAddresses(): AstroIntegration {
	let config: AstroConfig;
	let served: { corpus: Corpus; files: ReadonlyMap<string, ShortFile> } | undefined;

	const readCorpus = (): Corpus => {
		const read = config.integrations.find(({ name }) => name === 'corpus')?.hooks['corpus:read'];
		if (!read) throw new Error('astro.config.mjs must list the corpus integration.');
		return read().corpus;
	};

	const currentFiles = (): ReadonlyMap<string, ShortFile> => {
		const corpus = readCorpus();
		if (served?.corpus !== corpus) {
			served = {
				corpus,
				files: new Map([...listShortFiles(corpus, config)].map((file) => [file.address, file])),
			};
		}
		return served.files;
	};

	return {
		name: 'short-addresses',
		hooks: {
			'astro:config:done': (options) => {
				config = options.config;
			},
			'astro:server:setup': ({ server }) => {
				const base = createPermalink(config.base)('zh-hans', '');
				server.middlewares.use((request, response, next) => {
					// Vite has taken the base off already.
					const [path = ''] = (request.url ?? '').split('?');
					const file = /\/(?:u|qr|print)\//u.test(path)
						? currentFiles().get(path.startsWith(base) ? path : base + path.slice(1))
						: undefined;
					if (!file) {
						next();
						return;
					}
					response.setHeader('Content-Type', `${file.type}; charset=utf-8`);
					response.setHeader('Cache-Control', 'no-store');
					response.end(file.write());
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const files = listShortFiles(readCorpus(), config);
				const base = createPermalink(config.base)('zh-hans', '');
				let count = 0;
				const work = async (): Promise<void> => {
					for (const { address, write } of files) {
						const inner = address.slice(base.length);
						const path = fileURLToPath(new URL(inner.endsWith('/') ? `${inner}index.html` : inner, dir));
						await mkdir(dirname(path), { recursive: true });
						await writeFile(path, write());
						count += 1;
					}
				};
				await Promise.all(Array.from({ length: AT_ONCE }, work));
				logger.info(`${count} short addresses${config.site === undefined ? '' : ' and QR codes'} written.`);
			},
		},
	};
}
