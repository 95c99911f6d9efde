import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { buildIndex } from '#search/build-index.ts';
import { parseQuery } from '#search/parse.ts';
import { createSearch } from '#search/search.ts';
import { matchInitials } from '#search/sounds.ts';
import { Store } from '#search/store.ts';
import { readLetters } from '#search/tiers.ts';
import { loadFrom } from './node-search.ts';
import { drawQueries } from './queries.ts';

const { corpus } = readCorpus(fileURLToPath(new URL('../..', import.meta.url)));
const files = buildIndex(corpus, { editions: ['zh-hans', 'en'] });
const queries = drawQueries(
	corpus,
	{ piece: 40, 'English piece': 60, word: 10, pinyin: 20, initials: 20, 'English word': 20, figure: 10 },
	11,
).map(({ query }) => query);

/** How often a first query and its first hits wait for files after the manifest. */
async function countRounds(query: string): Promise<number> {
	const waiting: (() => void)[] = [];
	const load = loadFrom(files);
	const search = createSearch({
		base: '/',
		edition: 'zh-hans',
		load: async (path, fresh) => {
			await new Promise<void>((resolve) => waiting.push(resolve));
			return load(path, fresh);
		},
	});
	const done = search
		.search(query)
		.then((result) => result.read(0, result.endOfPage(10)))
		.then(() => true);
	let rounds = -1;
	while (!(await Promise.race([done, setTimeout(3, false)]))) {
		if (waiting.length === 0) continue;
		rounds += 1;
		for (const go of waiting.splice(0)) go();
	}
	return rounds;
}

it('a first query waits twice at most: for its lists and for its first hits', async () => {
	const late: string[] = [];
	for (const query of queries) if ((await countRounds(query)) > 2) late.push(query);
	expect(late).toEqual([]);
});

it('letters that no syllable begins with are not looked for as initials', async () => {
	const store = await Store.open(loadFrom(files), 'zh-hans');
	const list = vi.spyOn(store, 'list');
	await matchInitials(store, ['gongzuo']);
	expect(list).not.toHaveBeenCalled();
	await matchInitials(store, ['dagl']);
	expect(list).toHaveBeenCalled();
});

it.each([
	['dang an guan li', []],
	['zzqqx archives', []],
	['manage archives zzqqx', ['manag', 'archiv']],
	['archives manag', ['archiv', 'manag']],
])('of %j, the words are asked for only where enough of them may be there to find something', async (query, roots) => {
	const store = await Store.open(loadFrom(files), 'en');
	const list = vi.spyOn(store, 'list');
	await readLetters(store, parseQuery(query, store.fold));
	const asked = list.mock.calls.map(([key]) => key).filter((key) => key.endsWith('+') && store.mayHave(key));
	expect(asked.map((key) => key.slice(0, -1))).toEqual(roots);
});
