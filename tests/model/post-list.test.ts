import { describe, expect, it } from 'vitest';
import { bindingsOfOrganisation, summariseOrganisation, summariseOrganisations } from '#model/post-list.ts';
import {
	corpusOf,
	duty,
	gap,
	organisation,
	penalty,
	post,
	prohibition,
	rulebook,
	scored,
	unit,
} from '../rules/build.ts';

const departments = [{ id: 'office', name: { zh: '办公室' }, nameStatus: 'printed' as const }];
const bank = organisation('bank-office', { departments, announced: { posts: 4, place: '导语' } });
const sheet = (status: 'complete' | 'incomplete' | 'lost') =>
	({ status, total: 'unknown', passMark: 'unknown', place: '正文' }) as const;
const corpus = corpusOf([
	bank,
	organisation('bureau', { order: 2 }),
	post('guard', { order: 2, headcount: 'unknown', duties: [duty('watch'), gap('lost')] }),
	post('driver', {
		order: 1,
		headcount: 2,
		department: 'office',
		assessment: sheet('complete'),
		duties: [duty('drive', { scored: scored('score', { weight: 40 }) })],
	}),
	post('clerk', { order: 3, assessment: sheet('lost') }),
	rulebook('rules', {
		appliesTo: { organisations: ['bank-office'] },
		articles: [unit('one'), { ...unit('two'), appliesTo: { jobRoles: ['guard'] } }],
	}),
	prohibition('bans', { appliesTo: { jobRoles: ['nobody'] } }),
]);

describe('an organisation in a list', () => {
	const [summary, other] = summariseOrganisations(corpus);

	it('shows its posts by department, those without one last', () => {
		const groups = summary?.groups.map(({ department, rows }) => [
			department?.id,
			rows.map(({ post: { id } }) => id),
		]);
		expect(groups).toEqual([['office', ['driver']], [undefined, ['guard', 'clerk']]]); // prettier-ignore
	});

	it('says of each post how many duties survive and are lost, and what its score sheet adds up to', () => {
		const rows = summary?.groups
			.flatMap((group) => group.rows)
			.map(({ duties, missing, total, scoring }) => [duties, missing, total, scoring]);
		expect(rows).toEqual([
			[1, 0, 40, 'complete'],
			[1, 1, undefined, 'none'],
			[0, 0, undefined, 'lost'],
		]);
	});

	it('adds up its posts, and holds them beside what it announces', () => {
		expect(summary).toMatchObject({
			posts: 3,
			announcedPosts: 4,
			announcedHeadcount: undefined,
			duties: 2,
			missing: 1,
			scored: 1,
		});
	});

	it('adds up the people that are known and counts the posts that don’t say', () => {
		expect(summary).toMatchObject({ headcount: 3, headcountUnknown: 1 });
	});

	it('without posts has no figures', () => {
		expect(other).toMatchObject({ groups: [], posts: 0, duties: 0, headcount: 0 });
	});

	it('is the same alone as among the others', () => {
		const [entry] = corpus.entriesOf('organisations');
		expect(entry && summariseOrganisation(corpus, entry)).toEqual(summary);
	});
});

describe('what binds an organisation', () => {
	it('is each document once, with the units and the posts that any of it concerns', () => {
		const found = bindingsOfOrganisation(corpus, 'bank-office').map(({ entry, units, posts }) => [
			entry.id,
			units.map(({ id }) => id),
			posts.map(({ id }) => id),
		]);
		expect(found).toEqual([['rules', ['one', 'two'], ['driver', 'guard', 'clerk']]]);
	});

	it('counts the bans of a list without its sanctions and closing clauses', () => {
		const bans = prohibition('bans', {
			appliesTo: { organisations: ['bank-office'] },
			bans: [unit('one'), unit('two')],
			sanctions: [penalty('fine')],
			clauses: [{ ...unit('in-force'), about: 'effective-date' }],
		});
		const [found] = bindingsOfOrganisation(corpusOf([bank, post('clerk'), bans]), 'bank-office');
		expect(found?.units.map(({ id }) => id)).toEqual(['one', 'two']);
	});
});
