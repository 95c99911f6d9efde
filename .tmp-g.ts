import { readCorpus } from './src/corpus/disk.ts';
import { buildIndex } from './src/search/build-index.ts';
import { growCorpus } from './scripts/bench/grown-corpus.ts';
const real = readCorpus('/work/main').corpus;
const n = Number(process.argv[2]);
let t = performance.now();
const corpus = growCorpus(real, n);
console.log('grown', performance.now() - t, corpus.units.length, corpus.posts.length, process.memoryUsage().rss / 1e6);
globalThis.gc?.();
const c = process.cpuUsage();
t = performance.now();
const files = buildIndex(corpus, {});
const u = process.cpuUsage(c);
console.log(
	'cpu',
	(u.user + u.system) / 1e6,
	'wall',
	(performance.now() - t) / 1e3,
	'per 1000 posts',
	((u.user + u.system) / 1e6 / corpus.posts.length) * 1000,
	'maxrss MB',
	process.resourceUsage().maxRSS / 1024,
);
const g: Record<string, [number, number]> = {};
for (const [p, b] of files) {
	const k = p.replace(/[a-z0-9]+\.bin$/, '').replace(/\/[0-9a-f]{12}\//, '/#/');
	const e = (g[k] ??= [0, 0]);
	e[0]++;
	e[1] += b.length;
}
console.log(g);
for (const [p, b] of files) if (p.split('/').length == 2 || /facets|rescue/.test(p)) console.log(p, b.length);
