// Builds the index of a grown or generated corpus into a folder and prints what it cost; a process of its own, so that its memory is its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { readCorpus } from '#corpus/disk.ts';
import type { Corpus } from '#model/corpus.ts';
import { buildIndex } from '#search/build-index.ts';
import { createPack } from '#search/pack.ts';
import { generateContent } from '../generate.ts';
import { growCorpus } from './grown-corpus.ts';

/** What an index is built of: the handbook so many times over, or so many posts of twelve duties beside it. */
export interface Grown {
	kind: 'handbook' | 'posts';
	size: number;
}

/** What building an index cost. */
export interface BuildCost {
	posts: number;
	units: number;
	cpuSeconds: number;
	/** What compressing the same files takes alone: no index of these bytes can be built in less. */
	packSeconds: number;
	/** The most memory the process held, the corpus and its making included. */
	peakMegabytes: number;
	files: number;
	megabytes: number;
}

function readGrown({ kind, size }: Grown): Corpus {
	if (kind === 'handbook')
		return growCorpus(readCorpus(fileURLToPath(new URL('../../..', import.meta.url))).corpus, size);
	const root = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
	try {
		generateContent(root, size);
		return readCorpus(root).corpus;
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** CPU seconds of what a function does, by this process in all its threads. */
function measureCpu<Value>(run: () => Value): { value: Value; seconds: number } {
	const before = process.cpuUsage();
	const value = run();
	const { user, system } = process.cpuUsage(before);
	return { value, seconds: (user + system) / 1e6 };
}

const KEY_SHARD = /^[^/]+\/[^/]+\/[^/-]+\.bin$/u;

const [, , kind = 'handbook', size = '1', folder = '.cache/bench-index'] = process.argv;
const corpus = readGrown({ kind: kind === 'posts' ? 'posts' : 'handbook', size: Number(size) });
const { value: files, seconds: cpuSeconds } = measureCpu(() => buildIndex(corpus));
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const plain = Array.from(files, ([path, bytes]) => ({ path, bytes: inflateSync(bytes) }));
// How well an index is compressed depends on its key shards alone.
const total = plain.filter(({ path }) => KEY_SHARD.test(path)).reduce((sum, { bytes }) => sum + bytes.length, 0);
const { seconds: packSeconds } = measureCpu(() => {
	const pack = createPack(total);
	for (const { bytes } of plain) pack(bytes);
});
const cost: BuildCost = {
	posts: corpus.posts.length,
	units: corpus.units.length,
	cpuSeconds,
	packSeconds,
	peakMegabytes,
	files: files.size,
	megabytes: [...files.values()].reduce((sum, { length }) => sum + length, 0) / 1e6,
};
for (const [path, bytes] of files) {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, bytes);
}
console.log(JSON.stringify(cost));
