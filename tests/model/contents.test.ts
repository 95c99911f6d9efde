import { describe, expect, it } from 'vitest';
import { childrenOfKind, countLists, countOfKind, listAllDocuments, mandatesOf, topUnitsOf } from '#model/contents.ts';
import {
	corpusOf,
	gap,
	guide,
	organisation,
	part,
	penalty,
	phraseSet,
	prohibition,
	rulebook,
	unit,
} from '../rules/build.ts';

const idsOf = (units: readonly { id: string }[]): string[] => units.map(({ id }) => id);

describe('the contents of the handbook', () => {
	const corpus = corpusOf([
		rulebook('rules', {
			articles: [{ ...unit('one'), items: [unit('item')], penalties: [penalty('fine')] }, gap('two')],
		}),
		prohibition('bans', {
			sanctions: [penalty('sanction')],
			clauses: [{ ...unit('start'), about: 'effective-date' }],
		}),
		phraseSet('set', {
			phrases: [
				{ ...gap('slot-1'), number: 1 },
				{ ...unit('hello'), number: 2 },
			],
		}),
		guide('essay', {
			parts: [
				part('section', 'part', {
					list: { name: { zh: '两点' } },
					children: [part('list-item', 'a'), part('list-item', 'b')],
				}),
			],
		}),
	]);

	it('list documents by collection with the clauses that survive and those that are lost; sanctions are no bans', () => {
		const lists = listAllDocuments(corpus).map(({ collection, rows }) => [
			collection,
			rows.map(({ units, gaps }) => [units, gaps]),
		]);
		expect(lists).toEqual([
			['prohibitions', [[1, 0]]],
			['rulebooks', [[1, 1]]],
			['phrases', [[1, 1]]],
			['guides', [[1, 0]]],
		]);
	});

	it('tell the units at the top of a document from those inside', () => {
		const [one, ...rest] = topUnitsOf(corpus, 'rules');
		expect(idsOf(rest)).toEqual(['two']);
		expect(one && idsOf(childrenOfKind(one, 'list-item'))).toEqual(['item']);
	});

	it('count the units of a kind that survive, and the lists', () => {
		expect(countOfKind(corpus, 'rules', 'article')).toBe(1);
		expect(countLists(corpus, 'essay')).toBe(1);
	});
});

describe('mandates', () => {
	it('stand under their department; one without any is left out', () => {
		const department = (id: string) => ({ id, name: { zh: id }, nameStatus: 'printed' as const });
		const mandate = { ...unit('keep-archives'), subjects: ['archives'] };
		const corpus = corpusOf([
			organisation('bank', {
				departments: [{ ...department('office'), mandates: [mandate] }, department('sales')],
			}),
		]);
		const [bank] = corpus.entriesOf('organisations');
		const found =
			bank && mandatesOf(corpus, bank).map(({ department: own, mandates }) => [own.id, idsOf(mandates)]);
		expect(found).toEqual([['office', ['keep-archives']]]);
	});
});
