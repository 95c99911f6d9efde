import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const run = (script: string, ...options: string[]) =>
	spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], { encoding: 'utf8' });

describe('a script called with an option it has not', () => {
	it.each([
		['build', '--oot', 'Did you mean --out?'],
		['start', '--prot', 'Did you mean --port?'],
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
	it.each(['anchors', 'build', 'deploy-samples', 'move', 'new', 'schemas', 'serve', 'start'])(
		'says in one line what it does and how it is called, and does nothing: %s',
		(script) => {
			const { status, stdout, stderr } = run(script, '--help');
			expect([status, stderr]).toEqual([0, '']);
			expect(stdout).toMatch(/^[A-Z].*\bnpm (?:run )?\S.*\n$/u);
		},
	);
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
