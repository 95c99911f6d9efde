import { criteriaOf, pointsOf } from '#model/score-sheet.ts';
import type { Criterion } from '#model/score-sheet.ts';
import type { Rule } from './rule.ts';

/** A text that gives points, and what in it says how often they count. */
const GIVES_POINTS = /(?:扣减?|减|计|奖励?|加)[^，。；]{0,8}分/u;
const SAYS_HOW_OFTEN =
	/[每逐]|[按依]次|一经|(?:一|(?<![\d.第])1)[次起件例处项笔份人户张]|分\/[次起件例处项笔份人户张天月]|首次|累计|最多|为限|封顶|[仅只][扣计加奖]/u;

function printPoints({ data: { points } }: Criterion, to: string): string {
	const { min, max } = pointsOf(points);
	return min === max ? String(max) : `${min}${to}${max}`;
}

export const rule: Rule = {
	id: 'deduction-not-bounded',
	family: 'assessment',
	severity: 'warning',
	doc: {
		what: {
			zh: '每处扣分或加分写明多少分，以及按次计还是只计一次；per字段说了、文字没有说的也算没有写。',
			en: 'Every deduction or award says how many points it is, and whether it counts each time or once; what only the field “per” says, the text does not.',
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
				const unsaid =
					per !== undefined && GIVES_POINTS.test(criterion.zh) && !SAYS_HOW_OFTEN.test(criterion.zh);
				const award = effect === 'award';
				if (points === 'unknown') {
					report(
						{ on: criterion, field: ['points'] },
						{
							message: {
								zh: `没有写${award ? '加' : '扣'}多少分：${criterion.zh}`,
								en: `The points of this ${award ? 'award' : 'deduction'} are not given: ${criterion.en ?? criterion.zh}`,
							},
							values: ['unknown', criterion.zh],
							key: 'points',
						},
					);
				} else if (per === 'unknown' || unsaid) {
					report(
						{ on: criterion, field: ['per'] },
						{
							message: {
								zh: `${award ? '加' : '扣'}${printPoints(criterion, '至')}分，没有写按次还是只计一次：${criterion.zh}`,
								en: `${award ? 'Awards' : 'Deducts'} ${printPoints(criterion, ' to ')} points without saying whether each time or once: ${criterion.en ?? criterion.zh}`,
							},
							values: [printPoints(criterion, '–'), per, criterion.zh],
							key: 'per',
						},
					);
				}
			}
		}
		return examined;
	},
};
