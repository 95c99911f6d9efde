import type { Corpus } from './corpus.ts';
import type { Post } from './post.ts';

/** What the strip under a post's title answers at a glance. */
export interface PostFacts {
	/** Duties that survive. */
	duties: number;
	/** Duties that the source lost. */
	missing: number;
	headcount: number | undefined;
	/** Bans that bind the post. */
	bans: number;
}

/** Counts what a post's holder must know first. */
export function countFacts(corpus: Corpus, post: Post): PostFacts {
	const missing = post.duties.filter(({ gap }) => gap).length;
	const { headcount } = post.entry.data;
	return {
		duties: post.duties.length - missing,
		missing,
		headcount: headcount === 'unknown' ? undefined : headcount,
		bans: corpus
			.bindingsOf(post)
			.reduce((sum, { units }) => sum + units.filter(({ kind }) => kind === 'ban').length, 0),
	};
}
