import { describe, expect, it } from 'vitest';
import { rule } from '#rules/penalty-not-monotonic.ts';
import type { Authored } from './build.ts';
import { corpusOf, findingsOf, penalty, rulebook, unit } from './build.ts';

type Consequence = NonNullable<Authored<'prohibitions'>['sanctions'][number]['consequences']>[number];
/** One penalty for each list of consequences. */
const find = (...lists: Consequence[][]) => {
	const penalties = lists.map((consequences, index) =>
		penalty(`p${index + 1}`, {
			consequences: consequences.map((one, at) => (at === 0 ? one : { join: 'or' as const, ...one })),
		}),
	);
	return findingsOf(rule, corpusOf([rulebook('rules', { articles: [{ ...unit('a'), penalties }] })]));
};
const fine = (amount: number, severity?: number, when?: string): Consequence => ({
	form: 'fine',
	amount,
	...(severity !== undefined && { severity }),
	...(when !== undefined && { when: { zh: when } }),
});
const share = (percent: number | 'unknown', severity: number): Consequence => ({
	form: 'deduction-by-value',
	percent,
	base: { zh: '设备价值。' },
	severity,
});

describe('a worse outcome', () => {
	it('with a milder sanction is reported beside the heavier one', () => {
		const [finding, ...more] = find([share(50, 2)], [share(20, 3)]);
		expect(finding).toMatchObject({ uids: ['rules.p2', 'rules.p1'] });
		expect(finding?.message.zh).toContain('20%');
		expect(more).toEqual([]);
	});

	it.each<[string, Consequence[]]>([
		['a smaller fine', [fine(100, 1), fine(50, 2)]],
		[
			'fewer points',
			[
				{ form: 'points', points: 6, severity: 1 },
				{ form: 'points', points: 3, severity: 2 },
			],
		],
		['a lower range', [fine(100, 1), { form: 'fine', range: { min: 20, max: 100 }, severity: 2 }]],
		[
			'a milder form',
			[
				{ form: 'probation', severity: 1 },
				{ form: 'criticism', severity: 2 },
			],
		],
		[
			'a milder disciplinary action',
			[
				{ form: 'removal', severity: 1 },
				{ form: 'demotion', severity: 2 },
			],
		],
	])('with %s is reported', (_, consequences) => {
		expect(find(consequences)).toHaveLength(1);
	});

	it.each<[string, Consequence[]]>([
		['a heavier one', [fine(50, 1), fine(100, 2)]],
		['an equal one', [fine(50, 1), fine(50, 2)]],
		[
			'a heavier disciplinary action',
			[
				{ form: 'demerit', severity: 1 },
				{ form: 'serious-demerit', severity: 2 },
				{ form: 'demotion', upTo: 'dismissal', severity: 3 },
			],
		],
		['an unknown one', [share(50, 2), share('unknown', 4)]],
		[
			'one that can’t be compared',
			[fine(100, 1), { form: 'repair-cost', percent: 100, base: { zh: '维修费' }, severity: 2 }],
		],
		[
			'another kind of counting',
			[
				{ ...fine(100, 1), per: 'month' },
				{ ...fine(50, 2), per: 'time' },
			],
		],
	])('with %s is not', (_, consequences) => {
		expect(find(consequences)).toEqual([]);
	});

	it('is known by its words where no severity is given, within one penalty', () => {
		expect(find([fine(500, undefined, '情节较轻的'), fine(200, undefined, '情节严重的')])).toHaveLength(1);
		expect(find([fine(200, undefined, '首次'), fine(500, undefined, '再次')])).toEqual([]);
		expect(find([fine(500, undefined, '情节较轻的')], [fine(200, undefined, '情节严重的')])).toEqual([]);
	});

	it('is worse than the plain case, for which no condition is given', () => {
		expect(find([fine(200), fine(100, undefined, '情节严重的')])).toHaveLength(1);
		expect(find([fine(50), fine(30, undefined, '再次安装的')])).toHaveLength(1);
		expect(find([fine(100), fine(200, undefined, '情节严重的')])).toEqual([]);
		expect(find([fine(200), fine(100, undefined, '情节轻微的')])).toEqual([]);
		expect(find([fine(100), fine(200, undefined, '初犯')])).toHaveLength(1);
		expect(find([fine(100, undefined, '过失的'), fine(50, undefined, '故意的')])).toHaveLength(1);
	});

	it.each(['情节不严重的', '没有造成损失的', '未造成严重后果的', '尚未构成犯罪的', '主动报告的'])(
		'is not what is denied: %s',
		(when) => {
			expect(find([fine(100), fine(20, undefined, when)])).toEqual([]);
		},
	);

	it('may add less to the plain case', () => {
		expect(find([fine(200), { ...fine(100, undefined, '造成损失的'), join: 'and' }])).toEqual([]);
	});
});
