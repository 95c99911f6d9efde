import { spawnSync } from 'node:child_process';
import { UsageError } from './usage.ts';

function git(root: string, args: readonly string[]): { status: number | null; stdout: string; missing: boolean } {
	const { status, stdout, error } = spawnSync('git', ['-C', root, ...args], {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return { status, stdout, missing: error !== undefined };
}

const split = (list: string): string[] => list.split('\0').filter(Boolean);

/** The object name of a revision; throws a UsageError where there is no git, no repository or no such revision. */
export function resolveRevision(root: string, revision: string): string {
	const inside = git(root, ['rev-parse', '--is-inside-work-tree']);
	if (inside.missing)
		throw new UsageError({
			zh: '--changed 要用 git，但这台电脑上没有找到 git。',
			en: '--changed needs git, which was not found on this computer.',
		});
	if (inside.status !== 0)
		throw new UsageError({
			zh: '--changed 要用 git，但这个目录不在 git 仓库里。',
			en: '--changed needs git, but this folder is in no git repository.',
		});
	const found = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
	if (found.status === 0) return found.stdout.trim();
	throw new UsageError({
		zh: `仓库里没有“${revision}”这个版本。`,
		en: `The repository has no revision “${revision}”.`,
	});
}

/** The names that a git command lists; throws where it fails, for no names would mean that nothing has changed. */
function listNames(root: string, command: string, ...args: string[]): string[] {
	const { status, stdout } = git(root, [command, ...args, '-z', '--', 'content']);
	if (status !== 0)
		throw new UsageError({
			zh: `git ${command} 出错，不知道改了什么；仓库可能不完整或已损坏，用 git fsck 检查。`,
			en: `git ${command} failed, so what has changed isn’t known; the repository may be incomplete or damaged: see git fsck.`,
		});
	return split(stdout);
}

/** Files below `content/` that differ from a commit, deleted and untracked ones included, relative to the root. */
export function listChanged(root: string, commit: string): string[] {
	const changed = listNames(root, 'diff', '--name-only', '--no-renames', '--relative', commit);
	const added = listNames(root, 'ls-files', '--others', '--exclude-standard');
	return [...new Set([...changed, ...added])].sort();
}

/** The name of `content/` as it stands in a commit (which changes with any byte in it) and its files; undefined where the commit has none. */
export function readTree(root: string, commit: string): { name: string; files: string[] } | undefined {
	const tree = git(root, ['rev-parse', '--verify', '--quiet', `${commit}:./content`]);
	if (tree.status !== 0) return undefined;
	return {
		name: tree.stdout.trim(),
		files: split(git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', 'content']).stdout),
	};
}
