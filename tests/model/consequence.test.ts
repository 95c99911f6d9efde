import { describe, expect, it } from 'vitest';
import { isPenalty, wordConsequences } from '#model/consequence.ts';
import type { Edition } from '#model/edition.ts';
import { penalty, rulebook, unit } from '../rules/build.ts';
import { viewOf } from './views.ts';

type Consequences = NonNullable<NonNullable<Parameters<typeof penalty>[1]>['consequences']>;

function word(consequences: Consequences, edition: Edition = 'zh-hans') {
	const articles = [{ ...unit('article'), penalties: [penalty('fine', { payer: 'person', consequences })] }];
	const view = viewOf([rulebook('rules', { articles })], edition);
	return view.corpus.units.filter(isPenalty).flatMap((one) => wordConsequences(view, one));
}
const figures = (consequence: Consequences[number], edition?: Edition) => word([consequence], edition)[0]?.figures;

describe('a consequence in words', () => {
	it('says its sum, or from what to what, and how often', () => {
		expect(figures({ form: 'fine', amount: 50, per: 'time' })).toEqual([
			{ text: 'penalty.yuan 50', known: true },
			{ text: 'penalty.per.time', known: true },
		]);
		expect(figures({ form: 'fine', range: { min: 10, max: 100 } })).toEqual([
			{ text: 'penalty.yuan 10–100', known: true },
		]);
	});

	it('says how many points it takes', () => {
		expect(figures({ form: 'points', points: 3, per: 'time' })).toEqual([
			{ text: 'penalty.points 3', known: true },
			{ text: 'penalty.per.time', known: true },
		]);
	});

	it('says its percentage of a base, without the stop that ends the base’s own text', () => {
		const base = { zh: '网点设备价值。', en: 'The value of the equipment.' };
		expect(figures({ form: 'deduction-by-value', percent: 20, base })).toEqual([
			{ text: 'penalty.percent-of 20 网点设备价值', known: true },
		]);
		expect(figures({ form: 'deduction-by-value', percent: 20, base }, 'en')).toEqual([
			{ text: 'penalty.percent-of 20 The value of the equipment', known: true },
		]);
		expect(figures({ form: 'deduction-by-value', percent: 20 })).toEqual([{ text: '20%', known: true }]);
	});

	it('says that the source doesn’t give a figure', () => {
		expect(figures({ form: 'fine', amount: 'unknown', per: 'unknown' })).toEqual([
			{ text: 'penalty.amount-unknown', known: false },
			{ text: 'penalty.per.unknown', known: false },
		]);
		expect(figures({ form: 'deduction-by-value', percent: 'unknown', base: 'unknown' })).toEqual([
			{ text: 'penalty.percent-unknown', known: false },
			{ text: 'penalty.base-unknown', known: false },
		]);
	});

	it('joins the one before, spans forms, and names its bearer only where it is another', () => {
		const found = word([
			{ form: 'probation', upTo: 'dismissal', payer: 'person' },
			{ join: 'and', form: 'administrative-warning', payer: 'leader', when: { zh: '视情节。' } },
		]);
		expect(found.map(({ join, form, payer, when }) => [join, form, payer, when?.zh])).toEqual([
			[undefined, 'penalty.up-to penalty.form.probation penalty.form.dismissal', undefined, undefined],
			['and', 'penalty.form.administrative-warning', 'penalty.payer.leader', '视情节。'],
		]);
	});
});
