import { describe, expect, it } from 'vitest';
import { rule } from '#rules/phrase-duplicate.ts';
import { corpusOf, findingsOf, gap, phraseSet, unit } from './build.ts';

const find = (...texts: string[]) => {
	const phrases = texts.map((zh, index) => ({ ...unit(`p${index + 1}`, { zh }), number: index + 1 }));
	return findingsOf(rule, corpusOf([phraseSet('set', { phrases })]));
};

describe('a phrase', () => {
	it('that stands twice is reported at the second, with the number of the first', () => {
		const [finding, ...more] = find('很抱歉。', '请稍等。', '很抱歉！');
		expect(finding).toMatchObject({ uids: ['set.p3', 'set.p1'] });
		expect(finding?.message.en).toContain('phrase 1');
		expect(more).toEqual([]);
	});

	it('that differs in courtesies alone is the same', () => {
		expect(find('请您稍等。', '你稍等一下。')).toHaveLength(1);
		expect(find('请问您要寄什么？', '您要寄什么？')).toHaveLength(1);
		expect(find('请出示您的身份证，谢谢。', '出示身份证，谢谢。')).toHaveLength(1);
		expect(find('请出示您的身份证，谢谢。', '请出示您的工作证，谢谢。')).toEqual([]);
	});

	it('that says its parts in another order is the same', () => {
		expect(find('对不起，让您久等了。', '让您久等了，对不起。')).toHaveLength(1);
		expect(find('请稍等，我办完这笔，马上给您办。', '请您稍等，我办完这笔马上给您办。')).toHaveLength(1);
	});

	it('of another sense is another', () => {
		expect(find('请在这里签名。', '请在那里签名。', '请您稍等。', '请您稍等，他马上回来。')).toEqual([]);
		expect(find('很抱歉。', '真不好意思。', '欢迎您再来。', '欢迎您提意见。', '您好！', '好的。')).toEqual([]);
	});
});

it('lost phrases and other sets are not compared', () => {
	const set = (id: string) =>
		phraseSet(id, {
			phrases: [
				{ ...unit('p', { zh: '很抱歉。' }), number: 1 },
				{ ...gap('q'), number: 2 },
				{ ...gap('r'), number: 3 },
			],
		});
	expect(findingsOf(rule, corpusOf([set('one'), set('two')]))).toEqual([]);
});
