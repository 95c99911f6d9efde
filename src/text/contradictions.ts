import { alignSentences } from './align-pieces.ts';
import type { AlignedPiece } from './align-pieces.ts';

/** What two languages say the opposite of: this period or the next, before or after, two people or one, the limit itself in or out. */
export type ContradictionKind = 'period' | 'order' | 'pair' | 'inclusion';

/** Chinese beside English that it can’t stand for, unless other words of either say the same as the other language. */
interface Contradiction {
	kind: ContradictionKind;
	zh: RegExp;
	en: RegExp;
	unlessZh?: RegExp;
	unlessEn: RegExp;
}

const PERIOD = '(?:day|week|month|quarter|year)\\b';
const LENGTH = '\\S+ (?:working |business |calendar )?(?:days?|hours?|weeks?|months?)';
const THIS_PERIOD = /[当本同][月年周季]|[当同]日|当天/u;
const NEXT_PERIOD = /次[月年日周季]|翌[日月年]|下个?(?:月|年|季|周|一[年月季])(?!度?[度旬])|(?:第二|隔|明)[天日年]/u;
const IN_FIGURES = '(?= (?:[\\d¥]|(?:RMB|one|two|three|four|five|six|seven|eight|nine|ten)\\b))';

const CONTRADICTIONS: readonly Contradiction[] = [
	{
		kind: 'period',
		zh: NEXT_PERIOD,
		en: new RegExp(`\\b(?:same|that|this|current) ${PERIOD}`, 'i'),
		unlessZh: THIS_PERIOD,
		unlessEn: /\b(?:next|following|follows|subsequent|succeeding|after|later|tomorrow)\b/i,
	},
	{
		kind: 'period',
		zh: THIS_PERIOD,
		en: new RegExp(`\\b(?:next|following|subsequent) ${PERIOD}`, 'i'),
		unlessZh: /次|翌|下|后|第二|隔|明/u,
		unlessEn: new RegExp(
			`\\b(?:same|that|this|current|own|each|every|of the|a|per) ${PERIOD}|\\b(?:\\w+['’]s|today)\\b`,
			'i',
		),
	},
	{
		kind: 'order',
		zh: /[起后][^，。；]{0,3}[\d一二三四五六七八九十]个?(?:工作日|[天日月]|小时)[之以]?内/u,
		en: new RegExp(`\\bwithin ${LENGTH} (?:before|ahead of|prior to)\\b`, 'i'),
		unlessZh: /之前|[\d一二三四五六七八九十]个?(?:工作日|[天日月]|小时)以?前/u,
		unlessEn: /\b(?:after|since|following|from)\b/i,
	},
	{
		kind: 'order',
		zh: /前[\d一二三四五六七八九十]+个?(?:工作日|[天日]|小时)(?![起之以])/u,
		en: new RegExp(`\\b${LENGTH} (?:after|following)\\b`, 'i'),
		unlessZh: /[后起]/u,
		unlessEn: /\b(?:before\w*|ahead|prior|advance|earlier)\b/i,
	},
	{
		kind: 'pair',
		zh: /双人|[两二]人(?:以上|同[时行]|会同|共同|一起|在场)/u,
		en: /\b(?:alone|single-handed(?:ly)?|(?:by )?(?:one person|a single person)|on one['’]s own)\b/i,
		unlessZh: /[单一]人|独自|单独/u,
		unlessEn: /\b(?:not?|never|nobody|cannot|two|both|second|another|dual|joint(?:ly)?|together|pairs?|without)\b/i,
	},
	{
		kind: 'inclusion',
		zh: /[（(]含(?:本数)?[）)]/u,
		en: new RegExp(
			`\\b(?:below|under|less than|fewer than|above|over|more than|exceeding|exceeds?)${IN_FIGURES}`,
			'i',
		),
		unlessZh: /不含/u,
		unlessEn: new RegExp(
			`\\b(?:inclu\\w+|up to|not?|at (?:least|most)|(?:or|and) (?:more|less|fewer|above|below|over|under)|maximum|minimum|reach\\w*|equals?|(?:from|within)${IN_FIGURES})`,
			'i',
		),
	},
	{
		kind: 'inclusion',
		zh: /[（(]不含(?:本数)?[）)]/u,
		en: /\b(?:up to|at (?:least|most)|(?:or|and) (?:more|less|fewer|above|below|over|under)|(?:no|not) (?:more|less|fewer|lower|higher) than|including)\b/i,
		unlessZh: /(?<!不)含/u,
		unlessEn:
			/\b(?:below|under|(?<!\b(?:no|not) )(?:less|fewer|more) than|above|over|exceed\w*|exclu\w+|not including)\b/i,
	},
];

/** Without one of these no Chinese text contradicts. */
const MAY_CONTRADICT =
	/次[月年日周季]|翌|下个?[月年季周一]|[当本同][月年周季日天]|(?:第二|隔|明)[天日年]|[起后前][^，。；]{0,3}[\d一二三四五六七八九十]|双人|[两二]人|含(?:本数)?[）)]/u;

/** The first sentence of each kind that says one thing in Chinese and the opposite in English, in so many words. */
export function findContradictions(whole: AlignedPiece): { kind: ContradictionKind; piece: AlignedPiece }[] {
	if (!MAY_CONTRADICT.test(whole.zh)) return [];
	return CONTRADICTIONS.flatMap(({ kind, zh, en, unlessZh, unlessEn }) => {
		if (!zh.test(whole.zh) || !en.test(whole.en)) return [];
		const piece = alignSentences(whole).find(
			(one) => zh.test(one.zh) && !unlessZh?.test(one.zh) && en.test(one.en) && !unlessEn.test(one.en),
		);
		return piece ? [{ kind, piece }] : [];
	});
}
