import type { NoteData } from '#schema/text.ts';
import { toTraditional } from '#text/scripts.ts';
import type { Corpus } from './corpus.ts';
import { isOf } from './entry.ts';
import type { AnyEntry } from './entry.ts';
import { postsOf } from './navigation.ts';
import { findSharedNotes } from './phrase.ts';
import type { Post } from './post.ts';
import { holdsUnits, isTop } from './unit.ts';
import type { Unit } from './unit.ts';
import type { View } from './view.ts';

/** One document of a set: a post with its duties, or a text with those of its top units that belong to the set. */
export interface PrintPart {
	entry: AnyEntry;
	post: Post | undefined;
	/** Top units in printed order, but for lost phrases; empty for a post, whose duties stand in it. */
	units: readonly Unit[];
	/** Phrases of which only the number is left, and the notes they share. */
	lost: readonly Unit[];
	lostNotes: readonly NoteData[];
}

function createPart(entry: AnyEntry, all: readonly Unit[]): PrintPart {
	const isLost = ({ kind, gap }: Unit): boolean => kind === 'phrase' && gap;
	const lost = all.filter(isLost);
	const units = all.filter((unit) => !isLost(unit));
	return { entry, post: undefined, units, lost, lostNotes: findSharedNotes(lost) };
}

/** Whether the page at a path has a set to print: an organisation, a post, or a document made of units. */
export function hasPrintSet(path: string): boolean {
	const [collection = '', rest] = path.split('/');
	return rest !== undefined && holdsUnits(collection);
}

/** The path of a set's page below its edition, from that of its entry. */
export function printPath(path: string): string {
	return `print/${path}`;
}

/** What is printed together: an organisation with all its posts, a post with the full text of all that binds it, a document. */
export function createPrintSet(corpus: Corpus, entry: AnyEntry): PrintPart[] {
	const top = (id: string): readonly Unit[] => corpus.unitsOf(id).filter(isTop);
	const ofPost = (post: Post): PrintPart => ({ ...createPart(post.entry, []), post });
	if (isOf(entry, 'posts')) {
		const post = corpus.findPost(entry.id);
		const bound = post ? corpus.bindingsOf(post) : [];
		return [
			...(post ? [ofPost(post)] : []),
			...bound.map(({ entry: document, units }) => createPart(document, units)),
		];
	}
	const own = createPart(entry, top(entry.id));
	if (!isOf(entry, 'organisations')) return [own];
	return [...(own.units.length > 0 ? [own] : []), ...postsOf(corpus, entry.id).map(ofPost)];
}

/** The style sheet of a set: the pages of each document in it have its name before the running title. */
export function formatRunningTitles(view: View, entry: AnyEntry): string {
	const say = view.edition === 'zh-hant' ? toTraditional : (text: string) => text;
	return createPrintSet(view.corpus, entry)
		.filter(({ entry: part }) => part.id !== entry.id)
		.map(({ entry: part }) => {
			const name = JSON.stringify(`${say(view.titleOf(part))} · `);
			return `#_${part.id}{page:_${part.id}}@page _${part.id}{@top-left{content:${name} var(--running)}}\n`;
		})
		.join('');
}
