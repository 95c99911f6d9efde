import { describe, expect, it } from 'vitest';
import { rule } from '#rules/work-known.ts';
import { corpusOf, duty, findingsOf, post, rulebook, vocabulary } from './build.ts';

const law = {
	id: 'postal-law',
	zh: '《中华人民共和国邮政法》',
	aliases: ['邮政法'],
	status: 'external' as const,
	issuer: 'congress',
};
const works = (fields: object = {}) => vocabulary({ vocabulary: 'works', items: [{ ...law, ...fields }] });
const citing = (zh: string, listed: string[] = ['postal-law']) =>
	post('clerk', { duties: [duty('obey', { zh, works: listed })] });

describe('a work in a text', () => {
	it('is registered by title or alias and listed by the unit', () => {
		expect(findingsOf(rule, corpusOf([works(), citing('执行《中华人民共和国邮政法》和《邮政法》。')]))).toEqual([]);
	});

	it('that is not registered is reported with the nearest title', () => {
		const [finding, ...rest] = findingsOf(rule, corpusOf([works(), citing('执行《中华人民共和国邮法》。')]));
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({
			uids: ['clerk.obey'],
			values: ['中华人民共和国邮法'],
			at: { path: ['duties', 0, 'zh'] },
		});
		expect(finding?.message.zh).toContain('是不是《中华人民共和国邮政法》？');
		const [strange] = findingsOf(rule, corpusOf([works(), citing('执行《铁路货物运输规程》。')]));
		expect(strange?.message.en).toMatch(/cited works\.$/u);
	});

	it('may go by a short title from where that is introduced, in that entry', () => {
		const introduced = citing('执行《中华人民共和国邮政法》（以下简称《法》），依《法》经营。');
		expect(findingsOf(rule, corpusOf([works(), introduced]))).toEqual([]);
		const other = post('driver', { duties: [duty('drive', { zh: '依《法》行车。', works: ['postal-law'] })] });
		expect(findingsOf(rule, corpusOf([works(), introduced, other])).map(({ uids }) => uids)).toEqual([
			['driver.drive'],
		]);
		const unknown = findingsOf(rule, corpusOf([works(), citing('执行《铁路法》（下称《铁》），依《铁》行车。')]));
		expect(unknown.map(({ values }) => values[0])).toEqual(['铁路法']);
	});

	it('that the unit does not list is reported', () => {
		expect(findingsOf(rule, corpusOf([works(), citing('执行《邮政法》。', [])]))[0]?.message.en).toContain(
			'“works” does not list “postal-law”',
		);
	});

	it('is looked for in titles too', () => {
		const rules = rulebook('rules', { title: { zh: '《储蓄办法》实施细则' } });
		expect(findingsOf(rule, corpusOf([works(), rules]))[0]?.at.path).toEqual(['title', 'zh']);
	});
});

describe('a registered work', () => {
	it('that is held names its entry', () => {
		expect(findingsOf(rule, corpusOf([works({ status: 'held' })]))[0]).toMatchObject({
			severity: 'error',
			at: { path: ['items', 0, 'status'] },
		});
	});

	it('that is external should have an issuer', () => {
		expect(findingsOf(rule, corpusOf([works({ issuer: 'unknown' })]))[0]).toMatchObject({
			severity: 'notice',
			at: { path: ['items', 0, 'issuer'] },
		});
	});
});
