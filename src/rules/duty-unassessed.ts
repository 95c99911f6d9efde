import { scoredItemOf } from '#model/post.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
	id: 'duty-unassessed',
	family: 'assessment',
	severity: 'warning',
	doc: {
		what: {
			zh: '评分表完整的岗位，每项职责都有对应的评分项。',
			en: 'Where a post’s score sheet is complete, every duty has its scored item.',
		},
		why: {
			zh: '不计分的职责做不做都一样，考核结果不能反映履职。',
			en: 'A duty that is not scored makes no difference to the result, which then says little about the work.',
		},
		fix: {
			zh: '补上评分项；来源就没有的，登记豁免；评分表其实不全的，把status改为incomplete。',
			en: 'Add the scored item; where the source has none, waive the finding; if the sheet is in fact not whole, set its status to incomplete.',
		},
	},
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const { entry, sheet, duties } of posts) {
			if (sheet?.status !== 'complete') continue;
			for (const duty of duties) {
				if (duty.gap) continue;
				examined += 1;
				if (scoredItemOf(duty)) continue;
				const { zh, en = zh } = entry.data.title;
				const scored = duties.filter((other) => scoredItemOf(other)).length;
				report(
					{ on: duty, field: ['zh'] },
					{
						message: {
							zh: `“${zh}”的评分表只有${scored}项，没有给这项职责计分：${duty.zh}`,
							en: `The score sheet of “${en}” has ${scored} item(s) only and does not score this duty: ${duty.en ?? duty.zh}`,
						},
						values: [duty.zh],
					},
				);
			}
		}
		return examined;
	},
};
