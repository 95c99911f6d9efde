import { describe, expect, it } from 'vitest';

import { stem } from '#text/stem.ts';

describe('English stems', () => {
	it('are the same for the forms of a word, whatever its case', () => {
		expect(stem('Responsibilities')).toBe(stem('responsible'));
		expect(stem('DUTIES')).toBe(stem('duty'));
		expect(stem('managing')).toBe(stem('manages'));
	});

	it('leave what is no plain word', () => {
		expect(stem('A4')).toBe('a4');
		expect(stem('银行')).toBe('银行');
	});
});
