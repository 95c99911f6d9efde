import { normaliseText } from '#text/normalise.ts';
import type { Corpus } from './corpus.ts';
import type { Post } from './post.ts';

/** What posts and job roles are called, in normal form. */
export interface PostNames {
	/** Every name that any post or job role goes by. */
	all: ReadonlySet<string>;
	/** The names of one post: title, other names, job role and its aliases, each also without brackets. */
	of: (post: Post) => ReadonlySet<string>;
}

/** The end of a title that makes a word a post: 主任, 员, 岗 … */
const ENDING = /(?:员|岗|主任|经理|局长|行长|主管)$/u;
const BRACKETS = /[（(]([^（）()]*)[）)]/u;

/** The forms that one printed title is used in, in normal form: 营销员（客户经理） is 营销员 and 客户经理 as well. */
function titleForms(title: string): string[] {
	const forms = [title];
	const inside = BRACKETS.exec(title);
	if (inside) {
		const [bracket, words = ''] = inside;
		const [before = '', after = ''] = title.split(bracket);
		forms.push(
			before + after,
			...(after === '' ? words.split(/[、，,/]/u).filter((word) => ENDING.test(word)) : [words + after]),
		);
	}
	const last = title.slice(title.lastIndexOf('的') + 1);
	if (last !== title && ENDING.test(last)) forms.push(last);
	return forms.map((form) => normaliseText(form)).filter((form) => form.length > 1);
}

/** Which of the names told (by place) no post bears, and which posts no name means. */
export function matchNames(
	told: readonly { zh: string }[],
	posts: readonly Post[],
): { strange: number[]; unnamed: Post[] } {
	const names = told.map(({ zh }) => normaliseText(zh));
	const forms = new Map(
		posts.map((post) => {
			const { title, alsoCalled = [] } = post.entry.data;
			return [post, [title, ...alsoCalled].flatMap(({ zh }) => titleForms(zh))] as const;
		}),
	);
	const borne = new Set([...forms.values()].flat());
	return {
		strange: [...names.keys()].filter((index) => !borne.has(names[index] ?? '')),
		unnamed: posts.filter((post) => !forms.get(post)?.some((form) => names.includes(form))),
	};
}

const cache = new WeakMap<Corpus, PostNames>();

/** Collects the names of all posts and roles, once per corpus. */
export function namePosts(corpus: Corpus): PostNames {
	const known = cache.get(corpus);
	if (known) return known;
	const { jobRoles } = corpus.vocabulary;
	const formsOfRole = new Map(
		[...jobRoles].map(([id, { zh, aliases = [] }]) => [id, [zh, ...aliases].flatMap(titleForms)]),
	);
	const ofPost = new Map(
		corpus.posts.map((post) => {
			const { title, alsoCalled = [] } = post.entry.data;
			const forms = [title.zh, ...alsoCalled.map(({ zh }) => zh)].flatMap(titleForms);
			return [post, new Set([...forms, ...(formsOfRole.get(post.jobRole) ?? [])])] as const;
		}),
	);
	const names: PostNames = {
		all: new Set([...formsOfRole.values(), ...ofPost.values()].flatMap((forms) => [...forms])),
		of: (post) => ofPost.get(post) ?? new Set(),
	};
	cache.set(corpus, names);
	return names;
}

/**
 * Tells whether a short name can stand for a long one: its characters occur in it in the same order (局办主任 in …局办公室主任).
 * A deputy is never called by the name of the one he stands in for.
 */
export function isAbbreviation(short: string, long: string): boolean {
	if (long.includes('副') && !short.includes('副')) return false;
	let at = 0;
	for (const character of short) {
		at = long.indexOf(character, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

/** A post's title with its organisation and department before it, in normal form: what an abbreviation is made from. */
export function fullTitle({ entry, organisation, department }: Post): string {
	return normaliseText(`${organisation?.data.title.zh ?? ''}${department?.name.zh ?? ''}${entry.data.title.zh}`);
}
