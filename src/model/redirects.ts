import type { RedirectData } from '#schema/record.ts';
import { anchorsOf, collectPublished, formerIdsOf, hasPage, idOfPath, isPath, splitUid } from './addresses.ts';
import type { Heir, Lead, Place } from './addresses.ts';
import type { Corpus } from './corpus.ts';
import type { AnyEntry } from './entry.ts';

/** Old names and where they lead, worked out once for a corpus. */
export interface AddressBook {
	/** Where a uid, a path or `path#anchor` leads now; undefined: nowhere. */
	resolve(address: string): Lead | undefined;
	/** The place an address names if it is in use today. */
	findLive(address: string): Place | undefined;
	/** The entry that a former id belongs to. */
	findFormerEntry(id: string): AnyEntry | undefined;
	/** Who holds a uid as a former one. */
	findFormerAnchor(uid: string): Place | undefined;
	/** Every uid in use. */
	listUids(): readonly string[];
	/** Every uid that a `formerly` names, under the present entry id. */
	formerUids: ReadonlySet<string>;
	/** A uid under the present id of its entry. */
	presentName(uid: string): string;
	/** The paths that an entry id was published under, or would be as a former id; none: it is new. */
	findPublished(id: string): readonly string[];
	/** Whether a path, or a uid under any id of its entry, was ever published. */
	isPublished(address: string): boolean;
	/** The record about a page by that page's old id. */
	findPageRecord(id: string): RedirectData | undefined;
}

const collectionOf = (path: string): string => path.slice(0, path.indexOf('/'));

function createAddressBook(corpus: Corpus): AddressBook {
	const pages = new Map<string, Place>();
	/** Anchors that are no units. */
	const items = new Map<string, Place>();
	const formerEntries = new Map<string, AnyEntry>();
	const formerAnchors = new Map<string, Place>();
	for (const entry of corpus.entries.filter(hasPage)) {
		pages.set(entry.path, { entry });
		for (const id of formerIdsOf(entry)) formerEntries.set(id, entry);
		for (const { id, formerly, unit } of anchorsOf(corpus, entry)) {
			const place = { entry, anchor: id, ...(unit && { unit }) };
			if (!unit) items.set(`${entry.id}.${id}`, place);
			for (const old of formerly) formerAnchors.set(`${entry.id}.${old}`, place);
		}
	}
	const findLive = (address: string): Place | undefined => {
		const unit = corpus.findUnit(address);
		if (unit) return { entry: unit.entry, anchor: unit.id, unit };
		return pages.get(address) ?? items.get(address);
	};
	const presentName = (uid: string): string => {
		const [entryId, unitId] = splitUid(uid);
		return `${formerEntries.get(entryId)?.id ?? entryId}.${unitId}`;
	};
	// What left an entry under one of its ids has left it under all of them.
	const records = new Map([
		...corpus.redirects
			.filter(({ from }) => !isPath(from))
			.map((record) => [presentName(record.from), record] as const),
		...corpus.redirects.map((record) => [record.from, record] as const),
	]);
	const pageRecords = new Map(
		corpus.redirects.filter(({ from }) => isPath(from)).map((record) => [idOfPath(record.from), record]),
	);

	const follow = (record: RedirectData): Lead | undefined => {
		if (record.to === undefined) return { heir: { removed: record }, by: 'redirect' };
		const heir = findLive(record.to);
		return heir && { heir, by: 'redirect' };
	};

	const resolvePath = (path: string): Lead | undefined => {
		const here = findLive(path);
		if (here) return { heir: here, by: 'live' };
		const record = records.get(path);
		if (record) return follow(record);
		const id = idOfPath(path);
		const inPlace = (entry: AnyEntry | undefined) =>
			entry?.collection === collectionOf(path) ? { entry } : undefined;
		const moved = inPlace(corpus.findEntry(id));
		if (moved) return { heir: moved, by: 'id' };
		const renamed = inPlace(formerEntries.get(id));
		if (renamed) return { heir: renamed, by: 'formerly' };
		// A page that had moved to another folder before it went.
		const gone = pageRecords.get(id);
		return gone && collectionOf(gone.from) === collectionOf(path) ? follow(gone) : undefined;
	};

	const published = Map.groupBy(Object.entries(corpus.anchors.live), ([path]) => idOfPath(path));
	const isInUse = (id: string, anchor: string): boolean =>
		published.get(id)?.some(([, anchors]) => anchors.includes(anchor)) === true;
	/** Whether pages that became one had both published an anchor of this name: then only a record says that one took in the other. */
	const areTwo = (old: string, { id }: AnyEntry, anchor: string): boolean =>
		id !== old && isInUse(old, anchor) && isInUse(id, anchor);

	const resolveUid = (uid: string): Lead | undefined => {
		const [entryId, unitId] = splitUid(uid);
		const pageRecord = pageRecords.get(entryId);
		const target = pageRecord?.to === undefined ? undefined : findLive(pageRecord.to)?.entry;
		const now = formerEntries.get(entryId) ?? target;
		for (const id of now && !areTwo(entryId, now, unitId) ? [entryId, now.id] : [entryId]) {
			const name = `${id}.${unitId}`;
			const here = findLive(name);
			if (here) return { heir: here, by: name === uid ? 'live' : 'formerly' };
			const record = records.get(name);
			if (record) return follow(record);
			const former = formerAnchors.get(name);
			if (former) return { heir: former, by: 'formerly' };
		}
		return pageRecord && pageRecord.to === undefined && !corpus.findEntry(entryId) ? follow(pageRecord) : undefined;
	};

	let everPublished: (ReturnType<typeof collectPublished> & { present: Set<string> }) | undefined;
	const readPublished = () => {
		if (!everPublished) {
			const names = collectPublished(corpus);
			everPublished = { ...names, present: new Set([...names.uids].map(presentName)) };
		}
		return everPublished;
	};

	return {
		resolve(address) {
			const [path = '', anchor] = address.replace(/^\/+|\/+$/gu, '').split(/\/?#/u);
			if (anchor) return resolveUid(`${idOfPath(path)}.${anchor}`);
			return isPath(path) ? resolvePath(path) : resolveUid(path);
		},
		findLive,
		findFormerEntry: (id) => formerEntries.get(id),
		findFormerAnchor: (uid) => formerAnchors.get(uid),
		listUids: () => [...corpus.units.map(({ uid }) => uid), ...items.keys()],
		formerUids: new Set(formerAnchors.keys()),
		presentName,
		findPublished: (id) => {
			const former = formerEntries.get(id);
			const paths = [...readPublished().paths].filter((path) => idOfPath(path) === id);
			return former ? [...paths, `${former.path.slice(0, former.path.lastIndexOf('/'))}/${id}`] : paths;
		},
		isPublished: (address) => {
			const { paths, present } = readPublished();
			return isPath(address) ? paths.has(address) : present.has(presentName(address));
		},
		findPageRecord: (id) => pageRecords.get(id),
	};
}

const books = new WeakMap<Corpus, AddressBook>();

/** The address book of a corpus. */
export function addressBookOf(corpus: Corpus): AddressBook {
	let book = books.get(corpus);
	if (!book) books.set(corpus, (book = createAddressBook(corpus)));
	return book;
}

/** Where a uid, a path or `path#anchor` leads today: following `formerly` and `content/redirects.mdx`, never more than one of them. */
export function resolveAddress(corpus: Corpus, address: string): Heir | undefined {
	return addressBookOf(corpus).resolve(address)?.heir;
}

/** The document that a removed clause stood in; undefined where that is gone too, or a page was removed. */
export function findDocument(corpus: Corpus, { from }: RedirectData): AnyEntry | undefined {
	if (isPath(from)) return undefined;
	const [id] = splitUid(from);
	return corpus.findEntry(id) ?? addressBookOf(corpus).findFormerEntry(id);
}
