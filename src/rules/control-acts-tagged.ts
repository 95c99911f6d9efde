import { readControlActs } from '#model/control-lexicon.ts';
import type { ControlReading, NamedAct } from '#model/control-lexicon.ts';
import { ANY_ACT, knownFamilies } from '#model/control-words.ts';
import type { Duty } from '#model/post.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import type { Report, Rule } from './rule.ts';

type Named = ReadonlyMap<string, { zh: string; en?: string | undefined }>;
const zhOf = (items: Named, id: string): string => items.get(id)?.zh ?? id;
const enOf = (items: Named, id: string): string => items.get(id)?.en ?? zhOf(items, id);

/** Reports tags whose object the text does not name. */
function checkTags(duty: Duty, { families }: ControlReading, { objects }: Vocabulary, report: Report): void {
	for (const [index, { of }] of (duty.data.acts ?? []).entries()) {
		if (!knownFamilies.has(of) || families.has(of)) continue;
		report(
			{ on: duty, field: ['acts', index, 'of'] },
			{
				message: {
					zh: `标了“${zhOf(objects, of)}”，文字里没有提到：${duty.zh}`,
					en: `“${enOf(objects, of)}” is tagged, but the text does not speak of it: ${duty.en ?? duty.zh}`,
				},
				values: [of, duty.zh],
				key: `object ${of} ${duty.data.acts?.[index]?.act ?? ''}`,
			},
		);
	}
}

/** Reports acts on one family that the text names and no tag holds: surely where the family isn’t tagged at all. */
function checkFamily(
	duty: Duty,
	family: string,
	named: readonly NamedAct[],
	vocabulary: Vocabulary,
	report: Report,
): void {
	const tagged = (duty.data.acts ?? []).filter(({ of }) => of === family).map(({ act }) => act);
	const missing = named.filter(({ act }) => !(act === ANY_ACT ? tagged.length > 0 : tagged.includes(act)));
	const acts = [...new Set(missing.map(({ act }) => act))];
	if (acts.length === 0) return;
	const sure = tagged.length === 0 && missing.some((one) => one.sure);
	const words = [...new Set(missing.map(({ words: [act, object] }) => (act === object ? act : `${object}·${act}`)))];
	const clear = acts.filter((act) => act !== ANY_ACT);
	const whichZh = clear.length > 0 ? clear.map((act) => zhOf(vocabulary.acts, act)).join('、') : '任何行为';
	const whichEn = clear.map((act) => `“${enOf(vocabulary.acts, act)}”`).join(', ');
	const of = enOf(vocabulary.objects, family);
	report(
		{ on: duty, field: duty.data.acts ? ['acts'] : ['zh'], key: duty.data.acts !== undefined },
		{
			message: {
				zh: `文字有“${words.join('”、“')}”，没有标“${zhOf(vocabulary.objects, family)}”的${whichZh}：${duty.zh}`,
				en: `The text says “${words.join('”, “')}”, but ${clear.length > 0 ? `${whichEn} on “${of}” is not` : `no act on “${of}” is`} tagged: ${duty.en ?? duty.zh}`,
			},
			values: [family, ...acts, duty.zh],
			key: `untagged ${family}`,
			severity: sure ? 'warning' : 'notice',
		},
	);
}

/** Reports an inspection in the text of a duty that has no check among its tags. */
function checkInspection(duty: Duty, { inspections }: ControlReading, report: Report): void {
	if (inspections.length === 0 || duty.data.acts?.some(({ act }) => act === 'check' || act === 'appraise')) return;
	const words = [...new Set(inspections)].map((word) => `“${word}”`);
	report(
		{ on: duty, field: duty.data.acts ? ['acts'] : ['zh'], key: duty.data.acts !== undefined },
		{
			message: {
				zh: `文字有${words.join('、')}，没有标检查类的控制行为：${duty.zh}`,
				en: `The text says ${words.join(', ')}, but no act of checking is tagged: ${duty.en ?? duty.zh}`,
			},
			values: ['check', duty.zh],
			key: 'untagged check',
			severity: 'notice',
		},
	);
}

export const rule: Rule = {
	id: 'control-acts-tagged',
	family: 'incompatible-duties',
	severity: 'warning',
	doc: {
		what: {
			zh: '职责的控制行为标记（acts）与文字相符：提到印章、现金、党费、物资、档案、空白凭证、账务等的保管、收付、审批、销毁、检查，都有标记；标记的对象在文字里找得到。',
			en: 'A duty’s control acts agree with its text: keeping, collecting, paying, approving, destroying and checking of seals, cash, dues, stock, archives, vouchers, accounts and the like are tagged, and what is tagged is named in the text.',
		},
		why: {
			zh: '不相容职务的检查只看标记，漏标就查不出来，错标就会误报。',
			en: 'The check of incompatible duties reads the tags only: a missing one hides a conflict, a wrong one invents it.',
		},
		fix: {
			zh: '按文字补上或去掉acts，写法如 { act: custody, of: archives }，见 content/vocabulary/control-acts.mdx；文字说的不是这种行为的，登记豁免。',
			en: 'Add or remove acts to fit the text, as in { act: custody, of: archives }, from content/vocabulary/control-acts.mdx; where the text means no such act, waive the finding.',
		},
		sure: {
			zh: '按词表判断：同一分句里既有对象又有行为、而该对象毫无标记的，较有把握，给出警告；其余的只作提示。检查门窗、水电之类和“检查人员”这样的名词不算。',
			en: 'Judged by a list of words: where one clause names object and act and the object has no tag at all it is fairly sure and a warning; everything else is a notice. Looking after doors, windows, water or power, and inspectors as persons, don’t count.',
		},
	},
	reach: 'entry',
	check({ posts, vocabulary }, report) {
		let examined = 0;
		for (const { duties } of posts) {
			for (const duty of duties) {
				if (duty.gap) continue;
				examined += 1;
				const reading = readControlActs(duty.zh);
				checkTags(duty, reading, vocabulary, report);
				for (const [family, named] of Map.groupBy(reading.acts, (one) => one.family))
					checkFamily(duty, family, named, vocabulary, report);
				checkInspection(duty, reading, report);
			}
		}
		return examined;
	},
};
