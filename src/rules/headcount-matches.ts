import type { Entry } from '#model/entry.ts';
import type { Corpus } from '#model/corpus.ts';
import { listHeld } from '#model/in-force.ts';
import { matchNames } from '#model/post-names.ts';
import type { Post } from '#model/post.ts';
import { findRoot } from '#model/role-groups.ts';
import type { Report, Rule } from './rule.ts';

type Announced = NonNullable<Entry<'organisations'>['data']['announced']>;
interface Announcement {
	entry: Entry<'organisations'>;
	announced: Announced;
	listed: readonly Post[];
}

/** The posts of an organisation among those that are in force; another version of a list is no post of its own. */
function selectPosts(posts: readonly Post[], corpus: Corpus): Post[] {
	const ids = new Set(posts.map(({ id }) => id));
	return posts.filter((post) => !ids.has(post.entry.data.variantOf ?? '') || findRoot(post, corpus) === post);
}

const titles = (posts: readonly Post[], language: 'zh' | 'en'): string =>
	posts
		.map(({ entry: { data } }) => `“${data.title[language] ?? data.title.zh}”`)
		.join(language === 'zh' ? '、' : ', ');

/** Reports what is at odds with the posts that are listed. */
function tell(
	{ entry }: Announcement,
	report: Report,
	field: readonly (string | number)[],
	found: { zh: string; en: string; values: readonly string[]; key: string },
): void {
	const { zh, en, values, key } = found;
	report(
		{ on: entry, field: ['announced', ...field] },
		{ message: { zh, en }, values, key, needs: [`posts/${entry.id}`] },
	);
}

function checkPosts(announcement: Announcement, report: Report): void {
	const { listed } = announcement;
	const { posts } = announcement.announced;
	if (posts === undefined || posts === listed.length) return;
	tell(announcement, report, ['posts'], {
		zh: `宣布有${posts}个岗位，这里列出${listed.length}个：${titles(listed, 'zh') || '无'}。`,
		en: `${posts} post(s) announced, ${listed.length} listed: ${titles(listed, 'en') || 'none'}.`,
		values: [String(posts), ...listed.map(({ id }) => id)],
		key: 'posts',
	});
}

function checkNames(announcement: Announcement, report: Report): void {
	const { entry, announced, listed } = announcement;
	const { names = [], posts = names.length } = announced;
	const { strange, unnamed } = matchNames(names, listed);
	for (const index of strange) {
		const { zh = '', en = zh } = names[index] ?? {};
		tell(announcement, report, ['names', index], {
			zh: `宣布的“${zh}”没有列出。`,
			en: `“${en}” is announced but not listed.`,
			values: [zh],
			key: `name ${zh}`,
		});
	}
	// A strange name is a listed post's wrong one; posts beyond the number announced are told there.
	const explained = strange.length + (announced.posts === undefined ? 0 : Math.max(0, listed.length - posts));
	if (names.length > 0 && posts === names.length && unnamed.length > explained) {
		tell(announcement, report, ['names'], {
			zh: `列出的${titles(unnamed, 'zh')}没有点到名称。`,
			en: `Listed, but not among the names announced: ${titles(unnamed, 'en')}.`,
			values: unnamed.map(({ id }) => id),
			key: 'unnamed',
		});
	}
	if (names.length === 0 || posts === names.length) return;
	report(
		{ on: entry, field: ['announced', 'names'], key: true },
		{
			message: {
				zh: `宣布有${posts}个岗位，却点了${names.length}个名称。`,
				en: `${posts} post(s) announced, but ${names.length} named.`,
			},
			values: [String(posts), ...names.map(({ zh }) => zh)],
			key: 'names',
		},
	);
}

function checkHeads(announcement: Announcement, report: Report): void {
	const { announced, listed } = announcement;
	const expected = announced.headcount ?? announced.posts;
	if (expected === undefined || listed.length === 0) return;
	const heads = listed.map((post) => post.entry.data.headcount);
	const known = heads.reduce<number>((sum, head) => sum + (head === 'unknown' ? 0 : head), 0);
	const open = listed.filter((_, index) => heads[index] === 'unknown');
	const least = known + open.length;
	const field = [announced.headcount === undefined ? 'posts' : 'headcount'];
	if (open.length > 0 ? least > expected : known !== expected) {
		tell(announcement, report, field, {
			zh: `宣布${expected}人，各岗位合计${open.length > 0 ? '至少' : ''}${least}人。`,
			en: `${expected} people are announced, the posts come to ${open.length > 0 ? 'at least ' : ''}${least}.`,
			values: [String(expected), ...listed.map(({ id }, index) => `${id}: ${heads[index] ?? ''}`)],
			key: 'heads',
		});
	}
	if (open.length === 0) return;
	tell(announcement, report, field, {
		zh: `宣布${expected}人，只写出${known}人；${titles(open, 'zh')}没有写人数，无法核对。`,
		en: `${expected} people are announced, ${known} are accounted for; no number is given for ${titles(open, 'en')}, so it can’t be verified.`,
		values: [String(expected), ...open.map(({ id }) => id)],
		key: 'heads-unknown',
	});
}

export const rule: Rule = {
	id: 'headcount-matches',
	family: 'posts',
	severity: 'warning',
	doc: {
		what: {
			zh: '机构宣布的岗位数、点到的岗位名称和人数，与列出的岗位及各岗位人数之和一致。没有另报人数的，岗位数就按人数核对。只算当天有效的清单。',
			en: 'The number of posts, the names and the people an organisation announces agree with the posts listed and the sum of their headcounts. Where no headcount is announced, the number of posts stands for it. Only lists in force on the day count.',
		},
		why: {
			zh: '对不上就说明缺了岗位、多了岗位，或者定员说法不一，招聘与考核都没有依据。',
			en: 'If they differ, a post is missing or added, or the establishment is told in two ways, and neither hiring nor assessment has a basis.',
		},
		fix: {
			zh: '对照定员文件补齐岗位和人数；来源就是这样写的，登记豁免。',
			en: 'Complete posts and headcounts from the establishment plan; where the source itself differs, waive the finding.',
		},
	},
	check(corpus, report) {
		const byOrganisation = Map.groupBy(listHeld(corpus), ({ entry }) => entry.data.organisation);
		let examined = 0;
		for (const entry of corpus.entriesOf('organisations')) {
			const { announced } = entry.data;
			if (!announced) continue;
			examined += 1;
			const announcement = { entry, announced, listed: selectPosts(byOrganisation.get(entry.id) ?? [], corpus) };
			checkPosts(announcement, report);
			checkNames(announcement, report);
			checkHeads(announcement, report);
		}
		return examined;
	},
};
