import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { explainError } from '../../scripts/system-error.ts';

const run = (script: string, cwd: string, ...args: string[]) =>
	spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], { cwd, encoding: 'utf8' });

it('A refusal of the system is told in words, with the file it is of', () => {
	const refusal = (code: string) =>
		Object.assign(new Error(`${code}: permission denied, open 'a.mdx'`), { code, path: 'a.mdx', syscall: 'open' });
	for (const code of ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOSPC', 'ENAMETOOLONG'])
		expect(explainError(refusal(code))).toMatch(/^a\.mdx [^A-Z]+\.$/u);
	expect(explainError(refusal('EWHATEVER'))).toBe("EWHATEVER: permission denied, open 'a.mdx'");
});

it('A folder in which nothing can be written ends a build, and schemas, with one sentence', () => {
	const root = mkdtempSync(join(tmpdir(), 'handbook-'));
	for (const name of ['.cache', '.vscode', 'public']) writeFileSync(join(root, name), '');
	const build = run('build', root);
	expect(build.stderr).toMatch(/^\S+\.cache is in the way: a file of that name is there already\.\nNot built\.\n$/u);
	const schemas = run('schemas', root);
	expect(schemas.status).toBe(1);
	expect(schemas.stderr).toMatch(/^\S+ (?:is in the way|can’t be reached): [^\n]*\n$/u);
});

it('A host that is not there is told by its name', () => {
	const root = mkdtempSync(join(tmpdir(), 'handbook-'));
	mkdirSync(join(root, 'dist'));
	writeFileSync(join(root, 'dist/index.html'), '');
	const { status, stderr } = run('serve', root, '--host', '203.0.113.9');
	expect(status).toBe(1);
	expect(stderr).toBe('“203.0.113.9” is no address of this computer: give its own as --host, or leave it out.\n');
});
