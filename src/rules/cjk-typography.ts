import { collectTexts, nameText } from '#model/all-texts.ts';
import type { PlacedText } from '#model/all-texts.ts';
import { findTypographyFaults } from '#text/typography.ts';
import type { TypographyFault, TypographyFaultKind } from '#text/typography.ts';
import type { Bilingual } from '#diagnostics/finding.ts';
import type { Rule } from './rule.ts';

const NAMES: Readonly<Record<TypographyFaultKind, Bilingual>> = {
	'half-width-mark': { zh: '半角标点', en: 'a half-width mark' },
	'straight-quote': { zh: '直引号', en: 'a straight quotation mark' },
	'space-between-han': { zh: '汉字之间的空格', en: 'a space between Han characters' },
	'space-at-boundary': { zh: '汉字与字母、数字之间的空格', en: 'a typed space between Han and Latin' },
	'doubled-mark': { zh: '重复的标点', en: 'a doubled mark' },
	'unbalanced-pair': { zh: '不成对的引号或括号', en: 'an unpaired quotation mark or bracket' },
	markdown: { zh: '当作标记的符号', en: 'a mark of formatting' },
	'full-width-letter': { zh: '全角字母或数字', en: 'a full-width letter or digit' },
	'invisible-character': { zh: '看不见的字符', en: 'an invisible character' },
};

/** The text with the marks that stand for a name (`**`) as plain characters of the same length. */
function withoutMarks({ on, path, zh }: PlacedText): string {
	const placeholders =
		'uid' in on && path.length === 0 && 'placeholders' in on.data ? on.data.placeholders : undefined;
	if (!Array.isArray(placeholders)) return zh;
	const marks = placeholders as readonly { mark: string }[];
	return marks.reduce((text, { mark }) => text.replaceAll(mark, '某'.repeat(mark.length)), zh);
}

// Most texts hold nothing but Han characters, letters, digits and full-width marks, no two of these in a row.
const PLAIN = /^[\u4e00-\u9fffA-Za-z\d，。；：、！？]*$/u;
const IN_A_ROW = /[，。；：、！？]{2}/u;

const around = (text: string, { from, to }: TypographyFault): string =>
	text.slice(Math.max(0, from - 4), to + 4).replaceAll(/[\p{Cc}\u200b-\u200f\u2060-\u2064\ufeff]/gu, '□');

export const rule: Rule = {
	id: 'cjk-typography',
	family: 'text',
	severity: 'warning',
	doc: {
		what: {
			zh: '中文用全角标点，引号和括号成对，汉字之间、汉字与字母数字之间不打空格，没有重复标点和看不见的字符。',
			en: 'Chinese has full-width marks, paired quotation marks and brackets, no spaces between Han characters or beside them, no doubled marks and no invisible characters.',
		},
		why: {
			zh: '不成对的括号会改变意思，空格和半角标点使搜索与比对落空；间距由样式表处理。',
			en: 'An unpaired bracket changes the sense; stray spaces and half-width marks defeat search and comparison. Spacing is the style sheet’s work.',
		},
		fix: { zh: '改成提示给出的写法。', en: 'Write it as the message says.' },
	},
	reach: 'entry',
	check(corpus, report) {
		const texts = collectTexts(corpus);
		for (const text of texts) {
			if (PLAIN.test(text.zh) && !IN_A_ROW.test(text.zh)) continue;
			const faults = findTypographyFaults(withoutMarks(text));
			const [first] = faults;
			if (!first) continue;
			const kinds = [...new Set(faults.map(({ kind }) => kind))];
			const place = around(text.zh, first);
			const { suggestion } = first;
			const instead =
				suggestion === undefined
					? undefined
					: suggestion === ''
						? { zh: '删去', en: 'nothing' }
						: { zh: `“${suggestion}”`, en: `“${suggestion}”` };
			const key = nameText(text);
			report(
				{ on: text.on, field: [...text.path, 'zh'] },
				{
					message: {
						zh: `有${kinds.map((kind) => NAMES[kind].zh).join('、')}：“…${place}…”${instead ? `，应为${instead.zh}` : ''}。`,
						en: `There is ${kinds.map((kind) => NAMES[kind].en).join(', ')}: “…${place}…”${instead ? `; write ${instead.en}` : ''}.`,
					},
					values: [text.zh],
					...(key !== undefined && { key }),
				},
			);
		}
		return texts.length;
	},
};
