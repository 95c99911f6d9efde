import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../scripts/lock.ts';
import { explainPlace, publish, recover } from '../../scripts/publish.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-publish-'));
const [out, staging] = [join(folder, 'srv/dist'), join(folder, 'staging')];

function writeSite(at: string, text: string): void {
	mkdirSync(join(at, '_astro'), { recursive: true });
	writeFileSync(join(at, 'index.html'), text);
}

const homeOf = (at: string): string => readFileSync(join(at, 'index.html'), 'utf8');

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe('a new site', () => {
	it('takes the place of the last one, or of nothing, and leaves nothing beside it', () => {
		for (const text of ['first', 'second']) {
			writeSite(staging, text);
			publish(staging, out);
			expect(homeOf(out)).toBe(text);
		}
		expect(existsSync(staging) || existsSync(`${out}.replaced`)).toBe(false);
	});

	it('leaves the last one where it can’t be put there', () => {
		writeSite(out, 'last');
		expect(() => {
			publish(staging, out);
		}).toThrow('ENOENT');
		expect(homeOf(out)).toBe('last');
	});

	it.runIf(existsSync('/dev/shm'))('goes to another disk too', () => {
		const other = mkdtempSync('/dev/shm/handbook-publish-');
		writeSite(staging, 'there');
		try {
			publish(staging, join(other, 'dist'));
			expect(homeOf(join(other, 'dist'))).toBe('there');
			expect(existsSync(staging)).toBe(false);
		} finally {
			rmSync(other, { recursive: true });
		}
	});

	it('never takes the place of anything but a site or an empty folder', () => {
		expect(explainPlace(out)).toBeUndefined();
		mkdirSync(out, { recursive: true });
		expect(explainPlace(out)).toBeUndefined();
		writeSite(out, 'last');
		expect(explainPlace(out)).toBeUndefined();
		expect(explainPlace('content')).toContain('holds something else than a built site');
		expect(explainPlace('package.json')).toContain('is a file');
	});

	it('that was stopped while it took the place brings the last one back', () => {
		writeSite(`${out}.replaced`, 'last');
		recover(out);
		expect(homeOf(out)).toBe('last');
		writeSite(`${out}.replaced`, 'older');
		recover(out);
		expect(homeOf(out)).toBe('last');
		expect(existsSync(`${out}.replaced`)).toBe(false);
	});
});

describe('a lock', () => {
	const file = join(folder, 'lock');

	it('is held by one process, as long as that runs', async () => {
		const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
		writeFileSync(file, String(other.pid));
		expect(takeLock(file)).toBe(other.pid);
		const ended = new Promise((done) => other.once('exit', done));
		other.kill();
		await ended;
		expect(takeLock(file)).toBeUndefined();
		expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
	});

	it('is free again when the process that took it has ended', () => {
		const take = `import { takeLock } from '${new URL('../../scripts/lock.ts', import.meta.url).href}'; takeLock(${JSON.stringify(file)});`;
		const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', take]);
		expect(status).toBe(0);
		expect(existsSync(file)).toBe(false);
	});
});
