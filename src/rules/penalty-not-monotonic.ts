import { collectPenalties, keyOf, listConsequences } from '#model/penalty.ts';
import type { Consequence } from '#model/penalty.ts';
import { isMilder, weighConsequence } from '#model/penalty-weight.ts';
import type { Weight } from '#model/penalty-weight.ts';
import type { Report, Rule } from './rule.ts';

/** Words for how bad a case is, where no `severity` says it; compared within one penalty only. */
const GRADES: readonly (readonly [grade: number, words: RegExp])[] = [
	[1, /(?:未|没有?|不)(?:造成|构成|导致|引起|严重|较重|重大)/u],
	[4, /特别严重|特大|极其严重|构成犯罪/u],
	[3, /严重|较重|重大|屡|三次|多次|报废|故意|蓄意|恶意/u],
	[1, /轻微|较轻|初犯|首次|第一次|初次|未遂|过失|疏忽|无意/u],
	[2, /一般|再次|第二次|再犯|造成/u],
];
/** A consequence without a further condition is for the plain case. */
const PLAIN = 1.5;

/** How bad a case the words name; undefined where they don’t say, or where the consequence comes on top of the plain one. */
function gradeOf({ data: { when, join } }: Consequence): number | undefined {
	if (when === undefined) return PLAIN;
	const grade = GRADES.find(([, words]) => words.test(when.zh))?.[0];
	return grade !== undefined && grade > PLAIN && join === 'and' ? undefined : grade;
}

interface Graded {
	consequence: Consequence;
	grade: number;
	weight: Weight;
}

/** Finds consequences that weigh less than one for a milder outcome, on the same scale; one finding for each. */
function compare(graded: readonly Graded[], report: Report): void {
	for (const own of Map.groupBy(graded, ({ weight }) => weight.scale).values()) {
		for (const worse of own) {
			const milder = own.filter(({ grade }) => grade < worse.grade);
			const heaviest = milder.reduce<Graded | undefined>(
				(best, one) => (!best || isMilder(best.weight, one.weight) ? one : best),
				undefined,
			);
			if (!heaviest || !isMilder(worse.weight, heaviest.weight)) continue;
			const { consequence, weight } = worse;
			const when = consequence.data.when?.zh ?? consequence.penalty.data.trigger?.zh ?? '';
			const other = heaviest.consequence;
			report(
				{ on: consequence.penalty, field: ['consequences', consequence.index] },
				{
					message: {
						zh: `后果更重（${when.replace(/[。的]+$/u, '')}），处罚却更轻：这里是${weight.words.zh}，后果较轻的一项是${heaviest.weight.words.zh}。`,
						en: `The outcome is worse and the sanction milder: ${weight.words.en} here, ${heaviest.weight.words.en} for a lesser outcome.`,
					},
					values: [consequence.penalty.zh, weight.words.zh, other.penalty.zh, heaviest.weight.words.zh],
					related: [
						{
							on: other.penalty,
							field: ['consequences', other.index],
							note: { zh: '后果较轻而处罚较重。', en: 'A lesser outcome with a heavier sanction.' },
						},
					],
					key: keyOf(consequence),
				},
			);
		}
	}
}

export const rule: Rule = {
	id: 'penalty-not-monotonic',
	family: 'sanctions',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一制度里，后果越重（severity 越大），同一种处罚不会越轻。',
			en: 'Within one rulebook a worse outcome (a higher severity) never meets a milder sanction of the same kind.',
		},
		why: {
			zh: '损失越大罚得越轻，等于鼓励把事情弄大。',
			en: 'Where greater damage costs less, the rules reward making it worse.',
		},
		fix: {
			zh: '请发文单位调整数额或形式；来源如此的，登记豁免。',
			en: 'Have the issuer set the amounts or forms right; waive what the source prints.',
		},
		sure: {
			zh: '只比较同一种费用的比例、同一计次的金额和处分的轻重；没有写 severity 的，凭“情节严重”“再次”等字样在一项处罚之内比较，没有另加条件的算一般情形；“并处”的不算。',
			en: 'Only percentages of one cost, sums of one kind of counting, and disciplinary forms are compared; where no severity is given, words such as “serious” or “again” grade the outcomes of one penalty, of which one without a further condition is the plain case; what is added to another isn’t compared.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const penalties of collectPenalties(corpus).values()) {
			const weighed = listConsequences(penalties).flatMap((consequence) => {
				const weight = weighConsequence(consequence);
				return weight ? [{ consequence, weight }] : [];
			});
			examined += weighed.length;
			const typed = weighed.flatMap((one) =>
				one.consequence.data.severity === undefined ? [] : [{ ...one, grade: one.consequence.data.severity }],
			);
			compare(typed, report);
			const worded = weighed.flatMap((one) => {
				const grade = one.consequence.data.severity === undefined ? gradeOf(one.consequence) : undefined;
				return grade === undefined ? [] : [{ ...one, grade }];
			});
			for (const own of Map.groupBy(worded, ({ consequence }) => consequence.penalty).values())
				compare(own, report);
		}
		return examined;
	},
};
