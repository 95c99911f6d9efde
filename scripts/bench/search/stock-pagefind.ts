import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { getFold } from '#text/fold.ts';
import { tokenise } from '#text/tokens.ts';
import type { Harness } from './harness.ts';
import { quantile, Scorer } from './score.ts';
import type { Score } from './score.ts';

/** How Pagefind is used: the element it reads, and how it ranks. */
export interface StockUse {
	name: string;
	rootSelector: 'html' | 'main';
	ranking?: Readonly<Record<string, number>>;
}

/** As it comes; and as Starlight sets it up (its own content element and ranking). */
export const STOCK_USES: readonly StockUse[] = [
	{ name: 'Pagefind, as it comes', rootSelector: 'html' },
	{
		name: 'Pagefind, as Starlight uses it',
		rootSelector: 'main',
		ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
	},
];

/** What it finds, page by page, and costs. */
export interface StockResult {
	score: Score;
	firstBytes: number;
	p95: number;
}

interface StockPage {
	path: string;
	/** Tokens of each block of text. */
	rows: readonly (readonly string[])[];
}

const BLOCKS = new Set(
	'address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p section summary table td th title tr ul'.split(
		' ',
	),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** The pages of the root edition as Pagefind is to find them. */
function readPages(directory: string, root: StockUse['rootSelector']): StockPage[] {
	const fold = getFold();
	return globSync('**/*.html', { cwd: directory }).flatMap((file) => {
		const html = readFileSync(join(directory, file), 'utf8');
		if (!/<html[^>]*lang="zh-Hans"/u.test(html)) return [];
		const blocks = [''];
		const walk = (node: DefaultTreeAdapterTypes.Node, inside: boolean): void => {
			const name = node.nodeName;
			if (SILENT.has(name)) return;
			if (name === '#text' && 'value' in node && inside) blocks.push(`${blocks.pop() ?? ''}${node.value}`);
			if (BLOCKS.has(name)) blocks.push('');
			if ('childNodes' in node) for (const child of node.childNodes) walk(child, inside || name === root);
			if (BLOCKS.has(name)) blocks.push('');
		};
		walk(parse(html), false);
		const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
		return [{ path, rows: blocks.map((text) => tokenise(text, { fold }).map(({ text: token }) => token)) }];
	});
}

function findPages(pages: readonly StockPage[], query: string): string[] {
	const wanted = tokenise(query, { fold: getFold() });
	const fits = (token: string | undefined, index: number): boolean => {
		const { text = '', han = true } = wanted[index] ?? {};
		return token !== undefined && (index === wanted.length - 1 && !han ? token.startsWith(text) : token === text);
	};
	return pages
		.filter(({ rows }) =>
			rows.some((row) => row.some((_, at) => wanted.every((_token, index) => fits(row[at + index], index)))),
		)
		.map(({ path }) => path);
}

interface StockAnswer {
	urls: string[];
	ms: number;
}

/** Lets stock Pagefind read the built site and asks it the same queries in the browser. */
export async function measureStock(
	use: StockUse,
	site: string,
	{ page, directory }: Harness,
	queries: readonly string[],
): Promise<StockResult> {
	const folder = `stock-${use.rootSelector}`;
	const { index } = await createIndex({ rootSelector: use.rootSelector });
	if (!index) throw new Error('Pagefind did not start.');
	await index.addDirectory({ path: site });
	// Not writeFiles(), which comes back before the last bytes are on disk.
	for (const { path, content } of (await index.getFiles()).files) {
		const file = join(directory, folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	await close();
	const ask = async (asked: readonly string[]): Promise<StockAnswer[]> =>
		page.evaluate(
			async ({ script, options, list }) => {
				interface Stock {
					options: (options: object) => Promise<void>;
					search: (
						query: string,
					) => Promise<{ results: { data: () => Promise<{ raw_url?: string; url: string }> }[] }>;
				}
				const stock = (await import(script)) as Stock;
				await stock.options(options);
				const answers: StockAnswer[] = [];
				for (const query of list) {
					const from = performance.now();
					const { results } = await stock.search(query);
					const ms = performance.now() - from;
					const data = await Promise.all(results.map((result) => result.data()));
					answers.push({ urls: data.map(({ raw_url: raw, url }) => raw ?? url), ms });
				}
				return answers;
			},
			{
				script: `/${folder}/pagefind.js`,
				options: use.ranking ? { ranking: use.ranking } : {},
				list: [...asked],
			},
		);
	let firstBytes = 0;
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		firstBytes += encodedDataLength;
	});
	await ask(queries.slice(0, 1));
	await session.detach();
	const pages = readPages(site, use.rootSelector);
	const scorer = new Scorer();
	for (const [index, { urls }] of (await ask(queries)).entries())
		scorer.add(queries[index] ?? '', findPages(pages, queries[index] ?? ''), urls);
	const times = (await ask(queries)).map(({ ms }) => ms);
	return { score: scorer.score, firstBytes, p95: quantile(times, 0.95) };
}
