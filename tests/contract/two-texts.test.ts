import { expect, it } from 'vitest';
import { rules } from '#rules/index.ts';
import { corpusOf, findingsOf, rulebook, unit, vocabulary } from '../rules/build.ts';

const terms = vocabulary({
	vocabulary: 'terms',
	items: [
		{ id: 'account', zh: '账户', en: 'account', variants: ['帐户'] },
		{ id: 'four-musts', zh: '四个必须', en: 'the four musts' },
	],
});

it.each([
	['cjk-typography', { zh: '登记,上报。', en: 'Register and report.' }],
	['script-purity', { zh: '登記档案。', en: 'Register the archives.' }],
	['placeholder', { zh: '登记（待补）。', en: 'Register it.' }],
	['preferred-term', { zh: '登记帐户。', en: 'Register the account.' }],
	['translation-complete', { zh: '登记档案。', en: '登记档案。' }],
	['translation-figures', { zh: '扣5分。', en: 'Deduct 6 points.' }],
	['translation-polarity', { zh: '不得外借。', en: 'Lend it out.' }],
	['translation-terms', { zh: '做到四个必须。', en: 'Do four things.' }],
])('one fault in two texts of a unit is two findings, each with its place and identity: %s', (id, text) => {
	const corpus = corpusOf([
		terms,
		rulebook('rules', { articles: [{ ...unit('keep'), readings: [text, { ...text }] }] }),
	]);
	const found = rules.filter((rule) => rule.id === id).flatMap((rule) => findingsOf(rule, corpus));
	expect(found.map(({ at }) => at.path?.slice(0, 4))).toEqual([
		['articles', 0, 'readings', 0],
		['articles', 0, 'readings', 1],
	]);
	expect(new Set(found.map(({ identity }) => identity)).size).toBe(2);
});
