import type { Corpus } from './corpus.ts';
import type { Post } from './post.ts';

/** Groups the posts that describe one role in one place: the same role in one scope, and every version that names it as its `variantOf` or `supersedes`. */
export function groupByRole({ posts, findPost }: Pick<Corpus, 'posts' | 'findPost'>): Post[][] {
	const rootOf = (post: Post): Post => {
		const seen = new Set<Post>();
		let root = post;
		while (!seen.has(root)) {
			seen.add(root);
			root = findPost(root.entry.data.variantOf ?? root.entry.data.supersedes ?? '') ?? root;
		}
		return root;
	};
	return [...Map.groupBy(posts, (post) => `${rootOf(post).scope} ${rootOf(post).jobRole}`).values()];
}
