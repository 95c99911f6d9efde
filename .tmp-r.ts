import { readCorpus } from './src/corpus/disk.ts';
import { createRecords } from './src/search/records.ts';
import { createStream } from './src/search/stream.ts';
import { readCharacters } from './src/search/readings.ts';
import { getFold } from './src/text/fold.ts';
import { collectReadings, dictionaryReadings } from './src/text/pinyin.ts';
const { corpus } = readCorpus('/work/main');
const { records } = createRecords(corpus);
const s = createStream(records, getFold());
const a = readCharacters(records, s.han);
const b = collectReadings(records.flatMap((r) => r.fields.map((f) => f.zh)));
for (const h of s.han) {
	const x = a.get(h) ?? [],
		y = b.get(h);
	if (JSON.stringify([...x].sort()) !== JSON.stringify([...(y ?? [])].sort()))
		console.log(h, x, y, dictionaryReadings(h));
}
