import { describe, expect, it } from 'vitest';

import { foldPinyin, segmentSyllables, syllableInitial } from '#text/syllables.ts';

const syllables = new Set('dang dan an gan guan gu li lv lve shi xi xian fang fan ce nv shou ji'.split(' '));
const cut = (query: string): string[] =>
	segmentSyllables(query, syllables).map((way) => way.syllables.join('-') + (way.partial ? '…' : ''));

describe('cutting pinyin', () => {
	it('finds every way, fewest syllables and longest first syllable first', () => {
		expect(cut('danganguanli')).toEqual([
			'dang-an-guan-li',
			'dan-gan-guan-li',
			'dang-an-gu-an-li',
			'dan-gan-gu-an-li',
		]);
		expect(cut('danganguan').slice(0, 2)).toEqual(['dang-an-guan', 'dan-gan-guan']);
		expect(cut('fangan')).toEqual(['fang-an', 'fan-gan']);
		expect(cut('xian')[0]).toBe('xian');
	});

	it('takes spaces and apostrophes as boundaries', () => {
		expect(cut('dang an')).toEqual(['dang-an']);
		expect(cut("xi'an")).toEqual(['xi-an']);
		expect(cut('dan gan')).toEqual(['dan-gan']);
	});

	it('lets only the last syllable be unfinished, after the finished ways', () => {
		expect(cut('danganguanl')).toContain('dang-an-guan-l…');
		expect(cut('sh')).toEqual(['sh…']);
		expect(cut('dangang')).toEqual(['dang-an-g…', 'dan-gan-g…']);
		expect(cut('d an')).toEqual([]);
		expect(cut('dangangu')).toEqual(['dang-an-gu', 'dan-gan-gu', 'dang-an-gu…', 'dan-gan-gu…']);
		expect(cut('fan')).toEqual(['fan', 'fan…']);
	});

	it('finds no way for English words and initials', () => {
		for (const query of ['hello', 'dagl', '', '档案', '123']) expect(cut(query), query).toEqual([]);
	});

	it('reads ü, v, u: and ue alike, and drops tones', () => {
		expect(foldPinyin('LǙ nǚ lü')).toBe('lv nv lv');
		expect(foldPinyin('celüe celue ce lu:e')).toBe('celve celve ce lve');
		expect(foldPinyin('dàng’àn  guǎn-lǐ')).toBe('dang an guan li');
		expect(cut('celue')[0]).toBe('ce-lve');
	});

	it('stays quick on a query without end', () => {
		const start = performance.now();
		expect(segmentSyllables('a'.repeat(80), new Set(['a', 'aa']))).toHaveLength(24);
		expect(segmentSyllables('dangan'.repeat(1000), syllables)).toEqual([]);
		expect(performance.now() - start).toBeLessThan(1000);
	});

	it('abbreviates a syllable by its first letter', () => {
		expect(['dang', 'an', 'guan', 'li', 'zhang'].map(syllableInitial).join('')).toBe('daglz');
	});
});
