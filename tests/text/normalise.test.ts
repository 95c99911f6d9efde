import { describe, expect, it } from 'vitest';

import { getFold } from '#text/fold.ts';
import { normalise, normaliseText, originalSpan, packFold, unpackFold } from '#text/normalise.ts';
import { createRandom, printed } from './sources.ts';

const fold = getFold();

describe('normalising', () => {
	it('keeps letters and digits alone, in lower case and half width', () => {
		expect(normaliseText('扣罚 １００—200元／次，ＡＴＭ机！')).toBe('扣罚100200元次atm机');
	});

	it('folds traditional to simplified only with a map', () => {
		expect(normaliseText(printed.traditional, { fold })).toBe('办公室既表达办公空间的概念也表示特定的工作实体');
		expect(normaliseText('辦公室')).toBe('辦公室');
	});

	it('takes compatibility forms apart: circled numbers, Roman numerals, units, ideographs', () => {
		expect(normaliseText('①Ⅳ㎡㈠豈', { fold })).toBe('1ivm2一岂');
	});

	it('composes marks where Unicode can and drops those it cannot', () => {
		expect(normaliseText('E\u0301tude')).toBe('étude');
		expect(normaliseText('x\u0304y')).toBe('xy');
		expect(normaliseText('ﾊﾞ')).toBe('バ');
		expect(normaliseText('\u1100\u1161')).toBe('가');
	});

	it('gives an empty text for nothing but marks', () => {
		expect(normalise('，。 — “”')).toEqual({ text: '', offsets: [], ends: [] });
	});

	it('gives the same letters as NFKC of the whole text, whatever stands side by side', () => {
		const random = createRandom(7);
		const pool = Array.from(
			'aÉ\u0301\u0304\u3099ﾊﾞｶᄀ\u1161\u11a8한ㄱㅏﾡﾄ豈𠮷𝒳ﬁ①㎡〇々中，。 \u200d\ufe0f\u20e3’ﷺİΣß',
		);
		for (let round = 0; round < 3000; round += 1) {
			const text = Array.from({ length: 6 }, () => pool[Math.floor(random() * pool.length)]).join('');
			const whole = Array.from(text.normalize('NFKC'), (character) => character.toLowerCase()).join('');
			expect(normaliseText(text), JSON.stringify(text)).toBe(whole.replace(/[^\p{L}\p{N}]/gu, ''));
		}
	});
});

describe('offsets', () => {
	const quote = (text: string, part: string): string | undefined => {
		const normalised = normalise(text, { fold });
		const at = normalised.text.indexOf(part);
		const span = originalSpan(normalised, at, at + part.length);
		return span && text.slice(span.from, span.to);
	};

	it('lead back to the original, marks in between included', () => {
		expect(quote(printed.ledger, '帐物')).toBe('帐/物');
		expect(quote('邮政網點、设备', '网点设')).toBe('網點、设');
		expect(quote('ＡＴＭ机', 'tm机')).toBe('ＴＭ机');
	});

	it('keep characters beyond the basic plane and combining sequences whole', () => {
		expect(quote('在𠮷野家', '𠮷野')).toBe('𠮷野');
		expect(quote('le cafe\u0301!', 'é')).toBe('e\u0301');
		expect(quote('面积㎡。', '2')).toBe('㎡');
	});

	it('name one origin for every unit of the normalised text', () => {
		const normalised = normalise('𠮷㎡ﬁE\u0301', { fold });
		expect(normalised.offsets).toHaveLength(normalised.text.length);
		expect(normalised.ends).toHaveLength(normalised.text.length);
	});

	it('give no span for an empty or outside part', () => {
		const normalised = normalise('档案');
		expect(originalSpan(normalised, 1, 1)).toBeUndefined();
		expect(originalSpan(normalised, 1, 3)).toBeUndefined();
	});
});

describe('packed fold map', () => {
	it('survives being packed', () => {
		expect(new Map(unpackFold(packFold(fold)))).toEqual(new Map(fold));
	});

	it('refuses half a pair', () => {
		expect(() => unpackFold('後后網')).toThrow(RangeError);
	});
});
