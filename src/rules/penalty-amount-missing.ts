import { collectPenalties, COSTS, FORM_NAMES, keyOf, listConsequences } from '#model/penalty.ts';
import type { Consequence } from '#model/penalty.ts';
import type { Unit, UnitKind } from '#model/unit.ts';
import type { Figure } from '#text/figure.ts';
import { splitSentences } from '#text/clauses.ts';
import { findFigures } from '#text/figures.ts';
import type { Bilingual } from '#diagnostics/finding.ts';
import type { Report, Rule } from './rule.ts';

/** Kinds that may threaten a fine in words alone. */
const WORDED: ReadonlySet<UnitKind> = new Set(['duty', 'article', 'ban', 'clause', 'step', 'list-item']);
const THREAT = /罚款|罚金|扣罚|经济处罚|扣发|扣除(?:工资|奖金|绩效)|赔偿(?:损失|责任)/u;

/** A sum of 0 only keeps the place of one. */
const isLost = (value: unknown): boolean => value === undefined || value === 'unknown' || value === 0;

/** What of a money consequence is not given. */
function findLack({ amount, range, percent, base }: Consequence['data']): Bilingual | undefined {
	if (isLost(amount) && !range && isLost(percent)) {
		return percent === 'unknown'
			? { zh: '没有写比例', en: 'its percentage is not given' }
			: { zh: '没有写数额', en: 'its amount is not given' };
	}
	if (percent !== undefined && isLost(base))
		return { zh: '没有写比例的基数', en: 'what its percentage is taken of is not given' };
	return undefined;
}

const hasAll = (figures: readonly Figure[], ...sums: readonly number[]): boolean =>
	sums.every((sum) => figures.some(({ value, upper }) => value === sum || upper === sum));

/** What of a consequence’s figures its own text gives otherwise. */
function findOther({ penalty, data: { amount, range, percent, points } }: Consequence): Bilingual | undefined {
	const texts = [penalty.zh, ...(penalty.data.consequences ?? []).map(({ when }) => when?.zh ?? '')];
	const figures = texts.flatMap(findFigures);
	const money = figures.filter(({ kind }) => kind === 'money');
	const taken = figures.filter(({ kind, unit }) => kind === 'quantity' && unit === 'point');
	if (points !== undefined && taken.length > 0 && !hasAll(taken, points))
		return {
			zh: `字段写${points}分，条文写的不是`,
			en: `the field says ${points} points and its text another number`,
		};
	const shares = figures.filter(({ kind }) => kind === 'percent');
	const sums = typeof amount === 'number' ? [amount] : range ? [range.min, range.max] : [];
	if (money.length > 0 && !hasAll(money, ...sums)) {
		const sum = sums.join('–');
		return { zh: `字段写${sum}元，条文写的不是`, en: `the field says ${sum} yuan and its text another sum` };
	}
	if (typeof percent !== 'number' || percent === 100 || shares.length === 0 || hasAll(shares, percent))
		return undefined;
	return { zh: `字段写${percent}%，条文写的不是`, en: `the field says ${percent}% and its text another share` };
}

/** A threat of a fine outside the typed penalties, without a sum in its sentence. */
function checkWords(unit: Unit, report: Report): void {
	const words = THREAT.exec(unit.zh)?.[0];
	if (words === undefined) return;
	const sentence = splitSentences(unit.zh).find(({ text }) => text.includes(words))?.text ?? unit.zh;
	if (findFigures(sentence).some(({ kind }) => kind === 'money' || kind === 'percent')) return;
	const message = {
		zh: `写了“${words}”，没有写多少。`,
		en: 'It threatens a penalty in money and doesn’t say how much.',
	};
	report({ on: unit, field: ['zh'] }, { message, values: [unit.zh], key: 'words' });
}

export const rule: Rule = {
	id: 'penalty-amount-missing',
	family: 'sanctions',
	severity: 'warning',
	doc: {
		what: {
			zh: '罚款、扣罚、维修费、经济处罚写明数额、幅度，或者比例和基数，字段和条文写的一样。',
			en: 'Fines, deductions, repair costs and economic penalties give an amount, a range, or a percentage and what it is taken of, and fields and text give the same.',
		},
		why: {
			zh: '没有数额的处罚，罚多罚少由人定，既不公平也经不起申诉。',
			en: 'Where no amount is given, whoever imposes the penalty sets it at will; that is unfair and won’t stand an appeal.',
		},
		fix: {
			zh: '从发文单位取得数额；来源缺的写 unknown，并登记豁免。',
			en: 'Get the amount from the issuer; where the source lacks it, write unknown and waive the finding.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const consequence of listConsequences([...collectPenalties(corpus).values()].flat())) {
			const { penalty, index, data } = consequence;
			examined += 1;
			const cost = [data.form, data.upTo].find((form) => form !== undefined && COSTS.has(form));
			const other = findOther(consequence);
			if (other) {
				const message = {
					zh: `${FORM_NAMES[data.form].zh}：${other.zh}。`,
					en: `Of ${FORM_NAMES[data.form].en}, ${other.en}.`,
				};
				const values = [
					String(data.amount ?? data.percent ?? ''),
					String(data.range?.min ?? ''),
					String(data.range?.max ?? ''),
					penalty.zh,
				];
				report(
					{ on: penalty, field: ['consequences', index] },
					{ message, values, key: `${keyOf(consequence)}/text` },
				);
			}
			const lack = cost && findLack(data);
			if (!lack) continue;
			const name = FORM_NAMES[cost];
			report(
				{ on: penalty, field: ['consequences', index] },
				{
					message: { zh: `“${name.zh}”${lack.zh}。`, en: `The penalty is ${name.en}, but ${lack.en}.` },
					values: [data.form, penalty.zh],
					key: keyOf(consequence),
				},
			);
		}
		for (const unit of corpus.units)
			if (!unit.gap && WORDED.has(unit.kind) && unit.collection !== 'guides') checkWords(unit, report);
		return examined;
	},
};
