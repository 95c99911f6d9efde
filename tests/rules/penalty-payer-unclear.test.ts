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

describe('a penalty whose text names who bears it', () => {
	it.each([
		['每次对责任人罚款50元。', 'person'],
		['每次扣罚责任单位50元。', 'unit'],
		['对网点负责人罚款500元。', 'leader'],
		['对责任单位和责任人分别罚款。', 'unit-and-person'],
		['由责任人赔偿，对责任单位通报批评。', 'person'],
		['每次罚款50元。', 'person'],
		['由分公司处罚。', 'person'],
	] as const)('agrees with its payer: %s', (zh, payer) => {
		expect(find({ zh, payer })).toEqual([]);
	});

	it.each([
		['每次对责任单位罚款50元。', 'person'],
		['维修费由责任人承担。', 'unit'],
		['对网点负责人罚款500元。', 'person'],
	] as const)('contradicts its payer: %s', (zh, payer) => {
		expect(find({ zh, payer }).map(({ identity }) => identity)).toEqual(['penalty-payer-unclear:rules.p:text']);
	});

	it('may say otherwise of one of several consequences', () => {
		const consequences = [
			{ form: 'fine', amount: 50 },
			{ join: 'and', form: 'administrative-warning', payer: 'leader' },
		] as const;
		expect(
			find({ zh: '对责任人罚款50元，对负责人给予警告。', payer: 'person', consequences: [...consequences] }),
		).toEqual([]);
	});
});
