import { describe, expect, it } from 'vitest';

import { getFold } from '#text/fold.ts';
import { containment, similarity } from '#text/similarity.ts';

describe('similarity', () => {
	it('is 1 for texts that differ only in marks, width, script and spelling variants', () => {
		expect(similarity('十、完成领导交办的其他工作。', '十完成领导交办的其它工作')).toBe(1);
		expect(similarity('按时交接帐/物', '按時交接賬、物', { fold: getFold() })).toBe(1);
	});

	it('is twice the shared bigrams over all of them', () => {
		// 档案 案管 管理 | 档案 案工 工作
		expect(similarity('档案管理', '档案工作')).toBeCloseTo((2 * 1) / 6, 12);
	});

	it('is high for the near twins of the sources and low for other duties', () => {
		const inFull = '做好营业收支报表,确保帐、物(邮件)、款三者相符,及时上交营业款';
		const short = '做好营业收支报表,确保帐、物、款三者相符,及时上交营业款';
		expect(similarity(inFull, short)).toBeGreaterThan(0.9);
		expect(similarity(inFull, '妥善保管各类邮件、票券、空白汇票')).toBeLessThan(0.2);
	});

	it('counts a repeated bigram as often as it stands', () => {
		expect(similarity('做好做好做好', '做好')).toBeLessThan(0.5);
	});

	it('compares English by words and numbers as wholes', () => {
		expect(similarity('Deduct 3 points', 'deduct 3 points.')).toBe(1);
		expect(similarity('Deduct 3 points', 'Deduct 5 points')).toBe(0);
		expect(similarity('扣100元', '扣200元')).toBe(0);
	});

	it('is symmetrical and knows one-token and empty texts', () => {
		expect(similarity('的', '的')).toBe(1);
		expect(similarity('的', '地')).toBe(0);
		expect(similarity('', '')).toBe(0);
		expect(similarity('档案', '')).toBe(0);
		expect(similarity('收集资料', '资料收集')).toBe(similarity('资料收集', '收集资料'));
	});
});

describe('containment', () => {
	it('is the share of the part that the whole has', () => {
		expect(containment('保持营业场所整洁', '负责保持营业场所整洁，注意局容局貌')).toBe(1);
		expect(containment('负责保持营业场所整洁，注意局容局貌', '保持营业场所整洁')).toBeLessThan(0.6);
		expect(containment('', '档案')).toBe(0);
	});
});
