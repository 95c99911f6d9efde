import { getCollection, getEntry, render } from 'astro:content';
import type { Finding } from '#diagnostics/finding.ts';
import { createCorpus } from '#model/corpus.ts';
import type { Corpus, Records } from '#model/corpus.ts';
import type { AnyEntry } from '#model/entry.ts';
import { collectionSchemas } from '#schema/collections.ts';

/** What pages are made from: the corpus, and what the checks found in it. */
export interface Handbook {
	corpus: Corpus;
	findings: readonly Finding[];
	/** Open and waived findings that concern a unit or an entry, by uid or entry id. */
	findingsOf(uid: string): readonly Finding[];
	/** How many findings at warning or above stand in an entry, waived or not. */
	countOpen(entryId: string): number;
}

interface StoredEntry {
	id: string;
	filePath?: string;
	body?: string;
	data: { path: string; data: AnyEntry['data'] };
}
interface StoredRecords {
	data: { records: Omit<Records, 'broken'>; findings: Finding[] };
}

const list = getCollection as unknown as (collection: string) => Promise<StoredEntry[]>;
const get = getEntry as unknown as (collection: string, id: string) => Promise<unknown>;

async function createHandbook(): Promise<Handbook> {
	const collections = await Promise.all(
		Object.keys(collectionSchemas).map(async (collection) =>
			(await list(collection)).map(({ id, filePath = '', body = '', data }) => ({ id, collection, path: data.path, file: filePath, data: data.data, body }) as AnyEntry),
		),
	);
	const { records, findings } = ((await get('records', 'checked')) as StoredRecords).data;
	const byUid = new Map<string, Finding[]>();
	for (const finding of findings) {
		for (const uid of finding.uids) byUid.set(uid, [...(byUid.get(uid) ?? []), finding]);
	}
	return {
		corpus: createCorpus(collections.flat(), { ...records, broken: new Set() }),
		findings,
		findingsOf: (uid) => byUid.get(uid) ?? [],
		countOpen: (entryId) =>
			findings.filter(({ severity, uids }) => severity !== 'notice' && uids.some((uid) => uid === entryId || uid.startsWith(`${entryId}.`))).length,
	};
}

let memo: Promise<Handbook> | undefined;

/** The handbook, resolved once for a build and afresh for each request of the live server. */
export function getHandbook(): Promise<Handbook> {
	if (import.meta.env.DEV) return createHandbook();
	memo ??= createHandbook();
	return memo;
}

/** The rendered body of an entry; undefined where it has none. */
export async function renderBody(entry: AnyEntry) {
	if (entry.body === '') return undefined;
	const stored = (await get(entry.collection, entry.id)) as Parameters<typeof render>[0];
	return (await render(stored)).Content;
}
