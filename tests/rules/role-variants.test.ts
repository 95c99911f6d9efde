import { describe, expect, it } from 'vitest';
import { rule } from '#rules/role-variants.ts';
import type { Authored } from './build.ts';
import { corpusOf, duty, findingsOf, gap, organisation, post, reportedBy } from './build.ts';

const clerk = (id: string, fields: Partial<Authored<'posts'>> = {}) =>
	post(id, { jobRole: 'counter-clerk', duties: [duty(`serve-${id}`)], ...fields });

describe('several lists for one role', () => {
	it('are fine where each is linked to another, in whatever order', () => {
		const lists = [clerk('a', { variantOf: 'b' }), clerk('b'), clerk('c', { supersedes: 'a' })];
		expect(reportedBy(rule, corpusOf(lists))).toEqual([]);
	});

	it('need a link', () => {
		const [finding] = findingsOf(rule, corpusOf([clerk('a'), clerk('b')]));
		expect(finding).toMatchObject({ uids: ['b', 'a'], severity: 'warning', at: { path: ['jobRole'] } });
	});

	it('are reported once per unlinked group', () => {
		const lists = [clerk('a'), clerk('b'), clerk('c', { variantOf: 'b' }), clerk('d')];
		expect(reportedBy(rule, corpusOf(lists))).toEqual(['b+a', 'd+a']);
	});

	it('are out of each other’s reach in different sectors', () => {
		const bureau = organisation('bureau', { sector: 'post' });
		const lists = [organisation('bank-office'), bureau, clerk('a'), clerk('b', { organisation: 'bureau' })];
		expect(reportedBy(rule, corpusOf(lists))).toEqual([]);
	});

	it('count only where duties survive', () => {
		expect(reportedBy(rule, corpusOf([clerk('a'), clerk('b', { duties: [gap('lost')] })]))).toEqual([]);
	});
});

describe('a link', () => {
	it('that names another role, or the post itself, is an error', () => {
		const [finding] = findingsOf(rule, corpusOf([post('a', { variantOf: 'b' }), post('b')]));
		expect(finding).toMatchObject({ severity: 'error', uids: ['a'], at: { path: ['variantOf'] } });
		expect(reportedBy(rule, corpusOf([clerk('a', { supersedes: 'a' })]))).toEqual(['a']);
	});
});

it('Two posts of one name and scope have one role', () => {
	const title = { zh: '文秘', en: 'Secretary' };
	expect(reportedBy(rule, corpusOf([post('a', { title }), post('b', { title })]))).toEqual(['b+a']);
	expect(reportedBy(rule, corpusOf([post('a', { title }), post('b', { title, organisation: 'bureau' })]))).toEqual(
		[],
	);
});
