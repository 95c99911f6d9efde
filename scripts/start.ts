// Checks the content, builds the site and serves it; options are those of serve.ts.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STEPS = [
	{ title: 'Checking the content', script: './check.ts' },
	{ title: 'Building the site', script: './build.ts' },
];

const failed = STEPS.find(({ title, script }) => {
	console.log(`\n${title}`);
	const path = fileURLToPath(new URL(script, import.meta.url));
	return spawnSync(process.execPath, [path], { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
});

if (failed) process.exitCode = 1;
else await import('./serve.ts');
