import type { ExportedUnit } from '#schema/export.ts';
import { toTraditional } from '#text/scripts.ts';
import type { Corpus } from './corpus.ts';
import type { Permalink } from './permalink.ts';

/** Every unit in reading order, as `/data/units.json` publishes it. */
export function exportUnits(corpus: Corpus, permalink: Permalink): ExportedUnit[] {
	return corpus.units.map(({ uid, id, kind, gap, collection, entry, label, zh, en, source }) => ({
		uid,
		permalink: permalink('zh-hans', entry.path, id),
		kind,
		gap,
		collection,
		entry: entry.id,
		label: label ?? null,
		zh,
		zhHant: toTraditional(zh),
		en: en ?? null,
		source: { id: source.id, place: source.place },
	}));
}
