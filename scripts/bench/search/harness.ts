import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import ts from 'typescript';
import { findBrowser, LAUNCH_FLAGS } from '../../browser.ts';
import { startServer } from '../../server.ts';
import type { SiteServer } from '../../server.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRY = fileURLToPath(new URL('./in-page.ts', import.meta.url));
const SPECIFIER = /(\bfrom\s*|\bimport\s*)'([^']+)'/gu;

/** A browser with one empty page that has search loaded, on a server that serves an index and nothing else. */
export interface Harness {
	page: Page;
	/** Where its files are; what is put there is served. */
	directory: string;
	close: () => Promise<void>;
}

/** Copies a module and what it needs as JavaScript, one file each. */
function copyModules(entry: string, directory: string): string {
	const seen = new Set<string>();
	const place = (file: string): string =>
		`${relative(ROOT, file).replace(/^node_modules/u, 'packages')}.js`.replaceAll('\\', '/');
	const locate = (specifier: string, from: string): string => {
		if (specifier.startsWith('.')) return resolve(dirname(from), specifier);
		if (specifier.startsWith('#')) return join(ROOT, 'src', specifier.slice(1));
		return fileURLToPath(import.meta.resolve(specifier));
	};
	const copy = (file: string): void => {
		if (seen.has(file)) return;
		seen.add(file);
		const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
			compilerOptions: {
				module: ts.ModuleKind.ESNext,
				target: ts.ScriptTarget.ES2022,
				verbatimModuleSyntax: true,
			},
		});
		const code = outputText.replace(SPECIFIER, (_whole, keyword: string, specifier: string) => {
			const needed = locate(specifier, file);
			copy(needed);
			return `${keyword}'/${place(needed)}'`;
		});
		const target = join(directory, place(file));
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, code);
	};
	copy(entry);
	return `/${place(entry)}`;
}

/** Opens a harness over the search index in a folder. Throws where there is no browser. */
export async function openHarness(indexFolder: string): Promise<Harness> {
	const directory = mkdtempSync(join(ROOT, '.cache', 'bench-'));
	const script = copyModules(ENTRY, directory);
	writeFileSync(
		join(directory, 'index.html'),
		`<!doctype html><html lang="zh-Hans"><title>Bench</title><script type="module" src="${script}"></script>`,
	);
	symlinkSync(resolve(indexFolder), join(directory, 'search-index'), 'junction');
	const executablePath = findBrowser();
	if (executablePath === undefined)
		throw new Error('No browser was found: run "npx playwright install chromium" or set CHROMIUM_PATH.');
	let server: SiteServer | undefined;
	let browser: Browser | undefined;
	const close = async (): Promise<void> => {
		await browser?.close();
		await server?.close();
		rmSync(directory, { recursive: true, force: true });
	};
	try {
		server = await startServer({ directory, port: 0 });
		browser = await chromium.launch({ executablePath, args: [...LAUNCH_FLAGS] });
		const page = await browser.newPage();
		await page.goto(server.url);
		await page.waitForFunction('"bench" in globalThis');
		return { page, directory, close };
	} catch (error) {
		await close();
		throw error;
	}
}
