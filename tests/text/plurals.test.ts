import { describe, expect, it } from 'vitest';
import { settlePlurals } from '#text/plurals.ts';

describe('a count in English', () => {
	it('is singular for one, and plural for none and for many', () => {
		expect(settlePlurals('1 document(s), 21 clause(s)')).toBe('1 document, 21 clauses');
		expect(settlePlurals('0 item(s) · 11 post(s)')).toBe('0 items · 11 posts');
		expect(settlePlurals('1 dut(y/ies), 12 dut(y/ies)')).toBe('1 duty, 12 duties');
	});

	it('leaves other brackets alone', () => {
		for (const text of ['(s)', 'clause(s)', '3 (savings)', '第3条(s)']) expect(settlePlurals(text)).toBe(text);
	});
});
