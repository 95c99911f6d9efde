import { describe, expect, it } from 'vitest';
import { rule } from '#rules/norm-without-sanction.ts';
import { chapter, corpusOf, findingsOf, penalty, rulebook, unit } from './build.ts';

const articles = [
	{ ...unit('clean', { zh: '保持终端干净。' }), label: '一、' },
	{ ...unit('report', { zh: '编码脱落的，报管理部门贴码。' }), label: '二、' },
];
const punish = (zh: string) => ({
	...unit('assess', { zh: '按以下各项考核。' }),
	label: '三、',
	penalties: [penalty('p', { trigger: { zh } })],
});

describe('a rulebook', () => {
	it('lists the articles that no penalty answers to', () => {
		const [finding] = findingsOf(
			rule,
			corpusOf([rulebook('rules', { articles: [...articles, punish('终端积尘，不清洁。')] })]),
		);
		expect(finding).toMatchObject({ severity: 'notice', uids: ['rules'], values: ['report'] });
		expect(finding?.message.zh).toBe('3条里有1条没有对应的处罚：二。');
	});

	it('is told at its chapters, where it has any', () => {
		const chapters = [chapter('norms', { articles }), chapter('penalties', { articles: [punish('终端积尘。')] })];
		expect(findingsOf(rule, corpusOf([rulebook('rules', { chapters })]))).toMatchObject([
			{ at: { path: ['chapters'] }, values: ['report'] },
		]);
	});

	it('names each of them apart, by its id where no number is printed', () => {
		const log = unit('log', { zh: '登记台账。' });
		const [finding] = findingsOf(
			rule,
			corpusOf([rulebook('rules', { articles: [...articles, log, punish('终端积尘，不清洁。')] })]),
		);
		expect(finding?.message.zh).toContain('：二、log。');
		expect(finding?.message.en).toContain(': 二, log.');
	});

	it('lists none that only declare something', () => {
		const texts = [
			'为了保证资金安全，制定本办法。',
			'本办法适用于各营业网点。',
			'本办法所称重要物品，包括以下四类：',
			'本办法由分公司负责解释。',
			'本办法自2026年1月1日起施行。',
			'为了保证安全，制定应急预案并组织演练。',
		];
		const declared = texts.map((zh, at) => unit(`a-${at}`, { zh }));
		const book = rulebook('rules', { articles: [...declared, punish('终端积尘，不清洁。')] });
		expect(findingsOf(rule, corpusOf([book]))[0]?.values).toEqual(['a-5']);
	});

	it('without any penalty has none for all of them', () => {
		const [finding] = findingsOf(rule, corpusOf([rulebook('rules', { articles })]));
		expect(finding?.message.en).toBe('2 of 2 articles have no penalty.');
	});

	it('with a general penalty covers them all', () => {
		expect(
			findingsOf(rule, corpusOf([rulebook('rules', { articles: [...articles, punish('违反本规范的规定。')] })])),
		).toEqual([]);
	});
});
