import { commonWords, normsOf } from '#model/norms.ts';
import { collectPenalties, COSTS, FORM_NAMES, keyOf, listConsequences, PAYER_NAMES } from '#model/penalty.ts';
import type { Consequence, Payer } from '#model/penalty.ts';
import { conductWords } from '#text/breach.ts';
import { similarity } from '#text/similarity.ts';
import type { Rule } from './rule.ts';

/** Who pays in the end; the unit that owns a thing is a unit. Left out where nobody can tell. */
const BEARERS: Readonly<Partial<Record<Payer, readonly string[]>>> = {
	person: ['person'],
	leader: ['leader'],
	unit: ['unit'],
	'owning-unit': ['unit'],
	'unit-and-person': ['unit', 'person'],
	'leader-or-person': ['leader', 'person'],
};

/** What came of a breach: two triggers with one outcome are of one family, however the breach is called. */
const OUTCOMES =
	/损坏|毁坏|损毁|受损|破坏|丢失|遗失|灭失|失窃|被盗|报废|事故|延误|迟延|泄密|泄露|泄漏|差错|短款|长款|积压|投诉|申告|[摔砸碰烧撞弄压]坏|积尘|脏污|污损|停机|中断|火灾|伤亡/gu;
const SAME: ReadonlyMap<string, string> = new Map([
	['损毁', '损坏'],
	['受损', '损坏'],
	['遗失', '丢失'],
	['灭失', '丢失'],
	['失窃', '被盗'],
	['迟延', '延误'],
	['泄露', '泄密'],
	['泄漏', '泄密'],
	['申告', '投诉'],
]);
const ALIKE = 0.6;
/** How many pairs of characters that tell conduct a piece has that is the same case by itself: 乱涂乱画, not 违反规定. */
const TELLING = 3;

const conditionOf = ({ penalty, data }: Consequence): string =>
	[penalty.data.trigger?.zh ?? penalty.zh, data.when?.zh].filter(Boolean).join('');

function outcomesOf(consequence: Consequence): Set<string> {
	return new Set(
		Array.from(conditionOf(consequence).matchAll(OUTCOMES), ([word]) =>
			word.endsWith('坏') ? '损坏' : (SAME.get(word) ?? word),
		),
	);
}

/** Whether a text has a piece of another, between its marks, that tells its conduct beyond what the rulebook speaks of all over. */
const holdsPiece = (text: string, other: string, common: ReadonlySet<string>): boolean =>
	other
		.split(/\P{Script=Han}+/u)
		.some(
			(piece) =>
				text.includes(piece) && conductWords(piece).filter((word) => !common.has(word)).length >= TELLING,
		);

/** Two triggers of one family: they name the same outcome or conduct, or say nearly the same. */
function haveSameTrigger(a: Consequence, b: Consequence, common: ReadonlySet<string>): boolean {
	const outcomes = outcomesOf(a);
	if ([...outcomesOf(b)].some((outcome) => outcomes.has(outcome))) return true;
	const [one, other] = [conditionOf(a), conditionOf(b)];
	return similarity(one, other) >= ALIKE || holdsPiece(one, other, common) || holdsPiece(other, one, common);
}

function areApart(a: Payer, b: Payer): boolean {
	const [first, second] = [BEARERS[a], BEARERS[b]];
	return first !== undefined && second !== undefined && !first.some((bearer) => second.includes(bearer));
}

export const rule: Rule = {
	id: 'penalty-payer-conflict',
	family: 'sanctions',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一制度里，同一类后果的同一笔费用（如损坏设备的维修费）不由不同的人承担。',
			en: 'Within one rulebook the same cost of the same kind of damage (the repair of broken equipment) does not fall on different payers.',
		},
		why: {
			zh: '一条要个人出，一条要单位出，两条都适用时谁也不会付。',
			en: 'Where one penalty makes the person pay and another the unit, and both apply, nobody will.',
		},
		fix: {
			zh: '请发文单位划清两条的适用情形，或者统一由谁承担；来源如此的，登记豁免。',
			en: 'Have the issuer say when each applies, or settle who pays; waive what the source prints.',
		},
		sure: {
			zh: '凭后果的字样（损坏、丢失等）、两条都写的行为（如“乱涂乱画”）或文字相似（0.6以上）判断是不是同一类情形。',
			en: 'Whether two penalties meet the same case is judged by the outcome they name, by conduct that both name in the same words (乱涂乱画), or by their likeness (from 0.6).',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const [entry, penalties] of collectPenalties(corpus)) {
			const common = commonWords(entry, normsOf(corpus, entry));
			const costs = listConsequences(penalties).filter(({ data }) => COSTS.has(data.form));
			examined += costs.length;
			for (const own of Map.groupBy(costs, ({ data }) => data.form).values()) {
				for (const [index, later] of own.entries()) {
					const earlier = own
						.slice(0, index)
						.find(
							(one) =>
								one.penalty !== later.penalty &&
								areApart(one.payer, later.payer) &&
								haveSameTrigger(one, later, common),
						);
					if (!earlier) continue;
					const [form, first, second] = [
						FORM_NAMES[later.data.form],
						PAYER_NAMES[earlier.payer],
						PAYER_NAMES[later.payer],
					];
					report(
						{
							on: later.penalty,
							field: later.data.payer === undefined ? ['payer'] : ['consequences', later.index, 'payer'],
						},
						{
							message: {
								zh: `${form.zh}在这里由${second.zh}承担，同类情形的另一条却由${first.zh}承担。`,
								en: `Here ${second.en} bears ${form.en}; in another penalty for the like case ${first.en} does.`,
							},
							values: [later.payer, conditionOf(later), earlier.payer, conditionOf(earlier)],
							related: [
								{
									on: earlier.penalty,
									field: ['consequences', earlier.index],
									note: { zh: `这里由${first.zh}承担。`, en: `Here ${first.en} bears it.` },
								},
							],
							key: keyOf(later),
						},
					);
				}
			}
		}
		return examined;
	},
};
