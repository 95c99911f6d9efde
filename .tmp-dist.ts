import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readCorpus } from './src/corpus/disk.ts';
import { buildIndex } from './src/search/build-index.ts';
import { buildRelated } from './src/search/related-writer.ts';
const { corpus } = readCorpus('/work/main');
for (const [p, b] of [...buildIndex(corpus), ...(await buildRelated(corpus))]) {
	const f = '/tmp/w/dist/' + p;
	mkdirSync(dirname(f), { recursive: true });
	writeFileSync(f, b);
}
mkdirSync('/tmp/w/dist/a', { recursive: true });
writeFileSync(
	'/tmp/w/dist/index.html',
	'<!doctype html><html lang="zh-Hans"><title>甲</title><main><p>' +
		corpus.units
			.map((u) => u.zh)
			.slice(0, 300)
			.join('</p><p>') +
		'</p></main></html>',
);
writeFileSync(
	'/tmp/w/dist/a/index.html',
	'<!doctype html><html lang="zh-Hans"><title>乙</title><main><p>' +
		corpus.units
			.map((u) => u.zh)
			.slice(300)
			.join('</p><p>') +
		'</p></main></html>',
);
