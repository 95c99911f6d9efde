import { describe, expect, it } from 'vitest';
import { rule } from '#rules/supersession-targets.ts';
import {
	corpusOf,
	duty,
	findingsOf,
	method,
	part,
	post,
	prohibition,
	rulebook,
	unit,
	unknownValidity,
} from './build.ts';

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

	const validity = { ...unknownValidity, supersedes: [] };
	const inArticle = (zh: string, fields: object = {}) =>
		findingsOf(rule, corpusOf([rulebook('rules', { validity, articles: [{ ...unit('a', { zh }), ...fields }] })]));

	it.each([
		'按图解操作；此前印发的使用规定停止执行。',
		'以往的设备管理办法自本细则施行之日起作废。',
		'原有制度自即日起失效。',
		'旧办法不再执行。',
		'本办法替代2015版考核办法。',
		'与本规定不一致的，以本规定为准。',
		'此前规定与本细则不符之处，以本细则为准。',
		'本细则印发后，旧版细则同时停用。',
		'自即日起，原有通知不再有效。',
	])('may put an end to others in many words: %s', (zh) => {
		expect(inArticle(zh)).toHaveLength(1);
	});

	it.each([
		'过期的票据作废，按原号保存。',
		'密码失效的，说明原因。',
		'停止使用旧终端的，上报。'.replace('旧', ''),
		'账实不符的，按本规定处理。',
		'废止的印章交回办公室。',
		'组织制度的制定、修订和废止。',
		'不得代替他人驾驶，不走废止的路线。',
		'停用的戳记、原规定停用的单据上缴。',
		'本细则没有规定的，仍按原有规定执行。',
	])('is none that ends a thing: %s', (zh) => {
		expect(inArticle(zh)).toEqual([]);
	});

	it('is answered by a citation of its own, not by that of another sentence', () => {
		const cites = { cites: ['old.a'] };
		expect(inArticle('此前印发的使用规定停止执行。', cites)).toEqual([]);
		expect(inArticle('按图解操作；此前印发的使用规定停止执行。', cites)).toHaveLength(1);
	});

	it('may stand in a post with a validity, which may name the post it displaces', () => {
		const duties = [duty('a', { zh: '不得违规使用运钞车，原驾驶员守则同时废止。' })];
		expect(findingsOf(rule, corpusOf([post('driver', { validity, duties })]))).toHaveLength(1);
		expect(findingsOf(rule, corpusOf([post('driver', { validity, duties, supersedes: 'old-driver' })]))).toEqual(
			[],
		);
	});

	it('may stand in a post without a validity, and in a step', () => {
		const zh = '不得违规使用运钞车，原驾驶员守则同时废止。';
		const [finding] = findingsOf(rule, corpusOf([post('driver', { duties: [duty('a', { zh })] })]));
		expect(finding).toMatchObject({ uids: ['driver.a'], at: { path: ['duties', 0, 'zh'] } });
		const named = post('driver', { duties: [duty('a', { zh })], supersedes: 'old-driver' });
		expect(findingsOf(rule, corpusOf([named]))).toEqual([]);
		const steps = method('way', {
			validity,
			parts: [part('step', 'a', { zh: '以往做法与本法不符的，以本法为准。' })],
		});
		expect(findingsOf(rule, corpusOf([steps]))).toHaveLength(1);
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

describe('what displaces', () => {
	const displacing = (id: string, ...supersedes: string[]) =>
		rulebook(id, { validity: { ...unknownValidity, supersedes } });

	it('is not displaced by it in turn, be it through others', () => {
		const [finding, ...more] = findingsOf(
			rule,
			corpusOf([displacing('a', 'x', 'b'), displacing('b', 'c'), displacing('c', 'a'), displacing('d', 'c')]),
		);
		expect(more).toEqual([]);
		expect(finding).toMatchObject({ severity: 'error', uids: ['a', 'b', 'c'], values: ['a', 'b', 'c'] });
		const posts = [post('e', { supersedes: 'f' }), post('f', { supersedes: 'e' })];
		expect(findingsOf(rule, corpusOf([displacing('a'), ...posts]))[0]).toMatchObject({
			uids: ['e', 'f'],
			at: { path: ['supersedes'] },
		});
	});

	it('may be displaced by what follows', () => {
		expect(findingsOf(rule, corpusOf([displacing('a'), displacing('b', 'a'), displacing('c', 'b', 'a')]))).toEqual(
			[],
		);
	});
});
