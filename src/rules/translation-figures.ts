import { collectTexts, nameText } from '#model/all-texts.ts';
import { compareFigures } from '#text/compare-figures.ts';
import type { FigureDifference } from '#text/compare-figures.ts';
import type { Rule } from './rule.ts';

// A figure worth comparing has one of these in it; 一 and “one” are too often no figures.
const HAN_FIGURE =
	/[\d％〇零二三四五六七八九十百千万亿两半每隔旬]|第一|一[月号]|[周期拜][一日天]|[按逐][日天周月季年]/u;
const ENGLISH_FIGURE =
	/\d|\b(?:[Tt](?:w[eo]|hree|hir[dt]|hrice|housand|en\b|enth)|[Ff](?:our|ive|if[ht]|orty|irst)|[Ss](?:ix|even|econd|emi)|[Ee](?:ight|leven|(?:very|ach) (?:day|week|fort|month|year|hour|minute|time|morn|after|evening|night|working|other))|[Nn](?:in[et]|oon)|[Hh](?:undred|alf)|[Bb]illion|[Mm](?:illion|id(?:day|night))|[Pp]er (?:day|week|month|year|hour|time|case)|[Qq]uarter|(?:day|week|month|year)[ -]by[ -]|January|February|March|April|June|July|August|September|October|November|December)/;

const list = (differences: readonly FigureDifference[], side: FigureDifference['in']): string[] => [
	...new Set(differences.filter((one) => one.in === side).map(({ figure }) => figure.text.trim())),
];
const quote = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' ');

export const rule: Rule = {
	id: 'translation-figures',
	family: 'languages',
	severity: 'error',
	doc: {
		what: {
			zh: '同一处的中文与英文，数字、日期、百分比、频次和编号相同，不论写成阿拉伯数字还是汉字、英文词。',
			en: 'Figures, dates, percentages, frequencies and labels agree between the Chinese and the English of one text, whether written in digits or in words.',
		},
		why: {
			zh: '读不同文字的人会按不同的期限和金额办事。',
			en: 'Readers of the two languages would act on different deadlines and sums.',
		},
		fix: {
			zh: '对照来源，改正写错的一栏，补上漏译的数字。',
			en: 'Correct the wrong field from the source, or add the figure that was left out.',
		},
		sure: {
			zh: '一位数的汉字（三分、两天）可能是成语或名称的一部分，只在两边各有一个对不上的数字时才报告；“一”不作数字。单位只比时间、金额、分、人和次；九折是原价的90%，也是优惠10%。',
			en: 'A single Han numeral with a measure word may be part of a phrase; it is reported only where both languages have a figure without a partner. “One” is not taken as a figure. Units are compared where they are of time, money, points, people or times; 九折 is 90% of a price and 10% off it.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		const texts = collectTexts(corpus);
		let last: { zh: string; en: string; differences: readonly FigureDifference[] } | undefined;
		for (const text of texts) {
			const { zh, en, on, path } = text;
			if (en === undefined || (!HAN_FIGURE.test(zh) && !ENGLISH_FIGURE.test(en))) continue;
			// A scored item often says the same as its duty.
			const differences = last?.zh === zh && last.en === en ? last.differences : compareFigures(zh, en);
			last = { zh, en, differences };
			if (differences.length === 0) continue;
			const [chinese, english] = [list(differences, 'first'), list(differences, 'second')];
			const only = (side: string, other: string, words: readonly string[]): string =>
				words.length === 0 ? '' : `${side}${quote(words)}${other}`;
			const key = nameText(text);
			report(
				{ on, field: [...path, 'en'] },
				{
					message: {
						zh: `中英文数字不一致：${[only('只有中文写了', '', chinese), only('只有英文写了', '', english)].filter(Boolean).join('，')}。`,
						en: `The figures differ: ${[only('', ' in the Chinese only', chinese), only('', ' in the English only', english)].filter(Boolean).join(', ')}.`,
					},
					values: [zh, en],
					related: [
						{ on, field: [...path, 'zh'], note: { zh: '中文在这里。', en: 'The Chinese stands here.' } },
					],
					...(key !== undefined && { key }),
				},
			);
		}
		return texts.length;
	},
};
