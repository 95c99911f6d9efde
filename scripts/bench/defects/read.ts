import { parseEntry, parseRecord } from '#corpus/disk.ts';
import type { CorpusReading } from '#corpus/disk.ts';
import { listFiles, readFile } from '#corpus/files.ts';
import type { ContentFile } from '#corpus/files.ts';
import type { Finding } from '#diagnostics/finding.ts';
import { collectLive } from '#model/anchors.ts';
import { createCorpus } from '#model/corpus.ts';
import type { AnchorLedger } from '#model/corpus.ts';
import type { AnyEntry } from '#model/entry.ts';
import { recordSchemas } from '#schema/collections.ts';
import type { RecordName } from '#schema/collections.ts';
import type { Defect } from './defect.ts';

type Parsed = { entry: AnyEntry } | { record: RecordName; data: object } | { findings: readonly Finding[] };

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/u, '');
const isRecord = (name: string): name is RecordName => Object.hasOwn(recordSchemas, name);

function parse(item: ContentFile): Parsed {
	const name = item.file.slice('content/'.length).replace(/\.mdx$/u, '');
	const read = isRecord(name) ? parseRecord(name, item) : parseEntry(item);
	if (Array.isArray(read)) return { findings: read };
	return isRecord(name) ? { record: name, data: read } : { entry: read as AnyEntry };
}

/** The real content, read once, from which readings with a few files changed are made. */
export interface Content {
	texts: ReadonlyMap<string, string>;
	/** Applies a defect’s edits to the real texts; throws where one changes nothing. */
	edit(defect: Defect): ContentFile[];
	/** The corpus as it would be read with these files in place of the real ones. */
	read(defect?: Defect): { reading: CorpusReading; today?: string };
}

/** Reads the content below the project’s root. */
export function readContent(root: string): Content {
	const files = listFiles(root, 'content')
		.names.map((file) => readFile(root, file))
		.filter((item) => 'text' in item);
	const texts = new Map(files.map(({ file, text }) => [file, text]));
	const originals = new Map(files.map((item) => [item.file, parse(item)]));
	let published: AnchorLedger = { live: {}, gone: {} };

	const edit = (defect: Defect): ContentFile[] => {
		const changed = new Map<string, string>();
		for (const change of defect.edits) {
			if (!('file' in change)) continue;
			const { file } = change;
			const before = changed.get(file) ?? texts.get(file);
			if ('add' in change ? before !== undefined : before === undefined)
				throw new Error(
					`${defect.rule}, ${defect.note}: ${file} ${before === undefined ? 'is not there' : 'is there already'}.`,
				);
			const after = 'add' in change ? change.add : change.edit(before ?? '');
			if (after === before) throw new Error(`${defect.rule}, ${defect.note}: nothing changes in ${file}.`);
			changed.set(file, after);
		}
		return [...changed].map(([file, text]) => ({ file, text }));
	};

	const read: Content['read'] = (defect) => {
		const changed = defect ? edit(defect) : [];
		const parsed = new Map([...originals, ...changed.map((item) => [item.file, parse(item)] as const)]);
		const records: Partial<Record<RecordName, object>> = {};
		const findings: Finding[] = [];
		const entries: AnyEntry[] = [];
		const broken = new Map<string, string>();
		for (const [file, item] of parsed) {
			if ('findings' in item) {
				findings.push(...item.findings);
				broken.set(nameOf(file), file);
			} else if ('record' in item) records[item.record] = item.data;
			else if (!('draft' in item.entry.data && item.entry.data.draft === true)) entries.push(item.entry);
		}
		const { date = '1970-01-01', floors = {} } = (records['as-of'] ?? {}) as {
			date?: string;
			floors?: Record<string, number>;
		};
		const ledger =
			defect?.edits.reduce((at, change) => ('ledger' in change ? change.ledger(at) : at), published) ?? published;
		const corpus = createCorpus(entries, {
			asOf: date,
			floors,
			waivers: [],
			redirects: [],
			...records.waivers,
			...records.redirects,
			broken,
			anchors: ledger,
		});
		const today = defect?.edits.findLast((change) => 'today' in change)?.today;
		return { reading: { corpus, findings, texts }, ...(today !== undefined && { today }) };
	};

	published = { live: collectLive(read().reading.corpus), gone: {} };
	return { texts, edit, read };
}
