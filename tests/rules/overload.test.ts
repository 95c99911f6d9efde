import { describe, expect, it } from 'vitest';
import { rule } from '#rules/overload.ts';
import { corpusOf, duty, findingsOf, post } from './build.ts';

const loaded = (id: string, count: number, leads = 0) => {
	const duties = Array.from({ length: count }, (_, index) =>
		duty(`duty-${index}`, { responsibility: index < leads ? 'lead' : 'execute' }),
	);
	return post(id, { duties });
};
const even = [4, 5, 5, 6, 4, 5].map((count, index) => loaded(`post-${index}`, count));

describe('the load of a post', () => {
	it('like that of the others is none to speak of', () => {
		expect(findingsOf(rule, corpusOf([...even, loaded('post-a', 8)]))).toEqual([]);
	});

	it('far above the others is a notice', () => {
		const [finding, ...others] = findingsOf(rule, corpusOf([...even, loaded('post-a', 16)]));
		expect(finding).toMatchObject({ severity: 'notice', uids: ['post-a'], at: { path: ['duties'], key: true } });
		expect(finding?.message.zh).toContain('有16项职责，各岗位平均6.4项');
		expect(others).toEqual([]);
	});

	it('is measured in leads as well', () => {
		const [finding] = findingsOf(rule, corpusOf([...even, loaded('post-a', 6, 6)]));
		expect(finding?.message.en).toContain('has 6 leads');
	});

	it('is not compared among a handful of posts', () => {
		expect(findingsOf(rule, corpusOf([loaded('a', 1), loaded('b', 1), loaded('c', 30)]))).toEqual([]);
	});
});
