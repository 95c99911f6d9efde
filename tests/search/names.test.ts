import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { EDITIONS } from '#model/edition.ts';
import { buildIndex } from '#search/build-index.ts';
import { listNames } from '#search/names.ts';
import { readInContext } from '#text/pinyin.ts';
import { toTraditional } from '#text/scripts.ts';
import { createSpeaker } from '#search/text-writer.ts';
import { searchIn } from './node-search.ts';

const { corpus } = readCorpus(fileURLToPath(new URL('../..', import.meta.url)));
const files = buildIndex(corpus);
const search = searchIn(corpus, 'zh-hans', files);
const names = [...new Set(listNames(corpus).map(({ zh }) => zh))];

const finds = async (query: string): Promise<boolean> => (await search.search(query)).total > 0;

async function filter(queries: readonly string[], keep: (query: string) => Promise<boolean>): Promise<string[]> {
	const kept = await Promise.all(queries.map(keep));
	return queries.filter((_, index) => kept[index]);
}

describe('the pinyin of a registered name', () => {
	it('finds something at every letter from the fourth on, so that nobody is told “nothing” while typing', async () => {
		const spelt = names
			.filter((name) => /^\p{Script=Han}{2,}$/u.test(name))
			.map((name) => readInContext(name).join(''))
			.filter((pinyin) => pinyin.length >= 4);
		const known = await filter([...new Set(spelt)], finds);
		expect(known.length).toBeGreaterThan(150);
		const prefixes = new Set(
			known.flatMap((pinyin) => Array.from(pinyin, (_, index) => pinyin.slice(0, index + 1)).slice(3)),
		);
		expect(prefixes.size).toBeGreaterThan(1000);
		expect(await filter([...prefixes], async (prefix) => !(await finds(prefix)))).toEqual([]);
	});
});

describe('a registered name or spelling', () => {
	it('is read in traditional characters as in simplified ones', async () => {
		const { terms } = corpus.vocabulary;
		const spellings = [
			...listNames(corpus).flatMap(({ zh, others }) => [zh, ...others]),
			...[...terms.values()].flatMap(({ variants = [] }) => variants),
		].filter((text) => /\p{Script=Han}/u.test(text));
		const forms = new Set(spellings.flatMap((text) => [[text, toTraditional(text)] as const]));
		expect(forms.size).toBeGreaterThan(200);
		const faults: string[] = [];
		for (const [simplified, traditional] of forms) {
			const [first, second] = [await search.search(simplified), await search.search(traditional)];
			if (first.total !== second.total)
				faults.push(`${simplified} ${first.total}, ${traditional} ${second.total}`);
		}
		expect(faults).toEqual([]);
	});

	it.each(['帳', '帳務', '臺帳', '台帳', '職工關懷', '登陸'])(
		'that stands in no text is found: %s',
		async (query) => {
			expect((await search.search(query)).total).toBeGreaterThan(0);
		},
	);
});

describe('names that are suggested', () => {
	it.each(EDITIONS)('find something when they are chosen: %s', async (edition) => {
		const own = searchIn(corpus, edition, files);
		const speak = createSpeaker(edition);
		const all = [...new Set(listNames(corpus).map(speak))];
		// Each name asks for itself, and so for all that are near it.
		const offered = new Set((await Promise.all(all.map((name) => own.suggest(name, 1000)))).flat());
		const nothing = await filter([...offered], async (name) => (await own.search(name)).total === 0);
		expect(nothing).toEqual([]);
		const kept = await filter(all, async (name) => (await own.search(name)).total > 0);
		const missing = kept.filter((name) => !offered.has(name));
		expect(missing.length, missing.join(' ')).toBeLessThan(kept.length / 20);
	});
});
