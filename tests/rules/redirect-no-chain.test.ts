import { describe, expect, it } from 'vitest';
import { rule } from '#rules/redirect-no-chain.ts';
import type { RedirectData } from '#schema/record.ts';
import { corpusOf, duty, findingsOf, post } from './build.ts';

const driver = post('driver', { formerly: ['chauffeur'], duties: [duty('drive', { formerly: ['steer'] })] });
const said = (...redirects: RedirectData[]) =>
	findingsOf(rule, corpusOf([driver], { redirects })).map(({ message }) => message.en);
const on = '2026-01-01';

describe('a record', () => {
	it('that leads straight to an address of today is no chain', () => {
		expect(said({ from: 'driver.go', to: 'driver.drive', on })).toEqual([]);
	});

	it('that leads to the old address of another record is one, and its end is named', () => {
		expect(said({ from: 'driver.a', to: 'driver.b', on }, { from: 'driver.b', to: 'driver.drive', on })).toEqual([
			'The target “driver.b” is itself an old address; it is “driver.drive” now.',
		]);
	});

	it('that leads to a former id is one', () => {
		expect(
			said(
				{ from: 'driver.a', to: 'driver.steer', on },
				{ from: 'posts/x/y', to: 'posts/bank-office/chauffeur', on },
			),
		).toEqual([
			'The target “driver.steer” is itself an old address; it is “driver.drive” now.',
			'The target “posts/bank-office/chauffeur” is itself an old address; it is “posts/bank-office/driver” now.',
		]);
	});

	it('that goes round in a circle is one', () => {
		expect(said({ from: 'driver.a', to: 'driver.b', on }, { from: 'driver.b', to: 'driver.a', on })).toEqual([
			'The target “driver.b” is itself an old address, and never comes to a page.',
			'The target “driver.a” is itself an old address, and never comes to a page.',
		]);
	});

	it('of a removal whose successor was removed too is one', () => {
		const reason = { zh: '取消。', en: 'Dropped.' };
		expect(
			said({ from: 'driver.a', on, reason, replacedBy: ['driver.b'] }, { from: 'driver.b', on, reason }),
		).toEqual(['The target “driver.b” is itself an old address of what was removed.']);
	});
});
