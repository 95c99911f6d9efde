import { readCorpus } from './src/corpus/disk.ts';
import { buildIndex } from './src/search/build-index.ts';
import { growCorpus } from './scripts/bench/grown-corpus.ts';
import { drawQueries } from './tests/search/queries.ts';
import { Oracle } from './tests/search/oracle.ts';
import { searchIn } from './tests/search/node-search.ts';
const { corpus } = readCorpus('/work/main');
const big = growCorpus(corpus, 10);
const s = searchIn(big, 'zh-hans', buildIndex(big));
const o = new Oracle(big);
const qs = drawQueries(corpus, { piece: 100, 'traditional piece': 50, word: 20 })
	.map((q) => q.query)
	.filter((_, i) => i % 8 === 0);
for (const q of qs) {
	const r = await s.search(q);
	const t = o.containing(q);
	const p = r.tiers.find((x) => x.name === 'phrase')?.total ?? 0;
	if (p !== t.length || new Set(t).size !== t.length) console.log(JSON.stringify(q), p, t.length, new Set(t).size);
}
