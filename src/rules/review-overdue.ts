import { titleOf } from '#model/entry.ts';
import { listDated } from '#model/in-force.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
	id: 'review-overdue',
	family: 'validity',
	severity: 'warning',
	doc: {
		what: {
			zh: '制度、岗位等没有过登记的复核日期；以内容自己的日期为今天。',
			en: 'No text is past the day by which it must be reviewed; today is the content’s own day.',
		},
		why: {
			zh: '过期没复核的制度，可能早已不合实际，却还在照着考核。',
			en: 'A text that nobody reviewed in time may no longer fit and still be used to assess people.',
		},
		fix: {
			zh: '请保管单位复核，改写 reviewDate；不再适用的写 effectiveUntil。',
			en: 'Have its owner review it and set a new reviewDate, or end it with effectiveUntil.',
		},
	},
	check(corpus, report) {
		const dated = listDated(corpus);
		for (const { entry, validity } of dated) {
			const { reviewDate, effectiveUntil } = validity;
			const ended = effectiveUntil !== undefined && effectiveUntil !== 'unknown' && effectiveUntil < corpus.asOf;
			if (reviewDate === 'unknown' || reviewDate >= corpus.asOf || ended) continue;
			const { zh, en = zh } = titleOf(entry);
			report(
				{ on: entry, field: ['validity', 'reviewDate'] },
				{
					message: {
						zh: `“${zh}”应在${reviewDate}之前复核，已经过期。`,
						en: `“${en}” was to be reviewed by ${reviewDate}.`,
					},
					values: [reviewDate],
				},
			);
		}
		return dated.length;
	},
};
