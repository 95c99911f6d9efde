import { describe, expect, it } from 'vitest';

import { getFold, restrictFold } from '#text/fold.ts';
import { normaliseText } from '#text/normalise.ts';
import type { FoldMap } from '#text/normalise.ts';
import { printed } from './sources.ts';

const read = (fold: FoldMap, character: string): string | undefined => {
	const target = fold.get(character.codePointAt(0) ?? 0);
	return target === undefined ? undefined : String.fromCodePoint(target);
};

describe('the full map', () => {
	const fold = getFold();

	it('turns traditional into simplified, one character at a time', () => {
		expect(Array.from('後網點賬單體乾', (character) => read(fold, character)).join('')).toBe('后网点账单体干');
	});

	it('knows the forms of Hong Kong', () => {
		expect(Array.from('裏衞説閲敍枱', (character) => read(fold, character)).join('')).toBe('里卫说阅叙台');
	});

	it('leaves characters that simplified Chinese writes too', () => {
		for (const character of '后里面系台著么于') expect(read(fold, character), character).toBeUndefined();
	});

	it('never folds a character that is a target, so folding twice changes nothing', () => {
		const targets = new Set(fold.values());
		expect([...fold.keys()].filter((key) => targets.has(key))).toEqual([]);
		expect(fold.size).toBeGreaterThan(4000);
	});

	it('is built once', () => {
		expect(getFold()).toBe(fold);
	});
});

describe('the restricted map', () => {
	const texts = [printed.fine, printed.online, printed.ledger, '及时了解情况并予以答复'];
	const restricted = restrictFold(getFold(), texts);

	it('holds what these texts need and nothing else', () => {
		expect(read(restricted, '業')).toBe('业');
		expect(read(restricted, '龍')).toBeUndefined();
		for (const text of texts)
			expect(normaliseText(text, { fold: restricted })).toBe(normaliseText(text, { fold: getFold() }));
	});

	it('has no compatibility ideographs, which are common ones before anything is folded', () => {
		expect(getFold().has(0xf9ba)).toBe(true);
		expect(restricted.has(0xf9ba)).toBe(false);
		expect(normaliseText('\uf9ba解', { fold: restricted })).toBe('了解');
	});

	it('finds words that traditional text writes with a character of their own (瞭解, 答覆)', () => {
		expect(normaliseText('瞭解、答覆', { fold: restricted })).toBe('了解答复');
	});

	it('keeps such a character apart where the texts use it as itself', () => {
		const covering = restrictFold(getFold(), ['答复用户', '检查覆盖全部网点']);
		expect(normaliseText('覆', { fold: covering })).toBe('覆');
	});

	it('keeps traditional characters that stand in the texts themselves findable', () => {
		const fold = restrictFold(getFold(), [printed.traditional]);
		expect(normaliseText('辦公室', { fold })).toBe('办公室');
	});
});
