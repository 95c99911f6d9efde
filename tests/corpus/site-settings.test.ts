import { describe, expect, it } from 'vitest';
import { readSiteSettings } from '#corpus/site-settings.ts';

describe('where the site will stand', () => {
	it.each([
		[{}, undefined, '/'],
		[{ SITE_URL: '', BASE_PATH: '' }, undefined, '/'],
		[{ SITE_URL: 'https://hr.example' }, 'https://hr.example', '/'],
		[{ SITE_URL: 'http://10.0.0.8:8080/', BASE_PATH: '/hr/kb' }, 'http://10.0.0.8:8080/', '/hr/kb'],
		[{ BASE_PATH: 'handbook/' }, undefined, 'handbook/'],
		[{ BASE_PATH: '/手册/' }, undefined, '/手册/'],
	])('takes %j', (env, site, base) => {
		expect(readSiteSettings(env)).toEqual({ site, base });
	});

	it.each([
		[{ SITE_URL: 'hr.example' }, 'SITE_URL is "hr.example": give the host with its scheme'],
		[{ SITE_URL: 'localhost:8080' }, 'give the host with its scheme'],
		[{ SITE_URL: 'ftp://hr.example' }, 'give the host with its scheme'],
		[{ SITE_URL: 'https://hr.example/handbook/' }, 'the path as BASE_PATH'],
		[{ BASE_PATH: 'C:/Program Files/Git/handbook/' }, 'BASE_PATH is "C:/Program Files/Git/handbook/": give a path'],
		[{ BASE_PATH: 'https://hr.example/handbook/' }, 'give a path such as /handbook/'],
		[{ BASE_PATH: '//handbook' }, 'give a path such as /handbook/'],
		[{ BASE_PATH: '/../x/' }, 'give a path such as /handbook/'],
	])('refuses %j', (env, sentence) => {
		expect(() => readSiteSettings(env)).toThrow(sentence);
	});
});
