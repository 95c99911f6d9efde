import type { Unit, UnitKind } from '#model/unit.ts';
import { beginsWithVerb } from '#text/verbs.ts';
import type { Rule } from './rule.ts';

/** Units that tell somebody to do something; articles name who must. */
const KINDS: ReadonlySet<UnitKind> = new Set(['duty', 'scored-item', 'mandate', 'step']);
/** No English verb begins so; a time or an occasion (Each morning, …) ends with a comma. */
const THING_FIRST =
	/^[“"]?(?:The|An?|It|There|I|We|You|They|He|She|This|That|These|Those|Its|Their|His|Her|Our|Each|Every|All|Any|Some|No)\b(?![^.;]{0,40},)/u;

/** A scored item in its duty’s own words is told with it. */
const isTold = ({ kind, parent, zh, en }: Unit): boolean =>
	kind === 'scored-item' && parent?.zh === zh && parent.en === en;

export const rule: Rule = {
	id: 'verb-first',
	family: 'text',
	severity: 'warning',
	doc: {
		what: {
			zh: '职责、考核项、部门职能和步骤以动词开头，前面只可有时间、方式等修饰语；英文也一样。',
			en: 'Duties, scored items, mandates and steps begin with a verb, in Chinese and in English; only a time, a manner or the like may stand before it.',
		},
		why: {
			zh: '“档案管理”只说了事情，没说做到什么程度；“负责保管档案”“协助整理档案”才分得清责任。',
			en: '“Archives” names a thing and not what is done about it; “keep the archives” or “help to arrange the archives” shows who answers for what.',
		},
		fix: {
			zh: '补上动词并放到句首，如把“印章的保管”写成“保管印章”。',
			en: 'Put the verb first: write “keep the seals” instead of “the keeping of the seals”.',
		},
		sure: {
			zh: '中文凭动词表判断，很可能但不一定对：表里没有的动词会误报；兼作名词的动词（管理、检查）可能漏报。英文只看开头是不是冠词、代词之类。',
			en: 'The Chinese is judged by a list of verbs, so likely and not certain: a verb that is not listed is reported wrongly, and one that is a noun as well may be missed. Of the English only an article, a pronoun or the like at the beginning is seen.',
		},
	},
	reach: 'entry',
	check({ units }, report) {
		let examined = 0;
		for (const unit of units) {
			if (unit.gap || !KINDS.has(unit.kind) || isTold(unit)) continue;
			examined += 1;
			const { en = '' } = unit;
			if (THING_FIRST.test(en)) {
				const words = en.slice(0, 24);
				const message = {
					zh: `英文开头“${words}…”是一样东西，不是动词。`,
					en: `The English begins “${words}…”, with a thing and not with a verb.`,
				};
				report({ on: unit, field: ['en'] }, { message, values: [en], key: 'en' });
			}
			if (beginsWithVerb(unit.zh)) continue;
			const start = unit.zh.slice(0, 12);
			report(
				{ on: unit, field: ['zh'] },
				{
					message: {
						zh: `开头“${start}…”不像动词。`,
						en: `It begins “${start}…”, which doesn’t look like a verb.`,
					},
					values: [unit.zh],
				},
			);
		}
		return examined;
	},
};
