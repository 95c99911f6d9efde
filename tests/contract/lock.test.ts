import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockEntry {
	version?: string;
	integrity?: string;
	hasInstallScript?: boolean;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, LockEntry> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as LockEntry & {
	allowScripts: Record<string, boolean>;
};

/** The locked package a name means when it is asked for from a folder: the nearest `node_modules` that holds it. */
function findLocked(from: string, name: string): LockEntry | undefined {
	for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
		const entry = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
		if (entry !== undefined || folder === '') return entry;
	}
}

/** Whether a version meets a range, for the forms that occur: exact, `~` and `^` of a full version from 0.1 on. */
function meets(version: string | undefined, range: string): boolean {
	if (version === undefined) return false;
	if (/^\d/.test(range)) return version === range;
	const [, sign, wanted = ''] = /^([~^])(\d+\.\d+\.\d+)$/.exec(range) ?? [];
	const have = version.split('.').map(Number);
	const want = wanted.split('.').map(Number);
	const fixed = sign === '~' || want[0] === 0 ? 2 : 1;
	const differing = want.findIndex((part, index) => part !== have[index]);
	return (
		sign !== undefined && (differing < 0 || (differing >= fixed && (have[differing] ?? 0) > (want[differing] ?? 0)))
	);
}

describe('the lock', () => {
	it('holds every optional package, platform binaries above all, in the version asked for', () => {
		const wanted = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
			Object.entries(optionalDependencies).map(([name, range]) => ({ folder, name, range })),
		);
		expect(wanted.length).toBeGreaterThan(50);
		const missing = wanted
			.map(({ folder, name, range }) => ({ folder, name, range, locked: findLocked(folder, name)?.version }))
			.filter(({ locked, range }) => !meets(locked, range));
		expect(missing).toEqual([]);
	});

	it('pins every package of our own to one version, the same as in package.json', () => {
		for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
			expect(packages['']?.[kind]).toEqual(manifest[kind]);
			for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
				expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
				expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
			}
		}
	});

	it('names no download host and has a checksum for every package', () => {
		expect(text).not.toContain('"resolved"');
		const unchecked = Object.entries(packages).filter(([folder, { integrity }]) => folder !== '' && !integrity);
		expect(unchecked.map(([folder]) => folder)).toEqual([]);
	});

	it('runs no package’s install script', () => {
		const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
		const names = scripted.map(([folder]) =>
			folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
		);
		expect(names.filter((name) => manifest.allowScripts[name] !== false)).toEqual([]);
	});
});

describe('a version', () => {
	it.each([
		['1.2.3', '1.2.3', true],
		['1.2.4', '1.2.3', false],
		['1.3.0', '^1.2.3', true],
		['1.2.2', '^1.2.3', false],
		['2.0.0', '^1.2.3', false],
		['0.35.5', '^0.35.4', true],
		['0.36.0', '^0.35.4', false],
		['2.3.4', '~2.3.3', true],
		['2.4.0', '~2.3.3', false],
		['1.0.0', '>=1', false],
	])('%s against %s: %s', (version, range, met) => {
		expect(meets(version, range)).toBe(met);
	});
});
