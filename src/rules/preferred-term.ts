import { collectOwnChinese } from '#model/own-chinese.ts';
import { createKeywordScanner } from '#text/keywords.ts';
import type { Term } from '#model/vocabulary.ts';
import type { Place, Rule } from './rule.ts';

/** Words in which a registered variant is right, or stands across two words: 帐 is a tent or a curtain, 登陆续 is 登 and 陆续. */
const RIGHT_IN = [
	'尤其它',
	'极其它',
	'登陆续',
	'登陆点',
	'登陆地',
	'登陆舰',
	'登陆艇',
	'帐篷',
	'帐幕',
	'帐子',
	'帐帘',
	'蚊帐',
	'营帐',
	'床帐',
	'帷帐',
];
/** What a storm does is 登陆. */
const LANDS = /台风|风暴|飓风/u;

export const rule: Rule = {
	id: 'preferred-term',
	family: 'text',
	severity: 'warning',
	doc: {
		what: {
			zh: '文中、正文和界面文字不用术语表里登记为变体（variants）的写法，如“帐”“其它”“参于”；引来源原话的除外。',
			en: 'No text, prose or string of the interface uses a spelling that the term register lists as a variant, such as 帐, 其它 or 参于, except where it quotes the source.',
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
	reach: 'entry',
	check(corpus, report) {
		const words = [...corpus.vocabulary.terms.values()].flatMap((term) =>
			(term.variants ?? []).map((word): [string, Term | undefined] => [word, term]),
		);
		if (words.length === 0) return 0;
		const scan = createKeywordScanner<Term | undefined>([
			...words,
			...RIGHT_IN.map((word): [string, undefined] => [word, undefined]),
		]);
		const look = (zh: string, name: string | undefined, placeOf: (at: number) => Place): void => {
			const seen = new Set<string>();
			for (const { word, value: term, from } of scan(zh)) {
				if (!term || seen.has(word) || (word === '登陆' && LANDS.test(zh))) continue;
				seen.add(word);
				report(placeOf(from), {
					message: { zh: `“${word}”应写作“${term.zh}”。`, en: `“${word}” is written “${term.zh}”.` },
					values: [word, term.zh],
					key: [name, word].filter(Boolean).join('/'),
				});
			}
		};
		const texts = collectOwnChinese(corpus);
		for (const { zh, key, placeOf } of texts) look(zh, key, placeOf);
		return texts.length;
	},
};
