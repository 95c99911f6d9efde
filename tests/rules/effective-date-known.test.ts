import { describe, expect, it } from 'vitest';
import { rule } from '#rules/effective-date-known.ts';
import { corpusOf, findingsOf, prohibition, rulebook, unit, unknownValidity } from './build.ts';

const dated = (validity: NonNullable<NonNullable<Parameters<typeof rulebook>[1]>['validity']>) =>
	findingsOf(rule, corpusOf([rulebook('rules', { validity })]));

describe('a rulebook', () => {
	it('whose first day is not known is reported', () => {
		const [finding, ...more] = dated(unknownValidity);
		expect(finding).toMatchObject({ uids: ['rules'], at: { path: ['validity', 'effectiveFrom'] } });
		expect(more).toEqual([]);
	});

	it('that is issued, in force and ended in order is well dated', () => {
		expect(
			dated({
				...unknownValidity,
				issued: '2007-07-01',
				effectiveFrom: '2007-08-01',
				effectiveUntil: '2010-01-01',
			}),
		).toEqual([]);
	});

	it.each([
		['ends before it begins', { effectiveFrom: '2007-08-01', effectiveUntil: '2007-07-01' }, 'effectiveUntil'],
		['begins before it is issued', { issued: '2008-01-01', effectiveFrom: '2007-08-01' }, 'effectiveFrom'],
	])('that %s is reported', (_, days, field) => {
		expect(dated({ ...unknownValidity, ...days }).map(({ at }) => at.path)).toEqual([['validity', field]]);
	});
});

it('a text is not issued after it ended, whenever it began', () => {
	const days = { issued: '2010-01-01', effectiveUntil: '2009-12-31' };
	expect(dated({ ...unknownValidity, ...days }).map(({ at }) => at.path)).toContainEqual([
		'validity',
		'effectiveUntil',
	]);
});

describe('an article', () => {
	const find = (zh: string) => {
		const validity = { ...unknownValidity, effectiveFrom: '2020-01-01' };
		const articles = [unit('last', { zh })];
		return findingsOf(rule, corpusOf([rulebook('rules', { validity, articles })])).map(({ values }) => values[0]);
	};

	it.each([
		'本办法自2020年1月1日起施行，2015年3月1日发布的办法同时废止。',
		'原2015年3月1日起施行的办法同时废止，本办法自2020年1月1日起施行。',
		'2015年3月1日印发的《考核办法》自本办法施行之日起废止。',
		'本办法自印发之日起施行，有效期至2025年12月31日。',
		'本办法施行后，2021年6月30日前完成整改。',
		'自2021年7月1日起执行新的收费标准。',
		'本办法规定的罚款标准自2021年7月1日起执行。',
		'本行自2021年7月1日起启用新印章。',
		'本办法自2020年1月起试行。',
		'新标准自印发之日起执行。',
	])('gives the day or another one: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});

	it.each([
		'本细则经2019年12月20日局务会议通过，自2019年12月25日起施行。',
		'原2015年3月1日起施行的办法同时废止，本办法自2019年12月25日起施行。',
		'本制度由办公室负责解释，于2019年12月25日正式实施。',
		'原办法同时废止；本办法（试行）自2019年12月25日起试行。',
		'自2019年12月25日起施行。',
		'本办法施行日期为2019年12月25日。',
	])('gives a day that is not the registered one: %s', (zh) => {
		expect(find(zh)).toEqual(['2019-12-25']);
	});
});

describe('a clause that gives the day', () => {
	const find = (zh: string) => {
		const clauses = [{ ...unit('start', { zh }), about: 'effective-date' as const }];
		return findingsOf(
			rule,
			corpusOf([prohibition('bans', { validity: { ...unknownValidity, effectiveFrom: '2007-08-01' }, clauses })]),
		);
	};

	it('agrees with the registered one', () => {
		expect(find('本禁令自二〇〇七年八月一日起施行。')).toEqual([]);
	});

	it.each([
		['本禁令自2007年8月起施行。', '2007-07-20', []],
		['本禁令自2007年9月起施行。', '2007-07-20', ['2007-09']],
		['本禁令自发布之日起施行。', '2007-07-20', ['2007-07-20']],
		['本禁令自发布之日起施行。', '2007-08-01', []],
		['本禁令自发布之日起施行。', 'unknown', []],
		['本禁令自发布之日起30日后施行。', '2007-07-20', []],
	])('may give a month, or the day of issue: %s', (zh, issued, days) => {
		const clauses = [{ ...unit('start', { zh }), about: 'effective-date' as const }];
		const validity = { ...unknownValidity, issued, effectiveFrom: '2007-08-01' };
		const findings = findingsOf(rule, corpusOf([prohibition('bans', { validity, clauses })]));
		expect(findings.map(({ values }) => values[0])).toEqual(days);
	});

	it('is reported where it differs', () => {
		expect(find('本禁令自2007年9月1日起施行。')[0]).toMatchObject({
			uids: ['bans', 'bans.start'],
			values: ['2007-09-01', '2007-08-01'],
		});
	});
});
