import { criteriaOf, pointsOf } from '#model/score-sheet.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
	id: 'weight-without-criterion',
	family: 'assessment',
	severity: 'warning',
	doc: {
		what: {
			zh: '有分值的评分项写明什么情形扣多少分；只有分值、没有评分标准的，以及只有加分、没有扣分的，会被列出。',
			en: 'A scored item with a weight says what conduct costs how many points; one with a weight alone, or with awards but no deduction, is reported.',
		},
		why: {
			zh: '没有标准，分值只能凭印象给。',
			en: 'Without a criterion the points are given by impression.',
		},
		fix: {
			zh: '请发文单位补上评分标准；来源已缺的，登记豁免。',
			en: 'Have the issuer supply the criterion; where the source lost it, waive the finding.',
		},
	},
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const { sheet } of posts) {
			for (const item of sheet?.items ?? []) {
				if (item.gap) continue;
				examined += 1;
				const criteria = criteriaOf(item);
				if (
					criteria.some(
						({ data }) =>
							data.effect === 'deduct' && (data.points === 'unknown' || pointsOf(data.points).max > 0),
					)
				)
					continue;
				const weight = item.data.weight === 'unknown' ? undefined : item.data.weight;
				const awards = criteria.length > 0;
				report(
					{ on: item, field: ['weight'] },
					{
						message: {
							zh: `这一项${weight === undefined ? '分值不详' : `值${weight}分`}，${awards ? '只写了加分，没有写什么情形扣分' : '却没有评分标准'}。`,
							en: `This item is worth ${weight ?? 'an unknown number of'} points, but ${awards ? 'only awards are written, no deduction' : 'has no criterion'}.`,
						},
						values: [String(item.data.weight), ...criteria.map(({ zh }) => zh)],
					},
				);
			}
		}
		return examined;
	},
};
