import { isPath, splitUid } from '#model/addresses.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Reference, Target } from '#model/references.ts';

/** What names become: everything not named keeps its name. */
export interface Renaming {
	/** Entry ids. */
	entries: ReadonlyMap<string, string>;
	/** Entry paths. */
	paths: ReadonlyMap<string, string>;
	/** Uids, of units and of vocabulary items; those of a renamed entry follow it by themselves. */
	uids: ReadonlyMap<string, string>;
}

/** The vocabulary that holds each controlled target. */
const VOCABULARY: Readonly<Partial<Record<Target, string>>> = {
	subject: 'subjects',
	'job-role': 'job-roles',
	situation: 'situations',
	act: 'control-acts',
	object: 'control-acts',
	term: 'terms',
	work: 'works',
	body: 'bodies',
};

/** The new name of a uid, the same if nothing of it is renamed. */
function renameUid({ entries, uids }: Renaming, uid: string): string {
	const [entryId, unitId] = splitUid(uid);
	return uids.get(uid) ?? `${entries.get(entryId) ?? entryId}.${unitId}`;
}

/** The new name of an entry path or uid. */
export function renameAddress(renaming: Renaming, address: string): string {
	return isPath(address) ? (renaming.paths.get(address) ?? address) : renameUid(renaming, address);
}

function renameItem(renaming: Renaming, vocabulary: string, id: string): string {
	return splitUid(renameUid(renaming, `${vocabulary}.${id}`))[1];
}

/** The new name in a reference field. */
export function renameReference(renaming: Renaming, { on, target, name }: Reference): string {
	const vocabulary = VOCABULARY[target];
	if (vocabulary !== undefined) return renameItem(renaming, vocabulary, name);
	switch (target) {
		case 'unit':
			return renameUid(renaming, name);
		case 'post-or-unit':
			return name.includes('.') ? renameUid(renaming, name) : (renaming.entries.get(name) ?? name);
		case 'sanction':
			return splitUid(renameUid(renaming, `${('uid' in on ? on.entry : on).id}.${name}`))[1];
		case 'entry-or-work':
			return renaming.entries.get(name) ?? renameItem(renaming, 'works', name);
		case 'entry':
		case 'organisation':
		case 'post':
		case 'source':
			return renaming.entries.get(name) ?? name;
		default:
			return name;
	}
}

/** The new identity of a finding, in which uids and entry ids stand: `rule:uid+uid:key`. */
export function renameIdentity(renaming: Renaming, identity: string): string {
	const rename = (name: string): string =>
		name.includes('.') ? renameUid(renaming, name) : (renaming.entries.get(name) ?? name);
	const [rule = '', uids = '', ...key] = identity.split(':');
	const renamed = uids.split('+').map(rename);
	const words = key.map((part) => part.replace(/[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*/gu, rename));
	return [rule, renamed.sort().join('+'), ...words].join(':');
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A body with its links to what is renamed following: `uid="…"` and addresses of pages and units. */
export function renameInBody(renaming: Renaming, body: string, entries: readonly AnyEntry[]): string {
	let text = body.replace(/\buid="([^"]+)"/gu, (_, uid: string) => `uid="${renameUid(renaming, uid)}"`);
	for (const [from, to] of renaming.uids) {
		const [home, target] = [from, to].map((uid) => entries.find(({ id }) => id === splitUid(uid)[0])?.path);
		if (home === undefined || target === undefined) continue;
		const address = new RegExp(`(?<![\\w-])${escape(home)}(/?)#${splitUid(from)[1]}(?![\\w-])`, 'gu');
		text = text.replace(address, (_, slash: string) => `${target}${slash}#${splitUid(to)[1]}`);
	}
	for (const [from, to] of renaming.paths)
		text = text.replace(new RegExp(`(?<![\\w-])${escape(from)}(?![\\w-]|/[\\w-])`, 'gu'), to);
	return text;
}
