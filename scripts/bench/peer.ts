import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '#model/corpus.ts';
import type { Post } from '#model/post.ts';
import type { Unit } from '#model/unit.ts';

const STARLIGHT = '0.42.4';
const MINUTES = 60_000;

/** The peer's built site, or why there is none. */
export type Peer = { folder: string; version: string } | { reason: string };

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
	integrations: [starlight({ title: '岗位职责与制度手册', locales: { root: { label: '简体中文', lang: 'zh-CN' } }, sidebar: [{ label: '岗位', items: [{ autogenerate: { directory: 'posts' } }] }] })],
});
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Everything that our page of a unit says, as an author would write it in Markdown. */
function writeUnit(unit: Unit): string {
	const notes = [...unit.readings, ...unit.notes].map(({ zh }) => `> ${zh}`);
	const inside = unit.children.map((child) => `- ${child.label ?? ''} ${child.zh}`);
	const grandchildren = unit.children.flatMap(({ children }) => children.map((child) => `  - ${child.zh}`));
	return [`### ${unit.label ?? ''} ${unit.zh}`, ...notes, ...inside, ...grandchildren].join('\n\n');
}

function writePost(corpus: Corpus, post: Post): string {
	const bound = corpus.bindingsOf(post).map(({ entry, units }) => {
		const lines =
			entry.collection === 'phrases'
				? []
				: units.map(({ label, heading, zh }) => `- ${label ?? ''} ${heading?.zh ?? zh}`);
		return [`### ${'title' in entry.data ? entry.data.title.zh : entry.id}`, ...lines].join('\n');
	});
	const head = `---\ntitle: ${JSON.stringify(post.entry.data.title.zh)}\n---`;
	return [head, '## 职责与考核', ...post.duties.map(writeUnit), '## 必须遵守与使用', ...bound].join('\n\n');
}

function writeSite(folder: string, corpus: Corpus, astro: string): void {
	const write = (name: string, text: string): void => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	const dependencies = { '@astrojs/starlight': STARLIGHT, astro };
	write('package.json', JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies }));
	write('astro.config.mjs', CONFIG);
	write('src/content.config.ts', COLLECTIONS);
	write('src/content/docs/index.md', '---\ntitle: 岗位职责与制度手册\n---\n');
	for (const post of corpus.posts) write(`src/content/docs/${post.entry.path}.md`, writePost(corpus, post));
}

/** Builds a Starlight site of the same posts in a folder of its own; it is installed there and nowhere else. */
export function buildPeer(folder: string, corpus: Corpus, astro: string): Peer {
	writeSite(folder, corpus, astro);
	const run = (command: string, ...args: string[]) =>
		spawnSync(command, args, {
			cwd: folder,
			encoding: 'utf8',
			timeout: 5 * MINUTES,
			shell: process.platform === 'win32',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		});
	const installed = run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error');
	if (installed.status !== 0) return { reason: `npm could not install it: ${lastLine(installed.stderr)}` };
	const built = run(
		process.execPath,
		fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', `file://${folder}/`)),
		'build',
	);
	if (built.status !== 0) return { reason: `it did not build: ${lastLine(built.stderr)}` };
	return { folder: join(folder, 'dist'), version: STARLIGHT };
}

function lastLine(text: string): string {
	return text.trim().split('\n').at(-1) ?? '';
}
