import type { Phrase } from '#model/phrase.ts';
import { comparisonText } from '#text/variants.ts';
import type { Rule } from './rule.ts';

/** What is left of a phrase without the courtesies that two tellings of it may differ in. */
const coreOf = (text: string): string => {
	const plain = comparisonText(text).replaceAll('你', '您');
	return plain.replaceAll(/请问|您的|[请您啊呀吧呢了好]|麻烦|谢谢|一下/gu, '') || plain;
};

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
				const core = coreOf(phrase.zh);
				const earlier = first.get(core);
				if (!earlier) first.set(core, phrase);
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
