import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Corpus } from '#model/corpus.ts';
import { buildIndex } from './build-index.ts';
import type { IndexFiles } from './build-index.ts';
import { INDEX_FOLDER } from './manifest.ts';
import { buildRelated } from './related-writer.ts';

/** Writes the search index beside the built pages, and serves it from the current content in the authors' live server. */
export function search(): AstroIntegration {
	let config: AstroConfig;
	let served: { corpus: Corpus; files: IndexFiles } | undefined;

	const readCorpus = (): Corpus => {
		const read = config.integrations.find(({ name }) => name === 'corpus')?.hooks['corpus:read'];
		if (!read) throw new Error('astro.config.mjs must list the corpus integration.');
		return read().corpus;
	};

	const currentFiles = (): IndexFiles => {
		const corpus = readCorpus();
		if (served?.corpus !== corpus) served = { corpus, files: buildIndex(corpus) };
		return served.files;
	};

	return {
		name: 'search',
		hooks: {
			'astro:config:done': (options) => {
				config = options.config;
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const [path = ''] = (request.url ?? '').split('?');
					const at = path.indexOf(`/${INDEX_FOLDER}/`);
					if (at < 0) {
						next();
						return;
					}
					const bytes = currentFiles().get(path.slice(at + 1));
					response.statusCode = bytes ? 200 : 404;
					response.setHeader('Content-Type', 'application/octet-stream');
					response.setHeader('Cache-Control', 'no-store');
					response.end(bytes);
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const corpus = readCorpus();
				const index = buildIndex(corpus);
				for (const [path, bytes] of [...index, ...(await buildRelated(corpus))]) {
					const file = fileURLToPath(new URL(path, dir));
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, bytes);
				}
				logger.info(`${index.size} files of the search index written.`);
			},
		},
	};
}
