import { z } from 'zod';
import type { Finding } from '#diagnostics/finding.ts';
import { createCorpus } from '#model/corpus.ts';
import type { Corpus } from '#model/corpus.ts';
import type { AnyEntry } from '#model/entry.ts';
import { entryPath } from '#model/permalink.ts';
import { collectionSchemas, recordSchemas } from '#schema/collections.ts';
import type { CollectionName, RecordName } from '#schema/collections.ts';
import { IdSchema } from '#schema/text.ts';
import { findClosest } from '#text/closest.ts';
import { readBody } from './body.ts';
import { listFiles, readFile } from './files.ts';
import type { ContentFile } from './files.ts';
import { createFormatFinding } from './format-finding.ts';
import { findEarlyEnd, parseFrontMatter } from './front-matter.ts';
import { LEDGER_FILE, readLedger, salvageWaivers } from './records.ts';
import { listMissing, listUnread, sayHeldBack } from './required.ts';
import { validateData } from './validate.ts';

/** Texts by file; on disk each is read anew when it is asked for, since keeping them all takes as much memory as the corpus. */
export type Texts = Pick<ReadonlyMap<string, string>, 'get'>;

/** Everything read from disk: the corpus of what is valid, findings on what is not, and the texts that positions are resolved in. */
export interface CorpusReading {
	corpus: Corpus;
	findings: readonly Finding[];
	/** Raw text by file, for positions and code frames. */
	texts: Texts;
}

type RecordData = { [Name in RecordName]: z.output<(typeof recordSchemas)[Name]> };

interface Place {
	collection: CollectionName;
	/** Below the collection's folder, without the extension. */
	name: string;
	id: string;
}

const isCollection = (name: string): name is CollectionName => Object.hasOwn(collectionSchemas, name);
const isRecord = (name: string): name is RecordName => Object.hasOwn(recordSchemas, name);

function locate(file: string): Place | Finding {
	const [, folder = '', ...rest] = file.replace(/\.mdx$/u, '').split('/');
	const at = { file, line: 1, column: 1 };
	if (!isCollection(folder) || rest.length === 0) {
		const closest = findClosest(folder, [...Object.keys(collectionSchemas), ...Object.keys(recordSchemas)]);
		const message = {
			zh: `“${folder}”不是已知的集合或登记文件。${closest === undefined ? '' : `是不是“${closest}”？`}`,
			en: `“${folder}” is no known collection or record.${closest === undefined ? '' : ` Did you mean “${closest}”?`}`,
		};
		return createFormatFinding('file-readable', at, message);
	}
	const wrong = rest.find((part) => !IdSchema.safeParse(part).success);
	if (wrong !== undefined) {
		const message = {
			zh: `名称“${wrong}”不是小写 ASCII 词加连字符。`,
			en: `The name “${wrong}” is not lower-case ASCII words joined by hyphens.`,
		};
		return createFormatFinding('file-readable', at, message, [wrong]);
	}
	return { collection: folder, name: rest.join('/'), id: rest.at(-1) ?? '' };
}

let compiledPostSchema: z.ZodType | undefined;

/** The schema of a collection; that of posts, the most numerous entries, compiled for speed. */
function schemaOf(collection: CollectionName): z.ZodType {
	if (collection !== 'posts') return collectionSchemas[collection];
	return (compiledPostSchema ??= z.compile(collectionSchemas.posts));
}

/** Parses one entry; whatever is wrong with it comes out as findings. */
export function parseEntry({ file, text }: ContentFile): AnyEntry | Finding[] {
	const place = locate(file);
	if ('rule' in place) return [place];
	const { collection, name, id } = place;
	const parsed = parseFrontMatter(file, text);
	if (Array.isArray(parsed)) return parsed;
	const early = findEarlyEnd(file, parsed);
	if (early) return [early];
	const body = parsed.body.trim();
	const checked = validateData(schemaOf(collection), parsed.data, file);
	const { findings: bodyFindings, links } =
		body === '' ? { findings: [], links: [] } : readBody(file, parsed.body, parsed.bodyLine);
	if (Array.isArray(checked) || bodyFindings.length > 0)
		return [...(Array.isArray(checked) ? checked : []), ...bodyFindings];
	const entry = { id, collection, path: entryPath(collection, name), file, data: checked.data, body, links };
	if (body === '') return entry as AnyEntry;
	const blank = /^\s*/u.exec(parsed.body)?.[0] ?? '';
	return { ...entry, bodyLine: parsed.bodyLine + blank.split('\n').length - 1 } as AnyEntry;
}

/** Parses one record at the root of `content/`; whatever is wrong with it comes out as findings. */
export function parseRecord<Name extends RecordName>(
	name: Name,
	{ file, text }: ContentFile,
): RecordData[Name] | Finding[] {
	const parsed = parseFrontMatter(file, text);
	if (Array.isArray(parsed)) return parsed;
	const checked = validateData<z.ZodType>(recordSchemas[name], parsed.data, file);
	return Array.isArray(checked) ? checked : (checked.data as RecordData[Name]);
}

/** Whether an entry is shown in the authors' live server only. */
export const isDraft = ({ data }: AnyEntry): boolean => 'draft' in data && data.draft === true;
const nameOf = (file: string): string => file.slice('content/'.length).replace(/\.mdx$/u, '');
const idOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/u, '');

/** How content is read. */
export interface ReadOptions {
	/** Entries marked as drafts are read too. */
	drafts?: boolean | undefined;
}

/** What a set of files holds. */
export interface Contents {
	entries: AnyEntry[];
	records: Partial<RecordData>;
	/** Files that can't be read, by the id of their entry or the name of their record. */
	broken: Map<string, string>;
	/** Folders that could not be listed. */
	unread?: readonly string[];
	findings: Finding[];
}

/** Reads and parses files by name, relative to the root. */
export function readContents(root: string, names: readonly string[], options: ReadOptions = {}): Contents {
	const contents: Contents = { entries: [], records: {}, broken: new Map(), findings: [] };
	for (const file of names) {
		const item = readFile(root, file);
		const name = nameOf(file);
		const parsed = 'rule' in item ? [item] : isRecord(name) ? parseRecord(name, item) : parseEntry(item);
		if (Array.isArray(parsed)) {
			const waivers = name === 'waivers' && 'text' in item ? salvageWaivers(item) : [];
			const [first, ...others] = parsed;
			const heldBack = name === 'waivers' && waivers.length === 0 && first;
			contents.findings.push(...(heldBack ? [sayHeldBack(first), ...others] : parsed));
			contents.broken.set(idOf(file), file);
			if (name === 'waivers') contents.records.waivers = { waivers };
		} else if (isRecord(name)) Object.assign(contents.records, { [name]: parsed });
		else if ('collection' in parsed && (options.drafts === true || !isDraft(parsed))) contents.entries.push(parsed);
	}
	return contents;
}

const textsBelow = (root: string): Texts => ({
	get(file) {
		const read = file.endsWith('.mdx') ? readFile(root, file) : undefined;
		return read && 'text' in read ? read.text : undefined;
	},
});

/** Resolves what was read, with the ledger and the records’ defaults; a record or a vocabulary that is missing is a finding. */
export function assembleCorpus(
	root: string,
	{ entries, records, broken, unread = [], findings }: Contents,
): CorpusReading {
	const { ledger, findings: ledgerFindings } = readLedger(root);
	findings.push(...ledgerFindings);
	if (ledgerFindings.length > 0) broken.set(LEDGER_FILE, LEDGER_FILE);
	for (const [id, file] of listUnread(unread, ledger)) broken.set(id, file);
	for (const { id, finding } of listMissing({ entries, records, broken })) {
		broken.set(id, finding.at.file);
		findings.push(finding);
	}
	const corpus = createCorpus(entries, {
		asOf: records['as-of']?.date ?? '1970-01-01',
		floors: records['as-of']?.floors ?? {},
		waivers: records.waivers?.waivers ?? [],
		redirects: records.redirects?.redirects ?? [],
		anchors: ledger,
		broken,
	});
	return { corpus, findings, texts: textsBelow(root) };
}

/** Reads `content/` once, below the project's root; nothing throws past it, all findings come at once. */
export function readCorpus(root: string, options: ReadOptions = {}): CorpusReading {
	const { names, findings, unread } = listFiles(root, 'content');
	const contents = readContents(root, names, options);
	return assembleCorpus(root, { ...contents, unread, findings: [...findings, ...contents.findings] });
}
