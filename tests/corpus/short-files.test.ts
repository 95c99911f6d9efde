import { describe, expect, it } from 'vitest';
import { listShortFiles } from '#corpus/short-files.ts';
import { drawQr } from '#model/qr.ts';
import { corpusOf, duty, entry, post, sourceEntry } from '../rules/build.ts';

const strings = {
	zh: { 'moved.title': '已移至：{name}', 'moved.now': '现在的位置：' },
	en: { 'moved.title': 'Moved: {name}', 'moved.now': 'Now at: ' },
};
const ui = [
	entry('ui', 'zh', { language: 'zh', strings: strings.zh }),
	entry('ui', 'en', { language: 'en', strings: strings.en }),
];
const driver = post('driver', {
	title: { zh: '驾驶员<1>', en: 'Driver & guard' },
	formerly: ['chauffeur'],
	duties: [duty('drive', { label: '1.', formerly: ['steer'] })],
});
const redirects = [{ from: 'driver.park', on: '2026-01-01', reason: { zh: '取消。', en: 'Dropped.' } }];
const anchors = { live: { 'posts/bank-office/chauffeur': ['drive'] }, gone: {} };
const corpus = corpusOf([driver, sourceEntry('source-000'), ...ui], { redirects, anchors });
const files = (base: string, site?: string) =>
	new Map([...listShortFiles(corpus, { base, site })].map(({ address, write }) => [address, write]));

describe('the short addresses', () => {
	it('stand in every edition for each uid that is or was in use, but not for what was removed', () => {
		expect([...files('/').keys()]).toEqual([
			'/u/chauffeur.drive/',
			'/u/driver.drive/',
			'/u/driver.steer/',
			'/print/posts/bank-office/chauffeur/',
			'/zh-hant/u/chauffeur.drive/',
			'/zh-hant/u/driver.drive/',
			'/zh-hant/u/driver.steer/',
			'/zh-hant/print/posts/bank-office/chauffeur/',
			'/en/u/chauffeur.drive/',
			'/en/u/driver.drive/',
			'/en/u/driver.steer/',
			'/en/print/posts/bank-office/chauffeur/',
		]);
	});

	it('send on to the unit where it now lives, under a sub-path too, by a link and without a script', () => {
		const html = files('/hr/kb').get('/hr/kb/en/u/chauffeur.drive/')?.() ?? '';
		expect(html).toContain('<html lang="en">');
		expect(html).toContain(
			'<meta http-equiv="refresh" content="0; url=/hr/kb/en/posts/bank-office/driver/#drive">',
		);
		expect(html).toContain('<a href="/hr/kb/en/posts/bank-office/driver/#drive">Driver &amp; guard · 1.</a>');
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).not.toMatch(/<script|<style|canonical/u);
	});

	it('have a print set of a page that moved lead to that of its heir', () => {
		expect(files('/').get('/en/print/posts/bank-office/chauffeur/')?.()).toContain(
			'<meta http-equiv="refresh" content="0; url=/en/print/posts/bank-office/driver/">',
		);
	});

	it('have a sheet of codes of a page that moved lead to that of its heir, where there are codes', () => {
		expect(
			files('/hr/', 'https://handbook.example.org').get('/hr/en/qr/posts/bank-office/chauffeur/')?.(),
		).toContain('<meta http-equiv="refresh" content="0; url=/hr/en/qr/posts/bank-office/driver/">');
		expect([...files('/').keys()].filter((address) => address.includes('/qr/'))).toEqual([]);
	});

	it('name the page they lead to, without its anchor, where the host is known', () => {
		const html = files('/', 'https://handbook.example.org').get('/u/driver.steer/')?.() ?? '';
		expect(html).toContain('<link rel="canonical" href="https://handbook.example.org/posts/bank-office/driver/">');
	});

	it('speak 繁體 in its edition', () => {
		expect(files('/').get('/zh-hant/u/driver.drive/')?.()).toContain(
			'現在的位置：<a href="/zh-hant/posts/bank-office/driver/#drive">駕駛員&lt;1&gt; · 1.</a>',
		);
	});
});

describe('the QR codes', () => {
	const drawn = files('/handbook/', 'https://handbook.example.org');

	it('are drawn for each page, and for each unit by its names of today and before, where the host is known', () => {
		const codes = [...drawn.keys()].flatMap((address) => /^\/handbook\/qr\/(.*)\.svg$/u.exec(address)?.[1] ?? []);
		expect(codes.filter((code) => !code.startsWith('consistency/'))).toEqual([
			'chauffeur.drive',
			'driver.drive',
			'driver.park',
			'driver.steer',
			'index',
			'contents',
			'a-z',
			'gaps',
			'consistency',
			'accessibility',
			'posts',
			'posts/bank-office/driver',
			'sources',
			'sources/source-000',
			'posts/bank-office/chauffeur',
		]);
		expect([...files('/').keys()].filter((address) => address.endsWith('.svg'))).toEqual([]);
	});

	it('open the edition they are of', () => {
		expect(drawn.get('/handbook/qr/driver.drive.svg')?.()).toBe(
			drawQr('https://handbook.example.org/handbook/u/driver.drive/'),
		);
		expect(drawn.get('/handbook/en/qr/driver.drive.svg')?.()).toBe(
			drawQr('https://handbook.example.org/handbook/en/u/driver.drive/'),
		);
		expect(drawn.get('/handbook/zh-hant/qr/posts/bank-office/driver.svg')?.()).toBe(
			drawQr('https://handbook.example.org/handbook/zh-hant/posts/bank-office/driver/'),
		);
	});
});
