import { anchorsOf, hasPage, idOfPath, nameOf } from './addresses.ts';
import type { Lead } from './addresses.ts';
import type { AnchorLedger, Corpus } from './corpus.ts';
import { addressBookOf } from './redirects.ts';

/** What became of one address since the ledger was written. */
export type AnchorChange =
	| { kind: 'added'; address: string }
	/** In use again after it had moved or been removed. */
	| { kind: 'revived'; address: string }
	/** It leads to another place. */
	| { kind: 'moved'; address: string; to: string; by: Lead['by'] }
	/** It leads to the record of its removal. */
	| { kind: 'removed'; address: string; to: string; by: Lead['by'] }
	/** It was published and leads nowhere. */
	| { kind: 'lost'; address: string };

/** How the present content stands to what was published. */
export interface AnchorReview {
	/** In the order of addresses; what did not change is left out. */
	changes: readonly AnchorChange[];
	/** Addresses in use today. */
	live: number;
	/** Addresses in use before, which lead to an heir. */
	old: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The addresses that the present content publishes, by page. */
export function collectLive(corpus: Corpus): AnchorLedger['live'] {
	const pages = corpus.entries.filter(hasPage).map(
		(entry) =>
			[
				entry.path,
				anchorsOf(corpus, entry)
					.map(({ id }) => id)
					.sort(compareText),
			] as const,
	);
	return Object.fromEntries(pages.sort(([a], [b]) => compareText(a, b)));
}

/** Compares the content with its ledger; pages whose files can't be read are left as they were. */
export function reviewAnchors(corpus: Corpus): AnchorReview {
	const { live: published, gone } = corpus.anchors;
	const book = addressBookOf(corpus);
	const present = new Map(
		corpus.entries
			.filter(hasPage)
			.map((entry) => [entry.path, new Set(anchorsOf(corpus, entry).map(({ id }) => id))] as const),
	);
	const before = new Map(Object.entries(published).map(([path, anchors]) => [path, new Set(anchors)]));
	const holds = (pages: ReadonlyMap<string, ReadonlySet<string>>, address: string): boolean => {
		const [path = '', anchor] = address.split('#');
		return anchor === undefined ? pages.has(path) : pages.get(path)?.has(anchor) === true;
	};
	const changes: AnchorChange[] = [];
	let old = 0;
	const trace = (address: string): void => {
		if (corpus.broken.has(idOfPath(address.split('#')[0] ?? ''))) return;
		const lead = book.resolve(address);
		if (!lead) {
			changes.push({ kind: 'lost', address });
			return;
		}
		old += 1;
		const to = nameOf(lead.heir);
		if (gone[address] !== to)
			changes.push({ kind: to === 'removed' ? 'removed' : 'moved', address, to, by: lead.by });
	};
	for (const [path, anchors] of before) {
		const own = present.get(path);
		if (!own) trace(path);
		for (const anchor of anchors) if (!own?.has(anchor)) trace(`${path}#${anchor}`);
	}
	for (const address of Object.keys(gone)) {
		if (holds(present, address)) changes.push({ kind: 'revived', address });
		else if (!holds(before, address)) trace(address);
	}
	const add = (address: string): void => {
		if (!Object.hasOwn(gone, address)) changes.push({ kind: 'added', address });
	};
	let live = 0;
	for (const [path, anchors] of present) {
		const own = before.get(path);
		live += 1 + anchors.size;
		if (!own) add(path);
		for (const anchor of anchors) if (!own?.has(anchor)) add(`${path}#${anchor}`);
	}
	return { changes: changes.sort((a, b) => compareText(a.address, b.address)), live, old };
}

/** The ledger after some changes: new addresses come in, old ones stay with where they lead, and what is lost stays live, so that it is found again. */
export function updateLedger(ledger: AnchorLedger, changes: readonly AnchorChange[]): AnchorLedger {
	const live = new Map(Object.entries(ledger.live).map(([path, anchors]) => [path, new Set(anchors)]));
	const gone = new Map(Object.entries(ledger.gone));
	const left = new Set<string>();
	for (const change of changes) {
		const [path = '', anchor] = change.address.split('#');
		if (change.kind === 'added' || change.kind === 'revived') {
			gone.delete(change.address);
			const anchors = live.get(path) ?? new Set();
			if (anchor !== undefined) anchors.add(anchor);
			live.set(path, anchors);
		} else if (change.kind !== 'lost') {
			gone.set(change.address, change.to);
			if (anchor === undefined) left.add(path);
			else live.get(path)?.delete(anchor);
		}
	}
	for (const path of left) if (live.get(path)?.size === 0) live.delete(path);
	return {
		live: sortKeys([...live].map(([path, anchors]) => [path, [...anchors].sort(compareText)])),
		gone: sortKeys([...gone]),
	};
}

function sortKeys<Value>(pairs: [string, Value][]): Record<string, Value> {
	return Object.fromEntries(pairs.sort(([a], [b]) => compareText(a, b)));
}

/** The ledger as it stands on disk: one address a line, in order, so that a diff reads like a list of changes. */
export function formatLedger(ledger: AnchorLedger): string {
	return `${JSON.stringify(ledger, null, '\t')}\n`;
}
