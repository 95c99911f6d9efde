import { describe, expect, it } from 'vitest';
import { rule } from '#rules/penalty-amount-missing.ts';
import type { Authored } from './build.ts';
import { corpusOf, findingsOf, penalty, rulebook, unit } from './build.ts';

type Consequences = NonNullable<Authored<'prohibitions'>['sanctions'][number]['consequences']>;
const find = (consequences: Consequences) =>
	findingsOf(
		rule,
		corpusOf([rulebook('rules', { articles: [{ ...unit('a'), penalties: [penalty('p', { consequences })] }] })]),
	);
const value = { zh: '设备价值。', en: 'The value of the equipment.' };

describe('a penalty in money', () => {
	it.each<[string, Consequences]>([
		['an amount', [{ form: 'fine', amount: 50 }]],
		['a range', [{ form: 'fine', range: { min: 10, max: 100 } }]],
		['a percentage of something', [{ form: 'deduction-by-value', percent: 20, base: value }]],
		['a range at the end of its span', [{ form: 'criticism', upTo: 'fine', range: { min: 10, max: 50 } }]],
		['no money in it', [{ form: 'criticism' }, { join: 'or', form: 'dismissal' }]],
	])('with %s is complete', (_, consequences) => {
		expect(find(consequences)).toEqual([]);
	});

	it.each<[string, Consequences, string]>([
		['amount', [{ form: 'fine' }], 'amount is not given'],
		['amount but 0', [{ form: 'fine', amount: 0 }], 'amount is not given'],
		['amount at the end of its span', [{ form: 'criticism', upTo: 'fine' }], 'a fine, but its amount'],
		['known amount', [{ form: 'economic-penalty', amount: 'unknown' }], 'amount is not given'],
		[
			'known percentage',
			[{ form: 'deduction-by-value', percent: 'unknown', base: value }],
			'percentage is not given',
		],
		['known base', [{ form: 'repair-cost', percent: 100, base: 'unknown' }], 'what its percentage is taken of'],
	])('without a %s is not', (_, consequences, message) => {
		const [finding] = find(consequences);
		expect(finding).toMatchObject({
			uids: ['rules.p'],
			at: { path: ['articles', 0, 'penalties', 0, 'consequences', 0] },
		});
		expect(finding?.message.en).toContain(message);
	});

	it('is named by its form, so that two of one penalty are told apart', () => {
		const found = find([
			{ form: 'fine', amount: 'unknown' },
			{ join: 'or', form: 'fine', amount: 'unknown' },
		]);
		expect(found.map(({ identity }) => identity)).toEqual([
			'penalty-amount-missing:rules.p:fine',
			'penalty-amount-missing:rules.p:fine-2',
		]);
	});
});

describe('an article', () => {
	const article = (zh: string) =>
		findingsOf(
			rule,
			corpusOf([rulebook('rules', { articles: [{ ...unit('a', { zh }), penalties: [penalty('p')] }] })]),
		);

	it('that threatens a fine gives the sum', () => {
		expect(article('违者罚款。').map(({ uids }) => uids)).toEqual([['rules.a']]);
		for (const sum of ['50元', '货值的20%']) expect(article(`违者罚款${sum}。`)).toEqual([]);
	});
});

describe('a penalty whose text gives the figure', () => {
	const told = (zh: string, consequences: Consequences) =>
		findingsOf(
			rule,
			corpusOf([
				rulebook('rules', { articles: [{ ...unit('a'), penalties: [penalty('p', { zh, consequences })] }] }),
			]),
		).map(({ identity }) => identity.split(':').slice(2).join(':'));

	it.each<[string, Consequences]>([
		['每次罚款50元。', [{ form: 'fine', amount: 50 }]],
		['每次罚款五十元。', [{ form: 'fine', amount: 50 }]],
		[
			'扣3分并罚款200元。',
			[
				{ form: 'points', points: 3 },
				{ join: 'and', form: 'fine', amount: 200 },
			],
		],
		['每次罚款100-200元。', [{ form: 'fine', range: { min: 100, max: 200 } }]],
		['罚款100元以上200元以下。', [{ form: 'fine', range: { min: 100, max: 200 } }]],
		['扣罚设备价值的20%。', [{ form: 'deduction-by-value', percent: 20, base: value }]],
		[
			'赔偿全部损失，并罚款200元。',
			[
				{ form: 'repair-cost', percent: 100, base: value },
				{ join: 'and', form: 'fine', amount: 200 },
			],
		],
		[
			'首次罚款200元，再犯罚款500元。',
			[
				{ form: 'fine', amount: 200 },
				{ join: 'or', form: 'fine', amount: 500 },
			],
		],
	])('has it in its fields: %s', (zh, consequences) => {
		expect(told(zh, consequences)).toEqual([]);
	});

	it.each<[string, Consequences, string]>([
		['每次罚款50元。', [{ form: 'fine', amount: 500 }], 'fine/text'],
		['每次扣3分。', [{ form: 'points', points: 6 }], 'points/text'],
		['每次罚款100-200元。', [{ form: 'fine', range: { min: 100, max: 500 } }], 'fine/text'],
		['扣罚设备价值的20%。', [{ form: 'deduction-by-value', percent: 25, base: value }], 'deduction-by-value/text'],
		[
			'首次罚款200元，再犯罚款500元。',
			[
				{ form: 'fine', amount: 200 },
				{ join: 'or', form: 'fine', amount: 600 },
			],
			'fine-2/text',
		],
	])('has another one there: %s', (zh, consequences, key) => {
		expect(told(zh, consequences)).toEqual([key]);
	});
});

describe('a penalty told in words alone', () => {
	const complete = penalty('p', { consequences: [{ form: 'fine', amount: 50 }] });
	const inWords = (zh: string) =>
		findingsOf(
			rule,
			corpusOf([rulebook('rules', { articles: [{ ...unit('a', { zh }), penalties: [complete] }] })]),
		);

	it.each([
		'处理分为批评教育、经济处罚和降级；经济处罚与其他处理可以并用。',
		'罚款从当月绩效工资中扣除。',
		'罚款全部纳入培训专户。',
	])('is none where it names a kind, or where the money goes: %s', (zh) => {
		expect(inWords(zh)).toEqual([]);
	});

	it.each(['违反的，处以罚款。', '处罚分为两种；情节严重的，并处罚款。'])('needs its sum: %s', (zh) => {
		expect(inWords(zh)).toHaveLength(1);
	});
});

describe('how often a penalty falls due', () => {
	const due = (zh: string, per: 'time' | 'item' | 'month' | 'once') =>
		findingsOf(
			rule,
			corpusOf([
				rulebook('rules', {
					articles: [
						{
							...unit('a'),
							penalties: [penalty('p', { zh, consequences: [{ form: 'fine', amount: 50, per }] })],
						},
					],
				}),
			]),
		);

	it.each([
		['每次罚款50元。', 'time'],
		['每发现一起，罚款50元。', 'time'],
		['每户罚款50元。', 'item'],
		['罚款50元。', 'item'],
		['一次性罚款50元。', 'once'],
	] as const)('is as the text says: %s (%s)', (zh, per) => {
		expect(due(zh, per)).toEqual([]);
	});

	it.each([
		['每次罚款50元。', 'month'],
		['每户罚款50元。', 'time'],
		['每次罚款50元。', 'once'],
	] as const)('is not what the text says: %s (%s)', (zh, per) => {
		expect(due(zh, per)[0]?.message.zh).toContain('字段per');
	});
});
