import { fullTitle, isAbbreviation, namePosts } from '#model/post-names.ts';
import type { PostNames } from '#model/post-names.ts';
import type { Post } from '#model/post.ts';
import type { Unit } from '#model/unit.ts';
import { normaliseText } from '#text/normalise.ts';
import { findMentions } from '#text/titles.ts';
import type { Mention } from '#text/titles.ts';
import { beginsWithVerb, isVerb } from '#text/verbs.ts';
import type { Rule } from './rule.ts';

/** Who of several: 分管副局长 is a 副局长, and (每)名营业员, 两名营业员 a 营业员. */
const WHICH =
	/^(?:分管|主管|值班|带班|(?:[一二两三四五六七八九十几多\d]+个?)?[名位]|[一二两三四五六七八九十几多\d]+个)(?=.{2})/u;

/** Tells whether only a verb or a number stands before the end of a title of the organisation: 安排|柜员 and 核对一次|柜员 beside 综合柜员. */
function isTail(name: string, titles: readonly string[]): boolean {
	for (let from = 2; name.length - from > 1; from += 1) {
		const [before, end] = [name.slice(0, from), name.slice(from)];
		if (!isVerb(before.slice(-2)) && !/[一二两三四五六七八九十\d][次遍]$/u.test(before)) continue;
		if (titles.some((title) => title.endsWith(end) && !title.endsWith(`副${end}`))) return true;
	}
	return false;
}

/** Tells whether a mention means a post or role of the handbook, in full, shortened, or as the end of its own organisation’s title. */
function isKnown({ name, ending }: Mention, { all }: PostNames, titles: readonly string[]): boolean {
	const normal = normaliseText(name).replace(WHICH, '');
	for (let from = 0; normal.length - from > ending.length; from += 1) if (all.has(normal.slice(from))) return true;
	if (titles.some((title) => isAbbreviation(normal, title))) return true;
	// 考核|营业员: a verb that the words before a title end with.
	if (normal.length > ending.length + 1 && all.has(normal.slice(2)) && beginsWithVerb(normal)) return true;
	if (normal.endsWith('员') && isTail(normal, titles)) return true;
	return (
		normal === ending &&
		(all.has(normal) || titles.some((title) => title.endsWith(normal) && !title.endsWith(`副${normal}`)))
	);
}

function unknownIn(unit: Unit, names: PostNames, titlesOf: () => readonly string[]): string[] {
	const mentions = findMentions(unit.zh);
	if (mentions.length === 0) return [];
	const titles = titlesOf();
	return [...new Set(mentions.filter((mention) => !isKnown(mention, names, titles)).map(({ name }) => name))];
}

export const rule: Rule = {
	id: 'unknown-post-mentioned',
	family: 'posts',
	severity: 'warning',
	doc: {
		what: {
			zh: '职责里提到的岗位，手册里有这个岗位或者这个角色。',
			en: 'A post that a duty mentions is a post or a job role of this handbook.',
		},
		why: {
			zh: '提到的岗位没有职责清单，与它的交接、请示、检查就没有对方。',
			en: 'If the mentioned post has no description, the hand-over, request or check has no other side.',
		},
		fix: {
			zh: '补上该岗位，或者在角色词表登记它的名称与别名；来源没有收录的，登记豁免。',
			en: 'Add the post, or register its name or alias among the job roles; where the source has none, waive the finding.',
		},
		sure: {
			zh: '按“主任、经理、…员、…岗”等字尾辨认，可能把普通词当作岗位，可以豁免。',
			en: 'Titles are recognised by their last characters (主任, 经理, 员, 岗 …), which can take a common word for a post; such a finding can be waived.',
		},
	},
	check(corpus, report) {
		const names = namePosts(corpus);
		const byOrganisation = Map.groupBy(corpus.posts, ({ entry }) => entry.data.organisation);
		const titles = new Map<string, readonly string[]>();
		const titlesOf = ({ entry: { data } }: Post): readonly string[] => {
			const known = titles.get(data.organisation) ?? (byOrganisation.get(data.organisation) ?? []).map(fullTitle);
			titles.set(data.organisation, known);
			return known;
		};
		let examined = 0;
		for (const post of corpus.posts) {
			for (const duty of post.duties) {
				if (duty.gap) continue;
				examined += 1;
				const unknown = unknownIn(duty, names, () => titlesOf(post));
				if (unknown.length === 0) continue;
				const quoted = unknown.map((name) => `“${name}”`);
				report(
					{ on: duty, field: ['zh'] },
					{
						message: {
							zh: `提到${quoted.join('、')}，手册里没有这样的岗位或角色。`,
							en: `${quoted.join(', ')}: mentioned here, but no post or job role of that name exists.`,
						},
						values: unknown,
						needs: ['organisations', 'posts', 'vocabulary'],
					},
				);
			}
		}
		return examined;
	},
};
