import { describe, expect, it } from 'vitest';
import { rule } from '#rules/supersession-targets.ts';
import { corpusOf, findingsOf, prohibition, rulebook, unit, unknownValidity } from './build.ts';

const prevailing = 'these-prevail';
const find = (zh: string, supersedes: string[] | 'unknown' = [], about: 'supersession' | 'other' = 'supersession') => {
	const clauses = [{ ...unit(prevailing, { zh }), about }];
	return findingsOf(rule, corpusOf([prohibition('bans', { validity: { ...unknownValidity, supersedes }, clauses })]));
};

describe('a clause that lets its text prevail', () => {
	it('needs to say over what', () => {
		const [finding] = find('原有规定同本禁令不一致的，按本禁令执行。');
		expect(finding).toMatchObject({
			uids: ['bans', 'bans.these-prevail'],
			at: { path: ['validity', 'supersedes'] },
		});
	});

	it('is answered by what is superseded, by “unknown”, or by the title it names', () => {
		expect(find('以本禁令为准。', ['old-bans'])).toEqual([]);
		expect(find('以本禁令为准。', 'unknown')).toEqual([]);
		expect(find('《旧禁令》同时废止。')).toEqual([]);
	});

	it('is known by its words wherever it stands', () => {
		const articles = [unit('a', { zh: '本细则施行后，原办法同时废止。' })];
		expect(
			findingsOf(
				rule,
				corpusOf([rulebook('rules', { validity: { ...unknownValidity, supersedes: [] }, articles })]),
			),
		).toHaveLength(1);
		expect(find('按本手册列出的电话联系。', [], 'other')).toEqual([]);
	});
});
