import { describe, expect, it } from 'vitest';
import { rule } from '#rules/penalty-payer-unclear.ts';
import { corpusOf, findingsOf, gap, penalty, rulebook, unit } from './build.ts';

const find = (fields: Parameters<typeof penalty>[1]) =>
	findingsOf(
		rule,
		corpusOf([rulebook('rules', { articles: [{ ...unit('a'), penalties: [penalty('p', fields), gap('lost')] }] })]),
	);

describe('a penalty', () => {
	it('that says who bears it is clear', () => {
		expect(find({ payer: 'unit-and-person' })).toEqual([]);
	});

	it.each(['unclear', 'unknown'] as const)('whose payer is %s is reported at the payer', (payer) => {
		const [finding, ...more] = find({ payer });
		expect(finding).toMatchObject({ uids: ['rules.p'], at: { path: ['articles', 0, 'penalties', 0, 'payer'] } });
		expect(more).toEqual([]);
	});

	it('is judged by each consequence that has a payer of its own', () => {
		expect(find({ payer: 'unknown', consequences: [{ form: 'fine', amount: 50, payer: 'person' }] })).toEqual([]);
		const found = find({ payer: 'person', consequences: [{ form: 'fine', amount: 50, payer: 'unclear' }] });
		expect(found[0]?.at.path).toEqual(['articles', 0, 'penalties', 0, 'consequences', 0, 'payer']);
	});
});
