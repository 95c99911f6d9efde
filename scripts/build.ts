// Builds the site: npm run build -- [--out dist]. The last good build stays until the new one is whole.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSiteSettings } from '#corpus/site-settings.ts';
import { readArgs } from './args.ts';
import { BUILD_FLAGS } from './build-flags.ts';
import { takeLock } from './lock.ts';
import { explainFolder } from './project-folder.ts';
import { explainPlace, isSite, publish, recover, remove } from './publish.ts';
import { explainError } from './system-error.ts';

const LOCK = '.cache/build.lock';
const { values } = readArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(values.out);
const staging = resolve('.cache/build/site');

const WITHOUT_HOST = 'No canonical addresses and no QR codes: SITE_URL does not say where the site will stand.';

/** Ends the build before it has touched anything. */
function refuse(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}

/** What earlier builds left behind would find its way into this one; `.astro` is the live server's, which may be running. */
function clear(): void {
	for (const path of ['node_modules/.astro', staging]) remove(path);
}

function build(): boolean {
	const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
	const { status } = spawnSync(process.execPath, [...BUILD_FLAGS, astro, 'build', '--outDir', staging], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return status === 0 && isSite(staging);
}

/** Builds and puts the new site in its place; what a disk refuses throws. */
function run(): boolean {
	const { site } = readSiteSettings(process.env);
	const misplaced = explainFolder(process.cwd());
	if (misplaced !== undefined) refuse(misplaced);
	const holder = takeLock(resolve(LOCK));
	if (holder !== undefined)
		refuse(
			`Another build is under way (process ${holder}): wait until it is through. If there is none, delete ${LOCK}.`,
		);
	recover(out);
	const obstacle = explainPlace(out);
	if (obstacle !== undefined) refuse(obstacle);
	clear();
	const built = build();
	if (built) publish(staging, out);
	if (built && site === undefined) console.log(WITHOUT_HOST);
	remove(staging);
	return built;
}

let built = false;
try {
	built = run();
} catch (error) {
	console.error(explainError(error));
}
if (built) console.log(`Built into ${values.out}.`);
else {
	console.error(`Not built${isSite(out) ? `: ${values.out} still holds the last good build` : ''}.`);
	process.exitCode = 1;
}
