import { isPenalty } from '#model/consequence.ts';
import type { Penalty } from '#model/consequence.ts';
import { criteriaOf } from '#model/score-sheet.ts';
import type { Unit } from '#model/unit.ts';
import { conditionOf, judgeConduct } from '#text/conduct.ts';
import type { Conduct } from '#text/conduct.ts';
import type { Report, Rule } from './rule.ts';

type Effect = 'deduct' | 'award' | 'penalty';

const EFFECTS: Readonly<
	Record<Effect, { zh: string; en: string; wrong: Conduct; conduct: { zh: string; en: string } }>
> = {
	deduct: { zh: '扣分', en: 'deduction', wrong: 'good', conduct: { zh: '好的行为', en: 'good conduct' } },
	award: { zh: '加分', en: 'award', wrong: 'bad', conduct: { zh: '不好的行为', en: 'bad conduct' } },
	penalty: { zh: '处罚', en: 'penalty', wrong: 'good', conduct: { zh: '好的行为', en: 'good conduct' } },
};

/** Reports every alternative of a condition whose conduct is of the wrong kind. */
function checkCondition(unit: Unit, condition: string, effect: Effect, field: readonly string[], report: Report): void {
	const { zh, en, wrong, conduct } = EFFECTS[effect];
	const pieces = judgeConduct(condition).filter((piece) => piece.conduct === wrong);
	if (pieces.length === 0) return;
	const quoted = pieces.map(({ text }) => `“${text}”`);
	report(
		{ on: unit, field },
		{
			message: {
				zh: `这是${zh}的条件，${quoted.join('、')}读来却是${conduct.zh}：${unit.zh}`,
				en: `This is the condition of a ${en}, but ${quoted.join(', ')} reads as ${conduct.en}: ${unit.en ?? unit.zh}`,
			},
			values: [effect, condition],
			key: 'condition',
		},
	);
}

/** Reports a deduction whose text awards, or an award whose text deducts. */
function checkWording(unit: Unit, effect: Effect, report: Report): void {
	const deducts = /扣(?!件)/u.test(unit.zh);
	const awards = /奖(?!惩|金)|加\s*\d+分|加分/u.test(unit.zh);
	if (deducts === awards || deducts === (effect === 'deduct')) return;
	report(
		{ on: unit, field: ['effect'] },
		{
			message: {
				zh: `effect写作${effect}（${EFFECTS[effect].zh}），文字却是${deducts ? '扣分' : '加分'}：${unit.zh}`,
				en: `effect is ${effect}, but the text ${deducts ? 'deducts' : 'awards'}: ${unit.en ?? unit.zh}`,
			},
			values: [effect, unit.zh],
			key: 'effect',
			severity: 'error',
		},
	);
}

export const rule: Rule = {
	id: 'sanction-polarity',
	family: 'assessment',
	severity: 'warning',
	doc: {
		what: {
			zh: '扣分和处罚的条件是不好的行为，加分的条件是好的行为；effect字段与文字一致。',
			en: 'The condition of a deduction or penalty is bad conduct, that of an award is good conduct; the effect field agrees with the text.',
		},
		why: {
			zh: '少一个“未”字，做对了反而扣分，考核就与职责相反。',
			en: 'One lost “not” makes right conduct cost points, and the assessment contradicts the duty.',
		},
		fix: {
			zh: '对照原件补上或去掉否定；来源如此、无法判断的，登记豁免。',
			en: 'Compare with the original and restore or remove the negation; where the source has it so, waive the finding.',
		},
		sure: {
			zh: '按“及时、完成、表扬”和“失误、投诉、未”等用语判断，可能误读，可以豁免。',
			en: 'Judged by words such as 及时, 完成 and 表扬 against 失误, 投诉 and 未, which can be misread; such a finding can be waived.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const criterion of corpus.posts.flatMap(({ sheet }) => sheet?.items ?? []).flatMap(criteriaOf)) {
			examined += 1;
			const effect = criterion.data.effect ?? 'deduct';
			checkCondition(criterion, conditionOf(criterion.zh), effect, ['zh'], report);
			checkWording(criterion, effect, report);
		}
		for (const unit of corpus.units) {
			if (unit.gap || !isPenalty(unit)) continue;
			const { trigger }: Penalty['data'] = unit.data;
			if (!trigger) continue;
			examined += 1;
			checkCondition(unit, trigger.zh, 'penalty', ['trigger', 'zh'], report);
		}
		return examined;
	},
};
