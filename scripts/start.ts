// Checks the content, builds the site and serves it: npm start -- [--port 4321] [--dir dist] [--host localhost]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readServeArgs } from './serve-args.ts';

const STEPS = [
	{ title: 'Checking the content', command: ['./check.js', '--brief'] },
	{ title: 'Building the site', command: ['./build.ts'] },
] as const;

readServeArgs(); // a wrong option is better told before than after the build
const failed = STEPS.find(({ title, command: [script, ...options] }) => {
	console.log(`\n${title}`);
	const path = fileURLToPath(new URL(script, import.meta.url));
	return spawnSync(process.execPath, [path, ...options], { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
});

if (failed) process.exitCode = 1;
else await import('./serve.ts');
