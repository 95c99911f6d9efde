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

	it('is reported where it differs', () => {
		expect(find('本禁令自2007年9月1日起施行。')[0]).toMatchObject({
			uids: ['bans', 'bans.start'],
			values: ['2007-09-01', '2007-08-01'],
		});
	});
});
