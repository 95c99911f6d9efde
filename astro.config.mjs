import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { corpus } from '#corpus/integration.ts';
import { remarkPlugins } from '#corpus/markdown.ts';
import { shortAddresses } from '#corpus/short-addresses.ts';
import { readSiteSettings } from '#corpus/site-settings.ts';
import { search } from '#search/integration.ts';

// Lightning CSS's feature LightDark, of which no style makes use: left in, each `color-scheme` brings two properties for it.
const LIGHT_DARK = 1_048_576;

// The oldest browsers that must show every page as it is meant; the README names them.
const BROWSERS = ['chrome109', 'edge109', 'firefox115', 'safari16.4'];

const { site, base } = readSiteSettings(process.env);

/** Tells the style sheet the host, which paper needs before the address of a clause. */
const printedHost = {
	name: 'printed-host',
	enforce: 'pre',
	transform: (/** @type {string} */ code, /** @type {string} */ id) =>
		site && id.endsWith('/print.css') ? code.replace("--host: ''", `--host: '${new URL(site).origin}'`) : null,
};

export default defineConfig({
	...(site && { site }),
	base,
	trailingSlash: 'always',
	output: 'static',
	compressHTML: 'jsx',
	devToolbar: { enabled: false },
	build: { format: 'directory', inlineStylesheets: 'never' },
	markdown: { syntaxHighlight: false, processor: unified({ gfm: false, smartypants: false, remarkPlugins }) },
	experimental: { contentIntellisense: true },
	integrations: [corpus(), mdx(), shortAddresses(), search()],
	vite: {
		plugins: [printedHost],
		css: { lightningcss: { exclude: LIGHT_DARK } },
		build: {
			assetsInlineLimit: 0,
			target: BROWSERS,
			cssTarget: BROWSERS,
			rolldownOptions: {
				onLog(level, log, handle) {
					// Astro marks each MDX module with a directive of its own, which the bundler reports as unknown.
					if (!log.message.includes('use astro:')) handle(level, log);
				},
			},
		},
	},
});
