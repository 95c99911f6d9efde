import { conductWords, indexConduct } from './breach.ts';
import { splitClauses } from './clauses.ts';
import { findFigures } from './figures.ts';

const PARAMETER =
	'(?:频次|频率|次数|比例|比率|期限|时限|限期|限额|额度|限量|限度|数额|金额|数量|年限|间隔|周期|距离|温度|阈值|标准值|数值|天数|时长|时间|日期|幅度|范围|上限|下限|定额)';
const SET = '(?:规定|要求|预定|预设|额定|核定|设定|既定|允许|限定|约定|标准|一定|适当|合理|必要)';
const KIND =
	'(?:检查|办理|处理|答复|保管|保存|上报|报送|库存|现金|业务|误差|最高|最低|最长|最短|存放|留存|处罚|扣罚|扣分|抽查|抽检|走访)?';

/** Demands that point at a figure without giving it. */
const POINTERS: readonly RegExp[] = [
	new RegExp(`(?<!不)${SET}的?${KIND}${PARAMETER}(?!表|管理)(?:[、和及与]${PARAMETER})*`, 'gu'),
	new RegExp(
		`${PARAMETER}(?:[、和及与]${PARAMETER})*(?:均|都|应|须|应当)?(?:按照?|依照?|依据|根据|参照|由)[^，。；、]{0,8}(?:规定|要求|标准|另行|确定|执行)`,
		'gu',
	),
	/(?:超过|超出|低于|高于|达到|达不到|未达到|不足|少于|多于|不得超过)(?:了)?(?:规定|标准|限额|限度|定额|指标|时限|期限|额度|预定值|预警值|警戒线|上限|下限|阈值)(?:的?(?:标准|时限|期限|限额|额度|数额|比例))?/gu,
	// 逾期贷款 and 超额准备金 are things, which a contract or the central bank defines.
	/超限(?!高)|超额(?!完成|准备金|储备|备付)|超标|超时(?!空)|逾期(?!的?(?:贷款|账款|借款|欠款|本金|本息|利息|罚息|债务|率))|超期|过期|预定值|期限(?:已过|届满)|(?:不|未)?达标(?!率|竞赛|比赛|活动|创建|工程)/gu,
	/(?:数额|金额|数量)(?:较大|巨大|过大|较小)/gu,
];
const WORTH =
	/频[次率]|次数|比[例率]|[期时年]限|限[期额量度制]|额度|数额|金额|数量|间隔|周期|距离|温度|[阈数警定]值|警戒线|天数|时长|时间|日期|幅度|范围|[上下]限|定额|[超逾]|过期|达标|标准|指标/u;

/** A clause that sets a limit, which the next one may mean: 限额为5000元，超限部分上缴. */
const LIMIT = /[限定]额|限[度量]|[期时年]限|[管存效宽置]期|额度|[上下]限|标准|不(?:得)?超过/u;
const BEYOND = /^(?:超|逾期|低于|高于|不足)/u;

/** A deadline that has passed, which an earlier clause may give: 3日内领取；逾期未领的. */
const LATE = /^(?:逾期|超期|超时|过期|期限)/u;

/** What a breach costs says nothing of what it is about: 每次扣3分, 对责任人罚款50元. */
const POINTS_OR_SUM = /(?:每[^，。；]{0,4}|一次性|由[^，。；]{0,6}|对[^，。；]{0,8})*(?:扣|罚|减|处以)[^，。；]*/gu;

/** A clause that answers: it gives a figure, or names the text that does. */
const isAnswered = (clause: string): boolean =>
	/《[^》]+》/u.test(clause) ||
	findFigures(clause).some(({ kind, confidence }) => kind !== 'enumeration' && confidence !== 'doubtful');

/** Units in which it is said how often. */
const OF_TIME: ReadonlySet<string | undefined> = new Set([
	'hour',
	'day',
	'working-day',
	'week',
	'month',
	'quarter',
	'year',
]);

/** Whether a clause says by when or for how long. */
const givesTime = (clause: string): boolean =>
	findFigures(clause).some(
		({ kind, unit, confidence }) =>
			confidence !== 'doubtful' &&
			(kind === 'date' || kind === 'time' || (kind !== 'period' && OF_TIME.has(unit))),
	);

/** Words that demand a standard, threshold, deadline or frequency which the clause doesn't give; each once, in order. */
export function findMissingThresholds(text: string): string[] {
	if (!WORTH.test(text)) return [];
	const found = new Set<string>();
	const clauses = splitClauses(text);
	for (const [at, { text: clause, from }] of clauses.entries()) {
		if (!WORTH.test(clause)) continue;
		const demands = POINTERS.flatMap((pattern) => Array.from(clause.matchAll(pattern), ([word]) => word));
		if (demands.length === 0 || isAnswered(clause)) continue;
		const before = clauses[at - 1]?.text ?? '';
		const isSet = /[，,]/u.test(text.charAt(from - 1)) && LIMIT.test(before) && isAnswered(before);
		const isDue =
			demands.some((word) => LATE.test(word)) && clauses.slice(0, at).some(({ text: one }) => givesTime(one));
		const words = demands.filter((word) => !(isSet && BEYOND.test(word)) && !(isDue && LATE.test(word)));
		// 规定时限 lies inside 不按规定时限: the longest says most.
		for (const word of words) if (!words.some((other) => other !== word && other.includes(word))) found.add(word);
	}
	return [...found];
}

/** A limit passed or a standard missed, which a norm elsewhere sets. */
const PASSED = /^(?:超|逾|过期|低于|高于|不足|期限(?:已过|届满)|(?:不|未)?达标|未?达(?:不到|到))/u;
/** A clause that sets a limit or a time by which something is due. */
const BOUND = /[前内止]|[限定]额|限[度量]|[期时年上下]限|额度|标准|超过|[低高少多]于|[以之][上下]|达/u;

/** Whether the limits that a text says were passed are set by one of the norms, about what it speaks of: 尾箱超限额的 beside 尾箱限额为10万元. */
export function areLimitsSet(text: string, words: readonly string[], norms: readonly string[]): boolean {
	if (!words.every((word) => PASSED.test(word))) return false;
	const subject = conductWords(
		words.reduce((rest, word) => rest.replaceAll(word, '，'), text.replace(POINTS_OR_SUM, '')),
	);
	return norms.some((norm) => {
		if (!splitClauses(norm).some(({ text: clause }) => BOUND.test(clause) && isAnswered(clause))) return false;
		const about = indexConduct([norm]);
		return subject.length === 0 || subject.some((word) => about.has(word));
	});
}

// 按时间 is by time, 规定期限 a time limit, 定期存款 a deposit, 经常项目 an account.
const SOON = /及时|按时(?![间段序])|(?<!标)准时|按期|如期|尽快|尽早|早日|适时/gu;
const SOME_TIMES =
	/不定期|(?<!活期[、和及与])定期(?![限间]|存[款单折]|储蓄|整存|零存|一本通|支取|转存|利率|寿险)|经常(?!项目)|时常|不时(?!之)|时不时|常态化|不定时|周期性(?!波动|行业)|[每间]隔?(?:一段|一定)时间|隔三[差岔]五/gu;

function findUnmeasured(
	text: string,
	pattern: RegExp,
	isMeasured: (clause: string, next: string) => boolean,
): string[] {
	if (text.search(pattern) < 0) return [];
	const clauses = splitClauses(text);
	return clauses.flatMap(({ text: clause }, at) => {
		const words = clause.match(pattern);
		return words === null || isMeasured(clause, clauses[at + 1]?.text ?? '') ? [] : [...words];
	});
}

/** What comes before how long something lasts. */
const LASTING = /(?:为期|历时|长达|时长|连续|提前)$/u;
/** A clause that says nothing but how often: 每季度一次, 每月不少于两次. */
const HOW_OFTEN =
	/^(?:原则上|一般|至少|平均)?[每按逐][一二两三四五六\d]*个?(?:季度?|半?年度?|半?月|旬|周|星期|礼拜|[日天])(?:[上中下初末底、]+旬?)?(?:至少|最少|不得?少于|不低于)?(?:各?[一二两三四五六七八九十\d]+(?:[次遍回天日]|个?小时)(?:以上)?)?$/u;

/** Whether a clause, or the one after it, says how often; 3项 beside 定期 doesn’t. */
const saysHowOften = (clause: string, next: string): boolean =>
	/《[^》]+》/u.test(clause) ||
	HOW_OFTEN.test(next) ||
	findFigures(clause).some(
		({ kind, unit, from }) =>
			kind === 'period' ||
			kind === 'date' ||
			kind === 'time' ||
			(OF_TIME.has(unit) && !LASTING.test(clause.slice(0, from))) ||
			(unit === 'time' && /[年季月周旬]/u.test(clause)),
	);

/** Words of the kind 及时 or 按时 in clauses that give no time. */
export function findVagueDeadlines(text: string): string[] {
	return findUnmeasured(text, SOON, isAnswered);
}

/** Words of the kind 定期 or 经常 in clauses that give no period. */
export function findVagueFrequencies(text: string): string[] {
	return findUnmeasured(text, SOME_TIMES, saysHowOften);
}
