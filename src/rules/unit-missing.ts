import type { UnitKind } from '#model/unit.ts';
import { findFigures } from '#text/figures.ts';
import type { Figure } from '#text/figure.ts';
import type { Rule } from './rule.ts';

/** Kinds that set figures; phrases and the names of sections don't. */
const SKIPPED: ReadonlySet<UnitKind> = new Set(['phrase', 'section']);

/** What a bare number may stand before: the end, a mark, or a word that can't be its unit. */
const BARE = /^\s*(?:$|[，。；：、！？）)”]|以[上下内外]|之[内间]|左右|的|以?前|以?后|者|或|和|及|并|且|不等|为[止限宜准])/u;
/** After these words a number measures something. */
const MEASURING =
	/(?:扣罚?|罚款?|处罚|奖励?|加|计|得|减|记|满|达到?|超过|超出|不超|低于|高于|少于|多于|不低于|不高于|不少于|不多于|不足|至少|最多|至多|提前|推迟|延长|缩短|控制在|保持在|每[次项件日天周月季年人]|为|是|约|共|计|限|时长|期限|金额|数额|比例|温度|频次|[，（(])\s*$/u;
/** Digits that count nothing: labels (第3、4项), ratios, versions, codes and telephone numbers. */
const NO_QUANTITY_BEFORE = /(?:第|编号|代码|代号|电话|热线|拨打|版本?|型号?|No\.?|[A-Za-z][-.]?|[:：比/.\d-]|号码)\s*$/u;
const NO_QUANTITY_AFTER = /^\s*(?:[:：比/.\d-]\s*\d|[A-Za-z%％‰°℃]|[、和及与至到]\s*[\d第])/u;

/** Figures that measure something and have no unit. */
function findBare(text: string): Figure[] {
	if (!/[\d一二三四五六七八九十百千]/u.test(text) || !MEASURED.test(text)) return [];
	return findFigures(text).filter(({ kind, unit, value, from, to, text: printed }) => {
		if (kind !== 'quantity' || unit !== undefined) return false;
		const [before, after] = [text.slice(0, from), text.slice(to)];
		if (NO_QUANTITY_BEFORE.test(before) || NO_QUANTITY_AFTER.test(after) || !BARE.test(after)) return false;
		// A Han numeral alone is mostly part of a word; after a measuring word it isn't.
		return MEASURING.test(before) && (/\d/u.test(printed) || (value > 1 && !/[，（(]\s*$/u.test(before)));
	});
}
const MEASURED = new RegExp(`${MEASURING.source.replace(/\\s\*\$$/u, '')}\\s*[\\d一二三四五六七八九十百千]`, 'u');

export const rule: Rule = {
	id: 'unit-missing',
	family: 'time-and-figures',
	severity: 'warning',
	doc: {
		what: {
			zh: '表示数量的数字写明单位：扣10“分”、罚50“元”、提前15“分钟”。',
			en: 'A number that measures something has its unit: 10 points, 50 yuan, 15 minutes.',
		},
		why: { zh: '“扣10”是10分还是10元，争起来谁也说不清。', en: 'Whether “deduct 10” means points or yuan can’t be settled once there is a dispute.' },
		fix: { zh: '补上单位；来源就没有的，保留并登记豁免。', en: 'Add the unit; keep and waive a figure that has none in the source.' },
		sure: {
			zh: '只看“扣”“不低于”“提前”等词后面、后面紧跟标点或“以上”等字的数字；编号、比例、电话不算。',
			en: 'Only numbers after words such as “deduct” or “at least” and before a mark or the like are looked at; labels, ratios and telephone numbers are exempt.',
		},
	},
	check({ units }, report) {
		let examined = 0;
		for (const unit of units) {
			if (unit.gap || SKIPPED.has(unit.kind)) continue;
			examined += 1;
			for (const { text, from, to } of findBare(unit.zh)) {
				const around = unit.zh.slice(Math.max(0, from - 6), to + 3);
				report(
					{ on: unit, field: ['zh'] },
					{
						message: { zh: `“…${around}…”里的“${text}”没有单位。`, en: `The figure “${text}” has no unit.` },
						values: [around],
						key: around,
					},
				);
			}
		}
		return examined;
	},
};
