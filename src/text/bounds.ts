import { alignSentences } from './align-pieces.ts';
import type { AlignedPiece } from './align-pieces.ts';

/** The words of one language that set a floor, and those that set a ceiling. */
interface Bounds {
	least: RegExp;
	most: RegExp;
}

const DIGIT = '[\\d一二三四五六七八九十百千万两半]';
const DENIED = '(?:不[得能应可许准宜会]?|未|没有?|严禁|禁止|勿)';
const chinese: Bounds = {
	least: new RegExp(
		`${DENIED}[少低小短早]于|(?<!${DENIED})(?:超[过出]|[高多大长]于)(?=[^，。；]{0,3}${DIGIT})|至少|起码|最少(?!化)|最早|(?<=${DIGIT}[^，。；以]{0,4})以上`,
		'u',
	),
	most: new RegExp(
		`${DENIED}(?:超[过出]|[高多大长迟晚]于)|(?<!${DENIED})[少低小短]于(?=[^，。；]{0,3}${DIGIT})|[至最]多|最[迟晚]|(?<=${DIGIT}[^，。；以]{0,4})(?:以[内下]|之内)`,
		'u',
	),
};

const NUMBER = '(?= (?:\\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half|once|twice)\\b))';
const NOT = "\\b(?:not?|never|nor|n[’']t)(?: to| be| last| take)? ";
const english: Bounds = {
	least: new RegExp(
		`${NOT}(?:fewer|less|lower|smaller|shorter|below|under|earlier)\\b|(?<!${NOT})\\b(?:(?:more|higher|longer|greater|larger) than|exceed\\w*|(?:above|over|beyond)${NUMBER})|\\b(?:at (?:the very )?least|at the earliest|(?:or|and) (?:more|over|above|upwards|longer)|minimum|upwards of)\\b`,
		'i',
	),
	most: new RegExp(
		`${NOT}(?:more|over|higher|greater|longer|larger|above|exceed(?:ing)?|later|beyond)\\b|(?<!${NOT})\\b(?:(?:fewer|less|lower|shorter|smaller) than|(?:under|below)${NUMBER})|\\b(?:at (?:the very )?most|at the latest|(?:or|and) (?:less|fewer|under|below)|maximum)\\b|\\b(?:up to|within|limited to)${NUMBER}`,
		'i',
	),
};

const everyOf = ({ least, most }: Bounds): Bounds => ({
	least: new RegExp(least, `g${least.flags}`),
	most: new RegExp(most, `g${most.flags}`),
});
const everyChinese = everyOf(chinese);
const everyEnglish = everyOf(english);
const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;
const isDoubtful = (text: string, { least, most }: Bounds, doubt: RegExp): boolean =>
	doubt.test(text.replaceAll(least, ' ').replaceAll(most, ' '));

/** A denial apart from the bound may turn it round; so does a deadline ahead of something: no later than three days before. */
const CHINESE_DOUBT = /[不未没无勿禁]/u;
const ENGLISH_DOUBT = /\b(?:not|no|never|fail\w*|unless|without|before|ahead|in advance|prior)\b|n[’']t\b/i;

/** Whether a Chinese text may hold a bound at all. */
export const IS_BOUND = /[少低小短早多高大长迟晚]于|超[过出]|起码|至[少多]|最[少多早迟晚]|以[上内下]|之内/u;

/** What has floors alone needs a ceiling beside it to differ, and the other way round. */
function mayDiffer({ zh, en }: AlignedPiece): boolean {
	const [least, most] = [chinese.least.test(zh), chinese.most.test(zh)];
	return least === most ? least : (least ? english.most : english.least).test(en);
}

/** Whether two pieces have floors for ceilings; where their numbers differ, some are told in other words. */
function haveOtherBounds({ zh, en }: AlignedPiece): boolean {
	const [least, otherLeast] = [count(zh, everyChinese.least), count(en, everyEnglish.least)];
	return (
		least !== otherLeast &&
		least + count(zh, everyChinese.most) === otherLeast + count(en, everyEnglish.most) &&
		!isDoubtful(zh, everyChinese, CHINESE_DOUBT) &&
		!isDoubtful(en, everyEnglish, ENGLISH_DOUBT)
	);
}

/** The sentence with a floor in one language and a ceiling in the other. */
export function findOtherBound(whole: AlignedPiece): AlignedPiece | undefined {
	return mayDiffer(whole) ? alignSentences(whole).find(haveOtherBounds) : undefined;
}
