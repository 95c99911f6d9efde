import { readNumber } from '#text/figure-grammar.ts';
import { HAN_NUMERAL_CHARACTERS } from '#text/numerals.ts';
import type { NumberedPart } from './contents.ts';

const NUMBER = `([${HAN_NUMERAL_CHARACTERS}]+|\\d+)`;
const COUNTER = '[个条项点种样步件句类节篇字法]|方面|阶段|环节|部分|要求|措施|内容';
const NAME = new RegExp(`^[“"]?${NUMBER}(?![、，.\\d年月日天周]|小时|分钟|星级|字[^诀经]*语)`, 'u');
/** Names of several numbers, which may count groups or all in them: 三会一课, 一三五工作法; but not 五个一工程. */
const SEVERAL = new RegExp(
	`^[“"]?(?:[一二三四五六七八九]{2}|${NUMBER}(?!个)\\p{Script=Han}{1,2}(?<![统唯])[${HAN_NUMERAL_CHARACTERS}]+\\p{Script=Han})`,
	'u',
);
const TITLE = new RegExp(`${NUMBER}(?:条|句|项)`, 'u');
const PHASES = '步骤|阶段|环节|部分|方面|层次|层面|级别|类别|小组';
/** What follows what is counted (四个支局都要备好下列物品) is another list. 下列三项, 分三步, 有三点希望。, 由两部分组成, and a sentence about a number of things: 四类服务各有要求。 */
const SENTENCE = new RegExp(
	[
		`(?<!至少[^，。；]{0,4})(?:下列|以下|下述|如下)[“"]?${NUMBER}(?:${COUNTER})`,
		`(?:分|有)${NUMBER}(?:${COUNTER})(?:[：:。]|$)`,
		`(?<![工每满扣计加得])分(?:为|成|作)?${NUMBER}(?:[步类级层块]|大[类块]|${PHASES}|个(?:${PHASES}))`,
		`有${NUMBER}(?:${COUNTER})(?![以多])\\p{Script=Han}{1,5}(?<![的时者])(?:[：:。]|$)`,
		`${NUMBER}个?部分(?:组成|构成)`,
		`^${NUMBER}(?:[个条项点种类样]|方面|环节)(?![以多])\\p{Script=Han}{1,6}(?:(?:各有?|都要?|均|分别)(?![^。]*(?:下列|以下|下述|如下))|如下|包括)`,
	].join('|'),
	'u',
);

/** How a rulebook speaks of itself: 本办法. */
export const ITSELF = '本(?:办法|细则|规定|规范|制度|禁令|守则|规则|准则|条例|标准)';
/** 本办法共六章四十八条; but not 本规定共三条措施. */
const PARTS = new RegExp(
	`(?:${ITSELF}|全文)(?:共计?|共?分为?|共有)(?:${NUMBER}章)?[，、]?(?:共计?)?(?:${NUMBER}条(?!\\p{Script=Han}))?`,
	'u',
);

function read(text: string, expression: RegExp): number | undefined {
	const match = expression.exec(text);
	const printed = match?.slice(1).find(Boolean);
	return printed === undefined ? undefined : readNumber(printed);
}

/** How many items a list’s name says it has: 4 for 四不放过; undefined where it says nothing, as 一岗双责 or 一站式 does. */
export function readAnnouncedInName(name: string): number | undefined {
	const number = SEVERAL.test(name) ? undefined : read(name, NAME);
	return number === 1 ? undefined : number;
}

/** How many articles or sentences a title says there are: 8 for 八条禁令. */
export function readAnnouncedInTitle(title: string): number | undefined {
	return read(title, TITLE);
}

/** How many chapters and articles a rulebook says it has: 六章 and 四十八条 for 本办法共六章四十八条. */
export function readAnnouncedParts(text: string): { part: NumberedPart; number: number; printed: string }[] {
	const [, chapters = '', articles = ''] = PARTS.exec(text) ?? [];
	const told = [
		{ part: 'chapter', number: readNumber(chapters), printed: `${chapters}章` },
		{ part: 'article', number: readNumber(articles), printed: `${articles}条` },
	] as const;
	return told.flatMap(({ number, ...rest }) => (number === undefined ? [] : { ...rest, number }));
}

/** How many items a sentence says follow: 3 for 做好下列三项检查. */
export function readAnnouncedInSentence(sentence: string): number | undefined {
	const number = read(sentence, SENTENCE);
	return number === 1 ? undefined : number;
}

/** What is counted, and not ranked as 二级支行 and 二类户 are: quoted, with a counter, or of one character (三证). */
const COUNTED_NAME = String.raw`(?:(?:[个项种条]|大|类(?!户|账户|卡|网点|行|机构|档案)|级(?=分类|审批|管理|联动|责任|防护|网络))\p{Script=Han}{0,6}|\p{Script=Han})`;
/** A short list told in the sentence itself behind a name that counts it: “三铁”（铁账、铁款、铁规章）, 五级分类（…）, 四双制度，即… */
const INLINE = new RegExp(
	`(?<![第\\d一二三四五六七八九十百千万])(?:[“"](?<quoted>[二两三四五六七八九十])[^“”\\d一二三四五六七八九十]{1,6}[”"]|(?<number>[二两三四五六七八九十]|[2-9])(?![一二三四五六七八九十])${COUNTED_NAME})(?:制度|原则|要求|方针|机制|规定|服务)?(?:[（(](?<bracket>[^（）()。；，]+、[^（）()。；，]+)[）)]|，(?:即|也就是|指的是)(?<apposition>[^（）()。；，“”]+、[^（）()。；，“”]+)(?=[，。；]))`,
	'gu',
);
/** What agrees stands before how many do: 账账、账款、账实三相符. */
const AGREEING = /(?<list>(?:[^，。；：、（）]+、)+[^，。；：、（）]*?)(?<number>[二三四五六七八九])相符/gu;
/** Such a list is not whole, or tells something else. */
const OPEN_LIST = /等(?![级额值候待同次])|如|[含包]|例|其中|或|\d/u;
/** A number of these measures; 三人（甲、乙）, 二日（一、二）. */
const MEASURE = /^[“"]?.(?:[年月日天周人名位次元分时点]|个?(?:小时|月|工作日|人))/u;

/** The lists that a sentence announces by number, tells itself and tells otherwise, with how many there are. */
export function findInlineLists(sentence: string): { words: string; announced: number; told: number }[] {
	if (!/[（，][^（）]*、|、[^，。；]*相符/u.test(sentence)) return [];
	const lists = [...sentence.matchAll(INLINE), ...(sentence.includes('相符') ? sentence.matchAll(AGREEING) : [])];
	return lists.flatMap(({ 0: words, groups = {} }) => {
		const list = groups.list ?? groups.bracket ?? groups.apposition ?? '';
		if (MEASURE.test(words) || OPEN_LIST.test(list)) return [];
		const printed = groups.quoted ?? groups.number ?? '';
		const announced = readNumber(printed) ?? 0;
		const told = list.split('、').length;
		// 和 may join the last two, or stand within one.
		const most = list.split(/、|和|及|与/u).length;
		return announced >= told && announced <= most ? [] : [{ words, announced, told }];
	});
}
