/** Words that any sanction may use and that say nothing about which conduct it punishes: of breach and outcome, and of when it happens. */
const EMPTY =
	/(?:上班|工作|营业|当班|值班|办公|作业|岗位|在岗)(?:时间|期间|时段|时候|过程)(?:内|里|中)?|(?:上班|营业|当班|值班|办公|在岗)时|违反|违规|违章|违背|擅自|私自|随意|任意|规定|规章|制度|细则|规范|办法|禁令|条款|造成|导致|致使|引起|行为|情形|情节|以上|上述|有关|相关|各项|后果|影响|责任|领导|单位|人员|使用|进行|严重|轻微|经济损失|损失|事故|[的者或和与及等被把在对由不未没有无]/gu;
/** Different words for one conduct, each group under its first. */
const SYNONYMS: readonly (readonly string[])[] = [
	['爱护', '爱惜', '珍惜'],
	['清洁', '干净', '整洁', '卫生', '洁净', '清扫'],
	['丢失', '遗失', '灭失', '遗落', '弄丢'],
	['损坏', '受损', '毁坏', '损毁', '破坏', '弄坏'],
	['延误', '拖延', '耽误', '迟延', '积压'],
	['泄密', '泄露', '泄漏', '保密'],
	['挪用', '侵占', '动用'],
	['低价', '低资费', '打折', '低费率'],
	['酒后', '饮酒', '酗酒'],
	['旷工', '缺勤', '脱岗', '离岗'],
];
const CANONICAL = new Map(SYNONYMS.flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)));
const VARIANT = new RegExp([...CANONICAL.keys()].join('|'), 'gu');
const RUNS = /\p{Script=Han}+|[A-Za-z]{2,}/gu;
/** How far apart the two characters of a word may stand in a norm: 积尘 is met by 积灰尘. */
const REACH = 3;

const fold = (text: string): string => text.replaceAll(VARIANT, (word) => CANONICAL.get(word) ?? word);

/** The pairs of neighbouring characters that say what conduct a text is about, without words any sanction uses. */
export function conductWords(text: string): string[] {
	const words = new Set<string>();
	for (const [run] of fold(text).replaceAll(EMPTY, ' ').matchAll(RUNS)) {
		if (/[A-Za-z]/u.test(run)) words.add(run.toLowerCase());
		else for (let at = 1; at < run.length; at += 1) words.add(run.slice(at - 1, at + 1));
	}
	return [...words];
}

/** What norms speak of: every pair of characters that stand near each other in one of them. */
export function indexConduct(norms: Iterable<string>): Set<string> {
	const index = new Set<string>();
	for (const norm of norms) {
		for (const [run] of fold(norm).matchAll(RUNS)) {
			if (/[A-Za-z]/u.test(run)) index.add(run.toLowerCase());
			else
				for (let at = 0; at < run.length; at += 1)
					for (let next = at + 1; next <= at + REACH && next < run.length; next += 1)
						index.add(run.charAt(at) + run.charAt(next));
		}
	}
	return index;
}

/** Whether a sanction is for breaking the rules as such (违反本细则有关规定), not one of them. */
export function isGeneralBreach(text: string): boolean {
	return /违反[^，。；]{0,4}(?:以上|上述|前述|本)[^，。；]{0,6}(?:规定|规范|细则|办法|制度|禁令|要求|条)|违反[^，。；]{0,12}(?:有关|各项|任何)(?:规定|要求|条款)/u.test(
		text,
	);
}
