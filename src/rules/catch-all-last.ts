import type { Duty } from '#model/post.ts';
import { splitClauses } from '#text/clauses.ts';
import type { Rule } from './rule.ts';

const TASKS = '(?:工作|任务|事项|事务|事宜|事情)+';
const GIVEN = '(?:(?:交办|安排|布置|交给|交付|交代|分派|指派|委派|委托|赋予|吩咐|临时)[、和]?)+的?';
/** What gives a task of its own (上级下达的任务), unless it is called another. */
const SET = '(?:授权|指定|下达|要求)的?';
const ANY = '(?:各项|一切|所有|有关|相关|日常|专项|临时性?|性|的)*';
const OTHER = `其[他它余](?:方面的|${ANY})`;
/** Several fields (其他经营、生产任务) are as good as none; one (其他信息工作) makes it a task of its own. */
const FIELDS = '[^，。；、]{1,8}、[^，。；]{1,12}';
const VERB = '(?:完成|落实|承担|办理|办好|做好|负责|处理|从事|执行)';
const MANNER = '(?:及时|按时|认真|努力|积极|按要求|按质按量|协助)*';
/** What follows up work that others were given is a task of its own: 督办领导交办的工作. */
const FOLLOWING_UP = '向|请示|跟踪|督办|督查|督促|督导|催办|检查|汇报|报告|反馈|通报|传达|登记|记录|汇总';
const OWN_UNIT = '(?:本?(?:部门|单位|岗位|支局|网点|班组|局|行)内?的?)?';
/** Whatever a list leaves out: 本岗未列明的其他工作, 上述职责以外的其他事项. */
const UNLISTED = `(?=[^，。；、]{0,12}[未外])[^，。；、]{0,12}?(?:未[列尽包涉明规][^，。；、]{0,3}?|[以之]外)的?${ANY}`;
const CATCH_ALL = new RegExp(
	`^(?:以及|并且?|且|同时|还)?(?!${MANNER}(?:${FOLLOWING_UP})[^，。；、及和]*$)${MANNER}${VERB}?(?:[^，。；、]{0,14}?${GIVEN}${ANY}(?:${OTHER})?(?:${TASKS}|(?<=其[他它余])${FIELDS}${TASKS})|[^，。；]{0,16}?(?:${GIVEN}|${SET})${ANY}${OTHER}${TASKS}|(?:${OWN_UNIT}|${UNLISTED})${OTHER}${TASKS})$`,
	'u',
);

const MAY_CATCH = new RegExp(`其[他它余]|${GIVEN}`, 'u');

/** The clause that catches everything else: the whole duty, or one at its end. */
function findCatchAll({ zh, gap }: Duty): string | undefined {
	if (gap || !MAY_CATCH.test(zh)) return undefined;
	return splitClauses(zh).find(({ text }) => CATCH_ALL.test(text))?.text;
}

export const rule: Rule = {
	id: 'catch-all-last',
	family: 'text',
	severity: 'warning',
	doc: {
		what: {
			zh: '每个岗位最多一条“完成领导交办的其他工作”之类的兜底职责，并且放在最后。',
			en: 'A post has at most one catch-all duty (“other work that the leadership assigns”), and it stands last.',
		},
		why: {
			zh: '兜底条款夹在中间或者写两遍，后面的职责就像是“其他工作”，责任也无从考核。',
			en: 'A catch-all in the middle, or two of them, makes the duties after it look like “other work”, and nobody can assess them.',
		},
		fix: {
			zh: '合并成一条，移到最后；来源如此的，登记豁免。',
			en: 'Merge them into one and move it to the end; waive what the source prints.',
		},
		sure: {
			zh: '写明了范围的（如“其他信息工作”）不算兜底。',
			en: 'One that names its field, such as “other information work”, is no catch-all.',
		},
	},
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const { duties } of posts) {
			examined += duties.length;
			const found = duties.flatMap((duty) => {
				const clause = findCatchAll(duty);
				return clause === undefined ? [] : [{ duty, clause }];
			});
			const [last, ...others] = found.reverse();
			if (!last) continue;
			for (const { duty, clause } of others.reverse()) {
				const message = {
					zh: `“${clause}”是又一条兜底职责，后面还有“${last.clause}”。`,
					en: 'It is one more catch-all duty; another stands further on.',
				};
				const note = { zh: '兜底职责在这里。', en: 'The catch-all stands here.' };
				report(
					{ on: duty, field: ['zh'] },
					{ message, values: [clause, last.clause], related: [{ on: last.duty, field: ['zh'], note }] },
				);
			}
			const after = duties.slice(duties.indexOf(last.duty) + 1).filter(({ gap }) => !gap);
			const [next] = after;
			if (!next) continue;
			report(
				{ on: last.duty, field: ['zh'] },
				{
					message: {
						zh: `兜底的“${last.clause}”不在最后，后面还有${after.length}项职责。`,
						en: `The catch-all is not last: ${after.length} more ${after.length === 1 ? 'duty follows' : 'duties follow'}.`,
					},
					values: [last.clause, ...after.map(({ id }) => id)],
					related: [{ on: next, field: ['zh'], note: { zh: '它后面的职责。', en: 'The duty after it.' } }],
					key: 'not-last',
				},
			);
		}
		return examined;
	},
};
