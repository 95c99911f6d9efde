import { ANY_ACT, scanControlWords } from './control-words.ts';

/** After an act these speak about it: 借阅制度, 检查标准, 检查发现的隐患, 支付的安全常识, 用印申请, 发放台账. */
const ABOUT =
	/^中?(?:发现|查出|暴露)的|^(?:的.{0,2})?(?:常识|知识|须知|注意事项)|^(?:申请|台[账帐]|登记簿|清册|清单|明细)|^.{0,3}?(?:制度|办法|规定|规则|标准|手续|期限|程序|细则|报告书|计划|方案|情况)|^(?:工作)?现场/u;
/** After an inspection these make it a noun, or are premises and fittings that no control act is tagged for: 检查人员, 检查门窗. */
const NO_CONTROL =
	/^(?:(?:人员|人|组|团|员)(?=[、，。；的和及时来]|$)|门(?=[窗锁、，。和及]|$)|窗(?=[户、，。和及]|$)|[水电](?=[电源管路线器、，。和及]|$)|煤气|火(?=[源种、，。]|$)|灯(?=[具光、，。]|$)|照明|暖气|管道|插[座头]|开关)/u;
/** Before an inspection: it belongs to a name, 三检查. */
const NAMED = /[一二两三四五六七八九十]$/u;
/** Before an inspection: it is undergone. */
const UNDERGONE = /(?:(?:接受|迎接|配合(?!做好))[^，。；]{0,14}|(?:报送|送交|提交|供|受|被)[^，。；]{0,6})$/u;

/** Before an approval or an appraisal: others give it, 报局长审批, 送总行鉴定. */
const ASKED = /[报呈送请经由待交][^，。；]{0,10}$/u;
/** What follows in the clause is done by others under the holder’s eye. */
const OVERSEEN = /督促|督导|监督|指导/u;

/** Before an act: it is forbidden, 不得预先盖章; 不得少于 and what needs leave are done. */
const FORBIDDEN = /(?:严禁|禁止|不得|不准|不许|切勿)(?![少低高多超])[^，。；]{0,12}$/u;
/** After an act: who does it. */
const PERSON = /^(?:人员|员(?!工)|岗(?!位))/u;
/** Before an act: others do it, 由采购人员采购. */
const BY_OTHERS = /由(?!本)[^，。；由]{1,10}(?:部门|[员科室部局行]|公司)$/u;

/** A control act that a text names. */
export interface NamedAct {
	act: string;
	family: string;
	/** Act and object stand in one clause; otherwise the object is carried over from the clause before. */
	sure: boolean;
	words: readonly [act: string, object: string];
}

export interface ControlReading {
	/** Every object family that the text names. */
	families: ReadonlySet<string>;
	acts: readonly NamedAct[];
	/** The words for an inspection that the holder carries out. */
	inspections: readonly string[];
}

type Hit = ReturnType<typeof scanControlWords>[number];

interface Clause {
	from: number;
	hits: readonly Hit[];
}

const STOP = /[，。；：]/u;

/** The clauses that hold a word of the lexicon, with those words. */
function cutClauses(text: string): Clause[] {
	const clauses: { from: number; to: number; hits: Hit[] }[] = [];
	for (const hit of scanControlWords(text)) {
		const last = clauses.at(-1);
		if (last && hit.from < last.to) {
			last.hits.push(hit);
			continue;
		}
		let from = hit.from;
		while (from > 0 && !STOP.test(text.charAt(from - 1))) from -= 1;
		let to = hit.to;
		while (to < text.length && !STOP.test(text.charAt(to))) to += 1;
		clauses.push({ from, to, hits: [hit] });
	}
	return clauses;
}

/** Reads the control acts and their objects out of a duty’s Chinese text. */
export function readControlActs(text: string): ControlReading {
	const families = new Set<string>();
	const acts: NamedAct[] = [];
	const inspections: string[] = [];
	let carried: ReadonlyMap<string, string> = new Map();
	for (const { from: start, hits } of cutClauses(text)) {
		const objects = new Map<string, string>();
		let loose = false;
		for (const { word, value, from } of hits) {
			for (const [family, strict] of value.families ?? []) {
				families.add(family);
				// 鉴定 stands for archives where the holder appraises them.
				if (strict && !(word === '鉴定' && ASKED.test(text.slice(start, from)))) objects.set(family, word);
				else loose = true;
			}
		}
		const sure = objects.size > 0;
		const around = sure ? objects : loose ? new Map<string, string>() : carried;
		for (const { word, value, from, to } of hits) {
			const named =
				value.acts && around.size > 0 ? [...around].filter(([family]) => value.acts?.has(family)) : [];
			if (named.length === 0 && !value.inspects) continue;
			const before = text.slice(start, from);
			if (ABOUT.test(text.slice(to, to + 8)) || UNDERGONE.test(before)) continue;
			// 采购人员 and 档案管理员 are persons; of an inspection 人员 may be the object.
			if (!value.inspects && PERSON.test(text.slice(to, to + 2))) continue;
			if ((FORBIDDEN.test(before) && !before.includes('未经')) || BY_OTHERS.test(before)) continue;
			if (value.inspects && !NO_CONTROL.test(text.slice(to, to + 4)) && !NAMED.test(before))
				inspections.push(word);
			const overseen = OVERSEEN.test(before);
			for (const [family, object] of named) {
				const act = value.acts?.get(family) ?? ANY_ACT;
				if ((act === 'authorise' || act === 'appraise') && ASKED.test(before)) continue;
				if (act === 'check' || !overseen) acts.push({ act, family, sure, words: [word, object] });
			}
		}
		if (sure) carried = objects;
	}
	return { families, acts, inspections };
}
