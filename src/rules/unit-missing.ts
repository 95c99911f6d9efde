import type { UnitKind } from '#model/unit.ts';
import { findFigures } from '#text/figures.ts';
import type { Figure } from '#text/figure.ts';
import type { Rule } from './rule.ts';

/** Kinds that set figures; phrases and the names of sections don't. */
const SKIPPED: ReadonlySet<UnitKind> = new Set(['phrase', 'section']);

const BARE = String.raw`\s*(?:$|[，。；：、！？）)”]|以[上下内外]|之[内间]|内(?![部容外勤存科])|左右|的|以?前|以?后|者|或|和|及|并|且|不等|为[止限宜准]|到岗|到达|到场|上岗|完成|上报|报送|提交|办理|通知|开始|进入)`;
const MEASURING = String.raw`(?:扣罚?|罚款?|处罚|奖励?|加|计|得|减|满|达到?|超过|超出|低于|高于|少于|多于|不足|至少|最多|至多|提前|推迟|延长|缩短|控制在|保持在|约|共|限|时长|期限|金额|数额|比例|温度|频次)\s*`;
/** A number that nothing measurable follows: a digit or its scale, or after a measuring word a Han numeral, which alone is mostly part of a word. */
const CANDIDATE = new RegExp(`[\\d百千万亿]${BARE}|${MEASURING}[一二两三四五六七八九十百千]`, 'u');
const [AFTER, BEFORE] = [new RegExp(`^${BARE}`, 'u'), new RegExp(`${MEASURING}$`, 'u')];
/** Words whose number always has a unit, of time or of points and money, and the characters such a unit begins with. */
const SHIFTING = /(?:提前|提早|推迟|推后|延后|延迟|延长|缩短|逾期|迟到|早退|扣[减除]?|罚款?|奖励)\s*$/u;
const NO_UNIT_AFTER =
	/^\s*(?![分秒小时钟刻天日周星礼月季年个工元角块万千百%％‰倍成点名人次件项位家户笔起例台部套张份本枚瓶箱盒斤公吨克米升度])\p{Script=Han}/u;
const SHIFTED = /[前早迟后长短期到退扣罚减除款励]\s*\d[\d.～~–-]*\s*\p{Script=Han}/u;
/** Digits that count nothing: labels (第3、4项), places (排名前3), ratios, versions, codes and telephone numbers. */
const NAMED_BEFORE =
	/(?:第|编号|代码|代号|工号|电话|热线|拨打|版本?|型号?|[A-Za-z][-.]?|[:：/.\d-]|(?<!占)比|号码|（0\d{2,3}）|转|附件|附录|[表图]|方案|步骤|阶段|(?:排名?|名[次列]|位[居列]|业绩|成绩|得分)[^，。；\d提]{0,4}前|[居列进]入?前)\s*$|第[\d、和及与至到–-]+$/u;
const NAMED_AFTER = /^\s*(?:[:：比/.\d-]\s*\d|）\d{5}|[A-Za-z%％‰°℃]|[、和及与至到]\s*[\d第])/u;

/** Figures that measure something and have no unit. */
function findBare(text: string): Figure[] {
	if (!CANDIDATE.test(text) && !SHIFTED.test(text)) return [];
	return findFigures(text).filter(({ kind, unit, value, from, to, text: printed }) => {
		const [before, after] = [text.slice(0, from), text.slice(to)];
		if (kind !== 'quantity' || unit !== undefined) return false;
		if (!AFTER.test(after)) return /\d/u.test(printed) && SHIFTING.test(before) && NO_UNIT_AFTER.test(after);
		if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return false;
		// 0012 is a code.
		if (/^0\d/u.test(printed)) return false;
		return /\d/u.test(printed) || (value > 1 && BEFORE.test(before));
	});
}

export const rule: Rule = {
	id: 'unit-missing',
	family: 'time-and-figures',
	severity: 'warning',
	doc: {
		what: {
			zh: '表示数量的数字写明单位：扣10“分”、罚50“元”、提前15“分钟”。',
			en: 'A number that measures something has its unit: 10 points, 50 yuan, 15 minutes.',
		},
		why: {
			zh: '“扣10”是10分还是10元，争起来谁也说不清。',
			en: 'Whether “deduct 10” means points or yuan can’t be settled once there is a dispute.',
		},
		fix: {
			zh: '补上单位；来源就没有的，保留并登记豁免。',
			en: 'Add the unit; keep and waive a figure that has none in the source.',
		},
		sure: {
			zh: '只看后面紧跟标点或“以上”“的”等字的数字，“提前”“扣”等词后面的则看有没有单位；汉字数字还要前面是“扣”“不低于”“提前”等词；编号、比例、电话不算。',
			en: 'Only numbers before a mark or a word that can’t be a unit are looked at, and those after “ahead” or “deduct” whatever follows; Han numerals only after words such as “deduct” or “at least”; labels, ratios and telephone numbers are exempt.',
		},
	},
	check({ units }, report) {
		let examined = 0;
		for (const unit of units) {
			if (unit.gap || SKIPPED.has(unit.kind)) continue;
			examined += 1;
			for (const [text, { from, to }] of new Map(findBare(unit.zh).map((figure) => [figure.text, figure]))) {
				const around = unit.zh.slice(Math.max(0, from - 6), to + 3);
				report(
					{ on: unit, field: ['zh'] },
					{
						message: {
							zh: `“…${around}…”里的“${text}”没有单位。`,
							en: `The figure “${text}” has no unit.`,
						},
						values: [around],
						key: text,
					},
				);
			}
		}
		return examined;
	},
};
