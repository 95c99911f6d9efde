import { inflateSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { readCorpus } from './src/corpus/disk.ts';
import { buildIndex } from './src/search/build-index.ts';
import { growCorpus } from './scripts/bench/grown-corpus.ts';
const files = buildIndex(growCorpus(readCorpus('/work/main').corpus, 10), {});
const k: string[] = [],
	t: string[] = [];
for (const [p, b] of files) {
	if (p.split('/').length < 3 || /rescue|facets/.test(p)) continue;
	(/(zh|en)-/.test(p) ? t : k).push(inflateSync(b).toString('base64'));
}
writeFileSync('/tmp/w/shards.json', JSON.stringify(process.argv[2] === 't' ? t : k));
