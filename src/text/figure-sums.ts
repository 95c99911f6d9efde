import {
	ARABIC,
	DIGIT,
	ENGLISH_NUMBER,
	ENGLISH_SCALED,
	HAN,
	HAN_NUMBER,
	LATIN,
	MARK,
	NUMBER_CHARACTERS,
	NUMBER_WORDS,
	readNumber,
	readRange,
	sticky,
	TO,
	tryForms,
} from './figure-grammar.ts';
import type { FigureForms, Matcher } from './figure-grammar.ts';
import { PRICE_CUT, PRICE_SHARE } from './figure.ts';
import type { FigureReading } from './figure.ts';

const NUMERAL = DIGIT | HAN | LATIN;
const NUMBER = `(?:${HAN_NUMBER}|${ENGLISH_NUMBER})`;
const LOW = `(?<low>${NUMBER})`;
const HIGH = `(?<high>${NUMBER})`;
const YUAN = '(?:元(?![旦素器月件宵化])(?:人民币)?|\\s*(?:yuan|renminbi|RMB|CNY)\\b)';

/** 5 per 1,000 is a share, 5 in 1,000 items are two numbers. */
const NOTHING_COUNTED = '(?! (?:[a-z]+s|yuan|people)\\b)';

type Groups = Record<string, string | undefined>;
/** A piece, what it can begin with, and what is read from its groups. */
type Piece = readonly [source: string, begins: number, read: (groups: Groups) => FigureReading | undefined];

const tryPieces = (pieces: readonly Piece[]): Matcher =>
	tryForms(pieces.map(([source, begins, read]) => [sticky(source, begins), ({ groups }) => read(groups ?? {})]));

const share =
	(factor: number, confidence: FigureReading['confidence'] = 'certain') =>
	({ low = '', high }: Groups): FigureReading | undefined => {
		const range = readRange(low, high);
		if (!range) return undefined;
		const upper = range.upper === undefined ? {} : { upper: range.upper * factor };
		return { kind: 'percent', value: range.value * factor, ...upper, confidence };
	};

const sum =
	(factor: number) =>
	(groups: Groups): FigureReading | undefined => {
		const read = share(factor)(groups);
		// 一元 may be the beginning of another word.
		const confidence = groups.low === '一' ? 'doubtful' : 'certain';
		return read && { ...read, kind: 'money', unit: 'yuan', confidence };
	};

const SPOKEN_NUMBER = `${HAN_NUMBER}(?:点[〇零一二三四五六七八九]+)?`;

/** A number after 分之, which may be spoken with its decimals: 九十八点五. */
function readSpoken(printed: string | undefined): string | undefined {
	const [whole = '', decimals] = printed?.split('点') ?? [];
	const number = readNumber(whole);
	if (decimals === undefined || number === undefined) return printed;
	return `${number}.${Array.from(decimals, (digit) => readNumber(digit)).join('')}`;
}

/** A share of a hundred, thousand or ten thousand: 百分之二十, 千分之三至千分之五. */
const shareOf = (word: string, factor: number): Piece => [
	`${word}分之(?<low>${SPOKEN_NUMBER})(?:${TO}(?:${word}分之)?(?<high>${SPOKEN_NUMBER}))?`,
	HAN,
	({ low, high }) => share(factor)({ low: readSpoken(low), high: readSpoken(high) }),
];

/** 九折, 八五折, 8.5折, 85折: the share of a price that is left to pay. */
const readPriceShare = ({ low = '', more }: Groups): FigureReading | undefined => {
	const first = readNumber(low);
	if (first === undefined || first === 0) return undefined;
	const value = more === undefined ? (first < 10 ? first * 10 : first) : first * 10 + (readNumber(more) ?? 0);
	return { kind: 'percent', value, unit: PRICE_SHARE, confidence: 'certain' };
};

/** 20%, 10%-20%, 百分之二十, 千分之五, 万分之五, 5个百分点, 20 per cent, 两成, 九折, 10% off, a discount of 10%. */
export const percents: FigureForms = {
	match: tryPieces([
		[
			'(?<low>[1-9]\\d?(?:\\.\\d)?|[一二三四五六七八九](?=点?[一二三四五六七八九]?折))点?(?<more>[一二三四五六七八九])?折(?![页叠断线])',
			DIGIT | HAN,
			readPriceShare,
		],
		[
			`${LOW} ?(?:%|per ?cent\\b)(?: (?:off|discount|rebate|(?:price )?reduction)\\b|(?<=\\b(?:discount|rebate|reduction) of [^ ]+|\\b(?:discount|reduce|cut|lower)[a-z]* [^.;]{0,40}\\bby [^ ]+))`,
			DIGIT | LATIN,
			(groups) => {
				const read = share(1)(groups);
				return read && { ...read, unit: PRICE_CUT };
			},
		],
		[`${LOW}\\s*%?${TO}${HIGH}\\s*(?:%|per ?cent\\b|个?百分点)`, NUMERAL, share(1)],
		[`${LOW}\\s*(?:%|个?百分点|per ?cent\\b|percentage points?\\b)`, NUMERAL, share(1)],
		[`${LOW}\\s*(?:‰|per mil+e?\\b)`, NUMERAL, share(0.1)],
		[`${LOW}\\s*‱`, NUMERAL, share(0.01)],
		[
			`${LOW} (?:per|in|out of)(?: every)? (?<of>1(?:00+|0{0,2}(?:,000)+)\\b(?!,)|(?:(?:a|one|ten) )?(?:hundred|thousand)\\b)${NOTHING_COUNTED}`,
			DIGIT | LATIN,
			({ low, of = '' }) => share(100 / (readNumber(of.replace(/^a /u, 'one ')) ?? 100))({ low }),
		],
		shareOf('百', 1),
		['百分之百', HAN, () => ({ kind: 'percent', value: 100, confidence: 'certain' })],
		shareOf('千', 0.1),
		shareOf('(?<![十百千])万', 0.01),
		['(?<low>[二两三四五六七八九])成(?![立果绩员本功为熟套交形效长分就品因])', HAN, share(10, 'likely')],
	]),
	characters: NUMBER_CHARACTERS,
	words: NUMBER_WORDS,
	needs: /[%‰‱成折]|[百千万]分|[cC][eE][nN][tT]|[pP]er [tmh1]| (?:per|in|of) (?:every )?(?:a |one |ten )?(?:1[0,]|hund|thou)/,
};

/** 50元, 10-100元, 5万元, ¥50, 人民币50元, 50 yuan, RMB 100 to 200, between 10 and 100 yuan; in yuan. */
export const sums: FigureForms = {
	match: tryPieces([
		// RMB 5 million, RMB 5 to 10 million: the last number ends with a word.
		[
			`(?:RMB|CNY|¥)\\s*(?<low>${ENGLISH_NUMBER})(?:${TO}(?<high>${ENGLISH_SCALED})|(?<= [a-z]+))${YUAN}?`,
			LATIN | MARK,
			sum(1),
		],
		[`(?:人民币|RMB|CNY|¥)\\s*${LOW}(?:${TO}${HIGH})?${YUAN}?`, HAN | LATIN | MARK, sum(1)],
		[`\\bbetween ${LOW} and ${HIGH}${YUAN}`, LATIN, sum(1)],
		// 万元以上, 几百元: a scale alone may also be the unit of a table.
		[
			`(?<scale>(?<=[几数])[十百千]?[十百千万亿]|[十百千]?万|[百千亿])${YUAN}`,
			HAN,
			({ scale }) => ({
				kind: 'money',
				unit: 'yuan',
				value: readNumber(`1${scale}`) ?? 0,
				confidence: 'doubtful',
			}),
		],
		[`${LOW}元?${TO}${HIGH}${YUAN}`, NUMERAL, sum(1)],
		[`${LOW}${YUAN}`, NUMERAL, sum(1)],
		// The first of “above 5,000 and below 20,000 yuan”.
		[`(?<low>${ARABIC})(?= (?:and|or|but)(?: [a-z]+){0,3} ${ARABIC}${YUAN})`, DIGIT, sum(1)],
		[`${LOW}角(?![色度落逐])`, NUMERAL, sum(0.1)],
	]),
	characters: `${NUMBER_CHARACTERS}人¥`,
	words: [...NUMBER_WORDS, 'between', 'rmb', 'cny'],
	needs: /[元角¥]|人民币|[yY][uU][aA]|[rR](?:[eE][nN]|[mM][bB])|[cC][nN][yY]/,
};

/** Telephone numbers (010-6641700, 13800000000, 400-800-1234): the digits as one number, without leading zeros. */
export const identifiers: FigureForms = {
	match: tryPieces([
		[
			String.raw`(?<![\d-])(?<digits>0\d{2,3}[- ]?\d{5,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?![\d-])`,
			DIGIT,
			({ digits = '' }) => ({
				kind: 'identifier',
				value: Number(digits.replace(/\D/gu, '')),
				confidence: 'certain',
			}),
		],
	]),
	characters: '014',
	words: [],
	needs: /\d{4}/,
};
