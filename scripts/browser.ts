import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

/** What the finder needs to know of a machine; tests pass their own. */
export interface Machine {
	platform: NodeJS.Platform;
	env: Readonly<Record<string, string | undefined>>;
	/** Where Playwright keeps the Chromium it downloads, whether or not it is there. */
	downloaded: string;
	starts: (path: string) => boolean;
}

/** The shell is Chromium without its windows: the same engine in two thirds of the time. */
const UNIX_NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge',
];
const UNIX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Flags that keep Chromium quiet and able to start as root in a container. */
export const LAUNCH_FLAGS: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** This machine, as the finder sees it. */
export function thisMachine(): Machine {
	return { platform: process.platform, env: process.env, downloaded: chromium.executablePath(), starts };
}

/** Places a browser may be, the most wanted first; `CHROMIUM_PATH`, where set, is the only one. */
export function browserPlaces({ platform, env, downloaded }: Machine): string[] {
	if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH];
	return [...systemPlaces(platform, env), downloaded];
}

function systemPlaces(platform: NodeJS.Platform, env: Machine['env']): string[] {
	if (platform === 'win32') {
		const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
		return roots.flatMap((root) => WINDOWS_PROGRAMS.map((program) => win32.join(root, program)));
	}
	if (platform === 'darwin') {
		const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
		return roots.flatMap((root) => MAC_APPS.map((app) => posix.join(root, `${app}.app/Contents/MacOS/${app}`)));
	}
	const folders = new Set([...(env.PATH ?? '').split(':').filter(Boolean), ...UNIX_FOLDERS]);
	return UNIX_NAMES.flatMap((name) => [...folders].map((folder) => posix.join(folder, name)));
}

/** The browser that tests and benches drive, or undefined where the machine has none. */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
	return browserPlaces(machine).find(machine.starts);
}

/** Whether a file is there and may be run. */
export function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/** Whether a browser is there and runs: a download may lack system libraries, a distribution's `chromium` may be a stub. */
function starts(path: string): boolean {
	if (!isExecutable(path)) return false;
	if (process.platform === 'win32') return true; // chrome.exe --version opens a window there
	return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}
