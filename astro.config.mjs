import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { corpus } from '#corpus/integration.ts';
import { remarkPlugins } from '#corpus/markdown.ts';

const { SITE_URL, BASE_PATH } = process.env;

export default defineConfig({
	...(SITE_URL && { site: SITE_URL }),
	base: BASE_PATH ?? '/',
	trailingSlash: 'always',
	output: 'static',
	compressHTML: 'jsx',
	devToolbar: { enabled: false },
	build: { format: 'directory', inlineStylesheets: 'never' },
	markdown: { syntaxHighlight: false, processor: unified({ gfm: false, smartypants: false, remarkPlugins }) },
	integrations: [corpus(), mdx()],
	vite: {
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				onLog(level, log, handle) {
					// Astro marks each MDX module with a directive of its own, which the bundler reports as unknown.
					if (!log.message.includes('use astro:')) handle(level, log);
				},
			},
		},
	},
});
