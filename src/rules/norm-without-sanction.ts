import { commonWords, conductOf, normsOf } from '#model/norms.ts';
import { collectPenalties } from '#model/penalty.ts';
import { conductWords, indexConduct, isGeneralBreach } from '#text/breach.ts';
import type { Rule } from './rule.ts';

/** An article that says why, for whom or from when, or what a word means, demands nothing. */
const DECLARES =
	/^(?:为了?|根据|依据)[^。]*制[定订][^。]{0,8}。?$|适用于|所称|[是系]指|负责解释|(?:解释权|解释)(?:归|属)|(?:起|之日)(?:施行|实施|执行|生效)|同时废止/u;

export const rule: Rule = {
	id: 'norm-without-sanction',
	family: 'sanctions',
	severity: 'notice',
	doc: {
		what: {
			zh: '列出制度里没有处罚与之对应的条款，只说明目的、适用范围、用语含义、解释和施行日期的除外；有“违反本规定的……”这类总括处罚的，各条都算有。',
			en: 'Articles of a rulebook that no penalty answers to are listed, save those that only give the purpose, the scope, a meaning, the interpreter or the date; a general penalty for breaking the rules covers them all.',
		},
		why: {
			zh: '违反了也没有后果的条款，执行全凭自觉。',
			en: 'An article whose breach has no consequence is kept by goodwill alone.',
		},
		fix: {
			zh: '由发文单位斟酌是否补处罚；宣示性的条款不必有。',
			en: 'Let the issuer weigh whether to add one; an article that only declares something needs none.',
		},
		sure: { zh: '比对用词得出，只供参考。', en: 'Judged by shared words, as a hint only.' },
	},
	check(corpus, report) {
		const penaltiesOf = collectPenalties(corpus);
		let examined = 0;
		for (const entry of corpus.entriesOf('rulebooks')) {
			const norms = normsOf(corpus, entry);
			const articles = norms.filter(({ kind }) => kind === 'article');
			examined += articles.length;
			const penalties = penaltiesOf.get(entry) ?? [];
			if (penalties.some(({ data, zh }) => isGeneralBreach(data.trigger?.zh ?? zh))) continue;
			const common = commonWords(entry, norms);
			const punished = penalties.map((penalty) => conductOf(penalty, common));
			const open = articles.filter((article) => {
				if (article.children.some(({ kind }) => kind === 'penalty') || DECLARES.test(article.zh)) return false;
				const words = indexConduct([article.zh]);
				return (
					conductWords(article.zh).length > 0 &&
					!punished.some((conduct) => conduct.some((word) => words.has(word)))
				);
			});
			if (open.length === 0) continue;
			const all = open.length === articles.length;
			const names = open.map(({ label, id }) => label?.replace(/[、，,.．]+$/u, '') ?? id);
			report(
				{ on: entry, field: [entry.data.chapters ? 'chapters' : 'articles'], key: true },
				{
					message: {
						zh: `${articles.length}条里有${open.length}条没有对应的处罚${all ? '' : `：${names.join('、')}`}。`,
						en: `${open.length} of ${articles.length} articles have no penalty${all ? '' : `: ${names.join(', ')}`}.`,
					},
					values: open.map(({ id }) => id),
				},
			);
		}
		return examined;
	},
};
