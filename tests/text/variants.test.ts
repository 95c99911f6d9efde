import { describe, expect, it } from 'vitest';

import { getFold } from '#text/fold.ts';
import { normalise, originalSpan } from '#text/normalise.ts';
import { comparisonText, createVariants, foldVariants } from '#text/variants.ts';
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

	it('lead back to the original', () => {
		const folded = foldVariants(normalise('做好帐、表'));
		const at = folded.text.indexOf('账表');
		expect(originalSpan(folded, at, at + 2)).toEqual({ from: 2, to: 5 });
	});

	it('can be a register of one’s own, with spellings of unequal length', () => {
		const variants = createVariants([
			['电子化支局', '支局'],
			['电子', '電子'],
		]);
		const folded = foldVariants(normalise('在电子化支局、电子'), variants);
		expect(folded.text).toBe('在支局電子');
		expect(originalSpan(folded, 1, 3)).toEqual({ from: 1, to: 6 });
		expect(comparisonText('在电子化支局', { variants })).toBe('在支局');
	});

	it('refuse a variant without a letter', () => {
		expect(() => createVariants([['——', '破折号']])).toThrow(RangeError);
	});
});
