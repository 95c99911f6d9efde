import { describe, expect, it } from 'vitest';
import { rule } from '#rules/headcount-matches.ts';
import { corpusOf, findingsOf, organisation, post, unknownValidity } from './build.ts';

const announcing = (announced: { posts?: number; headcount?: number; names?: { zh: string }[] }) =>
	organisation('bank-office', { announced: { place: '导语', ...announced } });
const named = (id: string, zh: string, headcount: number | 'unknown' = 1) => post(id, { title: { zh }, headcount });
const keysOf = (...entries: Parameters<typeof corpusOf>[0]) =>
	findingsOf(rule, corpusOf(entries)).map(({ identity }) => identity.split(':').at(-1));

describe('an organisation that announces its posts', () => {
	it('agrees with as many listed posts of one person each', () => {
		expect(keysOf(announcing({ posts: 2 }), named('a', '文秘'), named('b', '文书'))).toEqual([]);
	});

	it('is contradicted by another number of posts', () => {
		const [finding, ...others] = findingsOf(
			rule,
			corpusOf([announcing({ posts: 3, headcount: 2 }), named('a', '文秘', 2)]),
		);
		expect(finding).toMatchObject({
			severity: 'warning',
			uids: ['bank-office'],
			at: { path: ['announced', 'posts'] },
		});
		expect(finding?.message.zh).toBe('宣布有3个岗位，这里列出1个：“文秘”。');
		expect(others).toEqual([]);
	});

	it('is contradicted by another sum of people, counted as posts where no headcount is announced', () => {
		expect(keysOf(announcing({ posts: 2 }), named('a', '文秘', 2), named('b', '文书'))).toEqual(['heads']);
		expect(keysOf(announcing({ headcount: 3 }), named('a', '文秘', 2), named('b', '文书'))).toEqual([]);
	});

	it('can’t be verified where a headcount is unknown, and is wrong where even one person each is too many', () => {
		expect(keysOf(announcing({ posts: 2 }), named('a', '文秘'), named('b', '文书', 'unknown'))).toEqual([
			'heads-unknown',
		]);
		const entries = [announcing({ headcount: 2 }), named('a', '文秘', 2), named('b', '文书', 'unknown')] as const;
		expect(keysOf(...entries)).toEqual(['heads', 'heads-unknown']);
	});

	it('lists every post it names, under that or another name', () => {
		const names = [{ zh: '文秘' }, { zh: '人事专员' }, { zh: '收发员' }];
		const also = post('b', { title: { zh: '人事主管' }, alsoCalled: [{ zh: '人事专员', place: '考核表' }] });
		expect(keysOf(announcing({ posts: 3, headcount: 2, names }), named('a', '文秘'), also)).toEqual([
			'name-收发员',
			'posts',
		]);
	});

	it('names every post it lists, in full or without what stands in brackets', () => {
		const posts = [named('a', '文秘'), named('b', '文书（机要收发）')] as const;
		expect(keysOf(announcing({ names: [{ zh: '文书' }, { zh: '文秘' }] }), ...posts)).toEqual([]);
		expect(keysOf(announcing({ names: [{ zh: '文书' }] }), ...posts)).toEqual(['unnamed']);
		expect(keysOf(announcing({ posts: 2, names: [{ zh: '文秘' }, { zh: '文秘' }] }), ...posts)).toEqual([
			'unnamed',
		]);
	});

	it('tells a wrong name, and a post too many, once', () => {
		const posts = [named('a', '文秘'), named('b', '文书')] as const;
		expect(keysOf(announcing({ names: [{ zh: '文秘' }, { zh: '收发员' }] }), ...posts)).toEqual(['name-收发员']);
		expect(keysOf(announcing({ posts: 1, headcount: 2, names: [{ zh: '文秘' }] }), ...posts)).toEqual(['posts']);
	});

	it('does not count another version of a list, nor a post that was replaced', () => {
		const version = post('b', { jobRole: 'a', variantOf: 'a' });
		const successor = post('d', { supersedes: 'c' });
		expect(keysOf(announcing({ posts: 2 }), post('a'), version, post('c'), successor)).toEqual([]);
		const mutual = [post('a', { variantOf: 'b' }), post('b', { variantOf: 'a' })];
		expect(keysOf(announcing({ posts: 1 }), ...mutual)).toEqual([]);
	});

	it('does not count a list that has ended or is to come, but the one that another is to replace', () => {
		const during = (effectiveFrom: string, effectiveUntil?: string) => ({
			validity: { ...unknownValidity, effectiveFrom, effectiveUntil },
		});
		const ended = post('b', during('2015-01-01', '2019-12-31'));
		const toCome = post('c', { ...during('2027-01-01'), jobRole: 'a', supersedes: 'a', headcount: 2 });
		expect(keysOf(announcing({ posts: 1 }), post('a'), ended, toCome)).toEqual([]);
	});
});

it('An organisation that announces nothing is not examined', () => {
	expect(keysOf(organisation('bank-office'), post('a'))).toEqual(['idle']);
});
