import { describe, expect, it } from 'vitest';
import { collectLive, formatLedger, reviewAnchors, updateLedger } from '#model/anchors.ts';
import type { Corpus, Records } from '#model/corpus.ts';
import type { AnyEntry } from '#model/entry.ts';
import { corpusOf, duty, post, vocabulary } from '../rules/build.ts';

const driver = (...ids: string[]) => post('cash-driver', { duties: ids.map((id) => duty(id)) });
const published = (corpus: Corpus) => updateLedger(corpus.anchors, reviewAnchors(corpus).changes);
const review = (corpus: Corpus) => reviewAnchors(corpus).changes;

/** The content of `entries` after `before` was published. */
function after(before: Corpus, entries: Parameters<typeof corpusOf>[0], records: Partial<Records> = {}) {
	return corpusOf(entries, { anchors: published(before), ...records });
}

describe('the ledger', () => {
	it('holds each page with its anchors in order, and vocabulary items too', () => {
		const corpus = corpusOf([
			driver('drive', 'check-car'),
			vocabulary({ vocabulary: 'subjects', items: [{ id: 'vehicles', zh: '车辆' }] }),
		]);
		expect(collectLive(corpus)).toEqual({
			'posts/bank-office/cash-driver': ['check-car', 'drive'],
			'vocabulary/subjects': ['vehicles'],
		});
	});

	it('is written one address a line', () => {
		const corpus = corpusOf([driver('drive')]);
		expect(formatLedger(published(corpus))).toBe(
			'{\n\t"live": {\n\t\t"posts/bank-office/cash-driver": [\n\t\t\t"drive"\n\t\t]\n\t},\n\t"gone": {}\n}\n',
		);
	});

	it('is unchanged by a second writing', () => {
		const first = corpusOf([driver('drive')]);
		const second = after(first, [driver('drive')]);
		expect(review(second)).toEqual([]);
		expect(published(second)).toEqual(published(first));
	});
});

describe('a change to the content', () => {
	const before = corpusOf([driver('drive', 'check-car')]);

	it('that adds a duty adds a link', () => {
		const changes = review(after(before, [driver('drive', 'check-car', 'wash')]));
		expect(changes).toEqual([{ kind: 'added', address: 'posts/bank-office/cash-driver#wash' }]);
	});

	it('that drops a duty loses its link, and writing the ledger does not hide it', () => {
		const dropped = after(before, [driver('drive')]);
		const lost = [{ kind: 'lost', address: 'posts/bank-office/cash-driver#check-car' }];
		expect(review(dropped)).toEqual(lost);
		expect(review(corpusOf([driver('drive')], { anchors: published(dropped) }))).toEqual(lost);
	});

	it('that renames a duty with its former id moves the link, and that stays known', () => {
		const renamed = post('cash-driver', {
			duties: [duty('drive'), duty('inspect-car', { formerly: ['check-car'] })],
		});
		const corpus = after(before, [renamed]);
		expect(review(corpus)).toEqual([
			{
				kind: 'moved',
				address: 'posts/bank-office/cash-driver#check-car',
				to: 'cash-driver.inspect-car',
				by: 'formerly',
			},
			{ kind: 'added', address: 'posts/bank-office/cash-driver#inspect-car' },
		]);
		const ledger = published(corpus);
		expect(ledger.gone).toEqual({ 'posts/bank-office/cash-driver#check-car': 'cash-driver.inspect-car' });
		expect(reviewAnchors(corpusOf([renamed], { anchors: ledger }))).toEqual({ changes: [], live: 3, old: 1 });
		const forgotten = corpusOf([driver('drive', 'inspect-car')], { anchors: ledger });
		expect(review(forgotten)).toEqual([{ kind: 'lost', address: 'posts/bank-office/cash-driver#check-car' }]);
	});

	it('that renames an entry moves its page and all its links', () => {
		const renamed = post('escort-driver', {
			formerly: ['cash-driver'],
			duties: [duty('drive'), duty('check-car')],
		});
		const moved = review(after(before, [renamed])).filter(({ kind }) => kind === 'moved');
		expect(moved).toMatchObject([
			{ address: 'posts/bank-office/cash-driver', to: 'posts/bank-office/escort-driver', by: 'formerly' },
			{ address: 'posts/bank-office/cash-driver#check-car', to: 'escort-driver.check-car' },
			{ address: 'posts/bank-office/cash-driver#drive', to: 'escort-driver.drive' },
		]);
	});

	it('that moves an entry to another folder needs no record: its id is its name', () => {
		const moved = post('cash-driver', { organisation: 'post-bureau', duties: [duty('drive'), duty('check-car')] });
		const lines = review(after(before, [moved])).filter(({ kind }) => kind !== 'added');
		expect(lines.map(({ kind }) => kind)).toEqual(['moved', 'moved', 'moved']);
		expect(lines[0]).toMatchObject({ to: 'posts/post-bureau/cash-driver', by: 'id' });
	});

	it('that removes a page with a record leaves nothing lost', () => {
		const record = {
			from: 'posts/bank-office/cash-driver',
			on: '2026-01-01',
			reason: { zh: '并岗。', en: 'Merged.' },
		};
		const changes = review(after(before, [], { redirects: [record] }));
		expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'removed', 'removed']);
	});

	it('that takes up a removed address again says so', () => {
		const record = { from: 'cash-driver.check-car', on: '2026-01-01', reason: { zh: '取消。', en: 'Dropped.' } };
		const removed = after(before, [driver('drive')], { redirects: [record] });
		const back = after(removed, [driver('drive', 'check-car')]);
		expect(review(back)).toEqual([{ kind: 'revived', address: 'posts/bank-office/cash-driver#check-car' }]);
		expect(published(back).gone).toEqual({});
	});

	it('that breaks a file says nothing about its links and keeps them', () => {
		const broken = after(before, [], {
			broken: new Map([['cash-driver', 'content/posts/bank-office/cash-driver.mdx']]),
		});
		expect(review(broken)).toEqual([]);
		expect(published(broken)).toEqual(published(before));
	});
});

describe('thousands of posts', () => {
	it('lose only the links of the one that is gone', () => {
		const ids = Array.from({ length: 12 }, (_, index) => `duty-${index}`);
		const first = post('post-0', { duties: ids.map((id) => duty(id)) });
		const entries = Array.from({ length: 3000 }, (_, index) => {
			const id = `post-${index}`;
			return { ...first, id, path: `posts/bank-office/${id}`, data: { ...first.data, jobRole: id } } as AnyEntry;
		});
		const before = corpusOf(entries);
		const corpus = corpusOf(entries.slice(1), { anchors: published(before) });
		const changes = review(corpus);
		expect(changes).toHaveLength(13);
	});
});
