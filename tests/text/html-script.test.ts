import { describe, expect, it } from 'vitest';

import { convertHtml } from '#text/html-script.ts';
import { toTraditional } from '#text/scripts.ts';

const convert = (html: string): string => convertHtml(html, toTraditional);
const page = (body: string): string => `<!doctype html><html lang="zh-Hant"><head></head><body>${body}</body></html>`;
const inPage = (body: string): string => /<body>(.*)<\/body>/su.exec(convert(page(body)))?.[1] ?? '';

describe('text', () => {
	it('is converted, word by word, and everything else stays byte for byte', () => {
		expect(inPage('<p id="d-1"  class=duty >后勤\n\t与干部</p >')).toBe(
			'<p id="d-1"  class=duty >後勤\n\t與幹部</p >',
		);
	});

	it('is converted in titles and text areas, where < opens no tag', () => {
		expect(convert('<title>后勤 <b>制度</title>')).toBe('<title>後勤 <b>制度</title>');
		expect(convert('<textarea lang="en">后勤</textarea>后勤')).toBe('<textarea lang="en">后勤</textarea>後勤');
	});

	it('keeps entities and lone signs, and reads Han written as numbers', () => {
		expect(inPage('后勤 &amp; 1 < 2 &lt; &#60; &#x540e;&#21220; a<3')).toBe('後勤 &amp; 1 < 2 &lt; &#60; 後勤 a<3');
		expect(inPage('&#x110000;&#xd800; 后')).toBe('&#x110000;&#xd800; 後');
	});

	it('stays as it is without Han', () => {
		const html = page('<p title="a > b">Duty &#8212; <br/><b>1</b></p><!-- x -->');
		expect(convert(html)).toBe(html);
	});
});

describe('attributes', () => {
	it.each(['title', 'aria-label', 'aria-description', 'alt', 'placeholder', 'label'])('%s is converted', (name) => {
		expect(inPage(`<i ${name}="后勤">`)).toBe(`<i ${name}="後勤">`);
	});

	it.each([
		'id',
		'href',
		'src',
		'class',
		'value',
		'name',
		'data-text',
		'data-title',
		'for',
		'content',
		'pattern',
		'title-x',
	])('%s is not', (name) => {
		expect(inPage(`<i ${name}="后勤">`)).toBe(`<i ${name}="后勤">`);
	});

	it('are read as browsers read them: any quotes, > inside, none, spaces, capitals', () => {
		expect(inPage(`<i title='后勤 > "1"' hidden ALT = "后" placeholder=后勤 id=后>后</i>`)).toBe(
			`<i title='後勤 > "1"' hidden ALT = "後" placeholder=後勤 id=后>後</i>`,
		);
		expect(inPage('<i data-a="title=\'后\'" href="/后/?title=后">')).toBe(
			'<i data-a="title=\'后\'" href="/后/?title=后">',
		);
	});

	it('of meta elements are converted where they are sentences', () => {
		expect(convert('<meta name="description" content="后勤保障">')).toBe(
			'<meta name="description" content="後勤保障">',
		);
		expect(convert('<meta content="后勤" property="og:title"/>')).toBe(
			'<meta content="後勤" property="og:title"/>',
		);
		for (const meta of [
			'<meta property="og:url" content="https://例.cn/后勤">',
			'<meta property="og:image" content="后勤.png">',
			'<meta name="description" content="https://例.cn/后勤">',
			'<meta http-equiv="refresh" content="0; url=/后勤/">',
			'<meta name="viewport" content="后">',
		]) {
			expect(convert(meta)).toBe(meta);
		}
	});
});

describe('what is left alone', () => {
	it.each([
		'<script>const a = "后勤</b>";</script>',
		'<script type="application/ld+json">{"name":"后勤"}</script>',
		'<style>.后::before { content: "后" }</style>',
		'<!-- 后勤 <b> -->',
		'<code>后勤 <i title="后">制作</i></code>',
		'<pre><code lang="zh-Hant">后勤</code></pre>',
		'<kbd>后</kbd>',
		'<samp>后</samp>',
		'<var>后</var>',
		'<span translate="no" title="后勤">后勤<span>后</span>后</span>',
		'<span lang="zh-Hans" aria-label="简体">简体中文</span>',
		'<span lang="en">后勤<br>后<em lang="fr">后</em></span>',
		'<img lang="en" alt="后勤">',
		'<svg><path d="M0" title-x="后"/></svg>',
	])('%s', (html) => {
		expect(inPage(`后${html}后`)).toBe(`後${html}後`);
	});

	it('is counted by depth, so that an inner element of the same name ends nothing', () => {
		expect(inPage('<div lang="en">后<div>后</div>后</div>后')).toBe('<div lang="en">后<div>后</div>后</div>後');
		expect(inPage('<span translate="no">后<span>后<span>后</span></span>后</span>后')).toBe(
			'<span translate="no">后<span>后<span>后</span></span>后</span>後',
		);
		expect(inPage('<p lang="en">后<p-x>后</p-x>后</p>后')).toBe('<p lang="en">后<p-x>后</p-x>后</p>後');
	});

	it('is converted again where the page’s own language returns', () => {
		expect(inPage('<div lang="en">后<b lang="zh-Hant" title="后">后<i lang="en">后</i>后</b>后</div>后')).toBe(
			'<div lang="en">后<b lang="zh-Hant" title="後">後<i lang="en">后</i>後</b>后</div>後',
		);
		expect(inPage('<code>后<b lang="zh-Hant">后</b></code>后')).toBe('<code>后<b lang="zh-Hant">后</b></code>後');
	});

	it('depends on the language that the page itself names', () => {
		expect(convert('<html lang="zh-HK"><p>后<b lang="zh-hk">后</b><b lang="zh-Hant">后</b></p>')).toBe(
			'<html lang="zh-HK"><p>後<b lang="zh-hk">後</b><b lang="zh-Hant">后</b></p>',
		);
	});
});

describe('damaged markup', () => {
	it.each(['<p title="后', '<', '</', '<!--后', '<script>后', '<b', '<p lang="en">后', "<p a='后>后</p>"])(
		'%s loses nothing',
		(html) => {
			expect(convertHtml(html, (text) => text)).toBe(html);
		},
	);

	it('takes no longer than its length asks for', () => {
		const start = performance.now();
		for (const html of [
			'<p title="'.repeat(20_000),
			'<a b="1" '.repeat(20_000),
			'<'.repeat(100_000),
			'<b>后'.repeat(20_000),
		]) {
			expect(convertHtml(html, (text) => text)).toBe(html);
		}
		expect(performance.now() - start).toBeLessThan(3000);
	});
});

describe('a thousand pages', () => {
	it('are converted in about half a second of CPU', () => {
		const unit =
			'<li id="d-1" class="duty" data-unit="x.y"><span class="label">(1)</span><p>负责后勤保障，做好干部工作。</p><p lang="en">Do it.</p></li>';
		const html = page(`<ol>${unit.repeat(50)}</ol>`);
		convert(html);
		const start = process.cpuUsage();
		for (let count = 0; count < 1000; count += 1) convert(html);
		const { user, system } = process.cpuUsage(start);
		expect((user + system) / 1000).toBeLessThan(2500);
	});
});
