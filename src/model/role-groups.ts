import type { Corpus } from './corpus.ts';
import type { Post } from './post.ts';

/** The list that a list is a version or the successor of in the end; where links go round in a circle, the first in it by id. */
export function findRoot(post: Post, { findPost }: Pick<Corpus, 'findPost'>): Post {
	const path = new Set<Post>();
	let last = post;
	while (!path.has(last)) {
		path.add(last);
		last = findPost(last.entry.data.variantOf ?? last.entry.data.supersedes ?? '') ?? last;
	}
	const posts = [...path];
	return posts.slice(posts.indexOf(last)).reduce((first, other) => (other.id < first.id ? other : first));
}

/** Groups the posts that describe one role in one place: the same role in one scope, and every version that names it as its `variantOf` or `supersedes`. */
export function groupByRole(corpus: Pick<Corpus, 'posts' | 'findPost'>): Post[][] {
	const placeOf = ({ scope, jobRole }: Post): string => `${scope} ${jobRole}`;
	return [...Map.groupBy(corpus.posts, (post) => placeOf(findRoot(post, corpus))).values()];
}
