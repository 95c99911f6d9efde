import type { Corpus } from '#model/corpus.ts';
import type { Post } from '#model/post.ts';
import { normaliseText } from '#text/normalise.ts';
import type { Report, Rule } from './rule.ts';

const nameOf = ({ entry: { data } }: Post, language: 'zh' | 'en'): string => data.title[language] ?? data.title.zh;
const linksOf = ({ entry: { data } }: Post): { field: 'variantOf' | 'supersedes'; id: string }[] =>
	(['variantOf', 'supersedes'] as const).flatMap((field) => {
		const id = data[field];
		return id === undefined ? [] : [{ field, id }];
	});

/** Posts in reading order, each in the group of those it is linked with, directly or through others. */
function groupLinked(posts: readonly Post[]): Post[][] {
	const leader = new Map(posts.map(({ id }) => [id, id]));
	const find = (id: string): string => {
		let top = id;
		for (let next = leader.get(top); next !== undefined && next !== top; next = leader.get(top)) top = next;
		leader.set(id, top);
		return top;
	};
	for (const post of posts)
		for (const { id } of linksOf(post)) if (leader.has(id)) leader.set(find(post.id), find(id));
	return [...Map.groupBy(posts, ({ id }) => find(id)).values()];
}

/** Reports every list of a role that no link joins to the first one. */
function checkRole(posts: readonly Post[], report: Report): void {
	const groups = groupLinked(posts).map((group) => group.filter(({ duties }) => duties.some(({ gap }) => !gap)));
	const [first, ...others] = groups.filter((group) => group.length > 0);
	const base = first?.[0];
	if (!base) return;
	for (const post of others.flatMap(([apart]) => apart ?? [])) {
		report(
			{ on: post.entry, field: ['jobRole'] },
			{
				message: {
					zh: `“${nameOf(post, 'zh')}”与“${nameOf(base, 'zh')}”是同一角色（${post.jobRole}）的两份职责清单，没有写明哪份是另一版本、哪份取代哪份。`,
					en: `“${nameOf(post, 'en')}” and “${nameOf(base, 'en')}” are two lists for one role (${post.jobRole}); nothing says which is a version of the other or takes its place.`,
				},
				values: [post.jobRole, post.id, base.id],
				related: [{ on: base.entry, field: ['jobRole'], note: { zh: '另一份清单。', en: 'The other list.' } }],
			},
		);
	}
}

/** Reports a link that does not lead to another list of the same role. */
function checkLinks(post: Post, corpus: Corpus, report: Report): void {
	for (const { field, id } of linksOf(post)) {
		const target = corpus.findPost(id);
		if (!target || (target !== post && target.jobRole === post.jobRole)) continue;
		report(
			{ on: post.entry, field: [field] },
			{
				message: {
					zh: `“${nameOf(post, 'zh')}”的${field}指向“${nameOf(target, 'zh')}”，两者不是同一角色的不同清单。`,
					en: `${field} of “${nameOf(post, 'en')}” names “${nameOf(target, 'en')}”, which is not another list of the same role.`,
				},
				values: [field, id, post.jobRole, target.jobRole],
				key: field,
				severity: 'error',
			},
		);
	}
}

/** Reports posts of one name in one organisation and department that are kept as different roles. */
function checkTitles(posts: readonly Post[], report: Report): void {
	const [first, ...others] = posts;
	if (!first) return;
	for (const post of others.filter(({ jobRole }) => jobRole !== first.jobRole)) {
		report(
			{ on: post.entry, field: ['title', 'zh'] },
			{
				message: {
					zh: `同一范围有两个岗位都叫“${nameOf(post, 'zh')}”，角色却不同（${first.jobRole}、${post.jobRole}）。`,
					en: `Two posts of one scope are called “${nameOf(post, 'en')}” but have different roles (${first.jobRole}, ${post.jobRole}).`,
				},
				values: [nameOf(post, 'zh'), first.jobRole, post.jobRole],
				related: [
					{
						on: first.entry,
						field: ['title', 'zh'],
						note: { zh: '同名的岗位。', en: 'The post of the same name.' },
					},
				],
				key: 'title',
			},
		);
	}
}

export const rule: Rule = {
	id: 'role-variants',
	family: 'posts',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一行业内同一角色有几份职责清单的，写明互为版本，或者写明取代关系；同一范围内同名的岗位属于同一角色。',
			en: 'Where one role has several lists of duties within a sector, it is said that they are versions of each other, or which replaces which; posts of one name in one scope have one role.',
		},
		why: {
			zh: '任职的人看到两份清单，不知道以哪一份为准。',
			en: 'Whoever holds the role finds two lists and cannot tell which binds.',
		},
		fix: {
			zh: '查明关系后写上variantOf或supersedes；本来是两个角色的，各用各的jobRole。',
			en: 'Find out how they relate and add variantOf or supersedes; if they are two roles, give each its own jobRole.',
		},
	},
	check(corpus, report) {
		const reach = ({ jobRole, organisation, entry }: Post): string =>
			`${organisation?.data.sector ?? entry.data.organisation} ${jobRole}`;
		for (const posts of Map.groupBy(corpus.posts, reach).values()) if (posts.length > 1) checkRole(posts, report);
		for (const posts of Map.groupBy(
			corpus.posts,
			(post) => `${post.scope} ${normaliseText(nameOf(post, 'zh'))}`,
		).values()) {
			if (posts.length > 1) checkTitles(posts, report);
		}
		for (const post of corpus.posts) checkLinks(post, corpus, report);
		return corpus.posts.length;
	},
};
