import type { Heir, Removal } from './addresses.ts';
import { collectPublished, formerIdsOf, hasPage, idOfPath, nameOf, splitUid } from './addresses.ts';
import type { Corpus } from './corpus.ts';
import type { AnyEntry } from './entry.ts';
import { addressBookOf } from './redirects.ts';

/** An anchor that stood on a page and is no longer there. */
export interface MovedAnchor {
	anchor: string;
	heir: Heir;
}

/** An address that was a page: it sends the reader on, or says why the page is gone. */
export interface OldPage {
	/** Below the edition. */
	path: string;
	heir: Heir;
	/** Anchors that live on elsewhere than the page says: all of a removed page, and those whose name means another clause where it sends on to. */
	anchors: readonly MovedAnchor[];
}

/** Every old address of the handbook, worked out once for a corpus. */
export interface OldAddresses {
	pages: readonly OldPage[];
	/** By entry id: anchors that old links to its page still name, apart from its units' own former ids. */
	moved: ReadonlyMap<string, readonly MovedAnchor[]>;
	/** Every uid that is or was in use, and where it leads: the short addresses. */
	uids: ReadonlyMap<string, Heir>;
}

function createOldAddresses(corpus: Corpus): OldAddresses {
	const book = addressBookOf(corpus);
	const names = collectPublished(corpus);
	const recorded = new Set([...names.paths].map(idOfPath));
	for (const entry of corpus.entries.filter(hasPage)) {
		const folder = entry.path.slice(0, entry.path.lastIndexOf('/'));
		for (const id of formerIdsOf(entry)) if (!recorded.has(id)) names.paths.add(`${folder}/${id}`);
	}

	const uids = new Map<string, Heir>();
	const moved = new Map<string, MovedAnchor[]>();
	const stranded = new Map<string, MovedAnchor[]>();
	const keep = (map: Map<string, MovedAnchor[]>, page: string, anchor: string, heir: Heir): void => {
		const list = map.get(page);
		if (!list) map.set(page, [{ anchor, heir }]);
		else if (!list.some((other) => other.anchor === anchor)) list.push({ anchor, heir });
	};
	for (const uid of [...new Set([...book.listUids(), ...book.formerUids, ...names.uids])].sort()) {
		const heir = book.resolve(uid)?.heir;
		if (!heir) continue;
		uids.set(uid, heir);
		if (book.findLive(uid)) continue;
		const [entryId, anchor] = splitUid(uid);
		const record = book.findPageRecord(entryId);
		const page: AnyEntry | undefined =
			corpus.findEntry(entryId) ??
			book.findFormerEntry(entryId) ??
			(record?.to === undefined ? undefined : book.findLive(record.to)?.entry);
		if (page) {
			const here = `${page.id}.${anchor}`;
			if (!book.findLive(here) && !book.formerUids.has(here)) keep(moved, page.id, anchor, heir);
			else if (nameOf(book.resolve(here)?.heir ?? heir) !== nameOf(heir)) keep(stranded, entryId, anchor, heir);
		} else if (!('removed' in heir)) keep(stranded, entryId, anchor, heir);
	}
	const pages = [...names.paths].sort().flatMap((path): OldPage[] => {
		const lead = book.resolve(path);
		if (!lead || lead.by === 'live') return [];
		return [{ path, heir: lead.heir, anchors: stranded.get(idOfPath(path)) ?? [] }];
	});
	return { pages, moved, uids };
}

const byCorpus = new WeakMap<Corpus, OldAddresses>();

/** The old addresses of a corpus. */
export function oldAddressesOf(corpus: Corpus): OldAddresses {
	let addresses = byCorpus.get(corpus);
	if (!addresses) byCorpus.set(corpus, (addresses = createOldAddresses(corpus)));
	return addresses;
}

/** Anchors that old links to an entry's page still name and that now lead elsewhere, or nowhere, with the reason. */
export function movedAnchorsOf(corpus: Corpus, entry: AnyEntry): readonly MovedAnchor[] {
	return oldAddressesOf(corpus).moved.get(entry.id) ?? [];
}

/** Uids of what was removed, with the record that says why. */
export function listRemovedUids(corpus: Corpus): { uid: string; removal: Removal }[] {
	return [...oldAddressesOf(corpus).uids].flatMap(([uid, heir]) =>
		'removed' in heir ? [{ uid, removal: heir.removed }] : [],
	);
}
