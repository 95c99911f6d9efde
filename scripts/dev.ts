// The authors’ live server: npm run dev -- [--port 4321] [--host <address>] [--open]
import { resolve } from 'node:path';
import { readSiteSettings } from '#corpus/site-settings.ts';
import { readArgs } from './args.ts';
import { takeLock } from './lock.ts';
import { explainFolder } from './project-folder.ts';
import { readPort } from './serve-args.ts';
import { explainError } from './system-error.ts';

const { values } = readArgs({
	options: {
		port: { type: 'string', default: '4321' },
		host: { type: 'string' },
		open: { type: 'boolean', default: false },
	},
});
const port = readPort(values.port);

/** Throws the sentence that says why no live server can start here. */
function requireReady(): void {
	readSiteSettings(process.env);
	const obstacle = explainFolder(process.cwd());
	if (obstacle !== undefined) throw new Error(obstacle);
	const holder = takeLock(resolve('.cache/dev.lock'));
	if (holder !== undefined)
		throw new Error(
			`A live server for this folder runs already (process ${holder}): use its page, or stop it with Ctrl+C first.`,
		);
}

try {
	requireReady();
	const host = values.host === undefined ? [] : ['--host', values.host];
	const open = values.open ? ['--open'] : [];
	// Astro’s own lock would send it into the background, or tell of commands that are no npm scripts.
	process.argv.splice(2, Infinity, 'dev', '--ignore-lock', '--port', String(port), ...host, ...open);
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
} catch (error) {
	console.error(explainError(error));
	process.exitCode = 1;
}
