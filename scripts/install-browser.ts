// Finds a browser for the tests of the built site, and installs one where the machine has none.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser, isExecutable } from './browser.ts';

function run(command: string, args: readonly string[]): boolean {
	console.log(`$ ${command} ${args.join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function download(): boolean {
	const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('@playwright/test/package.json')));
	return run(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
}

let packageListsRead = false;
function installPackages(packages: readonly string[]): boolean {
	if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return false;
	const wait = ['-o', 'DPkg::Lock::Timeout=600'];
	packageListsRead ||= run('apt-get', [...wait, '-qq', 'update']);
	return (
		packageListsRead && run('apt-get', [...wait, '-qq', 'install', '-y', '--no-install-recommends', ...packages])
	);
}

/** Han characters render as boxes without a font; line breaks, axe's contrast and PDFs then say nothing. */
function installHanFont(): void {
	if (process.platform !== 'linux') return;
	const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
	if (fonts.status === 0 && fonts.stdout.trim() !== '') return;
	if (!installPackages(['fontconfig', 'fonts-noto-cjk'])) {
		console.warn('No Chinese font was found and none could be installed: Chinese will show as boxes.');
	}
}

/** The browser to use, installed first where the machine has none; undefined where that fails too. */
function provideBrowser(): string | undefined {
	const found = findBrowser();
	if (found !== undefined || process.env.CHROMIUM_PATH) return found;
	if (download()) {
		const downloaded = findBrowser();
		if (downloaded !== undefined) return downloaded;
	}
	const installed = installPackages(['chromium-headless-shell']) || installPackages(['chromium']);
	return installed ? findBrowser() : undefined;
}

const browser = provideBrowser();
if (browser !== undefined) {
	installHanFont();
	console.log(`Browser: ${browser}`);
} else {
	const given = process.env.CHROMIUM_PATH;
	console.error(
		given
			? `CHROMIUM_PATH is ${given}, which does not start: set it to Chrome or Chromium, or unset it.`
			: 'No browser: install Chrome or Chromium, or set CHROMIUM_PATH to one, and run the tests again.',
	);
	process.exitCode = 1;
}
