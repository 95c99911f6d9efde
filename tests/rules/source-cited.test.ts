import { describe, expect, it } from 'vitest';
import { rule } from '#rules/source-cited.ts';
import { corpusOf, duty, findingsOf, post, sourceEntry } from './build.ts';

const said = (...entries: Parameters<typeof corpusOf>[0]) =>
	findingsOf(rule, corpusOf(entries)).map(({ message }) => message.en);
const source = sourceEntry('source-000');

describe('the place in the source', () => {
	it('in the source’s own words is right', () => {
		expect(said(source, post('driver', { duties: [duty('drive', { place: '第2篇 · 三、' })] }))).toEqual([]);
	});

	it.each([
		'同上',
		'—',
		'见原文。',
		'N/A',
		'As above.',
		'ditto',
		'Idem.',
		'op. cit.',
		'同上条',
		'来源不明',
		'见上条',
		'（同前）',
		'待补',
		'[TBD]',
	])('“%s” names none', (place) => {
		expect(said(source, post('driver', { duties: [duty('drive', { place })] }))).toEqual([
			`“${place}” names no place in the source.`,
		]);
	});

	it.each([
		'同安支局 · 2、',
		'待遇一节',
		'第3条同上款',
		'Second part, the same as item 3',
		'无线电管理',
		'Source book, page 3',
	])('“%s” names one', (place) => {
		expect(said(source, post('driver', { duties: [duty('drive', { place })] }))).toEqual([]);
	});

	it('of an entry must be named too', () => {
		const [finding] = findingsOf(
			rule,
			corpusOf([source, post('driver', { source: { id: 'source-000', place: '不详' } })]),
		);
		expect(finding?.at.path).toEqual(['source', 'place']);
	});
});

describe('a source', () => {
	it('that nothing cites is found', () => {
		const [finding] = findingsOf(rule, corpusOf([source, sourceEntry('source-111'), post('driver')]));
		expect(finding).toMatchObject({ uids: ['source-111'], at: { path: ['title'] } });
	});

	it('that only one unit cites is not', () => {
		const duties = [duty('drive', { source: 'source-111' })];
		expect(said(source, sourceEntry('source-111'), post('driver', { duties }))).toEqual([]);
	});
});
