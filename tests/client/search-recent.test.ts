import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { slashIsOn, switchSlash } from '../../src/client/search-keys.ts';
import { eraseRecent, forgetRecent, keepRecent, readRecent } from '../../src/client/search-recent.ts';

/** What the two modules use of a browser's storage. */
function createStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
	const items = new Map<string, string>();
	return {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key),
	};
}

beforeEach(() => {
	vi.stubGlobal('localStorage', createStorage());
});

afterEach(() => {
	vi.unstubAllGlobals();
});

test('keeps searches newest first, each once, no more than eight', () => {
	for (const query of ['a', 'b', ' a ', '', 'c']) keepRecent(query);
	expect(readRecent()).toEqual(['c', 'a', 'b']);
	for (const query of '12345678') keepRecent(query);
	expect(readRecent()).toEqual(['8', '7', '6', '5', '4', '3', '2', '1']);
});

test('keeps the beginning of a long search', () => {
	keepRecent('x'.repeat(10_000));
	expect(readRecent()[0]).toHaveLength(100);
});

test('forgets one', () => {
	for (const query of ['a', 'b', 'c']) keepRecent(query);
	forgetRecent('b');
	expect(readRecent()).toEqual(['c', 'a']);
});

test('forgets them all', () => {
	keepRecent('a');
	eraseRecent();
	expect(readRecent()).toEqual([]);
});

test.each(['{', '{"a":1}', '[1,null,"a"]', 'null'])('%s, which it did not write, does no harm', (kept) => {
	localStorage.setItem('searches', kept);
	expect(readRecent()).toEqual(kept.includes('"a"]') ? ['a'] : []);
});

test('the key that opens search is on until it is switched off', () => {
	expect(slashIsOn()).toBe(true);
	switchSlash(false);
	expect(slashIsOn()).toBe(false);
	switchSlash(true);
	expect(slashIsOn()).toBe(true);
});

test('a device that keeps nothing searches as well', () => {
	vi.stubGlobal('localStorage', undefined);
	keepRecent('a');
	switchSlash(false);
	forgetRecent('a');
	eraseRecent();
	expect(readRecent()).toEqual([]);
	expect(slashIsOn()).toBe(true);
});
