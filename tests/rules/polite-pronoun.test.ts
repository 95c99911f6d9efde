import { describe, expect, it } from 'vitest';
import { rule } from '#rules/polite-pronoun.ts';
import { corpusOf, findingsOf, phraseSet, unit } from './build.ts';

const find = (zh: string) =>
	findingsOf(rule, corpusOf([phraseSet('set', { phrases: [{ ...unit('p', { zh }), number: 1 }] })]));

describe('a phrase', () => {
	it.each(['你走好。', '你们的意见很好。', '请妳再说一遍。', '“欢迎你再来。”'])(
		'with a familiar pronoun is reported: %s',
		(zh) => {
			expect(find(zh)[0]).toMatchObject({ uids: ['set.p'], values: [zh], at: { path: ['phrases', 0, 'zh'] } });
		},
	);

	it('is told the word there is: 您们 is none', () => {
		expect(find('你们的意见很好。')[0]?.message.zh).toBe('称客户为“你们”，应为“您”。');
	});

	it.each(['请您再说一遍。', '再见。', '这是迷你信封。', '这是《我和你》纪念邮票。', '请您关注公众号“你寄我递”。'])(
		'with the polite one, none, or one in a name is polite: %s',
		(zh) => {
			expect(find(zh)).toEqual([]);
		},
	);
});
