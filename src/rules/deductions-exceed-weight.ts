import { capOf, criteriaOf, deductionsOf, endsAtZero, pointsOf, weightOf } from '#model/score-sheet.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
	id: 'deductions-exceed-weight',
	family: 'assessment',
	severity: 'warning',
	doc: {
		what: {
			zh: '一个评分项的扣分，每处各扣一次、按上限合计，不超过该项分值，写明的扣分上限也不超过；写明扣完为止的不合计。',
			en: 'The deductions of a scored item, each taken once at its upper end, do not come to more than the item is worth, unless it says that it ends at zero; nor does the most that a deduction says it takes.',
		},
		why: {
			zh: '扣分多于分值，扣完以后的违规不再有后果，或者要倒扣别项的分。',
			en: 'If they do, a further breach costs nothing once the points are gone, or eats into other items.',
		},
		fix: {
			zh: '调整分值或扣分，或者写明扣完为止；来源如此的，登记豁免。',
			en: 'Adjust the weight or the deductions, or say that an item ends at zero; where the source stays, waive the finding.',
		},
	},
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const { sheet } of posts) {
			for (const item of sheet?.items ?? []) {
				if (item.gap || item.data.weight === 'unknown') continue;
				examined += 1;
				const [weight, sum] = [weightOf(item), deductionsOf(item)];
				const deductions = criteriaOf(item).filter(({ data }) => data.effect === 'deduct');
				for (const criterion of deductions) {
					const cap = capOf(criterion);
					if (cap === undefined || cap <= weight) continue;
					report(
						{ on: criterion, field: ['zh'] },
						{
							message: {
								zh: `写明最多扣${cap}分，这一项却只值${weight}分。`,
								en: `It may take up to ${cap} points, but the item is worth ${weight}.`,
							},
							values: [String(weight), String(cap)],
							key: 'cap',
						},
					);
				}
				if (sum <= weight || endsAtZero(item)) continue;
				report(
					{ on: item, field: ['weight'] },
					{
						message: {
							zh: `这一项值${weight}分，${deductions.length}处扣分合计${sum}分。`,
							en: `The item is worth ${weight} points; its deductions (${deductions.length}) come to ${sum}.`,
						},
						values: [
							String(weight),
							...deductions.map(({ id, data }) => `${id}: ${pointsOf(data.points).max}`),
						],
					},
				);
			}
		}
		return examined;
	},
};
