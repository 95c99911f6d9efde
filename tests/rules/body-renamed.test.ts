import { describe, expect, it } from 'vitest';
import { rule } from '#rules/body-renamed.ts';
import {
	corpusOf,
	duty,
	findingsOf,
	guide,
	organisation,
	part,
	post,
	reportedBy,
	rulebook,
	unknownValidity,
	vocabulary,
} from './build.ts';

const bodies = vocabulary({
	vocabulary: 'bodies',
	items: [
		{ id: 'cbrc', zh: '银监会', en: 'Banking commission', successor: 'nfra' },
		{ id: 'nfra', zh: '金融监管总局', en: 'Financial administration' },
		{
			id: 'trade',
			zh: '工商部门',
			en: 'Trade authority',
			aliases: ['工商'],
			renamed: { zh: '职责已转出。', en: 'Its work has moved.' },
		},
	],
});
const find = (fields: Parameters<typeof duty>[1]) =>
	findingsOf(rule, corpusOf([bodies, post('clerk', { duties: [duty('a', fields)] })]));

describe('a body that was renamed', () => {
	it('is reported where a text uses its old name, with what it is now', () => {
		const [finding] = find({ zh: '向银监会报送报表。' });
		expect(finding).toMatchObject({ uids: ['clerk.a'], at: { path: ['duties', 0, 'zh'] } });
		expect(finding?.message.zh).toContain('现为金融监管总局');
	});

	it('is found by an alias, but not inside the name of another body', () => {
		expect(find({ zh: '与工商协调。' })).toHaveLength(1);
		expect(find({ zh: '与工商银行协调。' })).toEqual([]);
		expect(find({ zh: '向金融监管总局报送报表。' })).toEqual([]);
	});

	it.each([
		'服务个体工商户和工商企业。',
		'办理工商登记和工商执照年检。',
		'报金融监管总局（原银监会）备案。',
		'执行原银监会的规定。',
	])('is not what is spoken of in %s', (zh) => {
		expect(find({ zh, en: 'Under the rules of the former Banking commission.' })).toEqual([]);
	});

	it('is found in the translation alone, where the name goes on no further', () => {
		const zh = '向金融监管总局报送报表。';
		expect(find({ zh, en: 'Report to the Banking commission.' })).toMatchObject([
			{ at: { path: ['duties', 0, 'en'] }, values: ['Banking commission', '现为金融监管总局。'] },
		]);
		expect(find({ zh, en: 'Report to Banking commission Limited.' })).toEqual([]);
		expect(find({ zh: '向银监会报送报表。', en: 'Report to the Banking commission.' })).toHaveLength(1);
	});

	it('is found in a heading', () => {
		const parts = [part('section', 'a', { heading: { zh: '银监会的检查', en: 'Inspections' } })];
		expect(findingsOf(rule, corpusOf([bodies, guide('essay', { parts })]))[0]?.at.path).toEqual([
			'parts',
			0,
			'heading',
			'zh',
		]);
	});

	it('is reported once where it also leads', () => {
		expect(find({ zh: '配合银监会检查。', leadOutside: 'cbrc' })).toHaveLength(1);
	});

	it('owns nothing and is no organisation any more, but stays the issuer', () => {
		const rules = (fields: { owner?: string; issuer?: string }) =>
			corpusOf([bodies, rulebook('rules', { validity: { ...unknownValidity, ...fields } })]);
		expect(reportedBy(rule, rules({ owner: 'cbrc' }))).toEqual(['rules']);
		expect(reportedBy(rule, rules({ issuer: 'cbrc' }))).toEqual([]);
		expect(
			reportedBy(rule, corpusOf([bodies, organisation('bureau', { body: 'trade' }), rulebook('rules')])),
		).toEqual(['bureau']);
	});
});
