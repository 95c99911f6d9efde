import { collectPenalties, FORM_NAMES, keyOf, listConsequences, PAYER_NAMES } from '#model/penalty.ts';
import type { Penalty } from '#model/consequence.ts';
import type { Consequence } from '#model/penalty.ts';
import type { Report, Rule } from './rule.ts';

const BEARERS = ['person', 'unit', 'leader'] as const;
type Bearer = (typeof BEARERS)[number];

const isOpen = (payer: string): boolean => payer === 'unclear' || payer === 'unknown';

function state(report: Report, consequences: readonly Consequence[]): void {
	const [first] = consequences;
	if (!first) return;
	const { penalty, index, data, payer } = first;
	const own = data.payer !== undefined;
	const forms = consequences.map((one) => FORM_NAMES[one.data.form]);
	const list = { zh: forms.map(({ zh }) => zh).join('、'), en: forms.map(({ en }) => en).join(', ') };
	report(
		{ on: penalty, field: own ? ['consequences', index, 'payer'] : ['payer'] },
		{
			message:
				payer === 'unclear'
					? { zh: `由谁承担（${list.zh}）写得不清楚。`, en: `Who bears it (${list.en}) is not clear.` }
					: { zh: `没有写由谁承担（${list.zh}）。`, en: `Who bears it (${list.en}) is not said.` },
			values: [payer, penalty.zh],
			...(own && { key: keyOf(first) }),
		},
	);
}

/** Who bears it, by the words for whom something is taken from: 对责任单位罚款, 由责任人承担, 扣罚责任单位50元. */
const BEARER =
	/(?:对|由|向|处以|给予|罚)(?:直接)?(?:(?<person>责任人|责任者|当事人|行为[者人]|违反者|本人|个人)|(?<unit>责任单位|使用单位|所在单位|责任部门|所在部门|该网点|该部门|该单位)|(?<leader>[\p{Script=Han}]{0,4}(?:负责人|领导|主管|主任|局长|行长)))/gu;

/** Whom the text of a penalty names, where its consequences all fall on one and the same other kind of bearer. */
function findOther(penalty: Penalty): Bearer | undefined {
	const borne = new Set(listConsequences([penalty]).map(({ payer }) => payer));
	const [payer] = borne;
	if (borne.size !== 1 || (payer !== 'person' && payer !== 'unit' && payer !== 'leader')) return undefined;
	const named = new Set(
		Array.from(penalty.zh.matchAll(BEARER), ({ groups = {} }) => BEARERS.find((one) => groups[one] !== undefined)),
	);
	const [other] = named;
	return named.size === 1 && other !== payer ? other : undefined;
}

export const rule: Rule = {
	id: 'penalty-payer-unclear',
	family: 'sanctions',
	severity: 'warning',
	doc: {
		what: {
			zh: '每项处罚写明由谁承担：个人、领导、单位还是分担；payer和条文写的一样。',
			en: 'Every penalty says who bears it: a person, a leader, a unit, or several of them; “payer” says what the text does.',
		},
		why: {
			zh: '不写由谁出，单位和个人就会互相推，最后常由最弱的人承担。',
			en: 'Where it isn’t said, unit and staff pass it to each other, and in the end the weakest pays.',
		},
		fix: {
			zh: '从发文单位问清楚，改 payer；来源没写或写错的，保留并登记豁免。',
			en: 'Ask the issuer and correct “payer”; keep and waive what the source garbles or leaves out.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const penalties of collectPenalties(corpus).values()) {
			for (const penalty of penalties) {
				examined += 1;
				const open = listConsequences([penalty]).filter(({ payer }) => isOpen(payer));
				state(
					report,
					open.filter(({ data }) => data.payer === undefined),
				);
				for (const one of open) if (one.data.payer !== undefined) state(report, [one]);
				const other = findOther(penalty);
				if (!other) continue;
				const { zh, en } = PAYER_NAMES[other];
				const message = {
					zh: `条文让${zh}承担，payer却不是。`,
					en: `Its text lets ${en} bear it, “payer” another.`,
				};
				report(
					{ on: penalty, field: ['payer'] },
					{ message, values: [other, String(penalty.data.payer), penalty.zh], key: 'text' },
				);
			}
		}
		return examined;
	},
};
