import type { Corpus } from '#model/corpus.ts';
import { titleOf } from '#model/entry.ts';
import { intervalOf, listDated } from '#model/in-force.ts';
import type { Dated } from '#model/in-force.ts';
import type { Unit } from '#model/unit.ts';
import { splitSentences } from '#text/clauses.ts';
import { findFigures } from '#text/figures.ts';
import type { Report, Rule } from './rule.ts';

const BEGINS = '(?:施行|执行|实施|实行|试行|生效|启用|起效)';
const BEGINNING = new RegExp(BEGINS, 'u');
/** What makes the day before it the first one in force: 起施行, （含）起正式执行. */
const AFTER_DAY = new RegExp(
	`^(?:（含[^）]*）)?(?:[零0]时)?(?:起|开始|始)?(?:正式|全面|统一|一律)*${BEGINS}(?!的|前|后|期|日)`,
	'u',
);
/** The same in front of the day: 施行日期为. */
const BEFORE_DAY = new RegExp(`${BEGINS}(?:日期|时间|之日)?[为是：自于从]+$`, 'u');
/** The text speaks of itself up to the day: 本细则经局务会议通过，自. */
const OF_ITSELF =
	/(?:^|，)本\p{Script=Han}{0,6}?(?:办法|细则|规定|规范|制度|守则|规则|准则|禁令|通知|标准|方案|规程|条例|手册|用语|工作法|清单|职责|公约|须知|意见)(?:，|（|经|已|由|将|即|[自从于]|施行|实施|生效|$)/u;
/** The day it is issued: 自印发之日起施行. */
const ON_ISSUE = new RegExp(
	`(?:发布|印发|公布|颁布|下发|签发|发文)之日起(?:正式|全面|统一|一律)*${BEGINS}(?!的|前|后)`,
	'u',
);
/** No more than the day: 自2007年8月1日起施行本禁令. */
const ALONE = /^[自从于]?$/u;

/** The day or month a unit says its text comes into force, as `YYYY-MM-DD` or `YYYY-MM`; `isStart`: it is there to say that. */
function readStart({ zh }: Unit, isStart: boolean, issued: string): string | undefined {
	for (const { text } of splitSentences(zh)) {
		if (!BEGINNING.test(text)) continue;
		const onIssue = text.includes('之日起') ? ON_ISSUE.exec(text) : null;
		if (onIssue && (isStart || OF_ITSELF.test(text.slice(0, onIssue.index))))
			return issued === 'unknown' ? undefined : issued;
		for (const { kind, value, from, to } of findFigures(text)) {
			if (kind !== 'date' || value % 10_000 === 0 || value < 10_000) continue;
			const [before, after] = [text.slice(0, from), text.slice(to)];
			const verb = AFTER_DAY.exec(after)?.[0];
			if (verb === undefined && !BEFORE_DAY.test(before)) continue;
			const isAlone = ALONE.test(before) && /^(?:本|$)/u.test(after.slice(verb?.length));
			if (isStart || isAlone || OF_ITSELF.test(before))
				return String(value)
					.replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3')
					.replace(/-00$/u, '');
		}
	}
	return undefined;
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
	if (from === undefined && until !== undefined && issued !== 'unknown' && until < issued) {
		const message = {
			zh: `${issued}才发布，${until}就已失效。`,
			en: `It ended on ${until}, before it was issued on ${issued}.`,
		};
		report(
			{ on: entry, field: ['validity', 'effectiveUntil'] },
			{ message, values: [issued, until], key: 'ended-before-issue' },
		);
	}
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
		const day = unit.gap ? undefined : readStart(unit, isStart, validity.issued);
		if (day === undefined || validity.effectiveFrom.startsWith(day)) continue;
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
