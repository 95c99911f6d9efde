// Weighs the built pages: npm run bench:page -- [--dir dist]. The last part builds the same posts with Starlight, as a peer.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { checkCorpus } from '#corpus/check.ts';
import { readArgs } from '../args.ts';
import { findBrowser, LAUNCH_FLAGS } from '../browser.ts';
import { startServer } from '../server.ts';
import { EDITION_PATHS, listPageTypes } from '../testing/page-types.ts';
import { buildPeer } from './peer.ts';
import { weighPage, type Weight } from './weight.ts';

const { values } = readArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const folder = values.dir;
const KILOBYTE = 1024;

function say(...cells: (string | number)[]): void {
	const [name = '', ...rest] = cells;
	console.log(`  ${String(name).padEnd(46)}${rest.map((cell) => String(cell).padStart(11)).join('')}`);
}

function sayWeight(name: string, { html, styles, scripts, requests }: Weight): void {
	const kilobytes = (bytes: number): string => (bytes / KILOBYTE).toFixed(1);
	say(name, kilobytes(html), kilobytes(styles), kilobytes(html + styles), kilobytes(scripts), requests);
}

/** The post page of any edition whose HTML and style sheet weigh most. */
function findHeaviest(): string {
	const pages = Object.values(EDITION_PATHS).flatMap((prefix) =>
		globSync(`${prefix}posts/*/*/index.html`, { cwd: folder }).map((file) =>
			file.replaceAll('\\', '/').replace(/index\.html$/u, ''),
		),
	);
	const weights = pages.map((path) => ({ path, weight: weighPage(folder, path) }));
	return weights.sort((a, b) => b.weight.html + b.weight.styles - a.weight.html - a.weight.styles)[0]?.path ?? '';
}

/** Cumulative layout shift of a page as it loads, and what the browser asked the server for. */
async function measureLoading(directory: string, path: string): Promise<{ shift: number; requests: number }> {
	const server = await startServer({ directory, port: 0 });
	const executablePath = findBrowser();
	const browser = await chromium.launch({ args: [...LAUNCH_FLAGS], ...(executablePath && { executablePath }) });
	try {
		const page = await browser.newPage();
		let requests = 0;
		page.on('request', () => (requests += 1));
		await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
		const shift = await page.evaluate(async () => {
			let sum = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
			}).observe({ type: 'layout-shift', buffered: true });
			await new Promise((done) => setTimeout(done, 500));
			return sum;
		});
		return { shift, requests };
	} finally {
		await browser.close();
		await server.close();
	}
}

async function comparePeer(path: string): Promise<void> {
	const temporary = mkdtempSync(join(tmpdir(), 'handbook-peer-'));
	try {
		const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			dependencies: { astro: string };
		};
		const peer = buildPeer(temporary, checkCorpus(process.cwd()).corpus, dependencies.astro);
		if ('reason' in peer) {
			console.log(`  Starlight is left out: ${peer.reason}`);
			return;
		}
		sayWeight(`Starlight ${peer.version}: ${path}`, weighPage(peer.folder, path));
		const { shift, requests } = await measureLoading(peer.folder, path);
		say('  in Chromium', `CLS ${shift.toFixed(3)}`, `${requests} req.`);
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}

if (!existsSync(join(folder, 'index.html'))) {
	console.error(`There is no built site in ${folder}: run "npm run build" first.`);
	process.exitCode = 1;
} else {
	console.log('\nFirst view, in KB with brotli\n');
	say('page', 'HTML', 'styles', 'together', 'scripts', 'requests');
	for (const { type, path } of listPageTypes(folder)) sayWeight(type, weighPage(folder, path));
	const heaviest = findHeaviest();
	console.log('\nThe heaviest post page (limit: 12 together, 6 of scripts)\n');
	sayWeight(heaviest, weighPage(folder, heaviest));
	const { shift, requests } = await measureLoading(folder, heaviest);
	say('  in Chromium', `CLS ${shift.toFixed(3)}`, `${requests} req.`);
	const own = heaviest.replace(/^(?:en|zh-hant)\//u, '');
	console.log('\nThe same post, duties, scores, notes and all, in Starlight\n');
	sayWeight(`ours: ${own}`, weighPage(folder, own));
	await comparePeer(own);
}
