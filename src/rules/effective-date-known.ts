import type { Corpus } from '#model/corpus.ts';
import { titleOf } from '#model/entry.ts';
import { intervalOf, listDated } from '#model/in-force.ts';
import type { Dated } from '#model/in-force.ts';
import type { Unit } from '#model/unit.ts';
import { findFigures } from '#text/figures.ts';
import type { Report, Rule } from './rule.ts';

const START = /(?:施行|执行|实施|生效|启用|起效)/u;

/** The day a clause says the text comes into force, as `YYYY-MM-DD`. */
function readStart(unit: Unit): string | undefined {
	if (!START.test(unit.zh)) return undefined;
	const day = findFigures(unit.zh).find(
		({ kind, value }) => kind === 'date' && value % 100 !== 0 && value > 10_000,
	)?.value;
	return day === undefined ? undefined : String(day).replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3');
}

function checkOrder({ entry, validity }: Dated, report: Report): void {
	const { from, until } = intervalOf(validity);
	if (from !== undefined && until !== undefined && until < from) {
		const message = {
			zh: `${until}失效，却到${from}才生效。`,
			en: `It ends on ${until} and only begins on ${from}.`,
		};
		report({ on: entry, field: ['validity', 'effectiveUntil'] }, { message, values: [from, until], key: 'order' });
	}
	const { issued } = validity;
	if (from !== undefined && issued !== 'unknown' && from < issued) {
		const message = {
			zh: `${issued}才发布，却从${from}起施行。`,
			en: `It is in force from ${from}, before it was issued on ${issued}.`,
		};
		report(
			{ on: entry, field: ['validity', 'effectiveFrom'] },
			{ message, values: [issued, from], key: 'before-issue' },
		);
	}
}

function checkClauses(corpus: Corpus, { entry, validity }: Dated, report: Report): void {
	for (const unit of corpus.unitsOf(entry.id)) {
		const isStart = unit.kind === 'clause' && 'about' in unit.data && unit.data.about === 'effective-date';
		if (unit.gap || !(isStart || /本.{0,8}自?.{0,12}(?:施行|生效)|(?:施行|生效)本/u.test(unit.zh))) continue;
		const day = readStart(unit);
		if (day === undefined || day === validity.effectiveFrom) continue;
		report(
			{ on: entry, field: ['validity', 'effectiveFrom'] },
			{
				message: {
					zh: `正文写的施行日期是${day}，这里登记的是${validity.effectiveFrom}。`,
					en: `The text says it is in force from ${day}; ${validity.effectiveFrom} is registered here.`,
				},
				values: [day, validity.effectiveFrom],
				related: [
					{
						on: unit,
						field: ['zh'],
						note: { zh: '写明施行日期的条款。', en: 'The clause that gives the day.' },
					},
				],
				key: 'clause',
			},
		);
	}
}

export const rule: Rule = {
	id: 'effective-date-known',
	family: 'validity',
	severity: 'warning',
	doc: {
		what: {
			zh: '制度、禁令、用语、工作法写明何时施行，与正文的施行条款一致，先发布、后施行、再失效。',
			en: 'Rulebooks, prohibitions, phrases and methods say from when they are in force, as their own clause says it, and are issued, in force and ended in that order.',
		},
		why: {
			zh: '不知道何时施行，就说不清某件事发生时该不该照它办。',
			en: 'Without that day nobody can tell whether it applied when something happened.',
		},
		fix: {
			zh: '从发文单位查明并填写；来源没有的写 unknown，并登记豁免。',
			en: 'Find it out from the issuer; where the source doesn’t say, write unknown and waive the finding.',
		},
	},
	check(corpus, report) {
		const dated = listDated(corpus);
		for (const one of dated) {
			const { entry, validity } = one;
			const { zh, en = zh } = titleOf(entry);
			if (validity.effectiveFrom === 'unknown') {
				report(
					{ on: entry, field: ['validity', 'effectiveFrom'] },
					{
						message: { zh: `不知道“${zh}”何时施行。`, en: `From when “${en}” is in force is not known.` },
						values: ['unknown'],
					},
				);
			}
			checkOrder(one, report);
			checkClauses(corpus, one, report);
		}
		return dated.length;
	},
};
