import { describe, expect, it } from 'vitest';
import type { EntryUnits } from '#model/entry-units.ts';
import { listActUses, listObjectUses, listPairs } from '#model/control-use.ts';
import {
	listBodyUses,
	listBusiestSubjects,
	listRoleUses,
	listSituationUses,
	listSubjectUses,
	listTermUses,
	listWorkUses,
} from '#model/vocabulary-use.ts';
import {
	duty,
	guide,
	organisation,
	part,
	phraseSet,
	post,
	rulebook,
	unit,
	unknownValidity,
	vocabulary,
} from '../rules/build.ts';
import { viewOf } from './views.ts';

const item = (id: string) => ({ id, zh: `名：${id}` });
const named = (groups: readonly EntryUnits[] = []): unknown[] =>
	groups.map(({ title, context, units }) => [title, context, units.map(({ url }) => url)]);

describe('a subject', () => {
	const view = viewOf([
		vocabulary({ vocabulary: 'subjects', items: [item('archives'), item('seals'), item('mail')] }),
		organisation('bank-office'),
		post('clerk', {
			duties: [
				duty('keep', { subjects: ['archives'], responsibility: 'lead' }),
				duty('stamp', { subjects: ['seals', 'archives'], responsibility: 'support' }),
			],
		}),
		rulebook('rules', { articles: [{ ...unit('one'), subjects: ['archives'] }] }),
	]);
	const [archives, seals, mail] = listSubjectUses(view);

	it('names who answers for it and how, then what else is about it', () => {
		expect(archives?.duties.map(({ responsibility, entries }) => [responsibility, named(entries)])).toEqual([
			['lead', [['名称：clerk', '名称：bank-office', ['/posts/bank-office/clerk/#keep']]]],
			['support', [['名称：clerk', '名称：bank-office', ['/posts/bank-office/clerk/#stamp']]]],
		]);
		expect(named(archives?.others)).toEqual([['名称：rules', undefined, ['/rulebooks/rules/#one']]]);
		expect(archives?.units).toBe(3);
	});

	it('that nothing is about is shown without any', () => {
		expect(seals?.units).toBe(1);
		expect(mail).toMatchObject({ duties: [], others: [], units: 0 });
	});

	it('comes before others that fewer units are about', () => {
		expect(listBusiestSubjects(view.corpus, 2).map(({ item: { id }, units }) => [id, units])).toEqual([
			['archives', 3],
			['seals', 1],
		]);
	});
});

describe('a term', () => {
	const terms = [
		{ ...item('five-nots'), definedBy: ['essay.nots'] },
		item('four-musts'),
		{ ...item('accounts'), variants: ['帐'] },
		{ ...item('certificates'), undefined: { zh: '来源没有写。' } },
		item('nowhere'),
	];
	const musts = part('list-item', 'musts', { list: { name: { zh: '四个必须' }, term: 'four-musts' } });
	const view = viewOf([
		vocabulary({ vocabulary: 'terms', items: terms }),
		guide('essay', { parts: [part('section', 'nots'), musts] }),
	]);
	const uses = listTermUses(view);

	it('is defined by the units it names and by the lists registered under it', () => {
		expect(uses.map(({ definitions }) => named(definitions))).toEqual([
			[['名称：essay', undefined, ['/guides/essay/#nots']]],
			[['名称：essay', undefined, ['/guides/essay/#musts']]],
			[],
			[],
			[],
		]);
	});

	it('is open only where nothing says what it means or that nothing does', () => {
		expect(uses.filter(({ open }) => open).map(({ item: { id } }) => id)).toEqual(['nowhere']);
	});
});

describe('works and bodies', () => {
	const view = viewOf([
		vocabulary({
			vocabulary: 'works',
			items: [
				{ ...item('norms'), status: 'held', issuer: 'city', entry: 'rules' },
				{ ...item('law'), status: 'external', issuer: 'city' },
			],
		}),
		vocabulary({ vocabulary: 'bodies', items: [{ ...item('city'), successor: 'province' }, item('province')] }),
		organisation('bank-office', { body: 'city' }),
		rulebook('rules', { validity: { ...unknownValidity, owner: 'city' } }),
		post('clerk', { duties: [duty('apply', { works: ['law'] }), duty('report', { leadOutside: 'city' })] }),
	]);

	it('say who issued a work, which entry holds it and who cites it', () => {
		const works = listWorkUses(view).map(({ held, issuer, citedBy }) => [held?.id, issuer?.id, named(citedBy)]);
		expect(works).toEqual([
			['rules', 'city', []],
			[undefined, 'city', [['名称：clerk', '名称：bank-office', ['/posts/bank-office/clerk/#apply']]]],
		]);
	});

	it('say what a body issued or keeps, which organisation it is, what it leads and what took its place', () => {
		const [city] = listBodyUses(view);
		expect(city?.successor?.id).toBe('province');
		expect([city?.documents, city?.works, city?.organisations].map((found) => found?.map(({ id }) => id))).toEqual([
			['rules'],
			['law'],
			['bank-office'],
		]);
		expect(named(city?.leads)).toEqual([
			['名称：clerk', '名称：bank-office', ['/posts/bank-office/clerk/#report']],
		]);
	});
});

describe('roles and situations', () => {
	it('list the posts of a role and the documents that apply to it', () => {
		const view = viewOf([
			vocabulary({ vocabulary: 'job-roles', items: [item('guard'), item('driver')] }),
			post('night-guard', { jobRole: 'guard' }),
			rulebook('rules', { appliesTo: { jobRoles: ['driver', 'guard'] } }),
		]);
		const uses = listRoleUses(view).map(({ posts, documents }) => [
			posts.map(({ id }) => id),
			documents.map(({ id }) => id),
		]);
		expect(uses).toEqual([[['night-guard'], ['rules']], [[], ['rules']]]); // prettier-ignore
	});

	it('list the phrases of a situation', () => {
		const phrases = [
			{ ...unit('hello'), number: 1, situations: ['greeting'] },
			{ ...unit('silence'), number: 2 },
		];
		const view = viewOf([
			vocabulary({ vocabulary: 'situations', items: [item('greeting')] }),
			phraseSet('set', { phrases }),
		]);
		expect(listSituationUses(view).map((use) => named(use.phrases))).toEqual([
			[['名称：set', undefined, ['/phrases/set/#hello']]],
		]);
	});
});

describe('control acts', () => {
	const view = viewOf([
		vocabulary({
			vocabulary: 'control-acts',
			items: [item('custody'), item('destroy')],
			objects: [item('seals'), item('cash')],
			incompatible: [{ ...item('both'), acts: ['destroy', 'custody'], objects: ['cash'] }],
		}),
		post('clerk', { duties: [duty('keep', { acts: [{ act: 'custody', of: 'cash' }, { act: 'custody', of: 'seals' }] })] }), // prettier-ignore
	]);
	const kept = [['名称：clerk', undefined, ['/posts/bank-office/clerk/#keep']]];
	const told = (uses: ReturnType<typeof listActUses>) =>
		uses.map((use) => [use.item.id, use.uses.map(({ other, entries }) => [other.id, named(entries)])]);

	it('list the duties that carry them by object, and the other way round', () => {
		expect(told(listActUses(view))).toEqual([['custody', [['seals', kept], ['cash', kept]]], ['destroy', []]]); // prettier-ignore
		expect(told(listObjectUses(view))).toEqual([['seals', [['custody', kept]]], ['cash', [['custody', kept]]]]); // prettier-ignore
	});

	it('name both acts and the objects of an incompatible pair', () => {
		expect(
			listPairs(view).map(({ acts, objects }) => [acts.map(({ id }) => id), objects.map(({ id }) => id)]),
		).toEqual([[['destroy', 'custody'], ['cash']]]);
	});
});
