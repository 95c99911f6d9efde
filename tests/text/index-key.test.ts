import { describe, expect, it } from 'vitest';
import { createIndexKey, initialOf } from '#text/index-key.ts';

describe('an index key', () => {
	it('spells Han characters by their sound in the word, without tones', () => {
		expect(createIndexKey('银行')).toBe('yin hang');
		expect(createIndexKey('行政')).toBe('xing zheng');
		expect(createIndexKey('绿色')).toBe('lv se');
	});

	it('drops marks and keeps Latin words and digits', () => {
		expect(createIndexKey('“一、二、三”窗口')).toBe('yi er san chuang kou');
		expect(createIndexKey('ATM使用')).toBe('atm shi yong');
		expect(createIndexKey('规范用语50句')).toBe('gui fan yong yu 50 ju');
	});

	it('files an English name under its first word that is no article', () => {
		expect(createIndexKey('the “five nots”')).toBe('five nots');
		expect(createIndexKey('A–Z index')).toBe('z index');
		expect(createIndexKey('Another post')).toBe('another post');
	});

	it('takes a Chinese syllable for no article', () => {
		expect(createIndexKey('安保')).toBe('an bao');
	});

	it('stands under its first letter, or under # where it has none', () => {
		expect(initialOf('an bao')).toBe('A');
		expect(initialOf('50 ju')).toBe('#');
		expect(initialOf('')).toBe('#');
	});
});
