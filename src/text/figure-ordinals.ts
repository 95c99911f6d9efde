import { ENGLISH_CARDINAL_WORDS, ENGLISH_ORDINAL_WORDS, parseEnglishNumeral } from './english-numerals.ts';
import type { Confidence, FigureReading } from './figure.ts';
import {
	ARABIC,
	DIGIT,
	ENGLISH_NUMBER,
	HAN,
	HAN_NUMBER,
	LATIN,
	MARK,
	NUMBER_CHARACTERS,
	readNumber,
	sticky,
	tryForms,
} from './figure-grammar.ts';
import type { FigureForms, Form } from './figure-grammar.ts';
import { parseCircledNumeral, parseRomanNumeral } from './numerals.ts';
import { HAN_UNIT } from './units.ts';

const HEADWORDS =
	'article chapter clause floor form group item level no number paragraph part phase point room rule section stage step table'.split(
		' ',
	);

const HAN_ORDINAL = sticky(`(?:第\\s*(?<number>${HAN_NUMBER})(?<unit>${HAN_UNIT})?|篇(?<part>\\d+))`, HAN);
// 第一手, 第一时间 and 第三方 rank nothing.
const SET_PHRASE = sticky('第(?:一(?:手|时间|责任|线)|三(?:方|者))', HAN);
const DAY_NUMBER = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const DAY_OF_MONTH = sticky(
	String.raw`(?<number>${DAY_NUMBER})[日号](?:(?<=月\s*(?:${DAY_NUMBER}[日号]?(?:至|到|-|~|、|和|及))*${DAY_NUMBER}[日号])|(?=之?前|起|止|至|到))`,
	DIGIT | HAN,
);
/** The first of 每月10至15日. */
const FIRST_DAY = sticky(
	String.raw`(?<=月)(?<number>${DAY_NUMBER})(?=(?:(?:至|到|-|~|、|和|及)${DAY_NUMBER})+[日号])`,
	DIGIT | HAN,
);
const GRADE = sticky('(?<number>[一二三四五六七八九]|\\d)[级类](?!似|别|型)', DIGIT | HAN);
// 三季度 is the third quarter, 三个季度 are three.
const QUARTER = sticky('(?<![\\d.十百])(?<number>[一二三四1-4])季度', DIGIT | HAN);
const SUFFIXED = sticky(String.raw`(?<number>${ARABIC})(?:st|nd|rd|th)\b`, DIGIT);
const WORDED = sticky(
	String.raw`\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:${ENGLISH_ORDINAL_WORDS})\b(?!-(?:hand|rate|class))`,
	LATIN,
);
const HEADED = sticky(
	String.raw`\b(?:${HEADWORDS.join('|')})s?\.? ?(?<number>${ENGLISH_NUMBER}|[ivx]+\b)(?!\d|[.,]\d| ?[%‰]|[ -](?:points?|marks?|yuan|per ?cent)\b)`,
	LATIN,
);

const ENUMERATED = sticky(
	'(?<=(?:^|[:;,.。；，、：（(“”"\\s]))(?<number>[一二三四五六七八九十])(?:是|要(?![求点件素闻]))',
	HAN,
);
const CIRCLED_CHARACTERS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉';
const CIRCLED = sticky(`[${CIRCLED_CHARACTERS}]`, MARK);
const BRACKETED = sticky('\\((?<number>\\d{1,2}|[一二三四五六七八九十]{1,3})\\)', MARK);
const POINTED = sticky('(?<=(?:^|[;。；\\s])\\s*)(?<number>\\d{1,2})(?:、|\\.(?!\\d))', DIGIT);
/** The day counted from that of a transaction: T+1日, by T+1. */
const COUNTED_DAY = sticky(String.raw`\b[TD]\+(?<number>\d{1,2})(?:\s*(?:个?(?:工作|交易)?日|天))?`, LATIN);
const PLURAL = sticky('其(?<number>[一二三四五])(?=[,，、:：是])', HAN);

const ordinal = (value: number | undefined, confidence: Confidence, unit?: string): FigureReading | undefined =>
	value === undefined ? undefined : { kind: 'ordinal', value, ...(unit !== undefined && { unit }), confidence };

const enumeration = (value: number | undefined, confidence: Confidence): FigureReading | undefined =>
	value === undefined ? undefined : { kind: 'enumeration', value, confidence };

const confidenceOf = (printed: string): Confidence => (/\d/u.test(printed) ? 'certain' : 'likely');

type OrdinalReading = readonly [Form, (match: RegExpExecArray, number: string) => FigureReading | undefined];

const FORMS: readonly OrdinalReading[] = [
	[SET_PHRASE, (match) => ordinal(match[0].startsWith('第一') ? 1 : 3, 'doubtful')],
	[
		HAN_ORDINAL,
		({ groups }, number) => {
			const printed = groups?.part ?? number;
			return ordinal(
				readNumber(printed),
				confidenceOf(printed),
				groups?.part === undefined ? groups?.unit : '篇',
			);
		},
	],
	[DAY_OF_MONTH, (_, number) => ordinal(readNumber(number), 'likely', 'day')],
	[FIRST_DAY, (_, number) => ordinal(readNumber(number), 'likely', 'day')],
	[ENUMERATED, (_, number) => enumeration(readNumber(number), 'likely')],
	[PLURAL, (_, number) => enumeration(readNumber(number), 'likely')],
	[CIRCLED, (match) => enumeration(parseCircledNumeral(match[0]), 'likely')],
	[BRACKETED, (_, number) => enumeration(readNumber(number), 'doubtful')],
	[POINTED, (_, number) => enumeration(readNumber(number), 'likely')],
	[QUARTER, (_, number) => ordinal(readNumber(number), 'likely', 'quarter')],
	[COUNTED_DAY, (_, number) => ({ kind: 'quantity', value: Number(number), unit: 'day', confidence: 'certain' })],
	[GRADE, (_, number) => ordinal(readNumber(number), confidenceOf(number), '级')],
	[SUFFIXED, (_, number) => ordinal(readNumber(number), 'certain')],
	[WORDED, (match) => ordinal(parseEnglishNumeral(match[0])?.value, 'doubtful')],
	[HEADED, (_, number) => ordinal(readNumber(number) ?? parseRomanNumeral(number), confidenceOf(number))],
];

/** Ranks (第九条, Article 9, 3rd, 二级) and the marks of a list that runs inside a sentence (一是, ①, (1), 其一). */
export const ordinals: FigureForms = {
	match: tryForms(FORMS.map(([form, read]) => [form, (match) => read(match, match.groups?.number ?? '')])),
	characters: `${NUMBER_CHARACTERS}第其篇(${CIRCLED_CHARACTERS}`,
	words: [
		't',
		'd',
		...HEADWORDS.flatMap((word) => [word, `${word}s`]),
		...ENGLISH_ORDINAL_WORDS.split('|'),
		...ENGLISH_CARDINAL_WORDS.split('|').filter((word) => word.endsWith('ty')),
	],
};
