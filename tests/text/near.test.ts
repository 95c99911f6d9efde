import { describe, expect, it } from 'vitest';
import { createNearFinder } from '#text/near.ts';

const pairsOf = (text: string) => new Set(Array.from(text.slice(1), (last, at) => text.charAt(at) + last));
function dice(a: string, b: string): number {
	const [first, second] = [pairsOf(a), pairsOf(b)];
	return (2 * first.intersection(second).size) / (first.size + second.size);
}

describe('what nearly equals a text', () => {
	it('does so whichever of the two is looked for, though one repeats itself', () => {
		expect(createNearFinder(['按时上报'], 0.7)('按时上报按时归档')).toEqual([]);
		expect(createNearFinder(['按时上报按时归档'], 0.7)('按时上报')).toEqual([]);
	});

	it('is found as comparing with each would find it', () => {
		const texts = Array.from({ length: 400 }, (_, index) =>
			Array.from({ length: 4 + (index % 9) }, (__, at) =>
				'甲乙丙丁'.charAt((index * 7 + at * at * (index % 5)) % 4),
			).join(''),
		);
		const findNear = createNearFinder(texts, 0.7);
		for (const text of texts) {
			const near = texts.flatMap((other, at) => (dice(text, other) >= 0.7 ? [at] : []));
			expect([...findNear(text)].sort((a, b) => a - b)).toEqual(near);
		}
	});
});
