import { collectTexts, isRemark, nameText } from '#model/all-texts.ts';
import type { PlacedText } from '#model/all-texts.ts';
import type { Rule, Statement } from './rule.ts';

const isDraft = ({ entry }: PlacedText): boolean => 'draft' in entry.data && entry.data.draft === true;
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /[A-Za-z]{2,}/gu;

/** Marks alone say nothing. */
const SAYS = /[\p{L}\p{N}]/u;

/** Chinese that the English may quote. */
const QUOTED = /“[^”]*”|‘[^’]*’|"[^"]*"|[（(][^（）()]*[）)]|《[^》]*》|「[^」]*」|【[^】]*】|\[[^\]]*\]/gu;

/** A word left in Chinese; remarks on the source may name its words without quoting them. */
function findLeft(text: PlacedText, en: string): string | undefined {
	if (!/\p{Script=Han}/u.test(en)) return undefined;
	if (!/[A-Za-z]/u.test(en)) return en;
	return isRemark(text) ? undefined : /\p{Script=Han}+/u.exec(en.replaceAll(QUOTED, ' '))?.[0];
}

/** The field at fault and what to say about it. */
function findFault(text: PlacedText): { field: 'zh' | 'en'; message: Statement['message'] } | undefined {
	const { zh, en } = text;
	if (en === undefined || (!SAYS.test(en) && SAYS.test(zh))) {
		return {
			field: en === undefined ? 'zh' : 'en',
			message: { zh: `“${zh}”没有英文。`, en: `There is no English for “${zh}”.` },
		};
	}
	// A quoted Chinese word is no lack; more Han characters than English words are.
	const han = count(en, HAN);
	if (han > 3 && han > 2 * count(en, LATIN_WORD)) {
		return {
			field: 'en',
			message: { zh: `英文栏写的还是中文：“${en}”。`, en: `The English still stands in Chinese: “${en}”.` },
		};
	}
	const left = findLeft(text, en);
	if (left !== undefined) {
		return {
			field: 'en',
			message: { zh: `英文栏里还有中文：“${left}”。`, en: `The English still has Chinese in it: “${left}”.` },
		};
	}
	// A Chinese text may name a system in English; it has more characters than English words.
	const words = count(zh, LATIN_WORD);
	if (words >= 3 && words > count(zh, HAN)) {
		return {
			field: 'zh',
			message: { zh: `中文栏写的是英文：“${zh}”。`, en: `The Chinese stands in English: “${zh}”.` },
		};
	}
	return undefined;
}

export const rule: Rule = {
	id: 'translation-complete',
	family: 'languages',
	severity: 'error',
	doc: {
		what: {
			zh: '已发布的内容，每处中文（zh）都有英文（en），两栏写的确是各自的文字，英文里只有引号、括号里的中文；草稿不查。',
			en: 'In what is published every Chinese text (zh) has its English (en), and each field is written in its own language: in the English, Chinese stands in quotation marks or brackets only. Drafts are left out.',
		},
		why: {
			zh: '缺了译文，英文版的读者就少看到一项要求，还以为没有这项要求。',
			en: 'Where a translation is missing, readers of the English edition miss a demand and don’t know that they do.',
		},
		fix: {
			zh: '补上缺的一栏；还没译好的整篇标 draft: true。',
			en: 'Add the missing text; mark the whole entry draft: true while it is being translated.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		const texts = collectTexts(corpus);
		for (const text of texts) {
			if (isDraft(text)) continue;
			const fault = findFault(text);
			if (!fault) continue;
			const key = nameText(text);
			report(
				{ on: text.on, field: [...text.path, fault.field] },
				{ message: fault.message, values: [text.zh, text.en ?? ''], ...(key !== undefined && { key }) },
			);
		}
		return texts.length;
	},
};
