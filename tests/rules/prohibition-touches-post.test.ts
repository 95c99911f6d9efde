import { describe, expect, it } from 'vitest';
import { rule } from '#rules/prohibition-touches-post.ts';
import type { Authored } from './build.ts';
import { corpusOf, duty, findingsOf, organisation, post, prohibition, unit } from './build.ts';

type Ban = NonNullable<Authored<'prohibitions'>['bans']>[number];
const home = [organisation('bank-office'), organisation('post-bureau', { sector: 'post' })];
const clerk = post('clerk', { duties: [duty('a', { subjects: ['mail'] })] });
const find = (ban: Partial<Ban>, ...posts: ReturnType<typeof post>[]) =>
	findingsOf(
		rule,
		corpusOf([
			...home,
			clerk,
			...posts,
			prohibition('bans', { bans: [{ ...unit('b'), subjects: ['mail'], ...ban }] }),
		]),
	);

describe('a ban', () => {
	it('that binds the posts of its subject is well addressed', () => {
		expect(find({ appliesTo: { jobRoles: ['clerk'] } })).toEqual([]);
	});

	it('that binds no post is listed', () => {
		expect(find({}).map(({ identity }) => identity)).toEqual(['prohibition-touches-post:bans.b:binds-none']);
	});

	it('that names a role nobody holds is listed', () => {
		expect(find({ appliesTo: { jobRoles: ['clerk', 'porter'] } })[0]).toMatchObject({
			severity: 'notice',
			values: ['porter'],
		});
	});

	it('of an organisation binds only its own posts, and leaves the posts of others out on purpose', () => {
		const other = post('sorter', { organisation: 'post-bureau', duties: [duty('a', { subjects: ['mail'] })] });
		const twin = post('clerk-2', {
			jobRole: 'clerk',
			organisation: 'branch',
			duties: [duty('a', { subjects: ['mail'] })],
		});
		const branch = organisation('branch');
		const bans = (ban: Partial<Ban>) =>
			prohibition('bans', {
				appliesTo: { jobRoles: ['clerk'], organisations: ['bank-office'] },
				bans: [{ ...unit('b'), subjects: ['mail'], ...ban }],
			});
		const guard = post('guard', { duties: [duty('a', { subjects: ['mail'] })] });
		for (const ban of [{}, { appliesTo: { jobRoles: ['clerk'] } }]) {
			expect(findingsOf(rule, corpusOf([...home, branch, clerk, twin, other, bans(ban)]))).toEqual([]);
			const all = corpusOf([...home, branch, clerk, twin, other, guard, bans(ban)]);
			expect(findingsOf(rule, all).map(({ values }) => values)).toEqual([['guard']]);
		}
	});

	it('that leaves out a post with the same subject in the same sector is listed', () => {
		const guard = post('guard', { duties: [duty('a', { subjects: ['mail'] })] });
		const other = post('sorter', { organisation: 'post-bureau', duties: [duty('a', { subjects: ['mail'] })] });
		expect(find({ appliesTo: { jobRoles: ['clerk'] } }, guard, other)[0]?.values).toEqual(['guard']);
	});
});
