import { describe, expect, it } from 'vitest';
import { findBinding } from '#model/applies.ts';
import { corpusOf, organisation, post, prohibition, unit } from '../rules/build.ts';

const corpus = corpusOf([
	organisation('bank-office'),
	organisation('branch'),
	post('clerk'),
	post('guard'),
	post('branch-clerk', { organisation: 'branch', jobRole: 'clerk' }),
	prohibition('bans', {
		appliesTo: { jobRoles: ['clerk', 'guard'], organisations: ['bank-office'] },
		bans: [
			unit('all'),
			{ ...unit('clerks'), appliesTo: { jobRoles: ['clerk'] } },
			{ ...unit('everywhere'), appliesTo: { organisations: ['bank-office', 'branch'] } },
		],
	}),
]);
const bound = (id: string): string[] => {
	const [entry, holder] = [corpus.findEntry('bans'), corpus.findPost(id)];
	if (!entry || !holder) throw new Error(`no ${id}`);
	return findBinding(entry, corpus.unitsOf('bans'), holder)?.units.map((one) => one.id) ?? [];
};

describe('a unit of its own binding', () => {
	it('narrows its entry’s roles and stays in its organisations', () => {
		expect(bound('clerk')).toEqual(['all', 'clerks', 'everywhere']);
		expect(bound('guard')).toEqual(['all', 'everywhere']);
	});

	it('widens the organisations and keeps the roles', () => {
		expect(bound('branch-clerk')).toEqual(['everywhere']);
	});
});
