import { describe, expect, it } from 'vitest';
import { rule } from '#rules/two-leads.ts';
import type { Authored } from './build.ts';
import { corpusOf, duty, findingsOf, post, reportedBy, unknownValidity, vocabulary } from './build.ts';

type Fields = NonNullable<Parameters<typeof duty>[1]>;
const lead = (id: string, fields: Fields = {}, of: Partial<Authored<'posts'>> = {}) =>
	post(id, {
		department: 'office',
		duties: [duty('files', { responsibility: 'lead', subjects: ['archives'], ...fields })],
		...of,
	});
const during = (effectiveFrom: string, effectiveUntil?: string) => ({
	validity: { ...unknownValidity, effectiveFrom, effectiveUntil },
});
const subjects = vocabulary({ vocabulary: 'subjects', items: [{ id: 'archives', zh: '档案管理', en: 'Archives' }] });

describe('a subject with two leads in one scope', () => {
	it('is reported once, with every lead', () => {
		const [finding, ...others] = findingsOf(rule, corpusOf([subjects, lead('a'), lead('b'), lead('c')]));
		expect(finding).toMatchObject({ severity: 'warning', uids: ['a.files', 'b.files', 'c.files'] });
		expect(finding?.message.zh).toContain('“档案管理”在同一范围有3个岗位主责');
		expect(others).toEqual([]);
	});

	it('is settled by a boundary or a sharing that names the other post or duty, on either side', () => {
		const bounded = (to: string) => lead('a', { boundedBy: [{ with: to, zh: '只管目录。' }] });
		for (const settled of [bounded('b'), bounded('b.files'), lead('a', { sharedWith: ['b'] })]) {
			expect(reportedBy(rule, corpusOf([settled, lead('b')]))).toEqual([]);
			expect(reportedBy(rule, corpusOf([lead('b'), settled]))).toEqual([]);
		}
		expect(reportedBy(rule, corpusOf([bounded('c'), lead('b')]))).toEqual(['a.files+b.files']);
	});

	it('keeps only those leads that have an unsettled rival', () => {
		const a = lead('a', { sharedWith: ['b', 'c'] });
		expect(reportedBy(rule, corpusOf([a, lead('b'), lead('c')]))).toEqual(['b.files+c.files']);
	});
});

describe('two leads are no rivals', () => {
	it.each([
		['in different departments', lead('b', {}, { department: 'accounts' })],
		['in different organisations', lead('b', {}, { organisation: 'bureau' })],
		['where one executes or supports only', lead('b', { responsibility: 'execute' })],
		['where one excludes the subject', lead('b', { subjects: ['archives', 'seals'], except: ['archives'] })],
		['where the posts are versions of one role', lead('b', {}, { jobRole: 'a' })],
		['where one list has ended', lead('b', {}, during('2015-01-01', '2019-12-31'))],
	])('%s', (_, other) => {
		expect(reportedBy(rule, corpusOf([lead('a'), other]))).toEqual([]);
	});

	it('where one list was replaced', () => {
		const successor = lead('c', { subjects: ['seals'] }, { supersedes: 'b' });
		expect(reportedBy(rule, corpusOf([lead('a'), lead('b', {}, { jobRole: 'c' }), successor]))).toEqual([]);
	});

	it('where one list begins after the other ends', () => {
		const next = (from: string) => lead('b', {}, during(from));
		const now = lead('a', {}, during('2015-01-01', '2026-12-31'));
		expect(reportedBy(rule, corpusOf([now, next('2027-01-01')]))).toEqual([]);
		expect(reportedBy(rule, corpusOf([now, next('2026-12-31')]))).toEqual(['a.files+b.files']);
	});
});
