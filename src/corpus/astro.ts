import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getCollection, getEntry, render } from 'astro:content';
import type { z } from 'zod';
import type { Finding } from '#diagnostics/finding.ts';
import { createCorpus } from '#model/corpus.ts';
import type { AnchorLedger, Corpus } from '#model/corpus.ts';
import type { AnyEntry } from '#model/entry.ts';
import { collectionSchemas } from '#schema/collections.ts';
import type { RecordName, recordSchemas } from '#schema/collections.ts';
import { createConsistency } from './consistency.ts';
import type { Consistency } from './consistency.ts';

/** What pages are made from: the corpus, and what the checks found in it. */
export interface Handbook {
	corpus: Corpus;
	findings: readonly Finding[];
	/** Open and waived findings that concern a unit or an entry, by uid or entry id. */
	findingsOf(uid: string): readonly Finding[];
	/** How many findings at warning or above stand in an entry, waived or not. */
	countIssues(entryId: string): number;
	/** The findings arranged for the overview and the rules' pages. */
	consistency: Consistency;
}

interface StoredEntry {
	id: string;
	filePath?: string;
	body?: string;
	data: AnyEntry['data'];
}
type StoredRecord<Name extends RecordName> = { data: z.output<(typeof recordSchemas)[Name]> };
interface StoredCheck {
	data: { anchors: AnchorLedger; findings: Finding[] };
}

const list: (collection: string) => Promise<StoredEntry[]> = getCollection;
const get = getEntry as (collection: string, id: string) => Promise<unknown>;

async function createHandbook(): Promise<Handbook> {
	const collections = await Promise.all(
		Object.keys(collectionSchemas).map(async (collection) =>
			(await list(collection)).map(({ id, filePath = '', body = '', data }) => {
				const path = filePath.slice('content/'.length, -'.mdx'.length);
				return { id, collection, path, file: filePath, data, body, links: [] } as AnyEntry;
			}),
		),
	);
	const { anchors, findings } = ((await get('checked', 'checked')) as StoredCheck).data;
	const { date, floors } = ((await get('as-of', 'as-of')) as StoredRecord<'as-of'>).data;
	const { waivers } = ((await get('waivers', 'waivers')) as StoredRecord<'waivers'>).data;
	const { redirects } = ((await get('redirects', 'redirects')) as StoredRecord<'redirects'>).data;
	const byUid = new Map<string, Finding[]>();
	for (const finding of findings) {
		for (const uid of finding.uids) byUid.set(uid, [...(byUid.get(uid) ?? []), finding]);
	}
	const corpus = createCorpus(collections.flat(), {
		asOf: date,
		floors,
		waivers,
		redirects,
		anchors,
		broken: new Map(),
	});
	return {
		corpus,
		findings,
		consistency: createConsistency(corpus, findings),
		findingsOf: (uid) => byUid.get(uid) ?? [],
		countIssues: (entryId) =>
			findings.filter(
				({ severity, uids }) =>
					severity !== 'notice' && uids.some((uid) => uid === entryId || uid.startsWith(`${entryId}.`)),
			).length,
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
export async function renderBody(entry: AnyEntry): Promise<AstroComponentFactory | undefined> {
	if (entry.body === '') return undefined;
	const stored = (await get(entry.collection, entry.id)) as Parameters<typeof render>[0];
	const { Content } = (await render(stored)) as { Content: AstroComponentFactory };
	return Content;
}
