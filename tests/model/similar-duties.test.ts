import { expect, it } from 'vitest';
import { findSimilarDuties } from '#model/similar-duties.ts';
import { corpusOf, duty, gap, post } from '../rules/build.ts';

const TEXT = '收集、整理全行各部门的文件材料，按规定分类归档并妥善保存';
const uidsOf = (pairs: ReturnType<typeof findSimilarDuties>['between']) =>
	pairs.map(({ a, b }) => `${a.duty.uid} ${b.duty.uid}`);

it('Duties are paired between posts and within a post, the earlier first', () => {
	const corpus = corpusOf([
		post('a', { duties: [duty('long', { zh: `${TEXT}好。` }), duty('short', { zh: `${TEXT}。` })] }),
		post('b', { duties: [duty('short', { zh: `${TEXT}。` }), gap('lost', { zh: `${TEXT}。` })] }),
	]);
	const { between, within } = findSimilarDuties(corpus);
	expect(uidsOf(within)).toEqual(['a.long a.short']);
	expect(uidsOf(between).sort()).toEqual(['a.long b.short', 'a.short b.short']);
	expect(findSimilarDuties(corpus).between).toBe(between);
});

it('Many posts with one duty in common give as many pairs, not all with all', () => {
	const posts = Array.from({ length: 40 }, (_, index) =>
		post(`post-${index}`, { duties: [duty('same', { zh: TEXT })] }),
	);
	expect(findSimilarDuties(corpusOf(posts)).between).toHaveLength(39);
});
