import { describe, expect, it } from 'vitest';
import { rule } from '#rules/collection-floor.ts';
import { corpusOf, duty, findingsOf, gap, post } from './build.ts';

const entries = [post('driver', { duties: [duty('drive'), gap('lost')] }), post('clerk')];
const faults = (floors: Record<string, number>) =>
	findingsOf(rule, corpusOf(entries, { floors })).map(({ message }) => message.en);

describe('a floor', () => {
	it('is met by as many entries or units, gaps included', () => {
		expect(faults({ posts: 2, duty: 2 })).toEqual([]);
	});

	it('is missed by fewer', () => {
		expect(faults({ posts: 3, article: 1 })).toEqual([
			'There are 0 articles, fewer than the floor of 1.',
			'There are 2 posts, fewer than the floor of 3.',
		]);
	});

	it('counts only what there is', () => {
		expect(faults({ post: 2 })).toEqual([
			'“post” is neither a collection nor a kind of unit. Did you mean “posts”?',
		]);
	});

	it('must be set for something', () => {
		expect(faults({})).toEqual(['The rule found nothing to examine.']);
	});
});
