import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEDIA_TYPES, RESPONSE_HEADERS } from '../../scripts/headers.ts';
import { createServerSamples } from '../../scripts/server-samples.ts';

const samples = Object.entries(createServerSamples());

it('scripts/deploy/ holds what the table of headers gives, and nothing else', () => {
	const kept = readdirSync('scripts/deploy').map((file) => [file, readFileSync(`scripts/deploy/${file}`, 'utf8')]);
	expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(samples));
});

describe.each(samples)('%s', (_file, text) => {
	it('sends every header', () => {
		const missing = Object.entries(RESPONSE_HEADERS).filter(
			([name, value]) => !text.includes(name) || !text.includes(value),
		);
		expect(missing).toEqual([]);
	});

	it('answers a missing page with 404.html', () => {
		expect(text).toContain('404.html');
	});
});

it.each(['nginx.conf', 'apache.htaccess', 'web.config'])('%s knows every type of file', (file) => {
	const text = createServerSamples()[file] ?? '';
	const names = (extension: string) => new RegExp(`[\\s."]${extension.slice(1)}[\\s;"]`).test(text);
	expect(Object.keys(MEDIA_TYPES).filter((extension) => !names(extension))).toEqual([]);
});

it.each(['nginx.conf', 'Caddyfile', 'apache.htaccess'])('%s says how it is fitted to a site below a path', (file) => {
	const text = createServerSamples()[file] ?? '';
	expect(text).toContain('For a site below a path, write that path before /404.html and /_astro/.');
});

it.each([
	['nginx.conf', /gzip_types ([^;]+);/u],
	['apache.htaccess', /AddOutputFilterByType DEFLATE (.+)/u],
])('%s compresses texts, and not what is compressed as it lies', (file, list) => {
	const types = (list.exec(createServerSamples()[file] ?? '')?.[1] ?? '').split(' ');
	expect(types).toEqual(expect.arrayContaining(['text/css', 'text/javascript', 'application/json', 'image/svg+xml']));
	expect(types).not.toContain('application/octet-stream');
	expect(types).not.toContain('image/png');
});

it('IIS answers a folder without an index with 404.html, too', () => {
	expect(createServerSamples()['web.config']).toContain('<error statusCode="403" path="404.html"');
});

it('nginx sends the policy from both of its locations', () => {
	const nginx = Object.fromEntries(samples)['nginx.conf'] ?? '';
	expect(nginx.split('add_header Content-Security-Policy')).toHaveLength(3);
});
