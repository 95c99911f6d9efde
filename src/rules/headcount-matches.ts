import { normaliseText } from '#text/normalise.ts';
import type { Entry } from '#model/entry.ts';
import type { Corpus } from '#model/corpus.ts';
import { listHeld } from '#model/in-force.ts';
import { titleForms } from '#model/post-names.ts';
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

const titles = (posts: readonly Post[], language: 'zh' | 'en'): string => {
	const names = posts.map(({ entry }) => entry.data.title[language] ?? entry.data.title.zh);
	return language === 'zh'
		? names.map((name) => `“${name}”`).join('、')
		: names.map((name) => `“${name}”`).join(', ');
};

function checkPosts({ entry, announced: { posts }, listed }: Announcement, report: Report): void {
	if (posts === undefined || posts === listed.length) return;
	report(
		{ on: entry, field: ['announced', 'posts'] },
		{
			message: {
				zh: `宣布有${posts}个岗位，这里列出${listed.length}个：${titles(listed, 'zh') || '无'}。`,
				en: `${posts} post(s) announced, ${listed.length} listed: ${titles(listed, 'en') || 'none'}.`,
			},
			values: [String(posts), ...listed.map(({ id }) => id)],
			key: 'posts',
			needs: [`posts/${entry.id}`],
		},
	);
}

/** Reports listed posts that the announcement names nobody for: one name was copied over another, or one is missing. */
function reportUnnamed({ entry }: Announcement, unnamed: readonly Post[], report: Report): void {
	report(
		{ on: entry, field: ['announced', 'names'], key: true },
		{
			message: {
				zh: `列出的${titles(unnamed, 'zh')}没有点到名称。`,
				en: `Listed, but not among the names announced: ${titles(unnamed, 'en')}.`,
			},
			values: unnamed.map(({ id }) => id),
			key: 'unnamed',
			needs: [`posts/${entry.id}`],
		},
	);
}

function checkNames(announcement: Announcement, report: Report): void {
	const { entry, announced, listed } = announcement;
	const { names: told = [], posts = told.length } = announced;
	if (told.length === 0) return;
	const namesOf = ({ entry: { data } }: Post): string[] =>
		[data.title, ...(data.alsoCalled ?? [])].flatMap(({ zh }) => titleForms(zh));
	const called = new Set(listed.flatMap(namesOf));
	let strange = 0;
	for (const [index, name] of told.entries()) {
		if (called.has(normaliseText(name.zh))) continue;
		strange += 1;
		report(
			{ on: entry, field: ['announced', 'names', index] },
			{
				message: {
					zh: `宣布的“${name.zh}”没有列出。`,
					en: `“${name.en ?? name.zh}” is announced but not listed.`,
				},
				values: [name.zh],
				key: `name ${name.zh}`,
				needs: [`posts/${entry.id}`],
			},
		);
	}
	if (posts === told.length) {
		const announcedNames = new Set(told.map(({ zh }) => normaliseText(zh)));
		const unnamed = listed.filter((post) => !namesOf(post).some((name) => announcedNames.has(name)));
		// A strange name is a listed post's wrong one, and a post beyond the number announced is told there.
		const beyond = announced.posts === undefined ? 0 : Math.max(0, listed.length - posts);
		if (unnamed.length > strange + beyond) reportUnnamed(announcement, unnamed, report);
		return;
	}
	report(
		{ on: entry, field: ['announced', 'names'], key: true },
		{
			message: {
				zh: `宣布有${posts}个岗位，却点了${told.length}个名称。`,
				en: `${posts} post(s) announced, but ${told.length} named.`,
			},
			values: [String(posts), ...told.map(({ zh }) => zh)],
			key: 'names',
		},
	);
}

function checkHeads({ entry, announced, listed }: Announcement, report: Report): void {
	const expected = announced.headcount ?? announced.posts;
	if (expected === undefined || listed.length === 0) return;
	const heads = listed.map((post) => post.entry.data.headcount);
	const known = heads.reduce<number>((sum, head) => sum + (head === 'unknown' ? 0 : head), 0);
	const open = listed.filter((_, index) => heads[index] === 'unknown');
	const least = known + open.length;
	const field = ['announced', announced.headcount === undefined ? 'posts' : 'headcount'];
	if (open.length > 0 ? least > expected : known !== expected) {
		report(
			{ on: entry, field },
			{
				message: {
					zh: `宣布${expected}人，各岗位合计${open.length > 0 ? '至少' : ''}${least}人。`,
					en: `${expected} people are announced, the posts come to ${open.length > 0 ? 'at least ' : ''}${least}.`,
				},
				values: [String(expected), ...listed.map(({ id }, index) => `${id}: ${heads[index] ?? ''}`)],
				key: 'heads',
				needs: [`posts/${entry.id}`],
			},
		);
	}
	if (open.length === 0) return;
	report(
		{ on: entry, field },
		{
			message: {
				zh: `宣布${expected}人，只写出${known}人；${titles(open, 'zh')}没有写人数，无法核对。`,
				en: `${expected} people are announced, ${known} are accounted for; no number is given for ${titles(open, 'en')}, so it can’t be verified.`,
			},
			values: [String(expected), ...open.map(({ id }) => id)],
			key: 'heads-unknown',
			needs: [`posts/${entry.id}`],
		},
	);
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
