import { collectTexts, isRemark, nameText } from '#model/all-texts.ts';
import { createKeywordScanner } from '#text/keywords.ts';
import type { Term } from '#model/vocabulary.ts';
import type { Rule } from './rule.ts';

/** Words in which a registered variant is right: 帐 is a tent or a curtain, not an account. */
const RIGHT_IN = ['帐篷', '帐幕', '帐子', '帐帘', '蚊帐', '营帐', '床帐', '帷帐'];

export const rule: Rule = {
	id: 'preferred-term',
	family: 'text',
	severity: 'warning',
	doc: {
		what: {
			zh: '文中不用术语表里登记为变体（variants）的写法，如“帐”“其它”“参于”。',
			en: 'No text uses a spelling that the term register lists as a variant, such as 帐, 其它 or 参于.',
		},
		why: {
			zh: '同一个词写成几样，读者会以为是几件事，搜索和比对也会漏掉。',
			en: 'One word in several spellings looks like several things, and search and comparison miss some of them.',
		},
		fix: {
			zh: '改成术语表里的写法；确有两义的，从变体里去掉。',
			en: 'Write it as registered; where the spelling is a word of its own, take it out of the variants.',
		},
	},
	check(corpus, report) {
		const words = [...corpus.vocabulary.terms.values()].flatMap((term) =>
			(term.variants ?? []).map((word): [string, Term | undefined] => [word, term]),
		);
		if (words.length === 0) return 0;
		const scan = createKeywordScanner<Term | undefined>([
			...words,
			...RIGHT_IN.map((word): [string, undefined] => [word, undefined]),
		]);
		const texts = collectTexts(corpus);
		for (const text of texts) {
			if (isRemark(text)) continue;
			const seen = new Set<string>();
			for (const { word, value: term } of scan(text.zh)) {
				if (!term || seen.has(word)) continue;
				seen.add(word);
				report(
					{ on: text.on, field: [...text.path, 'zh'] },
					{
						message: { zh: `“${word}”应写作“${term.zh}”。`, en: `“${word}” is written “${term.zh}”.` },
						values: [word, term.zh],
						key: [nameText(text), word].filter(Boolean).join('/'),
					},
				);
			}
		}
		return texts.length;
	},
};
