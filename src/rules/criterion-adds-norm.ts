import { scoredItemOf } from '#model/post.ts';
import { criteriaOf } from '#model/score-sheet.ts';
import { figureKey, toCommonUnit } from '#text/figure.ts';
import type { Figure } from '#text/figure.ts';
import { findFigures, STEP } from '#text/figures.ts';
import { readUnit } from '#text/units.ts';
import type { Rule } from './rule.ts';

const NORMS: ReadonlySet<Figure['kind']> = new Set(['period', 'percent', 'money', 'date', 'time', 'quantity']);
/** Times that set a norm without a figure. */
const WORDS = /不?定期|当天|当日|次日|月底|月末|季末|年底|年终|年末|逐笔|随时/gu;
/** Two words for one time. */
const SAME: ReadonlyMap<string, string> = new Map([
	['当天', '当日'],
	['月底', '月末'],
	['年底', '年末'],
	['年终', '年末'],
]);
/** What is due every day is due that day. */
const DAILY = /[每逐][日天]|日终/u;
/** A limit of one day, week, month …: 一 measures where it is exceeded or not reached, and elsewhere is too often no figure. */
const LIMIT_OF_ONE =
	/(?:超过?|逾期?|过|达到?|满|不足|不到|少于|多于|至少|最多|提前|推迟|延误|拖延|迟到)(一(?:个?(?:工作日|小时|钟头|星期|礼拜|月|季度)|[天日周年]|分钟|刻钟))|(一(?:个?(?:工作日|小时|钟头|星期|礼拜|月|季度)|[天日周年]|分钟|刻钟))(?=以[上下内外]|之[内外]|内)/gu;
/** Whether a figure only says for what points are taken: 每低1个百分点, or 投诉1次 where nothing is compared. */
function isMeasure(text: string, { kind, value, upper, unit, from, to }: Figure): boolean {
	const [before, after] = [text.slice(0, from), text.slice(to)];
	if (kind !== 'period' && (STEP.test(before) || before.endsWith('每'))) return true;
	const one = kind === 'quantity' && value === 1 && upper === undefined && !toCommonUnit(value, unit);
	return one && !/[于足到少多过]$/u.test(before) && !after.startsWith('以');
}

/** The day of a month by which something is due: 次月5日前, 每月25号. */
const isDayOfMonth = (text: string, { kind, unit, from, to }: Figure): boolean =>
	kind === 'ordinal' && unit === 'day' && (text.charAt(from - 1) === '月' || /^(?:之|以)?前/u.test(text.slice(to)));

/** A limit of one day, week …, comparable with one in figures. */
function keyOfOne(words: string): string {
	const unit = readUnit(words.slice(1));
	return toCommonUnit(1, unit)
		? figureKey({ kind: 'quantity', value: 1, unit, confidence: 'likely' })
		: words.replace('个', '');
}

/** Figures of a text that set a norm: no points, and not 每次; those of a criterion must also be more than a measure of its points. */
function normsIn(text: string, isCriterion: boolean): { key: string; text: string }[] {
	const figures = findFigures(text).filter(
		(figure) =>
			(NORMS.has(figure.kind) || isDayOfMonth(text, figure)) &&
			figure.unit !== 'point' &&
			!(figure.kind === 'period' && figure.unit === 'time') &&
			figure.confidence !== 'doubtful' &&
			!(isCriterion && isMeasure(text, figure)),
	);
	return [
		...figures.map((figure) => ({ key: figureKey(figure), text: figure.text })),
		...[...text.matchAll(WORDS)].map(([word]) => ({ key: SAME.get(word) ?? word, text: word })),
		...[...text.matchAll(LIMIT_OF_ONE)].map(([, after, before = '']) => {
			const words = after ?? before;
			return { key: keyOfOne(words), text: words };
		}),
	];
}

export const rule: Rule = {
	id: 'criterion-adds-norm',
	family: 'assessment',
	severity: 'warning',
	doc: {
		what: {
			zh: '评分标准里的频次、比例、期限、数额，职责或评分项里也写明。',
			en: 'A frequency, percentage, time limit or sum in a criterion also stands in the duty or the scored item.',
		},
		why: {
			zh: '只在扣分时才出现的要求，事前没有人知道。',
			en: 'A demand that only appears when points are taken was known to nobody beforehand.',
		},
		fix: {
			zh: '把要求写进职责；来源只在评分标准里写的，登记豁免。',
			en: 'Put the demand into the duty; where the source has it in the criterion only, waive the finding.',
		},
		sure: {
			zh: '按数字和时间用语比较，换一种说法的同一要求可能被误报。',
			en: 'It compares figures and words of time; the same demand in other words can be reported by mistake.',
		},
	},
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const duty of posts.flatMap(({ duties }) => duties)) {
			const item = scoredItemOf(duty);
			if (!item || item.gap) continue;
			for (const criterion of criteriaOf(item)) {
				examined += 1;
				// An award says how much more than the demand it takes.
				if (criterion.data.effect === 'award') continue;
				const norms = normsIn(criterion.zh, true);
				if (norms.length === 0) continue;
				const stated = new Set(normsIn(`${duty.zh}。${item.zh}`, false).map(({ key }) => key));
				if (DAILY.test(`${duty.zh}${item.zh}`)) stated.add('当日');
				const added = norms.filter(({ key }) => !stated.has(key));
				if (added.length === 0) continue;
				const quoted = [...new Set(added.map(({ text }) => text))];
				report(
					{ on: criterion, field: ['zh'] },
					{
						message: {
							zh: `${quoted.map((text) => `“${text}”`).join('、')}只写在评分标准里，职责没有这项要求：${duty.zh}`,
							en: `${quoted.map((text) => `“${text}”`).join(', ')}: stated by the criterion only, not by the duty: ${duty.en ?? duty.zh}`,
						},
						values: [...quoted, duty.zh],
						related: [
							{ on: duty, field: ['zh'], note: { zh: '被考核的职责。', en: 'The duty that is scored.' } },
						],
					},
				);
			}
		}
		return examined;
	},
};
