import { collectPenalties, COSTS, FORM_NAMES, keyOf, listConsequences } from '#model/penalty.ts';
import type { Consequence } from '#model/penalty.ts';
import { findOther, findOtherPer } from '#model/penalty-text.ts';
import type { Unit, UnitKind } from '#model/unit.ts';
import { splitSentences } from '#text/clauses.ts';
import { findFigures } from '#text/figures.ts';
import type { Bilingual } from '#diagnostics/finding.ts';
import type { Report, Rule } from './rule.ts';

/** Kinds that may threaten a fine in words alone. */
const WORDED: ReadonlySet<UnitKind> = new Set(['duty', 'article', 'ban', 'clause', 'step', 'list-item']);
const THREAT = /罚款|罚金|扣罚|经济处罚|扣发|扣除(?:工资|奖金|绩效)|赔偿(?:损失|责任)/gu;

/** Before and after such a word: it is one of the kinds that there are, or the money’s use is told. */
const KINDS = /(?:分为|包括|种类|[形方]式|以下处[理罚])[^。；]*$/u;
const SPOKEN_OF =
	/^(?:的?(?:决定|通知|标准|金额|收入|款项|票据|单|种类|权限|程序)|(?:款)?(?:从|由|自|全部|统一|一律(?:上缴|缴入)|应?(?:上缴|缴入|纳入|用于|作为))|[与和及](?:其他|其它)(?:处理|处罚))/u;

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

/** A threat of a fine outside the typed penalties, without a sum in its sentence. */
function checkWords(unit: Unit, report: Report): void {
	const threat = Array.from(unit.zh.matchAll(THREAT)).find(
		({ 0: word, index }) =>
			!KINDS.test(unit.zh.slice(0, index)) && !SPOKEN_OF.test(unit.zh.slice(index + word.length)),
	);
	if (!threat) return;
	const [words] = threat;
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
			zh: '罚款、扣罚、维修费、经济处罚写明数额、幅度，或者比例和基数，字段（含按次、按件的 per）和条文写的一样。',
			en: 'Fines, deductions, repair costs and economic penalties give an amount, a range, or a percentage and what it is taken of, and fields and text give the same, “per” included.',
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
			const other = findOther(consequence) ?? findOtherPer(consequence);
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
