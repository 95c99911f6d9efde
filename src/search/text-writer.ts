import type { Edition } from '#model/edition.ts';
import { titleOf } from '#model/entry.ts';
import type { Unit } from '#model/unit.ts';
import { sayLabel } from '#text/labels.ts';
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

/** A full-width mark behind a number brings its own space. */
function joinLabel(label: string, heading: string): string {
	return `${label}${/[\u3000-\u303f\uff00-\uff60]$/u.test(label) ? '' : ' '}${heading}`.trim();
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

/** Cuts the records' texts in one edition into shards of `size` records. */
export function* writeTexts(
	{ entries, records }: RecordSet,
	{ englishAt }: TokenStream,
	edition: Edition,
	size: number,
): Generator<string> {
	const speak = createSpeaker(edition);
	const trailIn = createTrails(speak);
	const described = entries.map((entry) => describeEntry(entry, speak));
	for (let from = 0; from < records.length; from += size) {
		const local: number[] = [];
		const rows = records.slice(from, from + size).map((record, index) => {
			let place = local.indexOf(record.entryIndex);
			if (place < 0) place = local.push(record.entryIndex) - 1;
			return describeRecord(record, place, englishAt[from + index] ?? 0, edition, speak, trailIn);
		});
		yield writeTextShard({ entries: local.flatMap((index) => described[index] ?? []), records: rows });
	}
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

/** Every page's path, and its title in an edition. */
export function listPageNames({ entries }: RecordSet, edition: Edition): PageNames {
	const speak = createSpeaker(edition);
	return entries.map(({ entry }) => [entry.path, speak(titleOf(entry))]);
}
