/** The last word of a title; what follows tells 会计 the person from 会计制度. */
const TITLE = new RegExp(
	[
		'副?(?:主任|经理(?![层室])|局长|支局长|行长|科长|处长|部长|站长|所长|班长|组长|队长|厂长|社长|主席(?![台团])|总监|主管(?!部门|领导|单位|机关|的|副?(?:[局行科处部站所]长|主任|经理))|专员|干事|秘书长)',
		'总?(?:工程|会计|经济|审计|统计|设计|精算|分析|理财|培训|咨询|评估)师(?!事务所)',
		'(?:出纳|会计)(?=[，。；）等员负办应须]|人员|岗|$|、(?![账帐凭报财统]))员?',
		// Bare, it is what is done: 配合审计、检查.
		'审计(?=员|岗|人员)员?',
		'门卫|保安(?=[、，。；）人]|队)|司机|秘书(?![工处科])|\\p{Script=Han}{2}(?<![人职成党团会学全动官定委队议演满复超裁减缺雇随伤生柜])员(?![工额外会])|柜员(?!机)',
		'(?:\\p{Script=Han}{2}(?<!重控|在|上|顶|各|本|轮|离|脱|到|下|换|定|跨|每|一|关键|重要|岗))岗(?![位前后练责哨])',
	].join('|'),
	'gu',
);
/** Most texts name nobody: only where this matches is a title looked for. */
const ANY =
	/主任|经理|主席|[局行科处部站所班组队厂社]长|总监|主管|专员|干事|秘书|出纳|会计|审计|门卫|保安|司机|师|(?<![人职成党团会学全])员(?!工)|岗(?!位)/u;
/** Where the words before a title end: 先经|局办主任, 请示|主任, 原|驾驶员. */
const BEFORE =
	/[原经由向对请示报告与和及或的在给同为是各每本该应须先再助受合领导求让派令使将把等并跟督促指配组织含成理查交办送训取责任]/u;
/** What follows a title that is part of a name: of a system or a meeting, or of a text for those who bear it. */
const SYSTEM =
	/^(?:负责|责任)?(?:制(?![定作])|联席|办公会|信箱|热线|接待日)|^(?:工作|岗位|行为|操作)?(?:守则|准则|须知|公约|条例|规程)/u;
const REACH = 6;

/** A title in a text. */
export interface Mention {
	/** With the words before it that may belong to it. */
	name: string;
	/** The bare last word. */
	ending: string;
}

/** The titles of posts that a Chinese text mentions (支局长, 综合柜员, 安全保卫岗), known by their last word; a common word may look like one. */
export function findMentions(text: string): Mention[] {
	const mentions: Mention[] = [];
	if (!ANY.test(text)) return mentions;
	for (const match of text.matchAll(TITLE)) {
		// 持有证书的柜员 is a 柜员.
		const of = match[0].lastIndexOf('的') + 1;
		const ending = match[0].slice(of);
		if (SYSTEM.test(text.slice(match.index + match[0].length))) continue;
		const start = match.index + of;
		let from = start;
		while (
			from > 0 &&
			start - from < REACH &&
			/\p{Script=Han}/u.test(text.charAt(from - 1)) &&
			!BEFORE.test(text.charAt(from - 1))
		) {
			from -= 1;
		}
		mentions.push({ name: text.slice(from, match.index + match[0].length), ending });
	}
	return mentions;
}
