import { describe, expect, it } from 'vitest';
import { createKeywordScanner } from '#text/keywords.ts';

const scan = createKeywordScanner([
	['印', 1],
	['印章', 2],
	['保管期限', 0],
	['保管', 3],
] as const);

describe('a scan', () => {
	it('finds every word in order, with its place', () => {
		expect(scan('使用印，保管它')).toEqual([
			{ word: '印', value: 1, from: 2, to: 3 },
			{ word: '保管', value: 3, from: 4, to: 6 },
		]);
	});

	it('takes the longest word and never overlaps', () => {
		expect(scan('印章印').map(({ word }) => word)).toEqual(['印章', '印']);
		expect(scan('保管期限').map(({ value }) => value)).toEqual([0]);
	});

	it('finds nothing in a text without a word', () => {
		expect([...scan(''), ...scan('保 管')]).toEqual([]);
	});
});

it('An empty word is refused', () => {
	expect(() => createKeywordScanner([['', 1]])).toThrow(RangeError);
});
