import { describe, expect, it } from 'vitest';
import { createPermalink, qrPath, shortPath } from '#model/permalink.ts';

describe('an address', () => {
	it.each(['/', ''])('below the base "%s" begins at the root', (base) => {
		const permalink = createPermalink(base);
		expect(permalink('zh-hans', '')).toBe('/');
		expect(permalink('en', 'posts/x/y', 'drive')).toBe('/en/posts/x/y/#drive');
	});

	it.each(['/hr/kb', 'hr/kb/', '/hr/kb/'])('below the base "%s" stays below it', (base) => {
		const permalink = createPermalink(base);
		expect(permalink('zh-hans', '')).toBe('/hr/kb/');
		expect(permalink('zh-hant', '/posts/x/y/')).toBe('/hr/kb/zh-hant/posts/x/y/');
	});

	it('of a file has no slash at its end; a short address has, though a uid has a dot', () => {
		const permalink = createPermalink('/');
		expect(permalink('zh-hans', 'data/units.json')).toBe('/data/units.json');
		expect(permalink('zh-hans', qrPath('office.abstract'))).toBe('/qr/office.abstract.svg');
		expect(permalink('en', qrPath(''))).toBe('/en/qr/index.svg');
		expect(permalink('en', qrPath('posts/x/y'))).toBe('/en/qr/posts/x/y.svg');
		expect(permalink('en', shortPath('office.abstract'))).toBe('/en/u/office.abstract/');
	});
});
