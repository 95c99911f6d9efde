import { findImpossibleDays, findIntervalConflicts } from '#text/intervals.ts';
import type { IntervalConflict } from '#text/intervals.ts';
import type { Rule } from './rule.ts';

const round = (value: number): string => String(Math.round(value * 100) / 100);

function sayLength({ length, unit }: IntervalConflict): { zh: string; en: string } {
	if (unit === 'day') return { zh: `${Math.round(length)}天`, en: `${Math.round(length)} days` };
	if (length < 60) return { zh: `${length}分钟`, en: `${length} minutes` };
	return { zh: `${round(length / 60)}小时`, en: `${round(length / 60)} hours` };
}

export const rule: Rule = {
	id: 'interval-arithmetic',
	family: 'time-and-figures',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一句里的起止时间与写明的时长算得拢：9时至18时是9小时，8月1日至8月31日是31天，3月1日至5月31日是三个月，周一至周五每周5天。写出的日期日历上都有。',
			en: 'A span of time and the length given in the same sentence agree: from 9 to 18 o’clock is 9 hours, 1 to 31 August 31 days, 1 March to 31 May three months, and Monday to Friday 5 days a week. Every day of a month that is named exists.',
		},
		why: {
			zh: '时间算不拢，执行的人不知道该照起止时间还是照时长，考核也没有依据。',
			en: 'Where they don’t add up, nobody knows whether the times or the length hold, and neither can be assessed.',
		},
		fix: {
			zh: '问明哪个数对，改正另一个；来源如此的，登记豁免。',
			en: 'Find out which is right and correct the other; waive what the source prints.',
		},
		sure: {
			zh: '“不少于”“至多”和午休已经算进去，按月、按周计的允许差几天；另有所指的时长（如加班、提前多少分钟）不比较。',
			en: '“At least”, “at most” and breaks are allowed for, and so are a few days where months or weeks are counted; lengths of something else (overtime, minutes ahead) are not compared.',
		},
	},
	reach: 'entry',
	check({ units }, report) {
		let examined = 0;
		for (const unit of units) {
			if (unit.gap) continue;
			examined += 1;
			for (const { printed, last } of findImpossibleDays(unit.zh)) {
				const message = {
					zh: `没有“${printed}”这一天：这个月最多到${last}日。`,
					en: `There is no such day (${printed}): that month has ${last} days at most.`,
				};
				report({ on: unit, field: ['zh'] }, { message, values: [printed], key: `day ${printed}` });
			}
			for (const conflict of findIntervalConflicts(unit.zh)) {
				const { interval, stated } = conflict;
				const { zh, en } = sayLength(conflict);
				report(
					{ on: unit, field: ['zh'] },
					{
						message: {
							zh: `“${interval}”是${zh}，写的却是“${stated}”。`,
							en: `The span (${interval}) is ${en}, but the text says “${stated}”.`,
						},
						values: [interval, stated],
						key: stated,
					},
				);
			}
		}
		return examined;
	},
};
