import { describe, expect, it } from 'vitest';
import { nestQuotes } from '#text/quotes.ts';

describe('quotation marks within quotation marks', () => {
	it('turn into the other kind, and back on the next level', () => {
		expect(nestQuotes('不知道““一、二、三”窗口服务工作法”何时施行')).toBe(
			'不知道“‘一、二、三’窗口服务工作法”何时施行',
		);
		expect(nestQuotes('“a “b “c” d” e”')).toBe('“a ‘b “c” d’ e”');
	});

	it('stay as they are where they stand side by side or do not pair', () => {
		for (const text of ['“甲”与“乙”', '“甲“乙”', '甲”乙“丙', 'it’s “so”', '']) expect(nestQuotes(text)).toBe(text);
	});
});
