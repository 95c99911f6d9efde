import { describe, expect, it } from 'vitest';
import { monthDaySpans, weekdaySpans } from '#text/day-spans.ts';

const lengths = (spans: readonly { length: number }[]) => spans.map(({ length }) => length);

describe('days of one month', () => {
	it.each([
		['每月1日至10日', [10]],
		['8月1日至31日', [31]],
		['5号到8号、20号—25号', [4, 6]],
		['25日至次月5日', []],
		['3月1日至5月31日', []],
		['10日内', []],
	])('in %s', (text, expected) => {
		expect(lengths(monthDaySpans(text))).toEqual(expected);
	});
});

describe('days of one week', () => {
	it.each([
		['周一至周五', [5]],
		['星期一到星期天', [7]],
		['周六至周一', [3]],
		['周一至周五、周六', [5, 1]],
		['周一到五，周六日', [5, 2]],
		['周三', []],
	])('in %s', (text, expected) => {
		expect(lengths(weekdaySpans(text))).toEqual(expected);
	});
});
