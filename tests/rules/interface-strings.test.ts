import { describe, expect, it } from 'vitest';
import { rule } from '#rules/interface-strings.ts';
import type { Records } from '#model/corpus.ts';
import { corpusOf, entry, findingsOf } from './build.ts';

type Strings = Readonly<Record<string, string>>;
const ui = (language: 'zh' | 'en', strings: Strings) => entry('ui', language, { language, strings: { ...strings } });
const both = (zh: Strings, en: Strings) => findingsOf(rule, corpusOf([ui('zh', zh), ui('en', en)]));

describe('the strings of the interface', () => {
	it('may differ in everything but keys and placeholders', () => {
		const zh = { 'nav.home': '首页', 'list.range': '{from}至{to}，共 {n} 条' };
		const en = { 'list.range': '{n} from {from} to {to}, {n} in all', 'nav.home': 'Home' };
		expect(both(zh, en)).toEqual([]);
	});

	it.each<[string, Strings, Strings, string]>([
		['Chinese', { a: '甲' }, { a: 'A', 'nav.next': 'Next' }, 'content/ui/en.mdx'],
		['English', { a: '甲', 'nav.next': '下一页' }, { a: 'A' }, 'content/ui/zh.mdx'],
	])('that have no %s are reported at the key that is there', (language, zh, en, file) => {
		const [finding, ...rest] = both(zh, en);
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({ severity: 'error', at: { file, path: ['strings', 'nav.next'], key: true } });
		expect(finding?.message.en).toContain(`“nav.next” has no ${language}: content/ui/`);
	});

	it.each([
		['{n} 条', '{count} items'],
		['{n} 条', 'items'],
		['共有', '{n} in all'],
		['{from}至{to}', '{from} onwards'],
	])('have the same placeholders: %s – %s', (zh, en) => {
		const [finding, ...rest] = both({ a: zh }, { a: en });
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({ at: { file: 'content/ui/en.mdx', path: ['strings', 'a'] }, values: [zh, en] });
	});

	it('are translated; a language may be named in its own script', () => {
		expect(both({ a: '首页' }, { a: '首页' })).toMatchObject([{ at: { file: 'content/ui/en.mdx' } }]);
		expect(both({ a: 'Back to top' }, { a: 'Back to top' })).toMatchObject([{ at: { file: 'content/ui/zh.mdx' } }]);
		expect(both({ a: 'SARIF', b: '繁体' }, { a: 'SARIF', b: '繁體中文 (traditional)' })).toEqual([]);
	});

	it('are not empty', () => {
		expect(both({ a: '甲' }, { a: ' ' })).toMatchObject([
			{ at: { file: 'content/ui/en.mdx', path: ['strings', 'a'] }, message: { zh: '界面文字“a”是空的。' } },
		]);
	});
});

describe('a language without a file', () => {
	const said = (languages: readonly ('zh' | 'en')[], records: Partial<Records> = {}) =>
		findingsOf(
			rule,
			corpusOf(
				languages.map((language) => ui(language, { a: 'A', b: 'B' })),
				records,
			),
		).map(({ message }) => message.en);

	it('is one finding, not one for each key', () => {
		expect(said(['zh'])).toEqual(['The interface has no English strings: content/ui/en.mdx is missing.']);
		expect(said(['en'])).toEqual(['The interface has no Chinese strings: content/ui/zh.mdx is missing.']);
		expect(said([])).toHaveLength(2);
	});

	it('is not missing while its file can’t be read', () => {
		expect(said(['zh'], { broken: new Map([['en', 'content/ui/en.mdx']]) })).toEqual([]);
	});
});
