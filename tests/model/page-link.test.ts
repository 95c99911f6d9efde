import { describe, expect, it } from 'vitest';
import { linkNeighbours, listBeside, listMarks, listParts } from '#model/page-link.ts';
import { bareLabel, clipText, nameUnit } from '#model/unit-name.ts';
import { duty, guide, part, post, rulebook, sourceEntry, unit } from '../rules/build.ts';
import { viewOf } from './views.ts';

const rules = ['rules-a', 'rules-b', 'rules-c'];
const entries = [...rules.map((id) => rulebook(id)), guide('essay'), sourceEntry('source-000')];

describe('what stands beside a page', () => {
	const view = viewOf(entries);

	it('is every document by collection for a document, and its own collection for anything else', () => {
		const told = (groups: ReturnType<typeof listBeside>) =>
			groups.map(({ name, items }) => [name, items.length, items.find(({ current }) => current)?.url]);
		expect(told(listBeside(view, 'rulebooks', 'rules-b'))).toEqual([
			['collection.rulebooks', 3, '/rulebooks/rules-b/'],
			['collection.guides', 1, undefined],
		]);
		expect(told(listBeside(view, 'sources'))).toEqual([['collection.sources', 1, undefined]]);
	});

	it('before and after is a page of the same collection', () => {
		const [first, second] = view.corpus.entriesOf('rulebooks');
		expect(second && linkNeighbours(view, second)).toEqual({
			previous: { name: '名称：rules-a', url: '/rulebooks/rules-a/' },
			next: { name: '名称：rules-c', url: '/rulebooks/rules-c/' },
		});
		expect(first && linkNeighbours(view, first).previous).toBeUndefined();
	});
});

describe('the contents of a page', () => {
	const heading = { zh: '前言', en: 'Foreword' };
	const parts = [
		part('section', 'foreword', { heading, label: '一、' }),
		part('section', 'rest', {
			zh: '一段没有标题也没有编号而且相当长的文字，后面还有。',
			en: 'A rather long text without heading.',
		}),
	];
	const told = (edition: 'zh-hans' | 'en') => {
		const view = viewOf([guide('essay', { parts })], edition);
		return listParts(view, view.corpus.units).map(({ name }) => name);
	};

	it('name a part by its number and heading, or by its first words', () => {
		expect(told('zh-hans')).toEqual(['一、前言', '一段没有标题也没有编号而…']);
		expect(told('en')).toEqual(['1 Foreword', 'A rather long text…']);
	});

	it('mark a clause by its printed number, or by its place where none is printed', () => {
		const view = viewOf([rulebook('rules', { articles: [{ ...unit('one'), label: '第一条、' }, unit('two')] })]);
		expect(listMarks(view, view.corpus.units)).toEqual([
			{ label: '第一条、', anchor: 'one' },
			{ label: '2', anchor: 'two' },
		]);
	});
});

describe('the name of a unit', () => {
	const nameOf = (fields: Parameters<typeof duty>[1]) => {
		const view = viewOf([post('guard', { duties: [duty('watch', fields)] })], 'en');
		return view.corpus.units.map((one) => ({ ...nameUnit(view, one), bare: bareLabel(view, one) }));
	};

	it('has its label as printed, bare, and without the marks around it', () => {
		expect(nameOf({ label: '(10)、' })).toMatchObject([{ label: '(10)、', mark: '10', bare: '(10)' }]);
	});

	it('reads a Chinese number in English', () => {
		expect(nameOf({ label: '第一条、' })).toMatchObject([
			{ label: 'Article 1', mark: 'Article 1', bare: 'Article 1' },
		]);
	});

	it('says which language its words are in where that is not the page’s', () => {
		expect(nameOf({ zh: '守库。', en: undefined })).toMatchObject([{ words: '守库。', lang: 'zh-Hans' }]);
	});
});

describe('a clipped text', () => {
	it('is cut by width, at the end of an English word, without a mark before the ellipsis', () => {
		expect(clipText('负责全行公文的管理，以及其他', 20)).toBe('负责全行公文的管理…');
		expect(clipText('Take charge of the whole', 20)).toBe('Take charge of the…');
	});

	it('that is short enough only loses its stop', () => {
		expect(clipText('负责公文。')).toBe('负责公文');
	});
});
