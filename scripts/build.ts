// Builds the site: npm run build -- [--out dist]. The last good build stays until the new one is whole.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArgs } from './args.ts';
import { BUILD_FLAGS } from './build-flags.ts';

const { values } = readArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(values.out);
const staging = resolve('.cache/build', basename(out));
const replaced = `${staging}.replaced`;

function remove(path: string): void {
	rmSync(path, { recursive: true, force: true });
}

/** What earlier builds and the dev server left behind would find its way into this one. */
function clear(): void {
	for (const path of ['.astro', 'node_modules/.astro', staging, replaced]) remove(path);
}

function build(): boolean {
	const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
	const { status } = spawnSync(process.execPath, [...BUILD_FLAGS, astro, 'build', '--outDir', staging], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return status === 0 && existsSync(join(staging, 'index.html'));
}

function publish(): void {
	mkdirSync(dirname(out), { recursive: true });
	if (existsSync(out)) renameSync(out, replaced);
	renameSync(staging, out);
	remove(replaced);
}

clear();
if (build()) {
	publish();
	console.log(`Built into ${values.out}.`);
} else {
	remove(staging);
	console.error(`Not built${existsSync(out) ? `: ${values.out} still holds the last good build` : ''}.`);
	process.exitCode = 1;
}
