// Builds the index of a grown corpus into a folder and prints what it cost; a process of its own, so that its memory is its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '#corpus/disk.ts';
import { buildIndex } from '#search/build-index.ts';
import { growCorpus } from './grown-corpus.ts';

/** What building an index cost. */
export interface BuildCost {
	posts: number;
	units: number;
	cpuSeconds: number;
	/** The most memory the process held, the corpus and its making included. */
	peakMegabytes: number;
	files: number;
	megabytes: number;
}

const [, , times = '1', folder = '.cache/bench-index'] = process.argv;
const corpus = growCorpus(readCorpus(fileURLToPath(new URL('../../..', import.meta.url))).corpus, Number(times));
const before = process.cpuUsage();
const files = buildIndex(corpus);
const { user, system } = process.cpuUsage(before);
const cost: BuildCost = {
	posts: corpus.posts.length,
	units: corpus.units.length,
	cpuSeconds: (user + system) / 1e6,
	peakMegabytes: process.resourceUsage().maxRSS / 1024,
	files: files.size,
	megabytes: [...files.values()].reduce((sum, { length }) => sum + length, 0) / 1e6,
};
for (const [path, bytes] of files) {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, bytes);
}
console.log(JSON.stringify(cost));
