import { describe, expect, it } from 'vitest';
import { splitClauses, splitSentences } from '#text/clauses.ts';

const texts = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text);

describe('clauses', () => {
	it('end at commas, colons, semicolons and stops, each with its place', () => {
		expect(splitClauses('收寄：验视，登记；交接。')).toEqual([
			{ text: '收寄', from: 0 },
			{ text: '验视', from: 3 },
			{ text: '登记', from: 6 },
			{ text: '交接', from: 9 },
		]);
	});

	it('keep what stands in brackets or quotation marks whole, and end again behind it', () => {
		expect(texts(splitClauses('验视（开箱，逐件；不漏），登记“姓名，电话”，交接。'))).toEqual([
			'验视（开箱，逐件；不漏）',
			'登记“姓名，电话”',
			'交接',
		]);
		expect(texts(splitClauses('按《规定（甲，乙）》办理，报告。'))).toEqual(['按《规定（甲，乙）》办理', '报告']);
	});

	it('end all the same where a bracket closes that never opened', () => {
		expect(texts(splitClauses('甲）登记，乙）交接，（丙）归档，报告'))).toEqual([
			'甲）登记',
			'乙）交接',
			'（丙）归档',
			'报告',
		]);
	});
});

describe('sentences', () => {
	it('end at semicolons and stops, not at commas', () => {
		expect(texts(splitSentences('收寄，验视；登记！（交接。）归档。'))).toEqual([
			'收寄，验视',
			'登记',
			'（交接。）归档',
		]);
	});
});
