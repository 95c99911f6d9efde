// Measures search in a browser on the built site, against a plain scan: npm run bench:search -- [--quick] [--dir dist]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '#corpus/disk.ts';
import type { Corpus } from '#model/corpus.ts';
import { readArgs } from '../args.ts';
import { BUILD_FLAGS } from '../build-flags.ts';
import { Oracle } from '../../tests/search/oracle.ts';
import { drawQueries } from '../../tests/search/queries.ts';
import type { DrawnQuery } from '../../tests/search/queries.ts';
import type { BuildCost, Grown } from './search/build-grown.ts';
import { growCorpus } from './search/grown-corpus.ts';
import { openHarness } from './search/harness.ts';
import type { Harness } from './search/harness.ts';
import type { Bench, FirstQuery, Found } from './search/in-page.ts';
import { measureOpening } from './search/opening.ts';
import { formatShare, printTable, quantile, Scorer } from './search/score.ts';
import { measureStock, STOCK_USES } from './search/stock-pagefind.ts';

declare const bench: Bench;

const { values } = readArgs({
	options: { quick: { type: 'boolean', default: false }, dir: { type: 'string', default: 'dist' } },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const share = values.quick ? 0.2 : 1;
const COUNTS = {
	piece: 500,
	'traditional piece': 250,
	'full-width piece': 100,
	'English piece': 150,
	word: 100,
	pinyin: 150,
	initials: 150,
	'English word': 100,
	figure: 100,
};
const counts = Object.fromEntries(Object.entries(COUNTS).map(([kind, count]) => [kind, Math.ceil(count * share)]));
/** What a first query should take at most, all that opening search fetches included, in bytes. */
const MOST_BYTES = 102_400;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const isLetters = (query: string): boolean => /^\p{Script=Latin}+$/u.test(query.normalize('NFKC').trim());

const find = ({ page }: Harness, queries: readonly string[], most: number): Promise<Found[]> =>
	page.evaluate(([list, limit]) => bench.find(list, limit), [[...queries], most] as const);

/** The truth for a query, what of it must stand above the rest, and which tiers claim to be exactly that. */
function judge(
	oracle: Oracle,
	{ kind, query, syllables = [] }: DrawnQuery,
): { truth: string[]; first?: string[]; tiers: readonly string[] } {
	const oneWord = oracle.cut(query).length === 1;
	if (kind === 'pinyin') {
		// Without spaces the letters may be cut in other ways, too.
		const truth = query.includes(' ') ? oracle.sounding(syllables) : oracle.spelt(query);
		return { truth, tiers: ['pinyin'] };
	}
	if (kind === 'initials') return { truth: oracle.abbreviated(query), tiers: ['initials'] };
	if (kind === 'English word') return { truth: oracle.withStems([query]), tiers: ['phrase', 'english'] };
	// What only begins so stands apart, under “prefix”; of several parts that tier holds what has them anywhere, too.
	const whole = oracle.containing(query, { wholeWords: true });
	if (isLetters(query) && !oneWord) return { truth: oracle.containing(query), tiers: ['phrase'] };
	const several = /\S\s+\S/u.test(query);
	return { truth: oracle.containing(query), first: whole, tiers: several ? ['phrase'] : ['phrase', 'prefix'] };
}

async function scoreQueries(harness: Harness, corpus: Corpus, queries: readonly DrawnQuery[]): Promise<void> {
	const oracle = new Oracle(corpus);
	const found = await find(
		harness,
		queries.map(({ query }) => query),
		Infinity,
	);
	const scorers = new Map<string, Scorer>();
	for (const [index, drawn] of queries.entries()) {
		const { truth, first, tiers } = judge(oracle, drawn);
		const scorer = scorers.get(drawn.kind) ?? new Scorer();
		scorers.set(drawn.kind, scorer);
		const answer = found[index]?.tiers ?? [];
		scorer.add(
			drawn.query,
			truth,
			answer.flatMap(({ uids }) => uids),
			answer.filter(({ name }) => tiers.includes(name)).flatMap(({ uids }) => uids),
			first,
		);
	}
	printTable(
		['queries', 'number', 'recall', 'precision', 'wrong above right', 'look at'],
		[...scorers].map(([kind, { score }]) => [
			kind,
			String(score.queries),
			formatShare(score.recall),
			formatShare(score.precision),
			`${(score.wrongAbove * 100).toFixed(1)} %`,
			score.examples.join(' '),
		]),
	);
}

/** Scans a corpus too large to hold in tokens at once, piece by piece. */
function scan(corpus: Corpus, queries: readonly string[]): Map<string, Set<string>> {
	const truths = new Map(queries.map((query) => [query, new Set<string>()]));
	const size = 5000;
	for (let from = 0; from < corpus.units.length || from === 0; from += size) {
		const oracle = new Oracle({
			...corpus,
			entries: from === 0 ? corpus.entries : [],
			units: corpus.units.slice(from, from + size),
		});
		for (const [query, truth] of truths) for (const uid of oracle.containing(query)) truth.add(uid);
	}
	return truths;
}

async function scoreScan(harness: Harness, corpus: Corpus, queries: readonly string[]): Promise<string> {
	const truths = scan(corpus, queries);
	const scorer = new Scorer();
	let totals = 0;
	for (const { query, total, tiers } of await find(harness, queries, 300)) {
		const claimed = tiers.filter(({ name }) => name === 'phrase' || name === 'prefix');
		const truth = truths.get(query) ?? new Set();
		if (claimed.reduce((sum, tier) => sum + tier.total, 0) === truth.size) totals += 1;
		if (total <= 300)
			scorer.add(
				query,
				[...truth],
				claimed.flatMap(({ uids }) => uids),
			);
	}
	const { score } = scorer;
	return `${totals}/${queries.length} totals right; of ${score.queries} read in full: recall ${formatShare(score.recall)}, precision ${formatShare(score.precision)}`;
}

interface Row {
	times: number;
	cost: BuildCost;
	first: readonly FirstQuery[];
	/** The same in the English edition, where what was found in Chinese is read in both languages. */
	english: readonly FirstQuery[];
	warm: readonly number[];
}

/** Every query as a first one, in both languages' editions: the dearest are few. Every sixth is timed. */
async function measure(harness: Harness, times: number, cost: BuildCost, queries: readonly string[]): Promise<Row> {
	const different = [...new Set(queries)];
	const first = await harness.page.evaluate((list) => bench.first(list, 'zh-hans'), different);
	const english = await harness.page.evaluate((list) => bench.first(list, 'en'), different);
	const mixed = queries.filter((_, index) => index % 6 === 0);
	const warm = await harness.page.evaluate((list) => bench.time(list), mixed);
	return { times, cost, first, english, warm };
}

function buildGrown({ kind, size }: Grown, folder: string): BuildCost {
	const script = fileURLToPath(new URL('./search/build-grown.ts', import.meta.url));
	const { stdout, status } = spawnSync(process.execPath, [...BUILD_FLAGS, script, kind, String(size), folder], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (status !== 0) throw new Error(`The index of ${size} (${kind}) could not be built.`);
	return JSON.parse(stdout) as BuildCost;
}

/** Prints what the index of posts like those of bench:check costs, whose size is known: twelve duties in two languages each. */
function printPostCost(posts: number): void {
	const folder = join(root, '.cache', 'bench-index-posts');
	const cost = buildGrown({ kind: 'posts', size: posts }, folder);
	rmSync(folder, { recursive: true, force: true });
	const each = (seconds: number): string => `${((seconds / cost.posts) * 1000).toFixed(2)} s per 1,000 posts`;
	console.log(
		`\nThe index of ${posts} posts of twelve duties in two languages, beside the real content (${cost.units} units): ${cost.cpuSeconds.toFixed(2)} CPU s, ${each(cost.cpuSeconds)}, of which compressing alone ${each(cost.packSeconds)}; ${cost.peakMegabytes.toFixed(0)} MB`,
	);
}

const bytesOf = ({ manifest, shards, texts }: FirstQuery): number => manifest + shards + texts;

function printCosts(rows: readonly Row[], opening: number): void {
	console.log(
		'\nFirst query (opening the dialog and its first batch of hits included), from an empty cache, and warm queries with facets',
	);
	printTable(
		[
			'corpus',
			'posts',
			'units',
			'build CPU',
			'per 1,000 posts',
			'compressing alone',
			'peak',
			'index',
			'first p50',
			'p95',
			'most',
			'rounds',
			'warm p50',
			'p95',
		],
		rows.map(({ times, cost, first, warm }) => {
			const bytes = first.map((query) => opening + bytesOf(query));
			return [
				`${times}×`, String(cost.posts), String(cost.units), `${cost.cpuSeconds.toFixed(2)} s`, `${((cost.cpuSeconds / cost.posts) * 1000).toFixed(2)} s`, `${cost.packSeconds.toFixed(2)} s`,
				`${cost.peakMegabytes.toFixed(0)} MB`, `${cost.megabytes.toFixed(1)} MB in ${cost.files}`, kilobytes(quantile(bytes, 0.5)), kilobytes(quantile(bytes, 0.95)),
				kilobytes(Math.max(...bytes)), String(Math.max(...first.map(({ rounds }) => rounds))), `${quantile(warm, 0.5).toFixed(1)} ms`, `${quantile(warm, 0.95).toFixed(1)} ms`,
			]; // prettier-ignore
		}),
	);
	for (const { times, first, english } of rows) {
		const mean = (part: 'manifest' | 'shards' | 'texts' | 'names'): string =>
			kilobytes(first.reduce((sum, item) => sum + item[part], 0) / first.length);
		console.log(
			`  ${times}×: opening ${kilobytes(opening)} + manifest ${mean('manifest')} + shards ${mean('shards')} + excerpts ${mean('texts')} on average; opening the filters ${mean('names')}`,
		);
		const bytes = english.map((query) => opening + bytesOf(query));
		console.log(
			`  ${times}×, English edition: first p50 ${kilobytes(quantile(bytes, 0.5))}, p95 ${kilobytes(quantile(bytes, 0.95))}, most ${kilobytes(Math.max(...bytes))}; rounds ${Math.max(...english.map(({ rounds }) => rounds))}`,
		);
		for (const [edition, queries] of [
			['简体', first],
			['English', english],
		] as const) {
			const above = queries.filter((query) => opening + bytesOf(query) > MOST_BYTES);
			if (above.length > 0)
				console.log(
					`  ${times}×, ${edition}: above ${kilobytes(MOST_BYTES)}, ${above.length} of ${queries.length}: ${above.map(({ query }) => JSON.stringify(query)).join(' ')}`,
				);
		}
	}
}

async function printStock(harness: Harness, queries: readonly string[]): Promise<void> {
	console.log('\nStock Pagefind on the same built site and pieces, page by page');
	const rows: string[][] = [];
	for (const use of STOCK_USES) {
		const { score, firstBytes, p95 } = await measureStock(use, values.dir, harness, queries);
		rows.push([
			use.name,
			String(score.queries),
			formatShare(score.recall),
			formatShare(score.precision),
			`${(score.wrongAbove * 100).toFixed(1)} %`,
			kilobytes(firstBytes),
			`${p95.toFixed(1)} ms`,
		]);
	}
	printTable(['engine', 'number', 'recall', 'precision', 'wrong above right', 'first query', 'warm p95'], rows);
}

async function run(): Promise<void> {
	if (!existsSync(join(values.dir, 'search-index')))
		throw new Error(`There is no search index in ${values.dir}: run "npm run build" first.`);
	mkdirSync(join(root, '.cache'), { recursive: true });
	const { corpus } = readCorpus(root);
	const queries = drawQueries(corpus, counts);
	const pieces = queries
		.filter(({ kind }) => kind === 'piece' || kind === 'traditional piece' || kind === 'word')
		.map(({ query }) => query);
	const asked = queries.map(({ query }) => query);
	const opening = await measureOpening(values.dir);
	const rows: Row[] = [];

	const harness = await openHarness(join(values.dir, 'search-index'));
	try {
		console.log(
			`${corpus.units.length} units of ${corpus.posts.length} posts; the index of ${values.dir}, in a browser, against a plain scan\n`,
		);
		await scoreQueries(harness, corpus, queries);
		const folder = join(root, '.cache', 'bench-index-1');
		rows.push(await measure(harness, 1, buildGrown({ kind: 'handbook', size: 1 }, folder), asked));
		rmSync(folder, { recursive: true, force: true });
		await printStock(harness, pieces);
	} finally {
		await harness.close();
	}
	for (const times of values.quick ? [10] : [10, 100]) {
		const folder = join(root, '.cache', `bench-index-${times}`);
		try {
			const cost = buildGrown({ kind: 'handbook', size: times }, folder);
			const grown = await openHarness(join(folder, 'search-index'));
			try {
				rows.push(await measure(grown, times, cost, asked));
				const sample = pieces.filter(
					(query, index) => index % 8 === 0 && !isLetters(query) && !/\s/u.test(query.trim()),
				);
				console.log(
					`\n${times}×, against a plain scan: ${await scoreScan(grown, growCorpus(corpus, times), sample)}`,
				);
			} finally {
				await grown.close();
			}
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
	printCosts(rows, opening?.packed ?? 0);
	printPostCost(values.quick ? 1000 : 4000);
	if (!opening) {
		console.log('\nThe site has no page of a post, so what opening search fetches is not counted.');
		return;
	}
	console.log(
		`\nOpening search on a post: ${kilobytes(opening.packed)} compressed, ${kilobytes(opening.plain)} plain`,
	);
	for (const { path, packed } of opening.files) console.log(`  ${path} ${kilobytes(packed)}`);
}

await run();
