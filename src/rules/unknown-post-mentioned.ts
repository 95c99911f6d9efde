import { fullTitle, isAbbreviation, namePosts } from '#model/post-names.ts';
import type { PostNames } from '#model/post-names.ts';
import type { Post } from '#model/post.ts';
import type { Unit } from '#model/unit.ts';
import { normaliseText } from '#text/normalise.ts';
import { beginsWithVerb, isVerb } from '#text/verbs.ts';
import type { Rule } from './rule.ts';

/** The last word of a title; what follows tells 会计 the person from 会计制度. */
const TITLE = new RegExp(
	[
		'副?(?:主任|经理(?![层室])|局长|支局长|行长|科长|处长|部长|站长|所长|班长|组长|队长|厂长|社长|主席(?![台团])|总监|主管(?!部门|领导|单位|机关|的|副?(?:[局行科处部站所]长|主任|经理))|专员|干事|秘书长)',
		'总?(?:工程|会计|经济|审计|统计|设计|精算|分析|理财|培训|咨询|评估)师(?!事务所)',
		'(?:出纳|会计)(?=[，。；）等员负办应须]|人员|岗|$|、(?![账帐凭报财统]))员?',
		// Bare, it is what is done: 配合审计、检查.
		'审计(?=员|岗|人员)员?',
		'门卫|保安(?=[、，。；）人]|队)|司机|秘书(?![工处科])|\\p{Script=Han}{2}(?<![人职成党团会学全动官定委队议演满复超裁减缺雇随伤生柜])员(?![工额外会])|柜员(?!机)',
		'(?:\\p{Script=Han}{2}(?<!重控|在|上|顶|各|本|轮|离|脱|到|下|换|定|跨|每|一|关键|重要|岗))岗(?![位前后练责哨])',
	].join('|'),
	'gu',
);
/** Most texts name nobody: only where this matches is a title looked for. */
const ANY =
	/主任|经理|主席|[局行科处部站所班组队厂社]长|总监|主管|专员|干事|秘书|出纳|会计|审计|门卫|保安|司机|师|(?<![人职成党团会学全])员(?!工)|岗(?!位)/u;
/** Where the words before a title end: 先经|局办主任, 请示|主任, 原|驾驶员. */
const BEFORE =
	/[原经由向对请示报告与和及或的在给同为是各每本该应须先再助受合领导求让派令使将把等并跟督促指配组织含成理查交办送训取责任]/u;
/** Who of several: 分管副局长 is a 副局长, and (每)名营业员, 两名营业员 a 营业员. */
const WHICH =
	/^(?:分管|主管|值班|带班|(?:[一二两三四五六七八九十几多\d]+个?)?[名位]|[一二两三四五六七八九十几多\d]+个)(?=.{2})/u;
/** What follows a title that is part of a name: of a system or a meeting, or of a text for those who bear it. */
const SYSTEM =
	/^(?:负责|责任)?(?:制(?![定作])|联席|办公会|信箱|热线|接待日)|^(?:工作|岗位|行为|操作)?(?:守则|准则|须知|公约|条例|规程)/u;
const REACH = 6;

interface Mention {
	/** With the words before it that may belong to it. */
	name: string;
	/** The bare last word. */
	ending: string;
}

function findMentions(text: string): Mention[] {
	const mentions: Mention[] = [];
	if (!ANY.test(text)) return mentions;
	for (const match of text.matchAll(TITLE)) {
		// 持有证书的柜员 is a 柜员.
		const of = match[0].lastIndexOf('的') + 1;
		const ending = match[0].slice(of);
		if (SYSTEM.test(text.slice(match.index + match[0].length))) continue;
		const start = match.index + of;
		let from = start;
		while (
			from > 0 &&
			start - from < REACH &&
			/\p{Script=Han}/u.test(text.charAt(from - 1)) &&
			!BEFORE.test(text.charAt(from - 1))
		) {
			from -= 1;
		}
		mentions.push({ name: text.slice(from, match.index + match[0].length), ending });
	}
	return mentions;
}

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
