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
			'/zh-hant/u/chauffeur.drive/',
			'/zh-hant/u/driver.drive/',
			'/zh-hant/u/driver.steer/',
			'/en/u/chauffeur.drive/',
			'/en/u/driver.drive/',
			'/en/u/driver.steer/',
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
	it('are drawn for each unit and each page of an entry where the host is known', () => {
		const drawn = files('/handbook/', 'https://handbook.example.org');
		expect([...drawn.keys()].filter((address) => address.endsWith('.svg'))).toEqual([
			'/handbook/qr/driver.drive.svg',
			'/handbook/qr/driver.svg',
			'/handbook/qr/source-000.svg',
		]);
		expect(drawn.get('/handbook/qr/driver.drive.svg')?.()).toBe(
			drawQr('https://handbook.example.org/handbook/u/driver.drive/'),
		);
		expect(drawn.get('/handbook/qr/driver.svg')?.()).toBe(
			drawQr('https://handbook.example.org/handbook/posts/bank-office/driver/'),
		);
	});
});
