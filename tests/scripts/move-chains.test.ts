import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { LEDGER_FILE } from '#corpus/records.ts';
import { nameOf } from '#model/addresses.ts';
import type { AnchorLedger } from '#model/corpus.ts';
import { resolveAddress } from '#model/redirects.ts';
import { createProject, dutyLines, postFile } from '../corpus/content.ts';

/** A duty that carries its first name as its label, by which it is known wherever it goes. */
const marked = (entry: string, id: string): string => dutyLines(id, `    label: '${entry} ${id}'\n`);
const marks = (entry: string, ...ids: string[]): string => ids.map((id) => marked(entry, id)).join('');
const CONTENT = {
	'posts/bank-office/driver.mdx': postFile(marks('driver', 'drive', 'wash', 'park')),
	'posts/bank-office/guard.mdx': postFile(marks('guard', 'watch', 'open-gate'), 'jobRole: guard'),
};

/** Moves one after the other, as an author does; after each, every address ever published has to lead to what it first named. */
function live(moves: readonly (readonly [from: string, to: string])[]): Set<string> {
	const { root } = createProject(CONTENT);
	const named = new Map<string, string>();
	const look = (): void => {
		const { live: pages } = JSON.parse(readFileSync(join(root, LEDGER_FILE), 'utf8')) as AnchorLedger;
		const { corpus } = readCorpus(root);
		const sayAt = (address: string): string => {
			const heir = resolveAddress(corpus, address);
			if (!heir || 'removed' in heir) return 'nowhere';
			return heir.unit ? (heir.unit.label ?? '') : (nameOf(heir).split('/').at(-1) ?? '');
		};
		for (const [path, anchors] of Object.entries(pages)) {
			if (!path.startsWith('posts/')) continue;
			for (const anchor of anchors)
				if (!named.has(`${path}#${anchor}`)) named.set(`${path}#${anchor}`, sayAt(`${path}#${anchor}`));
		}
		const strayed = [...named].filter(([address, label]) => sayAt(address) !== label);
		expect(strayed).toEqual([]);
	};
	look();
	for (const [from, to] of moves) {
		const { status, stderr } = spawnSync(process.execPath, ['scripts/move.ts', from, to, '--root', root], {
			encoding: 'utf8',
		});
		expect({ move: `${from} ${to}`, status, stderr }).toMatchObject({ status: 0 });
		look();
	}
	return new Set(named.keys());
}

it('A unit that goes to another post and comes back has no record left of its name in use', () => {
	const published = live([
		['driver.wash', 'guard.wash-car'],
		['guard.wash-car', 'driver.wash'],
		['driver.wash', 'guard.wash-car'],
		['guard.wash-car', 'driver.clean'],
		['driver.clean', 'driver.wash'],
	]);
	expect(published).toContain('posts/bank-office/guard#wash-car');
});

it('A unit that left a renamed post is found by every name that post had, before and after', () => {
	const published = live([
		['driver', 'chauffeur'],
		['chauffeur.wash', 'guard.wash-car'],
		['chauffeur', 'vault-driver'],
		['guard', 'posts/post-bureau/gate-guard'],
		['gate-guard.wash-car', 'vault-driver.wash'],
		['vault-driver', 'driver'],
		['gate-guard', 'posts/bank-office/guard'],
	]);
	expect(published).toContain('posts/bank-office/chauffeur#park');
	expect(published).toContain('posts/post-bureau/gate-guard#wash-car');
});

it('An organisation that is renamed twice and back takes all its posts’ links along', () => {
	const published = live([
		['bank-office', 'regional-office'],
		['driver.wash', 'guard.wash-car'],
		['regional-office', 'city-office'],
		['guard', 'sentry'],
		['city-office', 'bank-office'],
	]);
	expect(published).toContain('posts/regional-office/guard#wash-car');
	expect(published).toContain('posts/city-office/sentry#watch');
});
