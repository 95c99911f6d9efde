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

it('penalties of different rulebooks are not compared', () => {
	const rules = ['one', 'two'].map((id, index) =>
		rulebook(id, {
			articles: [{ ...unit('a'), penalties: [repair('p', '造成损坏', index === 0 ? 'person' : 'unit')] }],
		}),
	);
	expect(reportedBy(rule, corpusOf(rules))).toEqual([]);
});
