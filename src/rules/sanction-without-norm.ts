import { appliesToPost, bindsOf } from '#model/applies.ts';
import type { Corpus } from '#model/corpus.ts';
import { commonWords, conductOf, indexNorms, normsOf, rulebooksBeside } from '#model/norms.ts';
import { collectPenalties } from '#model/penalty.ts';
import type { Unit } from '#model/unit.ts';
import { conductWords, indexConduct, isGeneralBreach } from '#text/breach.ts';
import { findFaults } from '#text/conduct.ts';
import type { Rule } from './rule.ts';

/** Ids of the sanctions that a ban of the entry names. */
const namedBy = (norms: readonly Unit[]): Set<string> =>
	new Set(
		norms.flatMap(({ data }) =>
			'sanctions' in data ? ((data.sanctions as readonly string[] | undefined) ?? []) : [],
		),
	);

/** Reports made late, wrong or not at all, and the demand for one. */
const BAD_REPORT = /[迟瞒漏谎缓虚错不未][上汇]?报/gu;
const REPORT = /报告|[上汇呈]报|报[送备]/u;

/** Whether a norm demands the report that a trigger finds missing or late, on the same matter: 突发事件迟报 beside 发生突发事件的，…报告. */
function isReportDemanded(trigger: string, norms: readonly Unit[]): boolean {
	if (trigger.search(BAD_REPORT) < 0) return false;
	const matter = conductWords(trigger.replaceAll(BAD_REPORT, '，'));
	return norms.some(({ zh }) => {
		if (!REPORT.test(zh)) return false;
		const about = indexConduct([zh]);
		return matter.some((word) => about.has(word));
	});
}

/** The share of a trigger’s words that one duty must speak of to be its norm. */
const COVERED = 0.6;

/** Whether a duty of a post that the penalty binds demands what the trigger finds undone: 离柜未签退 beside 离柜必须签退. */
function isDutyOf(corpus: Corpus, penalty: Unit, words: readonly string[]): boolean {
	if (words.length < 2) return false;
	const bound = corpus.posts.filter((post) => appliesToPost(bindsOf(penalty), post));
	return bound
		.flatMap(({ duties }) => duties)
		.some(({ gap, zh }) => {
			if (gap) return false;
			const about = indexConduct([zh]);
			return words.filter((word) => about.has(word)).length >= Math.max(2, words.length * COVERED);
		});
}

export const rule: Rule = {
	id: 'sanction-without-norm',
	family: 'sanctions',
	severity: 'warning',
	doc: {
		what: {
			zh: '每项处罚所罚的行为，有条款或禁令写明不许或者应当怎样做；同一批人适用的其他制度、受罚岗位的职责里写了也算。',
			en: 'The conduct a penalty punishes is forbidden, or its opposite demanded, by an article or ban; other rulebooks that bind the same people, and the duties of the posts it binds, count too.',
		},
		why: {
			zh: '没有规定在先就处罚，被罚的人事先不知道不许做。',
			en: 'A penalty without a norm punishes people for what nobody told them not to do.',
		},
		fix: {
			zh: '补上相应的条款，或在处罚的 cites 里写明依据哪一条；来源没有的，登记豁免。',
			en: 'Add the norm, or name it in the penalty’s “cites”; waive it where the source has none.',
		},
		sure: {
			zh: '比对用词（含近义词）得出：条款换了说法会误报，只是提到同一个词会漏报。',
			en: 'Judged by shared words and synonyms: a norm in quite other words is overlooked, and one that merely mentions the word is taken for it.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const [entry, penalties] of collectPenalties(corpus)) {
			const norms = normsOf(corpus, entry);
			const common = commonWords(entry, norms);
			const entries = rulebooksBeside(corpus, entry);
			const index = indexNorms(corpus, entries);
			const beside = entries.flatMap((other) => normsOf(corpus, other));
			const named = namedBy(norms);
			for (const penalty of penalties) {
				examined += 1;
				const trigger = penalty.data.trigger?.zh ?? penalty.zh;
				if (named.has(penalty.id) || (penalty.data.cites?.length ?? 0) > 0 || isGeneralBreach(trigger))
					continue;
				const all = conductOf(penalty, common);
				// Where a fault is named, a norm about the thing alone does not forbid it.
				const faults = conductWords(findFaults(trigger).join(' ')).filter((word) => all.includes(word));
				const words = faults.length > 0 ? faults : all;
				if (words.length === 0 || words.some((word) => index.has(word))) continue;
				if (isReportDemanded(trigger, beside) || isDutyOf(corpus, penalty, all)) continue;
				report(
					{ on: penalty, field: ['trigger'] },
					{
						message: {
							zh: `罚的是“${trigger.replace(/。$/u, '')}”，没有条款、禁令或职责规定过。`,
							en: `No article, ban or duty forbids what it punishes${penalty.data.trigger?.en === undefined ? '' : `: “${penalty.data.trigger.en.replace(/\.$/u, '')}”`}.`,
						},
						values: [trigger],
						needs: ['rulebooks', 'prohibitions', 'posts'],
					},
				);
			}
		}
		return examined;
	},
};
