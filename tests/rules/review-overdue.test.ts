import { describe, expect, it } from 'vitest';
import { rule } from '#rules/review-overdue.ts';
import { corpusOf, findingsOf, rulebook, unknownValidity } from './build.ts';

const find = (reviewDate: string, more: { effectiveUntil?: string } = {}) =>
	findingsOf(
		rule,
		corpusOf([rulebook('rules', { validity: { ...unknownValidity, reviewDate, ...more } })], {
			asOf: '2026-01-01',
		}),
	);

describe('the day of review', () => {
	it('is overdue once it is past', () => {
		expect(find('2025-12-31')[0]).toMatchObject({
			uids: ['rules'],
			values: ['2025-12-31'],
			at: { path: ['validity', 'reviewDate'] },
		});
	});

	it('is not on the day itself, later, or unknown', () => {
		expect([...find('2026-01-01'), ...find('2027-01-01'), ...find('unknown')]).toEqual([]);
	});

	it('no longer matters once the text has ended', () => {
		expect(find('2025-06-01', { effectiveUntil: '2025-09-01' })).toEqual([]);
	});
});
