import { collectTexts, isRemark, nameText } from '#model/all-texts.ts';
import type { PlacedText } from '#model/all-texts.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Place, Report, Rule } from './rule.ts';

const CHINESE = [
	'待(?:补充?|填写?|定稿?|译|续|完善|确认|核实)(?=[。；，、）)】\\]…]|$)',
	'[尚暂](?:未|缺)(?:填写|补充)|在(?:此处?|这里)(?:填写|输入)|(?:内容|文字|正文)(?:略|待补|待定)|示例(?:文字|文本|内容)',
	'^[（(【]?(?:待定|暂无|暂缺|略|无|空|测试|同上)[）)】]?[。.]?$',
	// A field of a form, dots where a word is to come, and a question to whoever reads the draft.
	'[【\\[](?:请|待)?(?:填写?|填入|输入|插入|选填|替换)[^】\\]]*[】\\]]|【[^】]{0,8}(?:名称|姓名|日期|部门|单位|编号)】',
	'(?<=负责|做好|完成|按照?|根据|依据|[由向对与同于自从把将])(?:……|\\.{3,}|。{3,})',
	'[（(【\\[]请再?(?:核[对实准]|确认|补[充全]|查[证实]|审定)(?:[）)】\\]]|[^）)】\\]]*[：？?])',
	// What the skeletons of `npm run new` say until they are filled in.
	'填写(?:出处|这一(?:项职责|节的要点|条|句|阶段|步)|违反后的处理|其中的内容)',
	'^(?:机构|岗位|制度|禁令|用语集|工作法|指南|来源|阶段|小节)名称$',
];
const ENGLISH = [
	'\\[[^\\]]*\\b(?:fill in|insert|enter|add|your|name of)\\b[^\\]]*\\]',
	'(?<![\\w.-])[XN] (?:points?|marks?|yuan|days?|weeks?|months?|years?|hours?|minutes?|times|people|persons?|items?|per ?cent|%)',
	'\\b(?:fill this in|fill in (?:here|this|what)|your text here|text goes here|insert \\w+ here|sample text|lorem ipsum|dolor sit amet)\\b',
	'\\bto be (?:added|supplied|written|determined|announced|translated|confirmed)\\b[.)\\]]*$',
	'^Name of the (?:organisation|post|rulebook|prohibitions|set of phrases|method|guide|source|phase|section)$',
];
const EITHER = [
	String.raw`\b(?:TBD|TBC|TBA|TODO|FIXME|WIP)\b`,
	// A letter or a cross for what is to come: ××, XX支局, X分, N天.
	String.raw`[×✕╳□○]{2}|(?<![A-Za-z])[xX]{2,}(?![A-Za-z])`,
	String.raw`(?<![A-Za-z\d.×*/+-])[XxＸｘ×N](?=\s*(?:分(?![之区支局行公])|元|天|日|小时|分钟|个|次|人|名|项|年|月|周|岁|[%％]))`,
	// Blanks, fields and empty brackets.
	String.raw`[_＿]{2}|[?？]{2}|\*{2}|\{[^{}\n]*\}|（\s*）|\(\s*\)|【\s*】|“\s*”`,
];
const UNFINISHED = { zh: new RegExp(CHINESE.join('|'), 'u'), en: new RegExp(ENGLISH.join('|'), 'i') };
const IN_EITHER = new RegExp(EITHER.join('|'), 'u');

const findUnfinished = (text: string, language: 'zh' | 'en'): string | undefined =>
	(UNFINISHED[language].exec(text) ?? IN_EITHER.exec(text))?.[0];

/** Marks that the record itself declares as places for a name. */
function declaredMarks({ on }: PlacedText): readonly string[] {
	if (!('uid' in on) || !('placeholders' in on.data)) return [];
	return ((on.data.placeholders ?? []) as readonly { mark: string }[]).map(({ mark }) => mark);
}

const isDraft = ({ data }: AnyEntry): boolean => 'draft' in data && data.draft === true;

function state(report: Report, place: Place, text: string, found: string, key: string): void {
	report(place, {
		message: { zh: `“${found}”看来还没写完。`, en: `“${found}” looks unfinished.` },
		values: [text],
		key,
	});
}

export const rule: Rule = {
	id: 'placeholder',
	family: 'text',
	severity: 'error',
	doc: {
		what: {
			zh: '没有“待补”“××”“TBD”“X分”、空括号、样例文字之类没写完的痕迹；用语里声明过的姓名占位符除外，草稿不查。',
			en: 'Nothing is left unfinished: no “TBD”, ××, “X points”, empty brackets or sample text. Marks that a phrase declares as places for a name are exempt, and so are drafts.',
		},
		why: {
			zh: '没写完的条目一旦发布，就会被当成真的要求。',
			en: 'Once published, an unfinished clause is read as a real one.',
		},
		fix: {
			zh: '写完它；来源缺的，标为原文缺（gap: true）；整篇没写完的标 draft: true。',
			en: 'Finish it; where the source lacks it, mark it gap: true; mark an unfinished entry draft: true.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		const texts = collectTexts(corpus);
		for (const text of texts) {
			if (isRemark(text) || isDraft(text.entry)) continue;
			const marks = declaredMarks(text);
			for (const language of ['zh', 'en'] as const) {
				const words = text[language] ?? '';
				const found = findUnfinished(
					marks.reduce((plain, mark) => plain.replaceAll(mark, '某'), words),
					language,
				);
				const place = { on: text.on, field: [...text.path, language] };
				if (found !== undefined)
					state(report, place, words, found, [nameText(text), language].filter(Boolean).join('.'));
			}
		}
		for (const unit of corpus.units) {
			const found = findUnfinished(unit.source.place, 'zh');
			if (found !== undefined && !isDraft(unit.entry))
				state(report, { on: unit, field: ['place'] }, unit.source.place, found, 'place');
		}
		return texts.length;
	},
};
