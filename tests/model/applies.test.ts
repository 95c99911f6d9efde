import { describe, expect, it } from 'vitest';
import { findBinding } from '#model/applies.ts';
import { corpusOf, organisation, penalty, post, prohibition, unit } from '../rules/build.ts';

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
			{ ...unit('clerks'), appliesTo: { jobRoles: ['clerk'] }, sanctions: ['fine-clerks'] },
			{ ...unit('everywhere'), appliesTo: { organisations: ['bank-office', 'branch'] }, sanctions: ['fine-all'] },
		],
		sanctions: [penalty('fine-clerks'), penalty('fine-all'), penalty('general')],
		clauses: [{ ...unit('in-force'), about: 'effective-date' }],
	}),
]);
const bindingOf = (id: string) => {
	const [entry, holder] = [corpus.findEntry('bans'), corpus.findPost(id)];
	if (!entry || !holder) throw new Error(`no ${id}`);
	return findBinding(entry, corpus.unitsOf('bans'), holder);
};
const bound = (id: string): string[] => bindingOf(id)?.units.flatMap((one) => (one.kind === 'ban' ? one.id : [])) ?? [];

describe('a unit of its own binding', () => {
	it('narrows its entry’s roles and stays in its organisations', () => {
		expect(bound('clerk')).toEqual(['all', 'clerks', 'everywhere']);
		expect(bound('guard')).toEqual(['all', 'everywhere']);
	});

	it('widens the organisations and keeps the roles', () => {
		expect(bound('branch-clerk')).toEqual(['everywhere']);
	});
});

it('An entry is shown with the sanctions for what binds the post, and counted without them', () => {
	const rest = (id: string) => bindingOf(id)?.units.flatMap((one) => (one.kind === 'ban' ? [] : one.id));
	expect(rest('clerk')).toEqual(['fine-clerks', 'fine-all', 'general', 'in-force']);
	expect(bindingOf('clerk')).toMatchObject({ count: 3, whole: true });
	expect(rest('guard')).toEqual(['fine-all', 'general', 'in-force']);
	expect(bindingOf('guard')).toMatchObject({ count: 2, whole: false });
});
