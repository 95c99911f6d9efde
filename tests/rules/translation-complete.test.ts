import { describe, expect, it } from 'vitest';
import { rule } from '#rules/translation-complete.ts';
import { corpusOf, duty, findingsOf, post, vocabulary } from './build.ts';

const find = (fields: Parameters<typeof duty>[1], of: Parameters<typeof post>[1] = {}) =>
	findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', fields)], ...of })]));

describe('a published text', () => {
	it('in both languages is complete', () => {
		expect(find({ zh: '保管印章。', en: 'Keep the seals (印章).' })).toEqual([]);
	});

	it('without English is reported, wherever it stands', () => {
		expect(find({ notes: [{ kind: 'remark', zh: '原文如此。' }] })[0]).toMatchObject({
			uids: ['clerk.a'],
			severity: 'error',
			at: { path: ['duties', 0, 'notes', 0, 'zh'] },
		});
		expect(find({}, { title: { zh: '营业员' } })[0]?.uids).toEqual(['clerk']);
		const terms = vocabulary({ vocabulary: 'terms', items: [{ id: 'ten-ways', zh: '十法' }] });
		expect(findingsOf(rule, corpusOf([terms]))[0]?.at.path).toEqual(['items', 0, 'zh']);
	});

	it('whose field holds the other language is reported', () => {
		expect(find({ zh: '保管印章。', en: '保管印章。' })[0]?.at.path).toEqual(['duties', 0, 'en']);
		expect(find({ zh: 'Keep the seals safe.', en: 'Keep the seals safe.' })[0]?.at.path).toEqual([
			'duties',
			0,
			'zh',
		]);
		expect(find({ zh: 'UPS。', en: 'UPS.' })).toEqual([]);
		expect(find({ zh: 'Use the UPS电源 safely.', en: 'Use the UPS safely.' })).toMatchObject([
			{ at: { path: ['duties', 0, 'zh'] } },
		]);
		expect(find({ zh: '维护Windows Server系统和POS机。', en: 'Maintain the servers.' })).toEqual([]);
	});

	it('that is nothing but marks in English has none', () => {
		expect(find({ zh: '保管印章。', en: '.' })[0]?.at.path).toEqual(['duties', 0, 'en']);
		expect(find({ zh: '110。', en: '110.' })).toEqual([]);
	});

	it.each(['很抱歉。', 'Don’t use the 运钞车 against the rules.'])('has no word left in Chinese: %s', (en) => {
		expect(find({ zh: '保管印章。', en })[0]?.at.path).toEqual(['duties', 0, 'en']);
	});

	it('may quote Chinese, and name words of the source in a note', () => {
		const notes = [{ kind: 'remark' as const, zh: '“印”应为“章”。', en: '印 is a slip for 章.' }];
		expect(find({ zh: '保管印章。', en: 'Keep what the source calls “印章”.', notes })).toEqual([]);
	});
});

it('a draft may wait for its translation', () => {
	expect(find({ notes: [{ kind: 'remark', zh: '待译。' }] }, { draft: true })).toEqual([]);
});
