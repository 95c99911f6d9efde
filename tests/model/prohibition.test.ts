import { describe, expect, it } from 'vitest';
import { createPhone, listBans, listClauses } from '#model/prohibition.ts';
import { corpusOf, penalty, prohibition, unit } from '../rules/build.ts';

describe('a prohibition', () => {
	const phone = { printed: '010—6641700', number: '010-6641700?', missingDigits: 1 };
	const corpus = corpusOf([
		prohibition('bans', {
			bans: [{ ...unit('no-resale'), sanctions: ['heavy'] }, unit('no-speculation')],
			sanctions: [penalty('light'), penalty('heavy')],
			clauses: [
				{ ...unit('hotline'), about: 'hotline', phone },
				{ ...unit('start'), about: 'effective-date' },
			],
		}),
	]);

	it('gives each ban the sanctions that punish it', () => {
		const bans = listBans(corpus, 'bans').map(({ ban, sanctions }) => [ban.id, sanctions.map(({ id }) => id)]);
		expect(bans).toEqual([['no-resale', ['heavy']], ['no-speculation', []]]); // prettier-ignore
	});

	it('gives a clause its telephone number, if it has one', () => {
		expect(listClauses(corpus, 'bans').map(({ clause, phone: own }) => [clause.id, own?.lost])).toEqual([
			['hotline', 1],
			['start', undefined],
		]);
	});
});

describe('a telephone number', () => {
	it('that lost a digit shows the place and can’t be dialled', () => {
		const phone = createPhone({ printed: '010—6641700', number: '010-66417?00', missingDigits: 1 });
		expect(phone.digits).toEqual([
			{ text: '010-66417', lost: false },
			{ text: '?', lost: true },
			{ text: '00', lost: false },
		]);
		expect(phone.href).toBeUndefined();
	});

	it('that is whole can be dialled', () => {
		expect(createPhone({ printed: '010—66417000', number: '010-66417000', missingDigits: 0 }).href).toBe(
			'tel:01066417000',
		);
	});
});
