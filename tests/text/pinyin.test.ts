import { describe, expect, it } from 'vitest';

import { dictionaryReadings, readInContext } from '#text/pinyin.ts';

describe('readings', () => {
	it('follow the context', () => {
		expect(readInContext('银行行政')).toEqual(['yin', 'hang', 'xing', 'zheng']);
		expect(readInContext('会计会议')).toEqual(['kuai', 'ji', 'hui', 'yi']);
		expect(readInContext('重复重要')).toEqual(['chong', 'fu', 'zhong', 'yao']);
	});

	it('write ü as v and no tones', () => {
		expect(readInContext('女士策略绿色')).toEqual(['nv', 'shi', 'ce', 'lve', 'lv', 'se']);
	});

	it('are right for words of an office that the dictionary misreads', () => {
		expect(readInContext('统一着装')).toEqual(['tong', 'yi', 'zhuo', 'zhuang']);
		expect(readInContext('还款')).toEqual(['huan', 'kuan']);
	});

	it('stand at the character’s place, undefined for what has none', () => {
		expect(readInContext('U盘，𠮷')).toEqual([undefined, 'pan', undefined, undefined]);
	});

	it('can be all the dictionary knows', () => {
		expect(dictionaryReadings('行')).toEqual(expect.arrayContaining(['xing', 'hang']));
		expect(dictionaryReadings('档')).toEqual(['dang']);
		expect(dictionaryReadings('A')).toEqual([]);
	});
});
