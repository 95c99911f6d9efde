import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'handbook-authoring-'));
	cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => {
	rmSync(root, { recursive: true, force: true });
});

function run(script: string, ...args: string[]): { status: number | null; stderr: string } {
	const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args, '--root', root], {
		encoding: 'utf8',
	});
	return { status, stderr };
}

describe('where a file can’t be written', () => {
	it('a new entry is refused in one line', () => {
		rmSync(join(root, 'content/guides'), { recursive: true });
		writeFileSync(join(root, 'content/guides'), '');
		const { status, stderr } = run('new', 'guide', 'on-writing');
		expect(status).toBe(1);
		expect(stderr).toMatch(/^\S+content[\\/]guides is in the way: a file of that name is there already\.\n$/u);
	});

	it('a move is refused in one line, and nothing is written', () => {
		mkdirSync(join(root, 'content/posts/bank-office/cash-chauffeur.mdx'));
		const waivers = readFileSync(join(root, 'content/waivers.mdx'), 'utf8');
		const { status, stderr } = run('move', 'cash-driver', 'cash-chauffeur');
		expect(status).toBe(1);
		expect(stderr).toMatch(/^\S+cash-chauffeur\.mdx is a folder where a file should be: move it away\.\n$/u);
		expect(readFileSync(join(root, 'content/waivers.mdx'), 'utf8')).toBe(waivers);
	});
});
