import { describe, expect, it } from 'vitest';
import { rule } from '#rules/assessment-total.ts';
import type { Authored } from './build.ts';
import { corpusOf, duty, findingsOf, gap, post, scored } from './build.ts';

type Assessment = NonNullable<Authored<'posts'>['assessment']>;
const sheet = (fields: Partial<Assessment> = {}): Assessment => ({
	status: 'complete',
	total: 100,
	passMark: 'unknown',
	place: '考核表',
	...fields,
});
const duties = (...weights: (number | 'unknown')[]) =>
	weights.map((weight, index) => duty(`duty-${index}`, { scored: scored(`score-${index}`, { weight }) }));
const find = (fields: Partial<Authored<'posts'>>) => findingsOf(rule, corpusOf([post('secretary', fields)]));
const keys = (fields: Partial<Authored<'posts'>>) => find(fields).map(({ identity }) => identity.split(':').at(-1));

describe('a complete sheet', () => {
	it('adds up to its total, fractions included', () => {
		expect(find({ duties: duties(33.3, 33.3, 33.4), assessment: sheet() })).toEqual([]);
	});

	it('that falls short or goes beyond is reported at the total', () => {
		const [short] = find({ duties: duties(60, 30), assessment: sheet() });
		expect(short).toMatchObject({ severity: 'warning', at: { path: ['assessment', 'total'] } });
		expect(short?.message.zh).toContain('总分100分，各项分值合计90分，不足');
		expect(find({ duties: duties(60, 50), assessment: sheet() })[0]?.message.en).toContain('110, which is more');
	});

	it('declares its total', () => {
		expect(keys({ duties: duties(60, 40), assessment: sheet({ total: 'unknown' }) })).toEqual(['undeclared']);
	});

	it('has no lost item and no unknown weight', () => {
		expect(keys({ duties: duties(60, 'unknown'), assessment: sheet() })).toEqual(['missing']);
		const gaps = [gap('lost-item')];
		expect(keys({ duties: duties(60, 40), assessment: sheet({ gaps }) })).toEqual(['missing']);
		const [lacking] = find({ duties: duties(60, 'unknown'), assessment: sheet({ gaps }) });
		expect(lacking?.message.zh).toBe('评分表标为完整，却有1项已缺、1项不知分值。');
		expect(lacking?.message.en).toContain('lacks 1 item');
	});
});

describe('an incomplete sheet', () => {
	it('may fall short but not go beyond its total', () => {
		const assessment = sheet({ status: 'incomplete' });
		expect(keys({ duties: [...duties(60), duty('other')], assessment })).toEqual([]);
		expect(keys({ duties: [...duties(60, 50), duty('other')], assessment })).toEqual(['total']);
	});

	it('of which nothing is missing is no such sheet', () => {
		expect(keys({ duties: duties(60, 40), assessment: sheet({ status: 'incomplete' }) })).toEqual([
			'nothing-missing',
		]);
	});
});

it('A lost sheet has no surviving item', () => {
	expect(keys({ duties: duties(60), assessment: sheet({ status: 'lost', total: 'unknown' }) })).toEqual(['survives']);
});

it('Scored duties need a sheet', () => {
	const withSheet = post('archivist', { duties: duties(100), assessment: sheet() });
	const without = post('secretary', { duties: duties(100) });
	expect(findingsOf(rule, corpusOf([withSheet, without])).map(({ uids }) => uids)).toEqual([['secretary']]);
});
