import { alignClauses, alignSentences } from './align-pieces.ts';
import type { AlignedPiece } from './align-pieces.ts';
import { splitClauses } from './clauses.ts';
import { readPolarity } from './negation.ts';

/** A comparison with a figure isn’t a ban: 不得少于, 不得迟于. */
const COMPARED = '[少低小短早多高大长迟晚]于|超[过出]';

/** Chinese that forbids in so many words. */
const BAN = new RegExp(
	`不(?:得|准|许|允许|可以?(?![靠能或避抗思估]))(?!不|已|而知|[^，。；]{0,12}(?:${COMPARED}))|不[让使]|严禁|禁止(?!性)|切勿|请勿|切不可|切忌|[绝决]不(?!是|亚)|(?:请|(?<=^|[，。；：]))[您你]?别(?![的人处墅名种扭])|(?:仅|只)(?:限|准|许|供|能|可)|只有[^，。；]{1,20}才`,
	'u',
);

/** English that denies, forbids, keeps from or restricts. */
const DENIES =
	/\b(?:not|no|never|none|nor|neither|nothing|nobody|nowhere|cannot|without|nots)\b|n[’']t\b|\b(?:forb[ai]d|prohibit|ban(?:s|ned|ning)?\b|barr?(?:s|ed|ing)?\b|refus|reject|refrain|abstain|declin|avoid|prevent|stop|ceas|exclu[ds]|except|restrict|limit|outlaw|disallow|withh[eo]ld|veto|den(?:y|ie))|\b(?:only|unless|until|lest|instead|rather than|free (?:of|from)|clear of|far from|other than|end to|out of bounds|illegal|unlawful|zero|solely|merely|just|alone|at most)\b|\bkeep(?:s|ing)?\b[^.;]{0,80}\b(?:out|off|away|from)\b/i;

/** The same words where they deny nothing. */
const DENIES_NOTHING =
	/\bwithout fail\b|\bwithout (?:good |due |proper |any )?(?:reason|cause|authority)\b|\bnot only\b|\bno doubt\b|\bnothing but\b|\bno matter\b|\bwhether or not\b|\bnot? (?:less|fewer|lower|later|more|higher|earlier|longer|shorter|sooner|larger|smaller|greater) than\b|\bnever (?:fail|forget)\b|\b(?:do|does|must|may|shall|should|will)(?: not|n[’']t) (?:fail|forget)\b|\bnot to mention\b|\bNo\. ?(?=\d)/gi;

/** English whose words, not its grammar, deny: what a bare 不 or 无 may have become. */
const LACKS =
	/\b(?:un(?!der|i|til|cle)|dis(?!tr|cuss|play|pat|cip|cov|k|t)|mis(?!sion|tak|us|approp)|non|ir(?:reg|resp|rel)|il(?:leg|lic)|im(?:prop|poss|pat|perf|pure|part)|in(?:com[pe]|correct|accura|suff|adeq|val|appro|consist|visib|activ|abil|capab|elig|att|depend|defin|sincer|decis|effic|effect|exact))[a-z]*|\b[a-z]{3,}less(?:ly|ness)?\b/i;

/** Other words by which English says the same the other way round. */
const OPPOSITE =
	/\b(?:fail|lack|miss|absen|remov|drop|withdr|suspend|resist|overcom|guard|protect|ignor|exempt|defect|difficult|shield|scrap|differ|mismatch|discrepan|doubt|conflict)\w*|\b(?:fall(?:s|ing)? behind|short|below|beyond|under|less|few(?:er)?|hard(?:ly)?|rare(?:ly)?|seldom|little|too|ill|sick|slow(?:ly)?|outside|off|open|spare|cheap|gap|lax|loose|weak|blurred|leav(?:e|es|ing) out|cut|proof|poor(?:ly)?|bad(?:ly)?|bare(?:ly)?|overdue|out of|let alone|rid|contrary|garbled|against(?! (?:the |a |any )?(?:rule|law|regulation)))\b/i;

/** English that says in other words what a ban comes to. */
const STAYS =
	/\b(?:must|shall|stays?|remains?|keeps?|kept|confidential|secret|in person|safe(?:ly)?|properly|correct(?:ly)?|hold|held)\b/i;

/** English that forbids in so many words. */
export const FORBIDS =
	/\b(?:(?:must|may|shall|do|should)(?: not|n[’']t)|never|(?:is|are) (?:strictly )?(?:prohibited|forbidden|banned)|(?:is|are) not (?:allowed|permitted)|(?:no one|nobody) may)\b/i;

/** Chinese that can have given rise to an English “not”. */
const MAY_DENY =
	/[不无未非没勿禁莫防毋免杜绝避弃废除拒忌别戒限止停缺少失外只仅才慎严保离隔断脱拖延晚迟忘误漏错违密准时零空终毕难虚假静休另独除便以分专]/u;

/** Chinese for what is bad, so that “not” before it can be turned into its opposite: 不得拖延, at once. */
const FAULT =
	/[漏误错丢失损坏伤延拖迟晚压乱断忘泄露违犯缺虚浪废怠慢推诿懈散旷擅私滥扯松漠懒忽塞梗阻冷越赌酗吵骂]|早退|投诉|[抽吸]烟|打架|[受行索]贿/u;

/** English for what is bad. */
const FAULTY =
	/\b(?:late|leave early|absent|away|delay|break|broke|breach|violat|leak|disclos|los[est]|damag|misus|against the rule|neglect|shirk|error|mistake|omit|omission|slight|harm|wast|misappropr|embezzl|conceal|fals|drunk|drink|gambl|complain|fight|private|smok|quarrel|put(?:s|ting)? off|drag|overstep|brib|abus|confus|backlog|pile|careless|wrong|bad|poor|litter|suffer|forget|fail|miss|ignor|overlook|interrupt|exceed|wait|stop|hesitat|tire|rest|give up|skip|lag|worse|idle|lazy|rude|unlock|unattend|wander|sleep|doze|toss|throw|block|silt|cold)/i;

/** 擅自 and 无证: that one does it “without leave” or “without a licence” forbids nothing. */
const UNALLOWED = /擅自|私自/u;
const WITHOUT = /\bwithout\b/i;

function denies(en: string, zh = ''): boolean {
	if (!DENIES.test(en)) return false;
	return DENIES.test((UNALLOWED.test(zh) ? en.replace(WITHOUT, ' ') : en).replaceAll(DENIES_NOTHING, ' '));
}

/** 未经批准不得, and what English says of it instead of “not”. */
const NEEDS_FIRST =
	/(?:未[经获得]|[无没]有?|非)[^，。；]{1,14}，?[^，。；]{0,14}(?:不[得准许能可予]|禁止|严禁|一律不)/u;
const APPROVED =
	/\b(?:only|unless|until|first|before|subject to|need|requir\w*|must|once|after|if|when|where|obtain\w*|seek|ask\w*)\b/i;

/** Whether the English of 未经批准不得 says without what, but not that it is forbidden. */
const lostApproval = ({ zh, en }: AlignedPiece): boolean =>
	NEEDS_FIRST.test(zh) && !APPROVED.test(en) && !denies(en.replace(WITHOUT, ' ')) && WITHOUT.test(en);

/** Whether what is bad may have been turned into its opposite: 不得拖延, at once. */
const isTurned = ({ zh, en }: AlignedPiece): boolean =>
	FAULT.test(zh) && !FAULTY.test(en) && !(UNALLOWED.test(zh) && WITHOUT.test(en));

/** 未经批准不得 and 开门前不得 may be told as what comes first. */
const CONDITIONED = /[未没无非前][^。；]*[不禁]/u;
const asksBan = (piece: AlignedPiece): boolean =>
	BAN.test(piece.zh) &&
	!denies(piece.en, piece.zh) &&
	!isTurned(piece) &&
	!(CONDITIONED.test(piece.zh) && APPROVED.test(piece.en));

const isSpareDenial = ({ zh, en }: AlignedPiece): boolean => denies(en) && !MAY_DENY.test(zh);
const isLostDenial = ({ zh, en }: AlignedPiece): boolean => /[不未无没勿禁]/u.test(zh) && !denies(en);

/** Words whose 不 or 无 is part of a fixed sense. */
const IDIOM =
	/不少(?!于)|未达[账帐]|事无巨细|不得[已不]|不可[或缺避抗]|必不可少|不折不扣|不遗余力|坚定不移|孜孜不倦|锲而不舍|不厌其烦|一尘不染|无微不至|不屈不挠|不辞[辛劳]|滴水不漏|不妨|无[纸障]|不锈|无[私缝数限比愧]|层出不穷|不[约谋]而|不言而喻|责无旁贷|义不容辞|不[拘限分计等止]|不特定|未成年|无记名|不记名|不离[口身手]|不[变符]|不重复|不一(?!样|致)|([是能会要可该对行好])不\1|有没有|[一二三四五六七八九十]不(?:放过)?/gu;
/** A ban on being more or less is a bound. */
const BOUNDED = new RegExp(`不[^，。；]{0,12}(?:${COMPARED})`, 'gu');
/** Leaves none out, which English says by “every”. */
const LEAVES_NONE = /不[留漏落]|[无没]有?(?:一|任何)/u;

const everyOf = (words: RegExp): RegExp => new RegExp(words, `g${words.flags}`);
const EVERY_DENIAL = [DENIES, LACKS, OPPOSITE].map(everyOf);
const EVERY_FAULT = everyOf(FAULTY);
const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Whether the English of a sentence denies less often than the Chinese; one “not” may reach over what “or” joins. */
function asksDenial({ zh, en }: AlignedPiece): boolean {
	const denials = { good: 0, bad: 0 };
	for (const { text } of splitClauses(zh.replaceAll(IDIOM, '').replaceAll(BOUNDED, '')))
		for (const member of text.split('、'))
			denials[FAULT.test(member) ? 'bad' : 'good'] += readPolarity(member).negations;
	const { good, bad } = denials;
	if (good + bad === 0 || (LEAVES_NONE.test(zh) && /\b(?:all|each|every\w*|whole)\b/i.test(en))) return false;
	const plain = en.replaceAll(DENIES_NOTHING, ' ');
	const given = EVERY_DENIAL.reduce((sum, words) => sum + count(plain, words), 0);
	if (CONDITIONED.test(zh) && (given > 0 || APPROVED.test(en))) return false;
	if (given > 0 && /\bn?or\b/i.test(en)) return false;
	// English tells the lack of what is good by a word for what is bad, and the other way round.
	const faulty = count(en, EVERY_FAULT);
	return good + Math.min(bad, faulty) > given + Math.min(good, Math.max(0, faulty - bad));
}

/** What follows one of these is only spoken of. */
const SUBORDINATES =
	/\b(?:that|which|who|whom|whose|whatever|whoever|what|where|when|while|as|if|because|since|so|lest|how|why|whether|than|once|before|after|until|only|no|not)\b/i;

/** Whether a clause of the English itself, nothing that it only speaks of, has a word. */
export const beginsWith = (en: string, word: RegExp): boolean =>
	en.split(/[,;:.]/u).some((clause) => {
		const at = word.exec(clause);
		return at !== null && !SUBORDINATES.test(clause.slice(0, at.index));
	});

const asksForbidden = ({ zh, en }: AlignedPiece): boolean =>
	!MAY_DENY.test(zh) &&
	!FAULTY.test(en) &&
	!LACKS.test(en) &&
	beginsWith(en.replaceAll(DENIES_NOTHING, ' '), FORBIDS);

/** The cuts of a text from the finest to none. English tells clauses in another order, so that only plain words are looked for in them. */
function* walkCuts(whole: AlignedPiece, byClause: boolean): Generator<readonly AlignedPiece[]> {
	const sentences = alignSentences(whole);
	if (byClause) yield alignClauses(sentences);
	yield sentences;
	if (sentences.length > 1) yield [whole];
}

type Test = (piece: AlignedPiece) => boolean;

/** The first piece of the finest cut that asks for what its partner lacks; a cut where the lack of one is the surplus of another is not trusted. */
function findUnmet(whole: AlignedPiece, byClause: boolean, asks: Test, isSpare: Test): AlignedPiece | undefined {
	for (const pieces of walkCuts(whole, byClause)) {
		const unmet = pieces.find(asks);
		if (unmet === undefined || !pieces.some(isSpare)) return unmet;
	}
	return undefined;
}

/** Chinese that may deny; a bound (不少于) or a fixed word (不断) doesn’t. */
export const DENIAL =
	/[未无没勿禁]|不(?![断同仅但足良]|定期|[少低小短早多高大长迟晚]于|超[过出])|别|[仅只][限准许供能可有]/u;

/** The piece that forbids in Chinese and not in English, and whether English can’t say it so in other words. */
export function findLostBan(whole: AlignedPiece): { piece: AlignedPiece; sure: boolean } | undefined {
	if (!BAN.test(whole.zh) && !NEEDS_FIRST.test(whole.zh)) return undefined;
	const piece = findUnmet(whole, true, asksBan, isSpareDenial) ?? (lostApproval(whole) ? whole : undefined);
	return piece && { piece, sure: !STAYS.test(piece.en) };
}

/** The characters that deny, one by one. */
const EVERY_SIGN = /[不未无没勿禁别防避免杜绝]/gu;

/** The piece that denies more in Chinese. */
export function findLostDenial(whole: AlignedPiece): AlignedPiece | undefined {
	// Nearly always one “not” answers one 不.
	if (count(whole.zh, EVERY_SIGN) === 1 && (denies(whole.en) || LACKS.test(whole.en))) return undefined;
	return findUnmet(whole, false, asksDenial, isSpareDenial);
}

/** The piece that forbids in English alone. */
export function findGainedBan(whole: AlignedPiece): AlignedPiece | undefined {
	return findUnmet(whole, true, asksForbidden, isLostDenial);
}
