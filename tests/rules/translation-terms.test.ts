import { describe, expect, it } from 'vitest';
import { rule } from '#rules/translation-terms.ts';
import { corpusOf, duty, findingsOf, post, vocabulary } from './build.ts';

const registers = [
	vocabulary({
		vocabulary: 'terms',
		items: [
			{ id: 'four-musts', zh: '四个必须', en: 'the four musts' },
			{ id: 'first-asked', zh: '首问责任制', en: 'first-asked responsibility', english: ['first-asked system'] },
			{ id: 'other', zh: '其他', en: 'other', variants: ['其它'] },
		],
	}),
	vocabulary({
		vocabulary: 'works',
		items: [{ id: 'norms', zh: '《服务规范》', en: 'Service Norms', status: 'external', issuer: 'unknown' }],
	}),
];
const find = (zh: string, en: string) =>
	findingsOf(rule, corpusOf([...registers, post('clerk', { duties: [duty('a', { zh, en })] })]));

describe('a registered name', () => {
	it('that is translated otherwise is reported with its rendering', () => {
		const [finding] = find('做到“四个必须”。', 'Keep to the four obligations.');
		expect(finding).toMatchObject({ uids: ['clerk.a'], at: { path: ['duties', 0, 'en'] } });
		expect(finding?.message.en).toContain('“the four musts”');
	});

	it.each([
		['做到“四个必须”。', 'Keep to “the Four Musts”.'],
		['执行首问责任制。', 'Keep to the first-asked system.'],
		['执行首问责任制。', 'Keep to first-asked responsibility.'],
		['落实《服务规范》。', 'Apply the Service Norms.'],
		['完成其他工作。', 'Do whatever else there is.'],
	])('is rendered as registered, or registered for its spelling alone: %s – %s', (zh, en) => {
		expect(find(zh, en)).toEqual([]);
	});

	it('of a cited work is held to its register too', () => {
		expect(find('落实《服务规范》。', 'Apply the Rules of Service.')).toHaveLength(1);
	});
});
