import { splitClauses, splitSentences } from './clauses.ts';

// Words in which 不, 无, 未 or 非 denies nothing, or denies as part of a fixed sense.
const FIXED =
	/不断|不同|不仅|不但|不论|无论|不管|不只|不光|不足|不良|不定期|不定时|不少于|不低于|不超过|不高于|不大于|不小于|不多于|不得少于|不得低于|不得超过|不得不|不能不|非常|除非|无非|无故|无线|无关|无人|无偿|无息|无形|未来|非现场|非业务|不久|不时|不懈|不力|不当|不善|不便|不利|不到位|差不多|对不起|不好意思|一丝不苟|有条不紊|无怨无悔|不法|不动产|不相容/gu;
const NEGATION =
	/(?:(?<![拒隔])绝|(?<!解)决|(?<!一)切|(?<!大)概)?不(?:[得准许能宜必要再予会该]|可以?|应该?)?|[无毋][须需庸]|严禁|禁止|严防|防止|防范|杜绝|避免|切勿|请勿|勿|切忌|没有|未经|未|无|没/gu;
/** Says that a thing goes on, which its opposite (不再) leaves out; so do some words of the next list. */
const GOES_ON = '不断';
const DEMAND = /必须|务必|应当|应该|一律|可以|允许|准许|许可|要求|需要|持续|继续|进一步|一贯|始终|^[应须要可]/gu;

/** What a clause says and whether it says it of the opposite. */
export interface Polarity {
	/** The clause in normal form without negations and words of demand: 不得迟到 and 要迟到 have one core. */
	core: string;
	negations: number;
}

const MARKS = /[\s\p{P}\p{S}]/gu;
const MAY_DENY = /[不无毋未没勿禁防杜避忌]/u;

/** Whether a clause can hold a negation at all. */
export function mayDeny(clause: string): boolean {
	return MAY_DENY.test(clause);
}

/** Takes the negations out of a clause; a double negation such as 不得不 counts as none. */
export function readPolarity(clause: string): Polarity {
	if (!MAY_DENY.test(clause)) return { core: clause.replace(MARKS, '').replace(DEMAND, ''), negations: 0 };
	let negations = 0;
	const fixed: string[] = [];
	// A fixed word steps aside while its neighbours are looked at.
	const core = clause
		.replace(MARKS, '')
		.replace(FIXED, (word) => (word === GOES_ON ? '' : String.fromCharCode(0xe000 + fixed.push(word))))
		.replace(NEGATION, () => {
			negations += 1;
			return '';
		})
		.replace(DEMAND, '')
		.replace(/[\ue000-\uf8ff]/gu, (mark) => fixed[mark.charCodeAt(0) - 0xe001] ?? '');
	return { core, negations };
}

/** Whether one of two clauses of the same core denies what the other demands. */
export function areOpposed(a: Polarity, b: Polarity): boolean {
	return Math.abs(a.negations - b.negations) % 2 === 1;
}

const BAD_CONDUCT =
	/旷工|迟到|早退|脱岗|离岗|串岗|推诿|扯皮|拖延|拖拉|延误|泄密|泄露|泄漏|积压|漏[发报登投]|错[发报投]|误投|丢失|遗失|私自|擅自|违规|违章|违法|违反|无故|弄虚作假|隐瞒|瞒报|谎报|酗酒|饮酒|赌博|失职|渎职|越权|徇私|受贿|索贿|吃拿卡要|损坏|浪费|怠慢|争吵|顶撞|刁难|侵占|挪用|截留|私拆|隐匿|毁弃|假公济私|(?<![混忙慌错杂凌散紊动内叛骚])乱[涂画丢放接拉搭堆扔停贴写刻划收改装]/u;
const GOVERNING = /^(?:严禁|禁止|不得|不准|不许|杜绝|防止|防范|避免|严防|制止|查处|纠正|检查|严肃|发现)/u;

/** A clause about a case: 对不服从管理、无故旷工的. */
const IS_CASE = /^(?:凡|若|遇|如[有遇果发])|[的者时]$/u;

/** Bad conduct that stands undenied among denied members of one series, such as the last of 不迟到、不早退、无故旷工. */
function findUndeniedMember(clause: string): string | undefined {
	if (!clause.includes('、') || !MAY_DENY.test(clause) || GOVERNING.test(clause)) return undefined;
	if (IS_CASE.test(clause)) return undefined;
	const members = clause.split('、');
	const denied = members.map((member) => readPolarity(member).negations % 2 === 1);
	const count = denied.filter(Boolean).length;
	// One 不 before the first may reach over all: 不推诿、扯皮、拖延.
	const sure = count > 1 || (count === 1 && !denied[0] && members.every(({ length }) => length <= 6));
	if (!sure) return undefined;
	return members.find((member, index) => !denied[index] && BAD_CONDUCT.test(member) && member.length <= 12);
}

/** A ban that may reach over the marks behind it; a bare 不 doesn't. */
const BAN = /不得|不准|不许|不能|不可|严禁|禁止|切勿|请勿|严防|防止|防范|杜绝|避免/u;
/** A clause about a case or what comes of it demands nothing. */
const NO_DEMAND =
	/[的时后者]$|^(?:如|若|凡|遇|因|由|对|将|按|即|则|以免|给予|处以|造成|导致|引起|影响|使|或)|发生|出现|发现|处[理置罚分]|[追问]责|追究|减[少轻]|降低|克服|纠正|清理|整[改治]|查[处找]|挽回|堵塞|遏制|制止|消除|解决|压缩|控制|举报|报告|上报|登记|防/u;
/** What harms somebody, as a thing said or done: 做不利于团结的事. */
const HARM =
	/^(?:[做说干讲办写]|发表|从事)(?:任何|[一有]些)?(?:不利于?|有[损害碍]于?|违背|损害|危害)[^，。；]{1,16}的\p{Script=Han}{1,4}$/u;
/** 也 goes on with what was said before it, a ban as well: 不得安装游戏，也随意插U盘. */
const AT_WILL = /^也(?:可以?)?(?:随意|任意|随便|肆意|擅自|私自|胡?乱)/u;
/** What may stand before conduct that is told by itself. */
const MANNER = /^(?:随意|任意|故意|经常|私下|互相|相互|借机|趁机|变相)?$/u;

/** Bad conduct that stands as a clause by itself behind a denied one: 不假公济私，吃拿卡要. After a ban it has a subject of its own: 箱盖不得打开，线路乱接. */
function findUndeniedClause(clauses: readonly string[]): string | undefined {
	return clauses.find((clause, index) => {
		const before = clauses[index - 1];
		if (before === undefined || !MAY_DENY.test(before) || NO_DEMAND.test(before)) return false;
		const plain = HARM.test(clause) || AT_WILL.test(clause);
		const bad = clause.length > 12 ? undefined : BAD_CONDUCT.exec(clause);
		if (!plain && (!bad || NO_DEMAND.test(clause) || GOVERNING.test(clause))) return false;
		const members = before.split('、');
		if (readPolarity(clause).negations > 0) return false;
		if (!members.every((member) => readPolarity(member).negations % 2 === 1)) return false;
		if (plain || !bad) return plain;
		const subject = clause.slice(0, bad.index);
		if (!BAN.test(before)) return MANNER.test(subject);
		// A ban that names whose conduct it is about ends with its clause where another such name follows.
		const ends = bad.index + bad[0].length === clause.length;
		return ends && subject.length > 1 && !/^(?:不得|不准|不许|不能|不可|严|禁|切|请|防|杜|避)/u.test(before);
	});
}

/** Bad conduct that a text asks for by the loss of one “not” in a series, within a clause or from one to the next. */
export function findUndenied(text: string): string | undefined {
	if (!MAY_DENY.test(text)) return undefined;
	for (const sentence of splitSentences(text)) {
		const clauses = splitClauses(sentence.text).map((clause) => clause.text);
		const found =
			clauses.map(findUndeniedMember).find((member) => member !== undefined) ?? findUndeniedClause(clauses);
		if (found !== undefined) return found;
	}
	return undefined;
}
