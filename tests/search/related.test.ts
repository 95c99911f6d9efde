import { describe, expect, it } from 'vitest';
import { findRelated } from '#search/related.ts';
import type { Pagefind } from '#search/related.ts';
import { buildRelated } from '#search/related-writer.ts';
import { cutTerms } from '#search/related-terms.ts';
import { getFold } from '#text/fold.ts';
import { corpusOf, post } from '../rules/build.ts';
import { createSmallCorpus } from './small-corpus.ts';

const fold = getFold();

/** Pagefind as far as it is used, over pages given by their terms. */
function pretend(pages: Readonly<Record<string, readonly string[]>>): Pagefind {
	const data = (path: string) => ({
		url: `/${path}/`,
		raw_url: `/${path}/`,
		meta: { 'zh-hans': `页 ${path}`, 'zh-hans-crumbs': '银行\n办公室' },
	});
	return {
		search: (query) => {
			const term = query.replaceAll('"', '');
			const found = Object.entries(pages).filter(([, terms]) => terms.includes(term));
			return Promise.resolve({
				results: found.map(([path, terms]) => ({
					id: path,
					score: terms.filter((other) => other === term).length,
					data: () => Promise.resolve(data(path)),
				})),
			});
		},
	};
}

describe('terms', () => {
	it('are overlapping pairs, single characters that stand alone, and words', () => {
		expect(cutTerms('檔案管理', fold)).toEqual(['档案', '案管', '管理']);
		expect(cutTerms('A4 纸、ATM机', fold)).toEqual(['a4', '纸', 'atm', '机']);
	});
});

describe('related pages', () => {
	it('come by how many of the query’s terms they have, then by weight', async () => {
		const pagefind = pretend({
			'posts/a': ['档案', '管理', '管理'],
			'posts/b': ['档案', '案管', '管理'],
			'posts/c': ['管理'],
			'posts/d': ['无关'],
		});
		const found = await findRelated(pagefind, '档案管理', { fold, pages: 4 }, 'zh-hans', 5);
		expect(found.map(({ path }) => path)).toEqual(['posts/b', 'posts/a', 'posts/c']);
		expect(found[0]).toEqual({ path: 'posts/b', title: '页 posts/b', crumbs: ['银行', '办公室'] });
	});

	it('come by a rare term before a common one', async () => {
		const pagefind = pretend({ 'posts/a': ['管理', '管理', '管理'], 'posts/b': ['印章'], 'posts/c': ['管理'] });
		const found = await findRelated(pagefind, '印章、管理', { fold, pages: 3 }, 'zh-hans', 5);
		expect(found.map(({ path }) => path)).toEqual(['posts/b', 'posts/a', 'posts/c']);
	});

	it('are at most as many as wanted, and none for a query without letters', async () => {
		const pagefind = pretend({ 'posts/a': ['管理'], 'posts/b': ['管理'] });
		expect(await findRelated(pagefind, '管理', { fold, pages: 2 }, 'zh-hans', 1)).toHaveLength(1);
		expect(await findRelated(pagefind, '🙂', { fold, pages: 2 }, 'zh-hans', 5)).toEqual([]);
	});
});

describe('Pagefind’s files', () => {
	it('are the same bytes for the same corpus, without an interface of their own', async () => {
		const first = await buildRelated(createSmallCorpus());
		const second = await buildRelated(createSmallCorpus());
		expect([...first.keys()].sort()).toEqual([...second.keys()].sort());
		expect(
			[...first].filter(([path, bytes]) => Buffer.compare(bytes, second.get(path) ?? new Uint8Array()) !== 0),
		).toEqual([]);
		expect([...first.keys()]).toContain('pagefind/pagefind.js');
		expect([...first.keys()].filter((path) => /-ui\.|highlight/u.test(path))).toEqual([]);
	});

	it('leave out a page that says so', async () => {
		const pages = (files: ReadonlyMap<string, unknown>): number =>
			[...files.keys()].filter((path) => path.includes('/fragment/')).length;
		const all = await buildRelated(corpusOf([post('a'), post('b')]));
		const fewer = await buildRelated(corpusOf([post('a'), post('b', { related: false })]));
		expect([pages(all), pages(fewer)]).toEqual([2, 1]);
	});
});
