import { anchorsOf, isPath, nameOf, splitUid } from '#model/addresses.ts';
import type { Corpus } from '#model/corpus.ts';
import { isOf } from '#model/entry.ts';
import type { AnyEntry } from '#model/entry.ts';
import { addressBookOf } from '#model/redirects.ts';
import { findClosest } from '#text/closest.ts';
import { IdSchema } from '#schema/text.ts';

/** What is to be renamed or moved, found in the corpus and free to go where it is sent. */
export type MoveRequest =
	| { kind: 'entry'; entry: AnyEntry; path: string; id: string }
	/** A unit or a vocabulary item; `to` is the entry it goes to, mostly its own. */
	| { kind: 'anchor'; entry: AnyEntry; from: string; to: AnyEntry; id: string };

/** Why a move can't be: one sentence for the person who asked. */
export class MoveRefusal extends Error {
	override readonly name = 'MoveRefusal';
}

function refuse(sentence: string): never {
	throw new MoveRefusal(sentence);
}

function suggest(name: string, candidates: Iterable<string>): string {
	const closest = findClosest(name, candidates);
	return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}

function checkId(id: string): void {
	if (!IdSchema.safeParse(id).success)
		refuse(`"${id}" is no name: names are lower-case ASCII words joined by hyphens, such as "cash-driver".`);
}

/** An address that was published for something else never means another thing. */
function checkFree(corpus: Corpus, address: string, moving: string): void {
	const book = addressBookOf(corpus);
	const lead = book.resolve(address);
	if (lead ? nameOf(lead.heir) === moving : !book.isPublished(address)) return;
	if (lead?.by === 'live') refuse(`"${address}" is taken.`);
	const fate = !lead ? 'leads nowhere now' : 'removed' in lead.heir ? 'was removed' : `leads to ${nameOf(lead.heir)}`;
	refuse(`"${address}" was published before and ${fate}; a name is never given to another thing.`);
}

function findEntry(corpus: Corpus, name: string): AnyEntry {
	const found = isPath(name) ? corpus.entries.find(({ path }) => path === name) : corpus.findEntry(name);
	if (found && !isOf(found, 'ui')) return found;
	const movable = corpus.entries.filter((entry) => !isOf(entry, 'ui'));
	const names = movable.map(({ id, path }) => (isPath(name) ? path : id));
	return refuse(`There is no entry "${name}".${suggest(name, names)}`);
}

function readEntryMove(corpus: Corpus, from: string, to: string): MoveRequest {
	const entry = findEntry(corpus, from);
	if (isOf(entry, 'vocabulary')) refuse('A vocabulary file keeps the name of its vocabulary.');
	const folder = entry.path.slice(0, entry.path.lastIndexOf('/'));
	const path = isPath(to) ? to : `${folder}/${to}`;
	const parts = path.split('/');
	const id = parts.at(-1) ?? '';
	if (id.includes('.'))
		refuse(`"${to}" names a unit, but "${from}" is an entry: give an id such as "cash-driver", or a path.`);
	parts.slice(1).forEach(checkId);
	if (parts[0] !== entry.collection)
		refuse(`An entry stays in its collection: "${path}" is not below "${entry.collection}/".`);
	if (parts.length !== entry.path.split('/').length)
		refuse(`The address of ${entry.collection} is "${entry.path}" in form: "${path}" is not.`);
	const organisations = corpus.entriesOf('organisations').map((organisation) => organisation.id);
	const [, organisation = ''] = parts;
	if (isOf(entry, 'posts') && !organisations.includes(organisation)) {
		refuse(`There is no organisation "${organisation}".${suggest(organisation, organisations)}`);
	}
	if (path === entry.path) refuse(`"${path}" is where it stands already.`);
	const holder = corpus.findEntry(id);
	if (holder && holder !== entry) refuse(`The id "${id}" is taken by ${holder.path}.`);
	const published = id === entry.id ? [] : addressBookOf(corpus).findPublished(id);
	for (const address of [path, ...published]) checkFree(corpus, address, entry.path);
	return { kind: 'entry', entry, path, id };
}

function readAnchorMove(corpus: Corpus, from: string, to: string): MoveRequest {
	const [entryId, anchor] = splitUid(from);
	const entry = corpus.findEntry(entryId);
	const anchors = entry ? anchorsOf(corpus, entry).map(({ id }) => id) : [];
	if (!entry || !anchors.includes(anchor)) {
		const all = entry ? anchors.map((id) => `${entryId}.${id}`) : corpus.units.map(({ uid }) => uid);
		return refuse(`There is no unit "${from}".${suggest(from, all)}`);
	}
	if (isPath(to)) refuse(`A unit moves to <entry>.<unit>, such as "${entryId}.new-name": "${to}" is a path.`);
	const [targetId, id] = to.includes('.') ? splitUid(to) : [entryId, to];
	checkId(id);
	const target = findEntry(corpus, targetId);
	const uid = `${target.id}.${id}`;
	if (uid === from) refuse(`"${uid}" is its name already.`);
	checkFree(corpus, uid, from);
	return { kind: 'anchor', entry, from: anchor, to: target, id };
}

/** Reads what a person asked for: an entry by id or path, a unit by uid. Throws a {@link MoveRefusal}. */
export function readMoveRequest(corpus: Corpus, from: string, to: string): MoveRequest {
	const [source, target] = [from, to].map((name) =>
		name
			.replace(/^\/+|\/+$/gu, '')
			.replace(/^content\//u, '')
			.replace(/\.mdx$/u, ''),
	);
	if (!source || !target) return refuse('Say what moves where: npm run move -- <old> <new>.');
	return source.includes('.') ? readAnchorMove(corpus, source, target) : readEntryMove(corpus, source, target);
}
