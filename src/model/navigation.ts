import type { Corpus } from './corpus.ts';
import type { Entry } from './entry.ts';
import type { Department, Post } from './post.ts';

/** A department's posts, or those of an organisation outside any department. */
export interface PostGroup {
	department: Department | undefined;
	posts: readonly Post[];
}

/** The posts of an organisation in printed order. */
export function postsOf(corpus: Corpus, organisation: string): readonly Post[] {
	return corpus.posts.filter(({ entry }) => entry.data.organisation === organisation);
}

/** An organisation's posts by department, in authored order; posts without one come last. */
export function groupPosts(corpus: Corpus, organisation: Entry<'organisations'>): PostGroup[] {
	const posts = postsOf(corpus, organisation.id);
	const groups = (organisation.data.departments ?? []).map((department) => ({
		department,
		posts: posts.filter((post) => post.department === department),
	}));
	const rest = posts.filter(({ department }) => department === undefined);
	return [...groups, { department: undefined, posts: rest }].filter((group) => group.posts.length > 0);
}

/** What stands before and after an item in its set. */
export function neighboursOf<Item>(
	items: readonly Item[],
	item: Item,
): { previous: Item | undefined; next: Item | undefined } {
	const index = items.indexOf(item);
	return { previous: items[index - 1], next: index < 0 ? undefined : items[index + 1] };
}
