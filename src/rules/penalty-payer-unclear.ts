import { collectPenalties, FORM_NAMES, keyOf, listConsequences } from '#model/penalty.ts';
import type { Consequence } from '#model/penalty.ts';
import type { Report, Rule } from './rule.ts';

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

export const rule: Rule = {
	id: 'penalty-payer-unclear',
	family: 'sanctions',
	severity: 'warning',
	doc: {
		what: {
			zh: '每项处罚写明由谁承担：个人、领导、单位还是分担。',
			en: 'Every penalty says who bears it: a person, a leader, a unit, or several of them.',
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
			}
		}
		return examined;
	},
};
