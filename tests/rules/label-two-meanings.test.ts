import { describe, expect, it } from 'vitest';
import { rule } from '#rules/label-two-meanings.ts';
import { corpusOf, findingsOf, guide, part, reportedBy } from './build.ts';

const list = (id: string, items: string[], fields: { anonymous?: true } = {}) =>
	part('section', id, {
		list: { name: { zh: '四个一' }, ...fields },
		children: items.map((zh, index) => part('list-item', `${id}-${index}`, { zh })),
	});

describe('one name', () => {
	it('may list the same things twice, but for marks and spelling', () => {
		const parts = [list('a', ['开一次会。', '记一次帐。']), list('b', ['开一次会', '记一次账'])];
		expect(findingsOf(rule, corpusOf([guide('essay', { parts })]))).toEqual([]);
	});

	it('may not list different things', () => {
		const entries = [
			guide('essay', { parts: [list('a', ['开一次会。'])] }),
			guide('note', { parts: [list('b', ['写一封信。'])] }),
		];
		const [finding] = findingsOf(rule, corpusOf(entries));
		expect(finding).toMatchObject({ uids: ['essay.a', 'note.b'], severity: 'warning' });
		expect(finding?.message.zh).toContain('“四个一”在2处指不同的内容');
	});

	it('that we gave ourselves says nothing', () => {
		const parts = [
			list('a', ['开一次会。'], { anonymous: true }),
			list('b', ['写一封信。'], { anonymous: true }),
			list('c', ['读一本书。']),
		];
		expect(reportedBy(rule, corpusOf([guide('essay', { parts })]))).toEqual([]);
	});
});
