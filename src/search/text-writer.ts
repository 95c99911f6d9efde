import { idOfPath } from '#model/addresses.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Edition } from '#model/edition.ts';
import { titleOf } from '#model/entry.ts';
import type { AnyEntry } from '#model/entry.ts';
import { oldAddressesOf } from '#model/old-addresses.ts';
import type { Unit } from '#model/unit.ts';
import { joinLabel, sayLabel } from '#text/labels.ts';
import { toTraditional } from '#text/scripts.ts';
import { RECORD_KINDS } from './kinds.ts';
import type { Manifest, PageLayout, PageNames } from './manifest.ts';
import type { RecordSet, SearchEntry, SearchRecord } from './records.ts';
import type { TokenStream } from './stream.ts';
import { writeTextShard } from './text-shard.ts';
import type { TextEntry, TextRow } from './text-shard.ts';

interface LocalText {
	zh: string;
	en?: string | undefined;
}
type Speak = (local: LocalText) => string;

const KIND_CODES = new Map(RECORD_KINDS.map((kind, index) => [kind, index * 2]));

/** A record's kind, and whether the source lost it, as one number. */
const codeOf = ({ kind, gap }: SearchRecord): number => (KIND_CODES.get(kind) ?? 0) + (gap ? 1 : 0);

/** How an edition words a text; English that is not written yet is Chinese. */
export function createSpeaker(edition: Edition): Speak {
	if (edition === 'en') return ({ zh, en }) => en ?? zh;
	return edition === 'zh-hant' ? ({ zh }) => toTraditional(zh) : ({ zh }) => zh;
}

const labelOf = ({ label = '' }: Unit, speak: Speak): string => speak({ zh: label, en: sayLabel(label) });

/** Labels and headings of the units around what stands in another, outermost first, in one edition. */
type Trails = (above: Unit | undefined) => readonly string[];

function createTrails(speak: Speak): Trails {
	const known = new Map<Unit, readonly string[]>();
	const trailIn: Trails = (above) => {
		if (!above) return [];
		const found = known.get(above);
		if (found) return found;
		const label = labelOf(above, speak);
		const name = above.heading ? joinLabel(label, speak(above.heading)) : label;
		const outer = trailIn(above.parent);
		const trail = name === '' || name === outer.at(-1) ? outer : [...outer, name];
		known.set(above, trail);
		return trail;
	};
	return trailIn;
}

function describeRecord(
	record: SearchRecord,
	entry: number,
	englishAt: number,
	edition: Edition,
	speak: Speak,
	trailIn: Trails,
): TextRow {
	const { unit, fields } = record;
	const english = edition === 'en';
	const untranslated = english && fields.every(({ en }) => en === undefined);
	const shown = english && !untranslated ? fields.filter(({ en }) => en !== undefined) : fields;
	const label = unit ? labelOf(unit, speak) : '';
	const trail = trailIn(unit?.parent);
	return {
		entry,
		kind: codeOf(record),
		order: record.order,
		at: untranslated ? undefined : english ? englishAt : 0,
		id: unit?.id ?? '',
		label,
		// A scored item bears the number of its duty: once is enough.
		trail: label !== '' && trail.at(-1) === label ? trail.slice(0, -1) : trail,
		fields: shown.map(speak),
	};
}

const describeEntry = ({ entry, crumbs }: SearchEntry, speak: Speak): TextEntry => ({
	path: entry.path,
	title: speak(titleOf(entry)),
	crumbs: crumbs.map(speak),
});

/** A shard of texts as it is written. */
interface WrittenText {
	edition: Edition;
	/** Its place among the edition's shards. */
	index: number;
	text: string;
}

/** Cuts the records' texts into shards of `size` records, each in every edition; the traditional one is the simplified one converted, in which no word runs across a mark. */
export function* writeTexts(
	set: RecordSet,
	stream: TokenStream,
	editions: readonly Edition[],
	size: number,
): Generator<WrittenText> {
	const [writeChinese, writeEnglish] = [createWriter(set, stream, 'zh-hans'), createWriter(set, stream, 'en')];
	const inChinese = editions.some((edition) => edition !== 'en');
	for (let index = 0; index * size < set.records.length; index += 1) {
		const [from, to] = [index * size, (index + 1) * size];
		const chinese = inChinese ? writeChinese(from, to) : '';
		for (const edition of editions) {
			if (edition === 'en') yield { edition, index, text: writeEnglish(from, to) };
			else yield { edition, index, text: edition === 'zh-hant' ? toTraditional(chinese) : chinese };
		}
	}
}

/** Writes the shard of some records. */
function createWriter(
	{ entries, records }: RecordSet,
	{ englishAt }: TokenStream,
	edition: 'zh-hans' | 'en',
): (from: number, to: number) => string {
	const speak = createSpeaker(edition);
	const trailIn = createTrails(speak);
	const described = entries.map((entry) => describeEntry(entry, speak));
	return (from, to) => {
		const local: number[] = [];
		const rows = records.slice(from, to).map((record, index) => {
			let place = local.indexOf(record.entryIndex);
			if (place < 0) place = local.push(record.entryIndex) - 1;
			return describeRecord(record, place, englishAt[from + index] ?? 0, edition, speak, trailIn);
		});
		return writeTextShard({ entries: local.flatMap((index) => described[index] ?? []), records: rows });
	};
}

/** Says which records stand on which page, and to which collection and organisation it belongs. */
export function writeLayout({ entries, records }: RecordSet): Pick<Manifest, 'collections' | 'pages'> {
	const collections = [...new Set(entries.map(({ entry }) => entry.collection))];
	const organisations = new Map(
		entries.flatMap(({ entry }, page) => (entry.collection === 'organisations' ? [[entry.id, page] as const] : [])),
	);
	const runs: number[][] = entries.map(() => []);
	for (const record of records.slice(entries.length)) {
		const run = runs[record.entryIndex] ?? [];
		const code = codeOf(record);
		if (run.at(-2) === code) run[run.length - 1] = (run.at(-1) ?? 0) + 1;
		else run.push(code, 1);
	}
	const homes = entries.map(({ organisation = '' }) => organisations.get(organisation) ?? -1);
	const pages = entries.map(({ entry }, page): PageLayout => [
		collections.indexOf(entry.collection),
		(homes[page] ?? 0) - (homes[page - 1] ?? 0),
		...(runs[page] ?? []),
	]);
	return { collections, pages };
}

/** Every page's path, its title in an edition, and the ids by which an address may still ask for it. */
export function listPageNames(corpus: Corpus, { entries }: RecordSet, edition: Edition): PageNames {
	const speak = createSpeaker(edition);
	const former = new Map<AnyEntry, Set<string>>();
	for (const { path, heir } of oldAddressesOf(corpus).pages) {
		if ('removed' in heir || idOfPath(path) === heir.entry.id) continue;
		former.set(heir.entry, (former.get(heir.entry) ?? new Set()).add(idOfPath(path)));
	}
	return entries.map(({ entry }) => [entry.path, speak(titleOf(entry)), ...(former.get(entry) ?? [])]);
}
