import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainFolder } from '../../scripts/project-folder.ts';

const run = (script: string, ...options: string[]) =>
	spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], { encoding: 'utf8' });

describe('a script called with an option it has not', () => {
	it.each([
		['build', '--oot', 'Did you mean --out?'],
		['start', '--prot', 'Did you mean --port?'],
		['dev', '--prot', 'Did you mean --port?'],
		['anchors', '--wriet', 'Did you mean --write?'],
		['schemas', '--all', 'It takes no options.'],
	])('says so in one line before it does anything: %s %s', (script, option, hint) => {
		const { status, stdout, stderr } = run(script, option);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain(`Unknown option '${option}'.`);
		expect(stderr).toContain(hint);
		expect(stderr.trim()).not.toContain('\n');
	});
});

describe('a script asked for help', () => {
	it.each(['anchors', 'build', 'deploy-samples', 'dev', 'move', 'new', 'schemas', 'serve', 'start'])(
		'says in one line what it does and how it is called, and does nothing: %s',
		(script) => {
			const { status, stdout, stderr } = run(script, '--help');
			expect([status, stderr]).toEqual([0, '']);
			expect(stdout).toMatch(/^[A-Z].*\bnpm (?:run )?\S.*\n$/u);
		},
	);
});

it.each(['start', 'serve', 'dev'])('A port that is none is told before anything is done: %s', (script) => {
	for (const port of ['abc', '99999', '80.5', '']) {
		const { status, stdout, stderr } = run(script, `--port=${port}`);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toBe(`“${port}” is not a port number.\n`);
	}
});

describe('a script called with a word too many', () => {
	it.each([
		['new', 'organisations', 'new-organisation', 'two'],
		['move', 'cash-driver', 'car', 'driver'],
	])('says so before it does anything: %s %s %s %s', (script, ...words) => {
		const { status, stdout, stderr } = run(script, ...words);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toBe(`Unexpected argument '${words[2]}': a name has no spaces.\n`);
	});
});

describe('a project in a folder whose name Vite can’t read', () => {
	it.each(['100%', 'C#', "O'Brien"])('is refused before anything is done: %s', (name) => {
		const root = join(mkdtempSync(join(tmpdir(), 'handbook-')), name);
		mkdirSync(root);
		for (const script of ['build', 'dev']) {
			const { status, stderr } = spawnSync(process.execPath, [resolve(`scripts/${script}.ts`)], {
				cwd: root,
				encoding: 'utf8',
			});
			expect(status).toBe(1);
			expect(stderr).toContain(`The project lies in ${root}: `);
			expect(stderr.trim()).not.toContain('\n');
		}
		expect(readdirSync(root)).toEqual([]);
	});

	it('has one of five characters in it, and no others', () => {
		for (const name of ['why?', 'a "b"']) expect(explainFolder(`/srv/${name}`)).toBeDefined();
		expect(explainFolder('/srv/O’Brien/办公 手册 (1) & [x]$=+,;!@~^')).toBeUndefined();
	});
});

it('A new entry is written only where there is content', () => {
	const root = mkdtempSync(join(tmpdir(), 'handbook-'));
	const { status, stderr } = run('new', 'sources', 'new-source', '--root', root);
	expect(status).toBe(1);
	expect(stderr).toBe(`There is no folder content/ in ${root}.\n`);
	expect(readdirSync(root)).toEqual([]);
});

it('What can’t be moved is not suggested', () => {
	const { status, stderr } = run('move', 'ui/zh', 'ui/chinese', '--dry');
	expect(status).toBe(1);
	expect(stderr.startsWith('There is no entry "ui/zh".')).toBe(true);
	expect(stderr).not.toContain('mean "ui/');
});
