import { describe, expect, it } from 'vitest';
import { findBinding, outlineOf } from '#model/applies.ts';
import { listAllDocuments, topUnitsOf } from '#model/contents.ts';
import { exportUnits } from '#model/export.ts';
import { findGaps } from '#model/gaps.ts';
import { listChapters } from '#model/page-link.ts';
import { createPermalink } from '#model/permalink.ts';
import { createPrintSet } from '#model/print-set.ts';
import { citeUnit, hasWideNumbers } from '#model/unit-name.ts';
import { textsOfUnit } from '#model/texts.ts';
import { chapter, corpusOf, gap, part, guide, penalty, post, rulebook, unit } from '../rules/build.ts';
import { viewOf } from './views.ts';

const article = (id: string, label: string, fields = {}) => ({ ...unit(id), label, ...fields });
const ofClerks = { appliesTo: { jobRoles: ['clerk'] } };
const general = chapter('general', {
	label: '第一章',
	zh: '总则',
	en: 'General provisions',
	articles: [article('aim', '第一条'), article('scope', '第二条')],
});
const custody = chapter('custody', {
	label: '第二章',
	zh: '保管',
	en: 'Custody',
	headingStatus: 'inferred',
	notes: [{ kind: 'inferred', zh: '按内容拟定。', en: 'Named by what it holds.' }],
	articles: [article('safe', '第三条', { ...ofClerks, items: [{ ...unit('key'), label: '（一）' }] })],
	sections: [
		chapter('lending', {
			label: '第一节',
			zh: '外借',
			en: 'Lending',
			...ofClerks,
			articles: [article('lend', '第四条'), article('fines', '第十二条', { penalties: [penalty('fine')] })],
		}),
	],
});
const lost = { ...gap('lost', { label: '第三章', zh: '原文缺第三章。', en: 'Chapter 3 is missing.' }) };
const seals = rulebook('seals', {
	appliesTo: { jobRoles: ['clerk', 'guard'] },
	chapters: [general, custody, lost],
});
const corpus = corpusOf([seals, post('clerk'), post('guard'), post('driver')]);
const idsOf = (units: readonly { id: string }[]): string[] => units.map(({ id }) => id);
const IN_ORDER = ['general', 'aim', 'scope', 'custody', 'safe', 'lending', 'lend', 'fines', 'lost'];

const get = (id: string) => {
	const found = corpus.findUnit(`seals.${id}`);
	if (!found) throw new Error(`no ${id}`);
	return found;
};

describe('a chapter of a rulebook', () => {
	it('is a unit above its articles, whose heading is its text', () => {
		expect(get('aim')).toMatchObject({ kind: 'article', path: ['chapters', 0, 'articles', 0] });
		expect(get('aim').parent).toBe(get('general'));
		expect(get('lend').parent?.parent).toBe(get('custody'));
		expect(get('general')).toMatchObject({
			kind: 'section',
			zh: '总则',
			heading: { zh: '总则', en: 'General provisions' },
		});
		expect(get('lost')).toMatchObject({ kind: 'section', gap: true, heading: undefined });
		expect(textsOfUnit(get('general')).map(({ zh }) => zh)).toEqual(['总则']);
	});

	it('leaves an article its name when it goes to another', () => {
		const [aim, ...rest] = general.articles ?? [];
		const moved = rulebook('seals', {
			chapters: [
				{ ...general, articles: rest },
				{ ...custody, articles: [...(custody.articles ?? []), ...(aim ? [aim] : [])] },
			],
		});
		const addresses = (of: typeof corpus) =>
			exportUnits(of, createPermalink('/')).map(({ uid, permalink }) => `${uid} ${permalink}`);
		const now = corpusOf([moved]);
		expect(addresses(now)).toContain('seals.aim /rulebooks/seals/#aim');
		expect(addresses(corpus)).toEqual(expect.arrayContaining(addresses(now)));
		const [view, after] = [viewOf([seals]), viewOf([moved])];
		const unitAfter = now.findUnit('seals.aim');
		expect(unitAfter && citeUnit(after, unitAfter)).toBe(citeUnit(view, get('aim')));
	});

	it('stands before its articles in the row that the document is', () => {
		expect(idsOf(topUnitsOf(corpus, 'seals'))).toEqual(IN_ORDER);
		const [entry] = corpus.entriesOf('rulebooks');
		const [set] = entry ? createPrintSet(corpus, entry) : [];
		expect(idsOf(set?.units ?? [])).toEqual(IN_ORDER);
	});

	it('is no article: what is counted are those', () => {
		const [list] = listAllDocuments(corpus);
		expect(list?.rows.map(({ units, gaps }) => [units, gaps])).toEqual([[5, 1]]);
	});

	it('is a part of its page with the numbers of its own articles', () => {
		const told = (edition: 'zh-hans' | 'en') => {
			const view = viewOf([seals], edition);
			return listChapters(view, topUnitsOf(view.corpus, 'seals')).map(
				({ name, marks = [] }) => `${name}: ${marks.map(({ label }) => label).join(' ')}`,
			);
		};
		expect(told('zh-hans')).toEqual([
			'第一章 总则: 第一条 第二条',
			'第二章 保管: 第三条',
			'第一节 外借: 第四条 第十二条',
			'第三章 原文缺第三章: ',
		]);
		expect(told('en')).toEqual([
			'Chapter 1 General provisions: Article 1 Article 2',
			'Chapter 2 Custody: Article 3',
			'Section 1 Lending: Article 4 Article 12',
			'Chapter 3 Chapter 3 is missing: ',
		]);
	});

	it('is open where its heading is ours or the source lost it', () => {
		const open = findGaps(corpus).filter(({ unit: own }) => own);
		expect(open.map(({ kind, unit: own, about }) => [kind, own?.id, ...about].join(' '))).toEqual([
			'inferred custody heading',
			'inferred custody',
			'lost lost',
		]);
	});
});

describe('a citation in a rulebook in chapters', () => {
	const view = viewOf([seals], 'zh-hans');
	const cite = (id: string) => citeUnit(view, get(id));

	it('names an article by its number alone, which no other has, and a section below its chapter', () => {
		expect(['lend', 'fine', 'key', 'lending', 'lost'].map(cite)).toEqual([
			'第四条',
			'第十二条 · cite.nth cite.penalty 1',
			'第三条 · cite.labelled cite.list-item （一）',
			'第二章 · 第一节',
			'第三章',
		]);
	});

	it('names the chapter where its articles have no numbers of the whole', () => {
		const anew = (id: string, label: string) =>
			chapter(id, { label, articles: [article(`${id}-one`, '一、'), unit(`${id}-two`)] });
		const rules = rulebook('rules', { chapters: [anew('a', '第一章'), anew('b', '第二章')] });
		const own = viewOf([rules]);
		const names = own.corpus.units.map((one) => citeUnit(own, one));
		expect(names).toContain('第二章 · cite.labelled cite.article 一');
		expect(names).toContain('第二章 · cite.nth cite.article 2');
		expect(new Set(names).size).toBe(names.length);
	});

	it('has one column of numbers for the articles of all chapters', () => {
		expect(['aim', 'fines', 'general', 'key'].map((id) => hasWideNumbers(corpus, get(id)))).toEqual([
			true,
			true,
			false,
			false,
		]);
	});
});

describe('a rulebook in chapters binds a post', () => {
	const bindingOf = (id: string) => {
		const [entry, holder] = [corpus.findEntry('seals'), corpus.findPost(id)];
		if (!entry || !holder) throw new Error(`no ${id}`);
		return findBinding(entry, topUnitsOf(corpus, 'seals'), holder);
	};

	it('by those articles that concern it, in a chapter or section of its own too', () => {
		expect(bindingOf('clerk')).toMatchObject({ count: 5, whole: true });
		expect(bindingOf('guard')).toMatchObject({ count: 2, whole: false });
		expect(bindingOf('driver')).toBeUndefined();
	});

	it('with the chapters that these stand in', () => {
		expect(idsOf(bindingOf('guard')?.units ?? [])).toEqual(['general', 'aim', 'scope']);
		expect(idsOf(bindingOf('clerk')?.units ?? [])).toEqual(IN_ORDER.slice(0, -1));
	});

	it('told by the outermost chapters that bind whole, and by articles else', () => {
		const outline = (id: string) => {
			const binding = bindingOf(id);
			return binding && idsOf(outlineOf(binding));
		};
		expect(outline('guard')).toEqual(['general']);
		expect(outline('clerk')).toEqual(['general', 'custody']);
		const partly = rulebook('partly', {
			appliesTo: { jobRoles: ['clerk'] },
			chapters: [
				chapter('mixed', {
					articles: [unit('all'), { ...unit('guards'), appliesTo: { jobRoles: ['guard'] } }],
					sections: [chapter('whole')],
				}),
			],
		});
		const own = corpusOf([partly, post('clerk')]);
		const [entry, holder] = [own.findEntry('partly'), own.findPost('clerk')];
		const binding = entry && holder && findBinding(entry, topUnitsOf(own, 'partly'), holder);
		expect(binding && idsOf(outlineOf(binding))).toEqual(['all', 'whole']);
	});

	it('as any other document does', () => {
		const essay = guide('essay', {
			appliesTo: { jobRoles: ['clerk'] },
			parts: [part('section', 'aims', { children: [part('clause', 'one')] })],
		});
		const own = corpusOf([essay, post('clerk')]);
		const [clerk] = own.posts;
		const [binding] = clerk ? own.bindingsOf(clerk) : [];
		expect(binding && [binding.count, idsOf(binding.units), idsOf(outlineOf(binding))]).toEqual([
			1,
			['aims'],
			['aims'],
		]);
	});
});
