import { describe, expect, it } from 'vitest';
import { markLanguages } from '#text/html-language.ts';

const english = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const chinese = (body: string): string => `<!doctype html><html lang="zh-Hans"><body>${body}</body></html>`;

describe('a page in English', () => {
	it('says of Chinese words that they are Chinese', () => {
		expect(markLanguages(english('<p>班级 is a slip for 班组、班长 (team).</p>'))).toBe(
			english(
				'<p><span lang="zh-Hans">班级</span> is a slip for <span lang="zh-Hans">班组、班长</span> (team).</p>',
			),
		);
	});

	it('keeps a Chinese mark with the number before it', () => {
		expect(markLanguages(english('<a>二、Functions</a>'))).toBe(
			english('<a><span lang="zh-Hans">二、</span>Functions</a>'),
		);
	});

	it('leaves what names its language, titles and attributes alone', () => {
		const page = english('<p title="班组"><q lang="zh">班级</q><code>班级</code></p>');
		expect(markLanguages(page)).toBe(page);
		const title = '<html lang="en"><title>班组</title></html>';
		expect(markLanguages(title)).toBe(title);
	});
});

describe('a page in Chinese', () => {
	it('says of English phrases that they are English, but not of single words', () => {
		expect(markLanguages(chinese('<p>译文作“not serious”，UPS 电源。</p>'))).toBe(
			chinese('<p>译文作“<span lang="en">not serious</span>”，UPS 电源。</p>'),
		);
	});

	it('leaves character references whole', () => {
		expect(markLanguages(chinese('甲&amp; not serious'))).toBe(
			chinese('甲&amp; <span lang="en">not serious</span>'),
		);
	});

	it('leaves addresses and scripts alone', () => {
		const page = chinese('<a href="/u/a.b/">一、</a><script>const two = words of code;</script>');
		expect(markLanguages(page)).toBe(page);
	});
});
