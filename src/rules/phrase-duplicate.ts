import type { Phrase } from '#model/phrase.ts';
import { splitClauses } from '#text/clauses.ts';
import { comparisonText } from '#text/variants.ts';
import type { Rule } from './rule.ts';

/** What is left of a phrase without the courtesies that two tellings of it may differ in: as it runs, and with its parts in one order. */
function coresOf(text: string): readonly string[] {
	const parts = splitClauses(text).map((part) => comparisonText(part.text).replaceAll(/[你妳]/gu, '您'));
	const plain = parts.map((part) => part.replaceAll(/请问|您的|[请您啊呀吧呢了好]|麻烦|谢谢|一下/gu, ''));
	const core = plain.filter(Boolean);
	return core.length === 0 ? [parts.join('')] : [...new Set([core.join(''), core.toSorted().join('，')])];
}

export const rule: Rule = {
	id: 'phrase-duplicate',
	family: 'phrases-and-prohibitions',
	severity: 'warning',
	doc: {
		what: {
			zh: '一套用语里没有重复的句子；只差“请”“您”“您的”之类客套字的也算重复。',
			en: 'No phrase stands twice in a set; two that differ only in courtesies such as 请 or 您 count as one.',
		},
		why: {
			zh: '重复的句子占了一个号，宣布的句数就虚了。',
			en: 'A repeated phrase takes up a number, and the announced count is no longer true.',
		},
		fix: {
			zh: '删去或改写其中一句；来源如此的，登记豁免。',
			en: 'Drop or reword one of them; waive what the source prints.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const { id } of corpus.entriesOf('phrases')) {
			const first = new Map<string, Phrase>();
			for (const unit of corpus.unitsOf(id)) {
				if (unit.kind !== 'phrase' || unit.gap) continue;
				examined += 1;
				const phrase = unit as Phrase;
				const cores = coresOf(phrase.zh);
				const earlier = cores.map((core) => first.get(core)).find(Boolean);
				if (!earlier) for (const core of cores) first.set(core, phrase);
				else {
					const { number } = earlier.data;
					report(
						{ on: phrase, field: ['zh'] },
						{
							message: { zh: `与第${number}句“${earlier.zh}”重复。`, en: `It repeats phrase ${number}.` },
							values: [earlier.zh, phrase.zh],
							related: [
								{ on: earlier, field: ['zh'], note: { zh: '先出现的一句。', en: 'The earlier one.' } },
							],
						},
					);
				}
			}
		}
		return examined;
	},
};
