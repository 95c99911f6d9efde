import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AnchorReview } from '#model/anchors.ts';
import { listChanges, summarise } from '../../scripts/authoring/anchor-report.ts';

const review: AnchorReview = {
	live: 7,
	old: 2,
	changes: [
		{ kind: 'lost', address: 'posts/x/a#gone' },
		{ kind: 'added', address: 'posts/x/b' },
		{ kind: 'added', address: 'posts/x/b#one' },
		{ kind: 'added', address: 'posts/x/b#two' },
		{ kind: 'added', address: 'posts/x/c#three' },
		{ kind: 'moved', address: 'posts/x/d', to: 'posts/x/b', by: 'formerly' },
		{ kind: 'removed', address: 'posts/x/e', to: 'removed', by: 'redirect' },
		{ kind: 'revived', address: 'posts/x/f' },
	],
};

describe('the report on published links', () => {
	it('says one line for each change, a new page with its anchors in one, losses last', () => {
		expect(listChanges(review)).toEqual([
			'+ posts/x/b  new page, 2 anchors',
			'+ posts/x/c#three',
			'→ posts/x/d  now posts/x/b (formerly)',
			'− posts/x/e  removed; an archive page says why',
			'↺ posts/x/f  is in use again',
			'✗ posts/x/a#gone  leads nowhere',
		]);
	});

	it('ends with counts', () => {
		expect(summarise(review)).toBe(
			'7 published links in use, 2 old ones lead on; 4 added, 1 moved, 1 removed, 1 revived, 1 lost.',
		);
	});
});

describe('the command', () => {
	const LEDGER = 'content/anchors.lock.json';

	function createProject(): string {
		const root = mkdtempSync(join(tmpdir(), 'handbook-anchors-'));
		onTestFinished(() => {
			rmSync(root, { recursive: true, force: true });
		});
		cpSync('tests/fixtures/base', join(root, 'content'), { recursive: true });
		return root;
	}
	function anchors(root: string, ...options: string[]) {
		const args = ['scripts/anchors.ts', '--root', root, ...options];
		return spawnSync(process.execPath, args, { encoding: 'utf8' });
	}

	it('writes no first ledger unless it is told that it is one', () => {
		const root = createProject();
		rmSync(join(root, LEDGER));
		const silent = anchors(root, '--write');
		expect(silent.status).toBe(1);
		expect(silent.stderr).toContain('Restore the file from version control');
		expect(existsSync(join(root, LEDGER))).toBe(false);
		const first = anchors(root, '--write', '--first');
		expect(first.status).toBe(0);
		expect(first.stdout).toContain(`Written a first ${LEDGER}`);
		expect(readFileSync(join(root, LEDGER), 'utf8')).toContain('"organisations/bank-office"');
	});

	it('never takes a ledger that is there for a first one', () => {
		const { status, stderr } = anchors(createProject(), '--write', '--first');
		expect(status).toBe(2);
		expect(stderr).toContain('is there already');
	});

	it('says where there is no content', () => {
		const { status, stdout, stderr } = anchors('/nonexistent');
		expect({ status, stdout, stderr }).toEqual({
			status: 2,
			stdout: '',
			stderr: 'There is no folder content/ in /nonexistent.\n',
		});
	});
});
