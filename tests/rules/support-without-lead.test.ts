import { describe, expect, it } from 'vitest';
import { rule } from '#rules/support-without-lead.ts';
import type { Authored } from './build.ts';
import { corpusOf, duty, findingsOf, post, reportedBy, unknownValidity } from './build.ts';

type Fields = NonNullable<Parameters<typeof duty>[1]>;
const holds = (id: string, fields: Fields, of: Partial<Authored<'posts'>> = {}) =>
	post(id, { duties: [duty('files', { subjects: ['archives'], ...fields })], ...of });
const support = (fields: Fields = {}) =>
	holds('secretary', { responsibility: 'support', zh: '协助管理档案。', ...fields });
const lead = (fields: Fields = {}, of: Partial<Authored<'posts'>> = {}, id = 'archivist') =>
	holds(id, { responsibility: 'lead', ...fields }, of);

describe('a duty that supports', () => {
	it('is fine where another post of the organisation leads, in whatever department', () => {
		expect(reportedBy(rule, corpusOf([support(), lead()]))).toEqual([]);
		expect(reportedBy(rule, corpusOf([support(), lead({}, { department: 'accounts' })]))).toEqual([]);
	});

	it('is reported where nobody leads, for each subject that is left', () => {
		const [finding] = findingsOf(rule, corpusOf([support({ subjects: ['archives', 'seals'] }), lead()]));
		expect(finding).toMatchObject({
			uids: ['secretary.files'],
			severity: 'warning',
			values: ['seals', '协助管理档案。'],
		});
	});

	it.each([
		['another organisation', lead({}, { organisation: 'bureau' })],
		['one who executes only', lead({ responsibility: 'execute' })],
		['a list that has ended', lead({}, { validity: { ...unknownValidity, effectiveUntil: '2019-12-31' } })],
	])('is not led by %s', (_, other) => {
		expect(reportedBy(rule, corpusOf([support(), other]))).toEqual(['secretary.files']);
	});

	it('is not led by a list that was replaced', () => {
		const successor = lead({ subjects: ['seals'] }, { jobRole: 'archivist', supersedes: 'archivist' }, 'new');
		expect(reportedBy(rule, corpusOf([support(), lead(), successor]))).toEqual(['secretary.files']);
	});

	it('needs no lead any more where its own list has ended', () => {
		const validity = { ...unknownValidity, effectiveUntil: '2019-12-31' };
		const ended = holds('secretary', { responsibility: 'support' }, { validity });
		const other = holds('clerk', { responsibility: 'support', leadOutside: 'bureau' });
		expect(reportedBy(rule, corpusOf([ended, other]))).toEqual([]);
	});

	it('is fine where the lead is outside, or where it names the post or the leading duty it serves', () => {
		const director = holds('director', { responsibility: 'lead', subjects: ['seals'] });
		const settled: Fields[] = [
			{ leadOutside: { zh: '局领导' } },
			{ boundedBy: [{ with: 'director', zh: '主任主管。' }] },
			{ subjects: ['seals'], boundedBy: [{ with: 'director.files', zh: '主任主管。' }] },
		];
		for (const fields of settled) expect(reportedBy(rule, corpusOf([support(fields), director]))).toEqual([]);
	});

	it('is not covered by a named duty that does not lead', () => {
		const bounded = support({ boundedBy: [{ with: 'archivist.files', zh: '档案员主管。' }] });
		expect(reportedBy(rule, corpusOf([bounded, lead({ responsibility: 'execute' })]))).toEqual(['secretary.files']);
	});
});
