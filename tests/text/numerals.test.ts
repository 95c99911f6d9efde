import { describe, expect, it } from 'vitest';

import { parseEnglishNumeral } from '#text/english-numerals.ts';
import { parseCircledNumeral, parseHanNumeral, parseRomanNumeral } from '#text/numerals.ts';

describe('Han numerals', () => {
	it.each([
		['〇', 0],
		['两', 2],
		['十', 10],
		['十一', 11],
		['二十三', 23],
		['廿三', 23],
		['一百零五', 105],
		['一百五', 150],
		['一百二十', 120],
		['两千三', 2300],
		['一千零一', 1001],
		['两万五千', 25_000],
		['三亿', 300_000_000],
		['壹拾贰', 12],
		['二〇〇七', 2007],
		['二00七', 2007],
		['一九九八', 1998],
		['3万', 30_000],
		['1.5万', 15_000],
	])('%s is %d', (text, value) => {
		expect(parseHanNumeral(text)).toBe(value);
	});

	it.each(['', '万一', '百', '十十', '二百百', '两三', '三五', '百五', '统一'])('“%s” is none', (text) => {
		expect(parseHanNumeral(text)).toBeUndefined();
	});

	it('reads back every number up to 9,999 that it can be written as', () => {
		const digits = '零一二三四五六七八九';
		const write = (value: number): string => {
			const places = ['千', '百', '十', ''];
			const padded = String(value).padStart(4, '0');
			const words = Array.from(padded, (digit, at) =>
				digit === '0' ? '零' : `${digits.charAt(Number(digit))}${places[at] ?? ''}`,
			);
			return words
				.join('')
				.replaceAll(/零+/gu, '零')
				.replace(/^零|零$/gu, '')
				.replace(/零$/u, '');
		};
		for (let value = 1; value < 10_000; value += 1) expect(parseHanNumeral(write(value)), write(value)).toBe(value);
	});
});

describe('Roman numerals', () => {
	it.each([
		['I', 1],
		['iv', 4],
		['VII', 7],
		['Ⅳ', 4],
		['xiv', 14],
		['MCMXCIX', 1999],
	])('%s is %d', (text, value) => {
		expect(parseRomanNumeral(text)).toBe(value);
	});

	it.each(['', 'IIII', 'VX', 'Iv', 'A', 'IC'])('“%s” is none', (text) => {
		expect(parseRomanNumeral(text)).toBeUndefined();
	});
});

describe('circled numbers', () => {
	it.each([
		['①', 1],
		['⑳', 20],
		['㉑', 21],
		['❸', 3],
		['➀', 1],
		['⓫', 11],
		['㊂', 3],
	])('%s is %d', (text, value) => {
		expect(parseCircledNumeral(text)).toBe(value);
	});

	it('are one character', () => {
		expect(parseCircledNumeral('1')).toBeUndefined();
		expect(parseCircledNumeral('①②')).toBeUndefined();
		expect(parseCircledNumeral('㎡')).toBeUndefined();
	});
});

describe('English number words', () => {
	it.each([
		['one', 1, false],
		['Twelve', 12, false],
		['twenty-five', 25, false],
		['one hundred and twenty', 120, false],
		['two thousand', 2000, false],
		['a dozen', 12, false],
		['third', 3, true],
		['twenty-first', 21, true],
	])('%s', (text, value, ordinal) => {
		expect(parseEnglishNumeral(text)).toEqual({ value, ordinal });
	});

	it.each(['', 'a', 'five twenty', 'two three', 'first two', 'often'])('“%s” is none', (text) => {
		expect(parseEnglishNumeral(text)).toBeUndefined();
	});
});
