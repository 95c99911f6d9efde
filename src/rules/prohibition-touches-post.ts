import { appliesToPost, bindsOf } from '#model/applies.ts';
import type { AppliesTo } from '#model/applies.ts';
import type { Corpus } from '#model/corpus.ts';
import { titleOf } from '#model/entry.ts';
import { listBans } from '#model/prohibition.ts';
import type { Ban } from '#model/prohibition.ts';
import type { Post } from '#model/post.ts';
import type { Rule, Statement } from './rule.ts';

const names = (posts: readonly Post[], language: 'zh' | 'en'): string =>
	posts
		.map(({ entry }) => titleOf(entry))
		.map(({ zh, en = zh }) => (language === 'zh' ? `“${zh}”` : `“${en}”`))
		.join(language === 'zh' ? '、' : ', ');

/** Posts by the subjects of their duties. */
function groupBySubject({ posts }: Corpus): Map<string, Post[]> {
	const groups = new Map<string, Post[]>();
	for (const post of posts) {
		for (const subject of new Set(post.duties.flatMap(({ subjects }) => subjects))) {
			const group = groups.get(subject);
			if (group) group.push(post);
			else groups.set(subject, [post]);
		}
	}
	return groups;
}

/** The names of registered subjects or roles, in both languages. */
function nameItems(
	ids: readonly string[],
	items: ReadonlyMap<string, { zh: string; en?: string | undefined }>,
): { zh: string; en: string } {
	const found = ids.map((id) => items.get(id) ?? { zh: id });
	return { zh: found.map(({ zh }) => zh).join('、'), en: found.map(({ zh, en = zh }) => en).join(', ') };
}

/** What is to be said of a ban, given the posts it binds and those whose duties share its subjects. */
function findRemarks(
	{ vocabulary }: Corpus,
	{ data, subjects }: Ban,
	appliesTo: AppliesTo | undefined,
	bound: readonly Post[],
	touched: readonly Post[],
): Statement[] {
	const remarks: Statement[] = [];
	if (bound.length === 0) {
		const message = {
			zh: '这条禁令没有约束本手册的任何岗位。',
			en: 'This ban binds none of the posts in this handbook.',
		};
		remarks.push({ message, values: [...(appliesTo?.jobRoles ?? [])], key: 'binds-none' });
	}
	const roles = new Set(bound.map(({ jobRole }) => jobRole));
	const empty = data.appliesTo?.jobRoles?.filter((role) => !roles.has(role)) ?? [];
	if (bound.length > 0 && empty.length > 0) {
		const { zh, en } = nameItems(empty, vocabulary.jobRoles);
		const message = { zh: `约束的角色里没有岗位担任的：${zh}。`, en: `It binds roles that no post holds: ${en}.` };
		remarks.push({ message, values: empty, key: 'roles-without-post' });
	}
	const left = touched.filter((post) => !bound.includes(post));
	if (left.length > 0) {
		const { zh, en } = nameItems(subjects, vocabulary.subjects);
		const message = {
			zh: `主题（${zh}）也归下列岗位管，禁令却没有约束它们：${names(left, 'zh')}。`,
			en: `Its subjects (${en}) are also the business of posts it doesn’t bind: ${names(left, 'en')}.`,
		};
		remarks.push({ message, values: left.map(({ id }) => id), key: 'posts-left-out' });
	}
	return remarks;
}

export const rule: Rule = {
	id: 'prohibition-touches-post',
	family: 'phrases-and-prohibitions',
	severity: 'notice',
	reach: 'corpus',
	doc: {
		what: {
			zh: '每条禁令写明约束哪些岗位；没有约束到任何岗位的、约束了没人担任的角色的、漏了管同一主题的岗位的，列出来。',
			en: 'Every ban says which posts it binds; bans that bind none, that name roles nobody holds, or that leave out posts with the same subject are listed.',
		},
		why: {
			zh: '不知道约束谁的禁令，谁都不会当作自己的事。',
			en: 'Nobody takes a ban to heart that doesn’t say whom it binds.',
		},
		fix: {
			zh: '补全禁令的 appliesTo；确实不约束的，不必理会。',
			en: 'Complete the ban’s “appliesTo”; where a post is rightly left out, do nothing.',
		},
		sure: {
			zh: '同一主题的岗位按职责的主题标签找出，未必都应受约束。',
			en: 'Posts with the same subject are found by the tags of their duties and need not all be bound.',
		},
	},
	check(corpus, report) {
		const bySubject = groupBySubject(corpus);
		let examined = 0;
		for (const entry of corpus.entriesOf('prohibitions')) {
			for (const { ban } of listBans(corpus, entry.id)) {
				if (ban.gap) continue;
				examined += 1;
				const appliesTo = bindsOf(ban);
				const bound = corpus.posts.filter((post) => appliesToPost(appliesTo, post));
				const sectors = new Set(bound.map(({ organisation }) => organisation?.data.sector));
				const touched = [...new Set(ban.subjects.flatMap((subject) => bySubject.get(subject) ?? []))];
				// A list that names its organisations leaves the others out on purpose.
				const near = touched.filter(({ entry: { data }, organisation }) =>
					appliesTo?.organisations
						? appliesTo.organisations.includes(data.organisation)
						: sectors.has(organisation?.data.sector),
				);
				for (const remark of findRemarks(corpus, ban, appliesTo, bound, near))
					report(
						{ on: ban, field: ['appliesTo'], key: true },
						{ ...remark, needs: ['organisations', 'posts'] },
					);
			}
		}
		return examined;
	},
};
