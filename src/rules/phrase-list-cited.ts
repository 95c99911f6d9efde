import { appliesToPost, bindsOf } from '#model/applies.ts';
import type { Corpus } from '#model/corpus.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Unit } from '#model/unit.ts';
import type { Rule } from './rule.ts';

/** Lists of words to say and of words never to say. */
const LISTS = [
	{
		kind: 'phrases',
		cited: /(?:文明|规范|标准|礼貌|服务|柜面|窗口|营业|接待|日常|十字)+用语|话术/u,
		title: /用语|话术/u,
	},
	{
		kind: 'taboos',
		cited: /(?:服务|文明|柜面|窗口|营业)?(?:忌语|禁语|禁忌用语|禁用语)/u,
		title: /忌语|禁语|禁忌用语|禁用语/u,
	},
] as const;

/** Who a unit speaks to. */
function isFor(corpus: Corpus, unit: Unit, { data }: AnyEntry): boolean {
	const binds = 'appliesTo' in data ? data.appliesTo : undefined;
	const post = corpus.findPost(unit.entry.id);
	if (post) return appliesToPost(binds, post);
	const own = bindsOf(unit);
	return corpus.posts.some((other) => appliesToPost(own, other) && appliesToPost(binds, other));
}

export const rule: Rule = {
	id: 'phrase-list-cited',
	family: 'phrases-and-prohibitions',
	severity: 'warning',
	doc: {
		what: {
			zh: '要求使用某种用语、杜绝某种忌语的条目，本手册有对应的用语集或忌语单，并适用于该岗位。',
			en: 'Where a clause demands set phrases or forbids taboo words, the handbook holds that list and it applies to the post.',
		},
		why: {
			zh: '没有清单，营业员不知道哪些话该说、哪些话不能说，考核也没有标准。',
			en: 'Without the list clerks don’t know what to say and what never to say, and nobody can assess it.',
		},
		fix: {
			zh: '把清单收进 content/phrases/，写明适用的角色；发文单位没有的，登记豁免。',
			en: 'Add the list to content/phrases/ with the roles it applies to; waive it where the issuer has none.',
		},
		sure: { zh: '凭用语集的标题认定清单。', en: 'A list is recognised by its title.' },
	},
	check(corpus, report) {
		const holders = [...corpus.entriesOf('phrases'), ...corpus.entriesOf('prohibitions')] as readonly AnyEntry[];
		let examined = 0;
		for (const unit of corpus.units) {
			if (unit.gap || unit.kind === 'phrase' || unit.collection === 'guides') continue;
			examined += 1;
			if (!/语|话术/u.test(unit.zh)) continue;
			for (const { kind, cited, title } of LISTS) {
				const [words] = cited.exec(unit.zh) ?? [];
				if (words === undefined) continue;
				const lists = holders.filter(
					({ data }) =>
						'title' in data &&
						title.test(data.title.zh) &&
						(kind === 'taboos' || !LISTS[1].title.test(data.title.zh)),
				);
				if (lists.some((list) => isFor(corpus, unit, list))) continue;
				const none = lists.length === 0;
				report(
					{ on: unit, field: ['zh'] },
					{
						message: {
							zh: none ? `要求的“${words}”本手册没有收录。` : `“${words}”的清单没有写明适用于这里。`,
							en: none
								? `The handbook holds no list of what this demands (${words}).`
								: `The list that this demands (${words}) doesn’t apply here.`,
						},
						values: [words],
						key: kind,
						needs: ['phrases', 'prohibitions', 'posts'],
						...(!none && {
							related: lists.map((list) => ({
								on: list,
								note: { zh: '现有的清单。', en: 'The list there is.' },
							})),
						}),
					},
				);
			}
		}
		return examined;
	},
};
