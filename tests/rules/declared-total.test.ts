import { describe, expect, it } from 'vitest';
import { rule } from '#rules/declared-total.ts';
import {
	chapter,
	corpusOf,
	findingsOf,
	gap,
	guide,
	numberedChapters,
	part,
	penalty,
	phraseSet,
	prohibition,
	rulebook,
	unit,
} from './build.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => part('list-item', `item-${index}`));
const listed = (
	count: number,
	list: { name: { zh: string }; declared?: number; anonymous?: true },
	zh = '做到下面各项。',
) => corpusOf([guide('essay', { parts: [part('section', 'rule', { zh, list, children: items(count) })] })]);
const slot = (number: number) => ({ ...unit(`phrase-${number}`), number });

describe('a list that announces a number', () => {
	it('holds that many', () => {
		expect(findingsOf(rule, listed(4, { name: { zh: '四不放过' }, declared: 4 }))).toEqual([]);
		expect(findingsOf(rule, listed(3, { name: { zh: '检查' } }, '做好下列三项检查。'))).toEqual([]);
	});

	it.each([
		['in its field', listed(3, { name: { zh: '检查' }, declared: 4 }), '应有4项，这里有3项'],
		['in its name', listed(3, { name: { zh: '四个坚持' } }), '应有4项，这里有3项'],
		['in its sentence', listed(2, { name: { zh: '检查' } }, '做好下列三项检查。'), '应有3项，这里有2项'],
		[
			'in a sentence that goes on after 分…步',
			listed(2, { name: { zh: '督查' } }, '制度管理分三步督查。'),
			'应有3项，这里有2项',
		],
		[
			'in a sentence about so many',
			listed(3, { name: { zh: '服务' } }, '四类服务各有要求。'),
			'应有4项，这里有3项',
		],
		[
			'in a sentence of parts',
			listed(3, { name: { zh: '管理' } }, '由目标、制度两部分组成。'),
			'应有2项，这里有3项',
		],
		['in a sentence with 分…步', listed(2, { name: { zh: '办法' } }, '操作分三步。'), '应有3项，这里有2项'],
	])('and holds another number is reported: %s', (_, corpus, says) => {
		const [finding, ...rest] = findingsOf(rule, corpus);
		expect(rest).toEqual([]);
		expect(finding?.message.zh).toContain(says);
	});

	it.each([
		[3, '制度管理分三步督查。'],
		[4, '四类服务各有要求。'],
		[3, '有两个以上的，先报告。'],
		[3, '说明工作中要处理的四个方面的关系。'],
		[3, '每月扣分两次以上的。'],
		[2, '四个支局都要备好下列物品。'],
		[3, '至少用下列两种办法跟踪目标。'],
		[3, '选用下列一种办法跟踪目标。'],
		[3, '每天两次做以下检查。'],
	])('holds %i, or its sentence announces nothing: %s', (count, zh) => {
		expect(findingsOf(rule, listed(count, { name: { zh: '办法' }, declared: count }, zh))).toEqual([]);
	});

	it.each([
		[4, '三会一课'],
		[2, '一岗双责'],
		[3, '一查二看三核对'],
		[3, '一三五工作法'],
		[5, '十字文明用语'],
		[3, '二十四小时值班要求'],
		[6, '五星级服务标准'],
		[4, '一站式服务'],
	])('holds %i, and its name announces no other number: %s', (count, zh) => {
		expect(findingsOf(rule, listed(count, { name: { zh }, declared: count }))).toEqual([]);
	});

	it.each(['五个一工程', '四个统一要求', '十五条规定', '五字诀'])('is held to its name: %s', (zh) => {
		expect(findingsOf(rule, listed(2, { name: { zh } }))).toHaveLength(1);
	});

	it('may be named after something else by us', () => {
		expect(findingsOf(rule, listed(2, { name: { zh: '三步操作' }, anonymous: true, declared: 2 }))).toEqual([]);
	});

	it('counts gaps and says how many survive', () => {
		const set = phraseSet('phrases', { declared: 3, phrases: [slot(1), slot(2), { ...gap('lost'), number: 3 }] });
		const [finding, ...rest] = findingsOf(rule, corpusOf([set]));
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({
			severity: 'notice',
			message: { en: 'Of the 3 items of “Title of phrases”, 2 survive.' },
		});
	});
});

describe('a title that announces a number', () => {
	it('is held to the bans under it', () => {
		const bans = (count: number) => Array.from({ length: count }, (_, index) => unit(`ban-${index}`));
		const list = (count: number) =>
			corpusOf([prohibition('bans', { title: { zh: '八条禁令' }, bans: bans(count) })]);
		expect(findingsOf(rule, list(8))).toEqual([]);
		expect(findingsOf(rule, list(7))[0]?.message.zh).toContain('应有8项，这里有7项');
	});
});

describe('a rulebook that says how long it is', () => {
	const closing = (zh: string, lost = false) => {
		const chapters = numberedChapters({ 第一章: ['第一条', '第二条'], 第二章: ['第三条'] });
		const last = chapter('closing', { articles: [unit('closing-article', { zh })] });
		return corpusOf([
			rulebook('rules', { chapters: [...chapters, ...(lost ? [chapter('lost', { gap: true })] : []), last] }),
		]);
	};

	it.each([
		'本办法共三章四条，自印发之日起施行。',
		'本办法分三章，共4条。',
		'本规定共七条措施。',
		'全文共四条。',
		'本办法第九章另有规定的除外。',
	])('has as many chapters and articles, or says nothing of them: %s', (zh) => {
		expect(findingsOf(rule, closing(zh)).filter(({ uids }) => uids.length > 0)).toEqual([]);
	});

	it('has more, or fewer', () => {
		const told = findingsOf(rule, closing('本办法共四章六条。'));
		expect(told.map(({ uids, message }) => [uids[0], message.zh, message.en])).toEqual([
			['rules.closing-article', '“六条”应有6项，这里有4项。', '“6 articles” should have 6 items; there are 4.'],
			['rules.closing-article', '“四章”应有4项，这里有3项。', '“4 chapters” should have 4 items; there are 3.'],
		]);
		expect(findingsOf(rule, closing('本办法共四章。', true))).toEqual([]);
	});

	it('may not be in chapters', () => {
		const articles = [unit('one'), unit('two', { zh: '本细则共三条。' })];
		const [finding, ...rest] = findingsOf(rule, corpusOf([rulebook('rules', { articles })]));
		expect(finding?.message.zh).toContain('应有3项，这里有2项');
		expect(rest).toEqual([]);
	});
});

describe('the slots of a phrase set', () => {
	it('have each number once', () => {
		const [finding] = findingsOf(
			rule,
			corpusOf([phraseSet('phrases', { phrases: [slot(1), { ...slot(1), id: 'again' }] })]),
		);
		expect(finding?.message.en).toBe('There are two phrases number 1.');
		const [beyond] = findingsOf(
			rule,
			corpusOf([phraseSet('phrases', { declared: 2, phrases: [slot(1), slot(3)] })]),
		);
		expect(beyond?.message.en).toBe('Phrase 3 is beyond the 2 announced.');
	});
});

describe('a list told in the sentence that announces it', () => {
	const whole = guide('essay', {
		parts: [part('section', 'rule', { list: { name: { zh: '检查' }, declared: 1 }, children: items(1) })],
	});
	const told = (zh: string) =>
		findingsOf(rule, corpusOf([whole, rulebook('rules', { articles: [unit('a', { zh })] })]));

	it.each([
		'坚持“三铁”（铁账、铁款、铁规章）。',
		'严格执行四双制度，即双人管库、双人守库、双人押运和双人开启。',
		'按五级分类（正常、关注、次级、可疑、损失）划分。',
		'保证账账、账款和账实三相符。',
		'走访三类客户（甲类、乙类等）。',
		'管理二级支行（甲支行、乙支行、丙支行）。',
		'为二类户（存款、理财、缴费）限额。',
		'通知第三方（出租人、承租人）。',
		'建立两地三中心（生产、同城、异地）。',
	])('holds that many, or announces none: %s', (zh) => {
		expect(told(zh)).toEqual([]);
	});

	it.each([
		['坚持“三铁”（铁账、铁款）。', '应有3项，这里列了2项'],
		['严格执行四双制度，即双人管库、双人守库、双人押运。', '应有4项，这里列了3项'],
		['按五级分类（正常、关注、次级、可疑）划分。', '应有5项，这里列了4项'],
		['实行三级审批（柜员、主管）。', '应有3项，这里列了2项'],
		['保证账账、账款、账据、账实、账表六相符。', '应有6项，这里列了5项'],
	])('and holds another number is reported: %s', (zh, says) => {
		expect(told(zh)[0]?.message.zh).toContain(says);
	});
});

describe('an article that announces kinds of conduct', () => {
	const punishing = (zh: string) =>
		findingsOf(
			rule,
			corpusOf([
				rulebook('rules', { articles: [{ ...unit('a', { zh }), penalties: [penalty('p'), penalty('q')] }] }),
			]),
		);

	it('has a penalty for each', () => {
		expect(punishing('有下列两种行为之一的，予以处罚。')).toEqual([]);
		expect(punishing('有下列三种行为之一的，予以处罚。')[0]?.message.zh).toContain('应有3项，这里有2项');
	});
});
