import { describe, expect, it } from 'vitest';

import { getFold } from '#text/fold.ts';
import { comparisonText } from '#text/variants.ts';
import { printed } from './sources.ts';

describe('spelling variants', () => {
	it('compare equal: 帐/账, 其它/其他, 参于/参与, 徦/假', () => {
		expect(comparisonText(printed.ledger)).toBe('按时交接账物');
		expect(comparisonText('完成领导交办的其它工作。')).toBe(comparisonText('完成领导交办的其他工作'));
		expect(comparisonText('参于重大的经济活动')).toBe('参与重大的经济活动');
		expect(comparisonText(printed.counterfeit)).toBe('反假币反洗钱工作检查');
	});

	it('are folded after script, so that a traditional variant is met too', () => {
		expect(comparisonText('帳表', { fold: getFold() })).toBe('账表');
	});

	it('leave words alone that only look alike', () => {
		for (const text of ['自己', '其中', '参加', '付款']) expect(comparisonText(text)).toBe(text);
	});

	it('are met anywhere, the longest first', () => {
		expect(comparisonText('其它部份，参于己付')).toBe('其他部分参与已付');
		expect(comparisonText('登陆系统查账、登陆')).toBe('登录系统查账登陆');
	});
});
