import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const PROJECT = resolve('.cache/test/dev');
const COPIED = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const PATIENCE_MS = 60_000;

/** Where Astro would keep the name under which it reports on an author. */
export const SETTINGS = resolve('.cache/test/dev-settings');

/** A rule of the copy that throws, and the text that makes it. */
export const BROKEN_RULE = 'role-variants';
export const BREAKS_A_RULE = '令规则出错';

/** The authors' live server on a copy of the project. */
export interface DevServer {
	/** Ends in `/`. */
	url: string;
	/** What the terminal shows. */
	output: () => string;
	read: (file: string) => string;
	write: (file: string, text: string) => void;
	remove: (file: string) => void;
	/** Runs `npm run new` for the copy. */
	create: (...args: string[]) => void;
	close: () => Promise<void>;
	/** Runs `npm run dev` for the copy once more. */
	startAgain: () => { status: number | null; stderr: string };
	/** Runs `npm run build` for the copy once the server is closed; gives what it says, to someone in England unless told otherwise. */
	build: (locale?: string) => string;
}

function copyProject(): void {
	rmSync(PROJECT, { recursive: true, force: true });
	mkdirSync(join(PROJECT, 'node_modules'), { recursive: true });
	for (const path of COPIED) cpSync(path, join(PROJECT, path), { recursive: true });
	// Package by package, so that Vite and Astro keep what they remember of the copy in the copy.
	for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.')))
		symlinkSync(resolve('node_modules', name), join(PROJECT, 'node_modules', name), 'junction');
	const rule = join(PROJECT, `src/rules/${BROKEN_RULE}.ts`);
	const broken = `$&\n\t\tif (corpus.units.some(({ data }) => data.zh?.includes('${BREAKS_A_RULE}'))) throw new Error('out of order');`;
	writeFileSync(rule, readFileSync(rule, 'utf8').replace(/\tcheck\(corpus, report\) \{/u, broken));
}

function findPort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, () => {
			const address = server.address();
			server.close(() => {
				done(typeof address === 'object' && address ? address.port : 0);
			});
		});
	});
}

/** Playwright asks its workers for colour, `npm test` for none; Node warns where both are asked for. */
const { FORCE_COLOR: _colour, ...inherited } = process.env;
const environment = { ...inherited, LC_ALL: 'en_GB.UTF-8' };

/** Starts what `npm run dev` starts. */
export async function startDevServer(): Promise<DevServer> {
	copyProject();
	rmSync(SETTINGS, { recursive: true, force: true });
	const child = spawn(process.execPath, ['scripts/dev.ts', '--port', String(await findPort())], {
		cwd: PROJECT,
		env: { ...environment, XDG_CONFIG_HOME: SETTINGS },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = new Promise<void>((done) =>
		child.once('exit', () => {
			done();
		}),
	);
	let output = '';
	const url = await new Promise<string>((done, fail) => {
		const stop = (why: string) => {
			child.kill();
			fail(new Error(`The live server ${why}:\n${output}`));
		};
		const timer = setTimeout(stop, PATIENCE_MS, 'did not start');
		void ended.then(() => {
			stop('ended');
		});
		const hear = (chunk: Buffer) => {
			output += stripVTControlCharacters(chunk.toString());
			const [address] = /http:\/\/localhost:\d+\//u.exec(output) ?? [];
			if (address === undefined || !output.includes('watching for file changes')) return;
			clearTimeout(timer);
			done(address);
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
	});
	return {
		url,
		output: () => output,
		read: (file) => readFileSync(join(PROJECT, file), 'utf8'),
		write: (file, text) => {
			writeFileSync(join(PROJECT, file), text);
		},
		remove: (file) => {
			rmSync(join(PROJECT, file));
		},
		create: (...args) => {
			const { status, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...args], {
				cwd: PROJECT,
				env: environment,
				encoding: 'utf8',
			});
			if (status !== 0) throw new Error(stderr);
		},
		startAgain: () =>
			spawnSync(process.execPath, ['scripts/dev.ts'], { cwd: PROJECT, env: environment, encoding: 'utf8' }),
		build: (locale = environment.LC_ALL) => {
			const { stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
				cwd: PROJECT,
				env: { ...environment, LC_ALL: locale },
				encoding: 'utf8',
			});
			return stderr + stdout;
		},
		close: async () => {
			child.kill();
			await ended;
		},
	};
}
