import { alignSentences } from './align-pieces.ts';
import type { AlignedPiece } from './align-pieces.ts';
import { findOtherBound, IS_BOUND } from './bounds.ts';
import { findContradictions } from './contradictions.ts';
import type { ContradictionKind } from './contradictions.ts';
import { beginsWith, DENIAL, findGainedBan, FORBIDS, findLostBan, findLostDenial } from './compare-denials.ts';

/** What one language says and the other doesn’t. */
export type ForceDifferenceKind =
	| 'ban-lost' | 'ban-gained' | 'denial-lost' | 'must-lost' | 'must-gained' | 'exception-lost' | 'exception-gained' | 'bound'
	| 'order' | 'extent' | ContradictionKind; // prettier-ignore

export interface ForceDifference {
	kind: ForceDifferenceKind;
	/** Whether the words leave no other reading. */
	sure: boolean;
	/** The piece where it shows, in both languages. */
	zh: string;
	en: string;
}

/** Chinese that demands in so many words; 应 of other words (适应, 应急, 供应) is none. */
const NEED =
	/必须|务必|应当|应该|(?<![必莫无])须(?!知)|(?<![适反响相供对呼照理感效顺回])应(?![急收付对变用答聘邀届诺酬验]|有(?:的|尽))|(?:都|均|一律|还|也)[要须]/u;

/** Chinese that allows, or speaks of what is possible; 才能 and 职能 don’t. */
const ALLOWS =
	/可(?![靠疑观行信])|(?<![才不职功智性技机效热])[能容](?![力源量耗])|允许|准许|许可|准予|有权|愿|自行|酌|视情|随意|任意|任选|以[便利]|便于|也许|难免|恐|[容轻]易|或|尽量|力[求争]|争取|条件/u;

/** Chinese that allows in so many words. */
const LEAVE = /(?<!不)可以(?!说)|(?<!不)(?:允许|准许)|有权|可自行|可酌情/u;

/** English that allows. */
const MAY =
	/\b(?:may|can|might|need not|(?:is|are) (?:free|allowed|permitted|welcome) to)\b(?! (?:not|only|never|be (?:lost|due|needed))\b)/u;

/** English that leaves to the reader what the Chinese demands. */
const OPTIONAL =
	/\b(?:if|where|when|whenever|as far as) (?:possible|convenient|practicable|they like)\b|\bas (?:they|you|one) (?:like|wish|please)s?\b|\boptional(?:ly)?\b/i;

/** English that demands. */
const MUST = /\b(?:must|shall|ha(?:s|ve|d) to|(?:is|are) (?:required|obliged|bound) to)\b(?! not\b)/i;
const DEMANDS =
	/\b(?:must|shall|should|ought|ha(?:s|ve|d) to|need(?!n|s? not)(?:s|ed)?|requir\w+|oblig\w+|necessar\w+|bound|dut(?:y|ies)|always|only|no|not|never|without fail|make sure|see that|ensure\w*)\b/i;

/** English that allows or leaves open. */
const OPEN =
	/\b(?:may|can|could|might|allow\w*|permit\w*|able|free to|right|entitle\w*|option\w*|possib\w*|choose|choice|wish\w*|want\w*|leave|discretion|if need|where need\w*)\b/i;
/** A condition, not leave. */
const AS_ALLOWED = /\b(?:conditions?|circumstances|time|rules?) (?:allow|permit)\w*\b/gi;

const isWeakened = ({ zh, en }: AlignedPiece): boolean =>
	NEED.test(zh) && !ALLOWS.test(zh) && (OPTIONAL.test(en) || (!DEMANDS.test(en) && beginsWith(en, MAY)));
const isHardened = ({ zh, en }: AlignedPiece): boolean =>
	LEAVE.test(zh) &&
	!NEED.test(zh) &&
	!/[不才方要需得只仅]/u.test(zh) &&
	MUST.test(en) &&
	!OPEN.test(en.replaceAll(AS_ALLOWED, ' '));

/** Excepts only where the rest holds for all or for none; with 还 or 也 it adds. */
const EXCEPTS =
	/除外|除非|(?<![开消清排解扣删免铲废拆根驱摘剔去破革祛])除(?![尘夕名草湿锈冰雪害])[^，。；：]{1,24}?[以之]?外，?(?=[^。；]*(?:[不无未均都]|禁|一律|任何|其[他余]|全[部体]|所有|一切|概))(?![^。；]*[还也另又并更])/u;

/** English that excepts or adds. */
const BUT =
	/\b(?:except\w*|unless|other than|apart from|aside from|besides|but|exclu\w+|save|exempt\w*|outside|beyond|only|rest|otherwise|in addition|as well|barring|leaving|until|if|when|where|alone|without)\b/i;

/** English that excepts and nothing else, and Chinese that can have said so. */
const EXCEPTION = /\b(?:except(?:ing)?|unless|excluding|save for|with the exception)\b(?! that\b)/i;
const MAY_EXCEPT = /[除外非不未无但惟唯只仅才免余没先禁另独]|其[他它]|直[至到]/u;

/** A condition of its own, which English tells by “where” or “if” as it may tell an exception. */
const CONDITION = /[的时]，|如果?|若|凡/gu;
const CONDITIONAL = /\b(?:if|when|where|until)\b/gi;

function losesException({ zh, en }: AlignedPiece): boolean {
	if (!EXCEPTS.test(zh)) return false;
	let conditions = zh.match(CONDITION)?.length ?? 0;
	return !BUT.test(en.replaceAll(CONDITIONAL, (word) => (conditions-- > 0 ? ' ' : word)));
}
const gainsException = ({ zh, en }: AlignedPiece): boolean => EXCEPTION.test(en) && !MAY_EXCEPT.test(zh);

/** Chinese and English for all, and for some only. */
const ALL = /各(?![自有别不行])|全部|所有(?![权制者])|一切|任何|一律|每[一个名位件笔次项份台张]/u;
const SOME = /(?<![大])部分(?![之]|的?[总合])|个别|某些|一些|有些|有的(?!放)|若干/u;
const EVERY =
	/\b(?:all|every(?:one|body|thing|where)?|each|any\w*|whole|entire\w*|no|none|nothing|full|complet\w*|throughout|never|always|both|whatever|whoever|whichever|total\w*|without exception|uniform\w*|in general|across|wherever)\b/i;
const A_FEW =
	/\b(?:some|several|certain|a few|most|many|a number of|individual|partial\w*|partly|particular|selected|parts?|sections?|sometimes|isolated)\b/i;

/** English that says only some of them, beyond doubt. */
const ONLY_SOME = /\b(?:some|several of|a few|part of|most of|a number of)\b/i;
/** How often something is done is no extent. */
const OFTEN =
	/\b(?:every|each) (?:other )?(?:\d+|day|week|month|quarter|year|half|time|shift|evening|morning|mon|tues|wednes|thurs|fri|satur|sun|two|three)\w*|\balways\b/gi;

const isOtherExtent = ({ zh, en }: AlignedPiece): boolean =>
	(ALL.test(zh) && !SOME.test(zh) && ONLY_SOME.test(en) && !EVERY.test(en.replaceAll(OFTEN, ' '))) ||
	(SOME.test(zh) && !ALL.test(zh) && /\b(?:all|every|each)\b/i.test(en.replaceAll(OFTEN, ' ')) && !A_FEW.test(en));

/** Chinese for before and after a moment of the day, the month or the year, which English names as well. */
const BEFORE_MOMENT = /[班岗会节假期末底日时天月年周]前(?![后往])/u;
const AFTER_MOMENT = /[班岗会节假期末底日时天月年周]后(?![勤台果备续])/u;

/** Chinese for before and after whatever happens: English may name the other of the two. */
const BEFORE = /之前|以前|事前|[业市库门号束用]前(?!后)/u;
const AFTER = /之后|以后|事后|[业市库门毕了完束]后(?![勤台果备续])/u;

/** What may turn the order round or tell it otherwise. */
const TURNS_ORDER = /[不未没先才方再始]|直[到至]|前后/u;
const TURNS_ENGLISH_ORDER =
	/\b(?:not|no|never|only|until|unless|once|first|then|when|as soon as|(?:before|after) (?:leav|go|arriv|com)\w+)\b/i;
const IS_BEFORE =
	/\b(?:before(?:hand)?|till|ahead|prior|early|advance|earlier|up to|in time|eve|pre-?[a-z]+|so far|front|ago|by (?:the )?(?:\d+(?:st|nd|rd|th)?|end|noon|midnight|close|[MTWFS]\w+day))\b/i;
const IS_AFTER = /\b(?:after(?:wards?)?|following|since|later|upon|from|post-?[a-z]+|past)\b/i;

/** English that names the one or the other. */
const ORDER = /\b(?:[Bb]efore|[Aa]fter)\b/u;
/** Whether one language puts a thing before and the other after what the Chinese names by one of two words. */
const isReordered =
	(before: RegExp, after: RegExp) =>
	({ zh, en }: AlignedPiece): boolean => {
		if (TURNS_ORDER.test(zh) || TURNS_ENGLISH_ORDER.test(en)) return false;
		if (before.test(zh) && !zh.includes('后')) return /\bafter\b/i.test(en) && !IS_BEFORE.test(en);
		return after.test(zh) && !zh.includes('前') && /\b(?:before|by the)\b/i.test(en) && !IS_AFTER.test(en);
	};
const isMomentReordered = isReordered(BEFORE_MOMENT, AFTER_MOMENT);
const isActReordered = isReordered(BEFORE, AFTER);

const QUOTED = /“[^”]*”|‘[^’]*’(?!\p{L})|《[^》]*》/gu;
/** Blanks what a text quotes, which is nothing that it says; all else keeps its place. */
const blankQuotes = (text: string): string =>
	/[“‘《]/u.test(text) ? text.replaceAll(QUOTED, (quoted) => '·'.repeat(quoted.length)) : text;

/** A piece as it is written. */
function quote(piece: string, text: string, blanked: string): string {
	const at = Math.max(text.indexOf(piece), blanked.indexOf(piece));
	return text.slice(at, at + piece.length).trim();
}

/** What has one force in Chinese and another in English: bans, duties, exceptions, bounds, order and extent. */
export function compareForce(zh: string, en: string): ForceDifference[] {
	// What answers a word may stand in quotation marks.
	const whole = { zh: blankQuotes(zh), en };
	const bound = IS_BOUND.test(zh) ? findOtherBound(whole) : undefined;
	const found: ForceDifference[] = [];
	const answering = { zh, en };
	const add = (kind: ForceDifferenceKind, piece: AlignedPiece | undefined, sure = true): void => {
		if (piece) found.push({ kind, sure, zh: quote(piece.zh, zh, whole.zh), en: quote(piece.en, en, answering.en) });
	};
	const findIn = (holds: (piece: AlignedPiece) => boolean, text = whole): AlignedPiece | undefined =>
		alignSentences(text).find(holds);
	add('bound', bound);
	const denies = DENIAL.test(whole.zh);
	const ban = denies ? findLostBan(whole) : undefined;
	add('ban-lost', ban?.piece, ban?.sure);
	if (denies && !ban) add('denial-lost', findLostDenial(whole), false);
	if (NEED.test(zh)) add('must-lost', findIn(isWeakened));
	if (LEAVE.test(zh)) add('must-gained', findIn(isHardened));
	if (losesException(whole)) add('exception-lost', whole);
	if (SOME.test(zh)) add('extent', findIn(isOtherExtent));
	answering.en = blankQuotes(en);
	if (ONLY_SOME.test(en) && !SOME.test(zh)) add('extent', findIn(isOtherExtent));
	if (FORBIDS.test(en)) add('ban-gained', findGainedBan(answering), false);
	if (EXCEPTION.test(en)) add('exception-gained', findIn(gainsException, answering));
	if (ORDER.test(en)) {
		const plain = { zh: whole.zh, en: answering.en };
		const moment = findIn(isMomentReordered, plain);
		add('order', moment ?? findIn(isActReordered, plain), moment !== undefined);
	}
	for (const { kind, piece } of findContradictions({ zh: whole.zh, en: answering.en }))
		if (!found.some((one) => one.kind === kind)) add(kind, piece);
	return found;
}
