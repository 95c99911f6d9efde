import { describe, expect, it } from 'vitest';
import { rule } from '#rules/legal-basis-watch.ts';
import { corpusOf, duty, findingsOf, post, vocabulary } from './build.ts';

const works = vocabulary({
	vocabulary: 'works',
	items: [
		{
			id: 'postal-law',
			zh: '《邮政法》',
			en: 'Postal Law',
			status: 'external',
			issuer: 'unknown',
			legalBasis: true,
		},
		{ id: 'measures', zh: '《邮政通信组织管理办法》', en: 'Measures', status: 'external', issuer: 'unknown' },
	],
});

describe('a clause', () => {
	it('that cites a law is listed for somebody to watch', () => {
		const [finding] = findingsOf(
			rule,
			corpusOf([works, post('head', { duties: [duty('a', { works: ['measures', 'postal-law'] })] })]),
		);
		expect(finding).toMatchObject({
			severity: 'notice',
			uids: ['head.a'],
			at: { path: ['duties', 0, 'works', 1] },
		});
		expect(finding?.message.en).toContain('Postal Law');
	});

	it('that cites none is not', () => {
		expect(
			findingsOf(rule, corpusOf([works, post('head', { duties: [duty('a', { works: ['measures'] })] })])),
		).toEqual([]);
	});
});

describe('a registered work', () => {
	it.each(['《反洗钱法》', '《中华人民共和国邮政法实施细则》', '《储蓄管理条例》'])(
		'that looks like a law is marked as one: %s',
		(zh) => {
			const item = { id: 'law', zh, en: 'Law', status: 'external' as const, issuer: 'unknown' };
			const [finding] = findingsOf(rule, corpusOf([vocabulary({ vocabulary: 'works', items: [item] })]));
			expect(finding).toMatchObject({ severity: 'warning', uids: ['works'], at: { path: ['items', 0] } });
		},
	);
});
