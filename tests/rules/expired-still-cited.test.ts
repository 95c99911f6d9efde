import { describe, expect, it } from 'vitest';
import { rule } from '#rules/expired-still-cited.ts';
import { corpusOf, duty, findingsOf, post, rulebook, unit, unknownValidity, vocabulary } from './build.ts';
import { withLinks } from './prose.ts';

const old = (effectiveUntil?: string) =>
	rulebook('old', {
		validity: { ...unknownValidity, ...(effectiveUntil !== undefined && { effectiveUntil }) },
		articles: [unit('a')],
	});
const citing = post('clerk', { duties: [duty('d', { cites: ['old.a'] })] });

describe('a citation', () => {
	it('of a text that has ended is reported where it stands', () => {
		const [finding] = findingsOf(rule, corpusOf([old('2020-01-01'), citing], { asOf: '2026-01-01' }));
		expect(finding).toMatchObject({ uids: ['clerk.d', 'old'], at: { path: ['duties', 0, 'cites', 0] } });
		expect(finding?.message.zh).toContain('2020-01-01');
	});

	it('of one in force is not', () => {
		expect(findingsOf(rule, corpusOf([old('2027-01-01'), citing], { asOf: '2026-01-01' }))).toEqual([]);
		expect(findingsOf(rule, corpusOf([old(), citing]))).toEqual([]);
	});

	it('of one that another has replaced is reported once that one is in force', () => {
		const replaced = (effectiveFrom: string) =>
			findingsOf(
				rule,
				corpusOf([
					old(),
					rulebook('new', { validity: { ...unknownValidity, effectiveFrom, supersedes: ['old'] } }),
					citing,
				]),
			);
		expect(replaced('2020-01-01')[0]?.message.en).toContain('Title of new');
		expect(replaced('2030-01-01')).toEqual([]);
	});

	it('of a post’s list, too, only once its successor is in force', () => {
		const replaced = (effectiveFrom: string) => {
			const successor = { jobRole: 'old', supersedes: 'old', validity: { ...unknownValidity, effectiveFrom } };
			const duties = [duty('d', { sharedWith: ['old'] })];
			return findingsOf(rule, corpusOf([post('old'), post('new', successor), post('clerk', { duties })]));
		};
		expect(replaced('unknown')).toHaveLength(1);
		expect(replaced('2030-01-01')).toEqual([]);
	});

	it('of a registered work follows the entry that holds it', () => {
		const works = vocabulary({
			vocabulary: 'works',
			items: [{ id: 'rules', zh: '旧细则', en: 'Old rules', status: 'held', issuer: 'unknown', entry: 'old' }],
		});
		const duties = [duty('d', { works: ['rules'] })];
		expect(findingsOf(rule, corpusOf([works, old('2020-01-01'), post('clerk', { duties })]))).toHaveLength(1);
	});

	it('of a work that the handbook does not hold is reported once another text has replaced it', () => {
		const works = vocabulary({
			vocabulary: 'works',
			items: [{ id: 'rules', zh: '旧细则', en: 'Old rules', status: 'external', issuer: 'unknown' }],
		});
		const by = (effectiveFrom: string) =>
			rulebook('new', {
				validity: { ...unknownValidity, effectiveFrom, supersedes: ['rules'] },
				articles: [{ ...unit('a', { zh: '《旧细则》同时废止。' }), works: ['rules'] }],
			});
		const clerk = post('clerk', { duties: [duty('d', { works: ['rules'] })] });
		const [finding, ...more] = findingsOf(rule, corpusOf([works, by('2020-01-01'), clerk]));
		expect(more).toEqual([]);
		expect(finding).toMatchObject({ uids: ['clerk.d', 'new'], at: { path: ['duties', 0, 'works', 0] } });
		expect(finding?.message.zh).toBe('引用的“旧细则”已被“名称：new”取代。');
		expect(findingsOf(rule, corpusOf([works, by('2030-01-01'), clerk]))).toEqual([]);
	});

	it('by what replaces it is how that is said', () => {
		const validity = { ...unknownValidity, supersedes: ['old'] };
		const successor = rulebook('new', { validity, articles: [{ ...unit('b'), cites: ['old.a'] }] });
		for (const until of [undefined, '2020-01-01'])
			expect(findingsOf(rule, corpusOf([old(until), successor]))).toEqual([]);
	});

	it.each([
		['a page', '参见[细则](/rulebooks/old/)。'],
		['a clause', '见<UnitLink uid="old.a" />。'],
	])('may be a link in prose, to %s', (_, body) => {
		const prose = withLinks(post('driver', { duties: [duty('d')] }, body));
		const [finding, ...more] = findingsOf(rule, corpusOf([old('2020-01-01'), prose]));
		expect(more).toEqual([]);
		expect(finding).toMatchObject({ uids: ['driver', 'old'], at: { line: 1 } });
		expect(findingsOf(rule, corpusOf([old('2027-01-01'), prose]))).toEqual([]);
	});

	it('inside the text that ended is left alone', () => {
		const ended = rulebook('old', {
			validity: { ...unknownValidity, effectiveUntil: '2020-01-01' },
			articles: [unit('a'), { ...unit('b'), cites: ['old.a'] }],
		});
		expect(
			findingsOf(rule, corpusOf([ended, post('clerk', { duties: [duty('d', { sharedWith: ['clerk'] })] })])),
		).toEqual([]);
	});
});
