import { describe, expect, it } from 'vitest';
import { rule } from '#rules/penalty-payer-conflict.ts';
import { corpusOf, findingsOf, penalty, reportedBy, rulebook, unit } from './build.ts';

type Payer = NonNullable<NonNullable<Parameters<typeof penalty>[1]>['payer']>;
const repair = (id: string, trigger: string, payer: Payer) =>
	penalty(id, {
		trigger: { zh: trigger },
		payer,
		consequences: [{ form: 'repair-cost', percent: 100, base: { zh: '维修费。' } }],
	});
const book = (...penalties: ReturnType<typeof penalty>[]) =>
	corpusOf([rulebook('rules', { articles: [{ ...unit('a'), penalties }] })]);

describe('two penalties for one outcome', () => {
	it('that put the same cost on different payers conflict', () => {
		const [finding, ...more] = findingsOf(
			rule,
			book(repair('a1', '使用不当，造成设备损坏', 'person'), repair('a2', '违反规定，毁坏设备', 'owning-unit')),
		);
		expect(finding).toMatchObject({ uids: ['rules.a2', 'rules.a1'] });
		expect(finding?.message.en).toContain('the owning unit');
		expect(more).toEqual([]);
	});

	it.each<[string, Payer, Payer]>([
		['the same payer', 'person', 'person'],
		['payers one of whom is in both', 'person', 'unit-and-person'],
		['a payer nobody knows', 'person', 'unclear'],
	])('with %s do not', (_, first, second) => {
		expect(reportedBy(rule, book(repair('a1', '造成损坏', first), repair('a2', '造成损坏', second)))).toEqual([]);
	});

	it('of other outcomes, or of other costs, do not', () => {
		expect(reportedBy(rule, book(repair('a1', '造成损坏', 'person'), repair('a2', '造成丢失', 'unit')))).toEqual(
			[],
		);
		const fine = penalty('a2', { trigger: { zh: '造成损坏' }, payer: 'unit' });
		expect(reportedBy(rule, book(repair('a1', '造成损坏', 'person'), fine))).toEqual([]);
	});

	it('conflict as well where their triggers are nearly the same', () => {
		const [one, two] = [
			penalty('a1', { trigger: { zh: '擅自外借公章的' } }),
			penalty('a2', { trigger: { zh: '擅自外借公章' }, payer: 'unit' }),
		];
		expect(reportedBy(rule, book(one, two))).toEqual(['rules.a2+rules.a1']);
	});
});

it('one conduct among others, or a thing broken in any way, is the same case; what the rulebook is about is not', () => {
	const fine = (id: string, zh: string, payer: Payer) => penalty(id, { trigger: { zh }, payer });
	const careless = fine('a1', '不爱惜终端：造成水污、油污，敲击，乱涂乱画。', 'person');
	expect(reportedBy(rule, book(careless, fine('a2', '在终端上乱涂乱画。', 'unit')))).toEqual(['rules.a2+rules.a1']);
	expect(reportedBy(rule, book(careless, fine('a2', '违反规定，把终端带回家。', 'unit')))).toEqual([]);
	expect(reportedBy(rule, book(repair('a1', '造成损坏', 'person'), repair('a2', '摔坏终端', 'unit')))).toHaveLength(
		1,
	);
	const articles = ['网点设备保持清洁。', '网点设备下班关机。'].map((zh, at) => unit(`n${at}`, { zh }));
	const penalties = [fine('a1', '网点设备、机柜积压杂物。', 'person'), fine('a2', '网点设备未关机。', 'unit')];
	const rules = rulebook('rules', { articles: [...articles, { ...unit('a'), penalties }] });
	expect(reportedBy(rule, corpusOf([rules]))).toEqual([]);
});

it('penalties of different rulebooks are not compared', () => {
	const rules = ['one', 'two'].map((id, index) =>
		rulebook(id, {
			articles: [{ ...unit('a'), penalties: [repair('p', '造成损坏', index === 0 ? 'person' : 'unit')] }],
		}),
	);
	expect(reportedBy(rule, corpusOf(rules))).toEqual([]);
});
