import { describe, expect, it } from 'vitest';
import { rule } from '#rules/empty-post.ts';
import { corpusOf, duty, findingsOf, gap, post } from './build.ts';

describe('a post', () => {
	it('with one surviving duty is not empty', () => {
		expect(findingsOf(rule, corpusOf([post('driver', { duties: [gap('lost-duty'), duty('drive')] })]))).toEqual([]);
	});

	it('without duties is empty', () => {
		const [finding] = findingsOf(rule, corpusOf([post('driver')]));
		expect(finding).toMatchObject({ uids: ['driver'], severity: 'warning', at: { path: ['duties'], key: true } });
		expect(finding?.message.zh).toContain('一项职责也没有');
	});

	it('of which only gaps remain is empty', () => {
		const [finding] = findingsOf(rule, corpusOf([post('driver', { duties: [gap('lost-1'), gap('lost-2')] })]));
		expect(finding?.message.en).toContain('All 2 duties');
	});
});
