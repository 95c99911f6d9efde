import { capOf, criteriaOf, pointsOf } from '#model/score-sheet.ts';
import type { Criterion } from '#model/score-sheet.ts';
import { findFigures } from '#text/figures.ts';
import type { Rule } from './rule.ts';

/** A text that gives points, and what in it says how often they count. */
const GIVES_POINTS = /(?:扣减?|减|计|奖励?|加)[^，。；]{0,8}分/u;
/** A number of points or the whole of them; 部分 and 分别 are about none. */
const SAYS_HOW_MANY =
	/[\d〇零一二两三四五六七八九十百半]\s*分|(?:全部|[本该此]项|[完光尽])[^，。；]{0,4}分|[部充处成]分|分[别析管配类工局行支公厂担期批红]/u;
/** Words for each time, and for once. */
const EACH = /每[次起件例处项笔份人户张]|每(?:发[现生]|出现|[漏错迟少缺丢])|[按逐]次/u;
const ONCE = /一次性|[仅只][扣计加奖]|首次|最[多高]|为限|封顶/u;
const SAYS_HOW_OFTEN =
	/[每逐]|[按依]次|一经|(?:一|(?<![\d.第])1)[次起件例处项笔份人户张]|分\/[次起件例处项笔份人户张天月]|首次|累计|最[多高]|为限|封顶|[仅只][扣计加奖]/u;

function printPoints({ data: { points } }: Criterion, to: string): string {
	const { min, max } = pointsOf(points);
	return min === max ? String(max) : `${min}${to}${max}`;
}

/** Whether a text that gives points gives other ones than its field. */
function saysOther({ zh, data: { points } }: Criterion): boolean {
	if (points === undefined || points === 'unknown') return false;
	const { min, max } = pointsOf(points);
	const told = findFigures(zh).filter(({ unit, kind }) => kind === 'quantity' && unit === 'point');
	const holds = (value: number, upper?: number): boolean =>
		told.some((one) => one.value === value && one.upper === upper);
	return told.length > 0 && !(min === max ? holds(min) : holds(min, max) || (holds(min) && holds(max)));
}

export const rule: Rule = {
	id: 'deduction-not-bounded',
	family: 'assessment',
	severity: 'warning',
	doc: {
		what: {
			zh: '每处扣分或加分写明多少分，以及按次计还是只计一次；字段说了、文字没有说或者说得不同的也算没有写。写了上限的，上限不低于一次的分。',
			en: 'Every deduction or award says how many points it is, and whether it counts each time or once; what only the fields say, or the text says otherwise, is not said. A limit, where one is set, is no less than what one time moves.',
		},
		why: {
			zh: '不写按次还是一次，同样的情形可以扣几分，也可以把整项扣光。',
			en: 'If it does not, the same conduct can cost a few points or the whole item.',
		},
		fix: {
			zh: '写明“每次”或“一次性”；来源没有写的，登记豁免并说明怎样掌握。',
			en: 'Say “each time” or “once”; where the source does not, waive the finding and say how it is applied.',
		},
	},
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const { sheet } of posts) {
			for (const criterion of (sheet?.items ?? []).flatMap(criteriaOf)) {
				examined += 1;
				const { effect, points, per } = criterion.data;
				const { zh } = criterion;
				const givesPoints = GIVES_POINTS.test(zh);
				const isOther =
					per === 'once'
						? EACH.test(zh) && !ONCE.test(zh)
						: per === 'time' && zh.includes('一次性') && !EACH.test(zh);
				const unsaid = per !== undefined && givesPoints && (isOther || !SAYS_HOW_OFTEN.test(zh));
				const award = effect === 'award';
				const [cap, { max }] = [capOf(criterion), pointsOf(points)];
				if (cap !== undefined && cap < max) {
					report(
						{ on: criterion, field: ['zh'] },
						{
							message: {
								zh: `一次${award ? '加' : '扣'}${max}分，比写明的上限${cap}分还多。`,
								en: `One time ${award ? 'earns' : 'costs'} ${max} points, more than the limit of ${cap} that it sets.`,
							},
							values: [String(max), String(cap)],
							key: 'cap',
						},
					);
				}
				if (saysOther(criterion)) {
					const printed = printPoints(criterion, '–');
					report(
						{ on: criterion, field: ['points'] },
						{
							message: {
								zh: `points是${printed}，文字写的是别的分数：${zh}`,
								en: `“points” is ${printed}, but its text gives other points: ${criterion.en ?? zh}`,
							},
							values: [printed, zh],
							key: 'other',
						},
					);
				}
				if (points === 'unknown' || (givesPoints && !SAYS_HOW_MANY.test(zh))) {
					report(
						{ on: criterion, field: ['points'] },
						{
							message: {
								zh: `没有写${award ? '加' : '扣'}多少分：${zh}`,
								en: `The points of this ${award ? 'award' : 'deduction'} are not given: ${criterion.en ?? zh}`,
							},
							values: ['unknown', zh],
							key: 'points',
						},
					);
				} else if (per === 'unknown' || unsaid) {
					report(
						{ on: criterion, field: ['per'] },
						{
							message: {
								zh: `${award ? '加' : '扣'}${printPoints(criterion, '至')}分，没有写按次还是只计一次：${zh}`,
								en: `${award ? 'Awards' : 'Deducts'} ${printPoints(criterion, ' to ')} points without saying whether each time or once: ${criterion.en ?? zh}`,
							},
							values: [printPoints(criterion, '–'), per, zh],
							key: 'per',
						},
					);
				}
			}
		}
		return examined;
	},
};
