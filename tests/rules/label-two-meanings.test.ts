import { describe, expect, it } from 'vitest';
import { rule } from '#rules/label-two-meanings.ts';
import { corpusOf, duty, findingsOf, guide, part, post, reportedBy } from './build.ts';

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

describe('a sentence that spells a name out', () => {
	const checks = guide('essay', {
		parts: [
			part('section', 'checks', {
				list: { name: { zh: '三检查' } },
				children: ['检查台面，看是否摆放整齐。', '检查仪表，看着装是否规范。', '检查备品，看是否齐全。'].map(
					(zh, index) => part('list-item', `check-${index}`, { zh }),
				),
			}),
		],
	});
	const saying = (...texts: string[]) =>
		post('clerk', { duties: texts.map((zh, index) => duty(`d-${index}`, { zh })) });

	it.each([
		'做到“三检查”：检查门窗、检查电源、检查水管。',
		'坚持“三检查”（检查台面、检查账目、检查仪表）。',
		'坚持“三检查”，即检查门窗、检查电源、检查水管。',
		'“三检查”是指检查门窗、检查电源、检查水管。',
		'按“三检查”原则（检查门窗、检查电源、检查水管）巡视。',
		'做到“三检查”——查门窗、查电源、查水管。',
		'“三检查”包括检查门窗、检查电源和检查水管。',
		'做到“三检查”：检查门窗，检查电源，检查水管。',
	])('means something else than its list: %s', (zh) => {
		expect(reportedBy(rule, corpusOf([checks, saying(zh)]))).toEqual(['essay.checks+clerk.d-0']);
	});

	it.each([
		'做到“三检查”：检查台面、检查仪表、检查备品。',
		'做到“三检查”，即检查备品、检查台面、检查仪表。',
		'做到“三检查”，即刻整改、上报、归档。',
		'做到“三检查”。',
		'站好“窗口”：微笑、问候、起立。',
		'做到“三检查”：按规定办。',
		'落实“三检查”：每班由值班长签字，发现问题及时报告。',
		'落实“三检查”制度（见工作法）。',
		'“三检查”包括检查台面、检查备品。',
	])('means the same, or spells out nothing: %s', (zh) => {
		expect(reportedBy(rule, corpusOf([checks, saying(zh)]))).toEqual([]);
	});

	it('means the same in another order', () => {
		const list = (id: string, ...items: string[]) =>
			guide(id, {
				parts: [
					part('section', 'duties', {
						list: { name: { zh: '三清' } },
						children: items.map((zh, index) => part('list-item', `item-${index}`, { zh })),
					}),
				],
			});
		const first = list('first', '日清', '月清', '年清');
		expect(reportedBy(rule, corpusOf([first, list('second', '年清', '日清', '月清')]))).toEqual([]);
		expect(reportedBy(rule, corpusOf([first, list('second', '账清', '日清', '月清')]))).toHaveLength(1);
	});

	it('means something else than another sentence', () => {
		const texts = [
			'做到“四个一”：一本账、一张表、一次会、一封信。',
			'坚持“四个一”：一支笔、一块牌、一张卡、一把锁。',
		];
		expect(reportedBy(rule, corpusOf([saying(...texts)]))).toEqual(['clerk.d-0+clerk.d-1']);
	});
});
