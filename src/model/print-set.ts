import type { Corpus } from './corpus.ts';
import { holdsUnits } from './unit.ts';
import { isOf } from './entry.ts';
import type { AnyEntry } from './entry.ts';
import { postsOf } from './navigation.ts';
import type { Post } from './post.ts';
import type { Unit } from './unit.ts';

/** One document of a set: a post with its duties, or a text with those of its top units that belong to the set. */
export interface PrintPart {
	entry: AnyEntry;
	post: Post | undefined;
	/** Top units in printed order; empty for a post, whose duties stand in it. */
	units: readonly Unit[];
}

/** Whether there is a set to print: an organisation, a post, or a document made of units. */
export function hasPrintSet({ collection }: AnyEntry): boolean {
	return holdsUnits(collection);
}

/** The path of a set's page below its edition. */
export function printPath({ path }: AnyEntry): string {
	return `print/${path}`;
}

/** What is printed together: an organisation with all its posts, a post with the full text of all that binds it, a document. */
export function createPrintSet(corpus: Corpus, entry: AnyEntry): PrintPart[] {
	const top = (id: string): readonly Unit[] => corpus.unitsOf(id).filter(({ parent }) => parent === undefined);
	const ofPost = (post: Post): PrintPart => ({ entry: post.entry, post, units: [] });
	if (isOf(entry, 'posts')) {
		const post = corpus.findPost(entry.id);
		const bound = post ? corpus.bindingsOf(post) : [];
		return [
			...(post ? [ofPost(post)] : []),
			...bound.map(({ entry: document, units }) => ({ entry: document, post: undefined, units })),
		];
	}
	const own = { entry, post: undefined, units: top(entry.id) };
	if (!isOf(entry, 'organisations')) return [own];
	return [...(own.units.length > 0 ? [own] : []), ...postsOf(corpus, entry.id).map(ofPost)];
}
