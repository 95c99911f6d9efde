import { describe, expect, it } from 'vitest';

import { findSimilarPairs } from '#text/similar-pairs.ts';
import type { SimilarityItem, SimilarPair } from '#text/similar-pairs.ts';
import { similarity } from '#text/similarity.ts';
import { createRandom } from './sources.ts';

const clauses = '负责档案的收集整理|做好安全生产工作|组织业务学习|按时上报各类报表|完成领导交办的其他工作|妥善保管重要空白凭证|定期走访客户听取意见|保持台席整洁|扣100元|每周例会'.split('|'); // prettier-ignore

/** Texts made of a few clauses with random slips, so that many pairs lie on either side of any threshold. */
function makeItems(count: number, scopes: number, seed: number): SimilarityItem[] {
	const random = createRandom(seed);
	const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];
	return Array.from({ length: count }, () => {
		const text = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(clauses)).join('，');
		const slips = Math.floor(random() * 3);
		const characters = Array.from(text);
		for (let slip = 0; slip < slips; slip += 1)
			characters[Math.floor(random() * characters.length)] = pick(Array.from('甲乙丙丁')) ?? '';
		return { text: random() < 0.02 ? '' : characters.join(''), scope: `s${Math.floor(random() * scopes)}` };
	});
}

function compareAll(items: readonly SimilarityItem[], threshold: number): SimilarPair[] {
	const pairs: SimilarPair[] = [];
	for (const [a, first] of items.entries()) {
		for (const [b, second] of items.entries()) {
			if (a >= b || first.scope !== second.scope) continue;
			const value = similarity(first.text, second.text);
			if (value >= threshold) pairs.push({ a, b, similarity: value });
		}
	}
	return pairs;
}

describe('similar pairs', () => {
	it.each([0.2, 0.5, 0.6, 0.75, 0.84, 0.9, 1])('are exactly those of comparing all with all, at %d', (threshold) => {
		for (const seed of [1, 2, 3]) {
			const items = makeItems(120, 2, seed);
			const expected = compareAll(items, threshold);
			expect(expected.length).toBeGreaterThan(0);
			expect(findSimilarPairs(items, threshold)).toEqual(expected);
		}
	});

	it('never join two scopes', () => {
		const items = [
			{ text: '组织业务学习', scope: 'a' },
			{ text: '组织业务学习', scope: 'b' },
		];
		expect(findSimilarPairs(items, 0.5)).toEqual([]);
		expect(
			findSimilarPairs(
				items.map(({ text }) => ({ text })),
				0.5,
			),
		).toEqual([{ a: 0, b: 1, similarity: 1 }]);
	});

	it('refuse a threshold that would mean everything or nothing', () => {
		for (const threshold of [0, -1, 1.1, Number.NaN])
			expect(() => findSimilarPairs([], threshold)).toThrow(RangeError);
	});

	it('are found among 24,000 texts without comparing all', () => {
		const random = createRandom(11);
		const words = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index));
		const items = Array.from({ length: 24_000 }, (_, index) => ({
			text: Array.from({ length: 30 }, () => words[Math.floor(random() * words.length)]).join(''),
			scope: `department ${index % 200}`,
		}));
		items.push({ text: items[0]?.text ?? '', scope: 'department 0' });
		const start = process.cpuUsage();
		expect(findSimilarPairs(items, 0.84)).toEqual([{ a: 0, b: 24_000, similarity: 1 }]);
		const { user, system } = process.cpuUsage(start);
		expect((user + system) / 1000).toBeLessThan(6000);
	});
});
