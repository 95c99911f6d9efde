import { describe, expect, it } from 'vitest';
import { rule } from '#rules/duplicate-id.ts';
import { corpusOf, duty, findingsOf, guide, organisation, post, reportedBy, scored, vocabulary } from './build.ts';

describe('an id', () => {
	it('may stand once in each entry', () => {
		const posts = [post('driver', { duties: [duty('drive')] }), post('clerk', { duties: [duty('drive')] })];
		expect(findingsOf(rule, corpusOf(posts))).toEqual([]);
	});

	it('of a file may not be another file’s, whatever the collection', () => {
		const [finding] = findingsOf(rule, corpusOf([post('office'), guide('office')]));
		expect(finding).toMatchObject({ severity: 'error', values: ['office'] });
		expect(finding?.related).toHaveLength(1);
	});

	it('of a unit may not stand twice in its entry, whatever the kind', () => {
		const duties = [duty('drive', { scored: scored('park') }), duty('park')];
		expect(reportedBy(rule, corpusOf([post('driver', { duties })]))).toEqual(['driver.park']);
	});

	it('of a department or a vocabulary item may not stand twice', () => {
		const departments = ['office', 'office'].map((id) => ({
			id,
			name: { zh: '办公室' },
			nameStatus: 'printed' as const,
		}));
		const items = ['cash', 'cash'].map((id) => ({ id, zh: '现金' }));
		expect(findingsOf(rule, corpusOf([organisation('bank', { departments })]))[0]?.at.path).toEqual([
			'departments',
			1,
			'id',
		]);
		expect(findingsOf(rule, corpusOf([vocabulary({ vocabulary: 'subjects', items })]))[0]?.at.path).toEqual([
			'items',
			1,
			'id',
		]);
	});

	it('of an object family may not be an act’s, for both stand on one page', () => {
		const items = [{ id: 'mail', zh: '收发' }];
		const acts = vocabulary({ vocabulary: 'control-acts', items, objects: items, incompatible: [] });
		expect(findingsOf(rule, corpusOf([acts]))[0]?.at.path).toEqual(['objects', 0, 'id']);
	});

	it('that stands three times gives two findings of different identity', () => {
		const findings = findingsOf(rule, corpusOf([post('a', { duties: [duty('x'), duty('x'), duty('x')] })]));
		expect(new Set(findings.map(({ identity }) => identity)).size).toBe(2);
	});
});
