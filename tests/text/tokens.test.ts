import { describe, expect, it } from 'vitest';

import { getFold } from '#text/fold.ts';
import { tokenise } from '#text/tokens.ts';
import { printed } from './sources.ts';

const words = (text: string): string[] => tokenise(text, { fold: getFold() }).map((token) => token.text);

describe('tokens', () => {
	it('are single Han characters and whole runs of other letters or digits', () => {
		expect(words('随意插接U盘，WINDOWS终端')).toEqual(['随', '意', '插', '接', 'u', '盘', 'windows', '终', '端']);
		expect(words('A4纸10cm')).toEqual(['a4', '纸', '10cm']);
	});

	it('end a run at anything dropped, but not at what is invisible', () => {
		expect(words('100-200元')).toEqual(['100', '200', '元']);
		expect(words('docu\u00adment zero\u200bwidth')).toEqual(['document', 'zero', 'width']);
		expect(words('x\u0304y')).toEqual(['xy']);
	});

	it('fold script and width, and read Han zero and repetition as Han', () => {
		expect(words('網點ＡＴＭ')).toEqual(['网', '点', 'atm']);
		expect(words('二〇〇七年 人々')).toEqual(['二', '〇', '〇', '七', '年', '人', '々']);
		expect(words('二00七')).toEqual(['二', '00', '七']);
	});

	it('say whether they are Han and where they stand in the original, rare Han included', () => {
		expect(tokenise('«𠮷 Café»')).toEqual([
			{ text: '𠮷', han: true, from: 1, to: 3 },
			{ text: 'café', han: false, from: 4, to: 8 },
		]);
	});

	it('are the same whatever punctuation stands between', () => {
		expect(words(printed.fine)).toEqual(words(printed.fine.replaceAll(/[-/]/gu, ' · ')));
	});

	it('are none in an empty text', () => {
		expect(tokenise(' ，')).toEqual([]);
	});
});
