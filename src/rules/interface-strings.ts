import type { Language } from '#model/edition.ts';
import type { Entry } from '#model/entry.ts';
import type { Report, Rule } from './rule.ts';

type Strings = Entry<'ui'>;

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const NAMES: Readonly<Record<Language, { zh: string; en: string }>> = {
	zh: { zh: '中文', en: 'Chinese' },
	en: { zh: '英文', en: 'English' },
};
const PLACEHOLDER = /\{\w+\}/gu;

const fileOf = (language: Language): string => `content/ui/${language}.mdx`;
const textOf = ({ data }: Strings, key: string): string => data.strings[key] ?? '';
const hasKey = ({ data }: Strings, key: string): boolean => Object.hasOwn(data.strings, key);

/** The placeholders of a string, once each, in the order of names. */
function placeholdersOf(text: string): string[] {
	return [...new Set(text.match(PLACEHOLDER))].sort();
}

function stateMissingFile(language: Language, report: Report): void {
	const file = fileOf(language);
	const message = {
		zh: `没有${NAMES[language].zh}的界面文字：缺少 ${file}。`,
		en: `The interface has no ${NAMES[language].en} strings: ${file} is missing.`,
	};
	report({ on: { file } }, { message, values: [language], key: language, needs: ['ui'] });
}

function stateBlanks(entries: readonly Strings[], report: Report): void {
	for (const entry of entries)
		for (const [key, text] of Object.entries(entry.data.strings)) {
			if (text.trim() !== '') continue;
			const message = { zh: `界面文字“${key}”是空的。`, en: `The interface string “${key}” is empty.` };
			report({ on: entry, field: ['strings', key] }, { message, values: [text], key: `${key}-empty` });
		}
}

/** A language may be named in its own script; what is quoted may be in any. */
const HAS_HAN = /\p{Script=Han}/u;
const OWN_NAMES = /简体|繁體|中文|“[^”]*”|\([^)]*\)/gu;
const ENGLISH_WORDS = /[A-Za-z]{2,}[^A-Za-z{}]+[A-Za-z]{2,}/u;

function stateUntranslated(entries: readonly Strings[], report: Report): void {
	for (const entry of entries) {
		const { language } = entry.data;
		const other = NAMES[language === 'en' ? 'zh' : 'en'];
		for (const [key, text] of Object.entries(entry.data.strings)) {
			const left =
				language === 'en'
					? HAS_HAN.test(text.replaceAll(OWN_NAMES, ''))
					: ENGLISH_WORDS.test(text) && !HAS_HAN.test(text);
			if (!left) continue;
			const message = {
				zh: `界面文字“${key}”写的还是${other.zh}。`,
				en: `The interface string “${key}” still stands in ${other.en}.`,
			};
			report({ on: entry, field: ['strings', key] }, { message, values: [text], key: `${key}-language` });
		}
	}
}

/** Reports the keys of one file that no file of the other language has. */
function stateLacking(own: Strings, others: readonly Strings[], language: Language, report: Report): void {
	const [other] = others;
	if (!other) return;
	for (const [key, text] of Object.entries(own.data.strings)) {
		if (others.some((entry) => hasKey(entry, key))) continue;
		const message = {
			zh: `界面文字“${key}”没有${NAMES[language].zh}：${other.file} 里缺这个键。`,
			en: `The interface string “${key}” has no ${NAMES[language].en}: ${other.file} lacks the key.`,
		};
		const note = { zh: '这里缺这个键。', en: 'The key is missing here.' };
		const related = [{ on: other, field: ['strings'], key: true, note }];
		report({ on: own, field: ['strings', key], key: true }, { message, values: [text], related, key });
	}
}

function stateUnlike(zh: Strings, en: Strings, report: Report): void {
	for (const key of Object.keys(en.data.strings)) {
		if (!hasKey(zh, key)) continue;
		const [chinese, english] = [textOf(zh, key), textOf(en, key)];
		const [left, right] = [placeholdersOf(chinese).join(' '), placeholdersOf(english).join(' ')];
		if (left === right) continue;
		const message = {
			zh: `界面文字“${key}”的占位符不同：中文是“${left}”，英文是“${right}”。`,
			en: `The interface string “${key}” has other placeholders in each language: “${left}” in Chinese, “${right}” in English.`,
		};
		const related = [{ on: zh, field: ['strings', key], note: { zh: '中文在这里。', en: 'The Chinese one.' } }];
		report({ on: en, field: ['strings', key] }, { message, values: [chinese, english], related, key });
	}
}

export const rule: Rule = {
	id: 'interface-strings',
	family: 'languages',
	severity: 'error',
	doc: {
		what: {
			zh: '界面文字（content/ui/）中英文都有，键相同，占位符（{n} 等）相同，没有空的，也没有没翻译的。',
			en: 'The strings of the interface (content/ui/) are there in Chinese and in English, with the same keys and placeholders ({n} …), and none is empty or left untranslated.',
		},
		why: {
			zh: '缺一个键，用到它的页面就做不出来；占位符写错，读者看到的是花括号，不是数字。',
			en: 'Where a key is missing, the pages that use it can’t be built; where a placeholder is wrong, readers see braces instead of a number.',
		},
		fix: {
			zh: '在 content/ui/zh.mdx 和 en.mdx 里写上同一个键、同样的占位符；两边都不用的键，两边都删掉。',
			en: 'Write the same key with the same placeholders in content/ui/zh.mdx and en.mdx; delete in both what neither needs.',
		},
	},
	check(corpus, report) {
		const entries = corpus.entriesOf('ui');
		const of = (language: Language): Strings[] => entries.filter(({ data }) => data.language === language);
		for (const language of LANGUAGES) if (of(language).length === 0) stateMissingFile(language, report);
		stateBlanks(entries, report);
		stateUntranslated(entries, report);
		for (const zh of of('zh')) {
			stateLacking(zh, of('en'), 'en', report);
			for (const en of of('en')) stateUnlike(zh, en, report);
		}
		for (const en of of('en')) stateLacking(en, of('zh'), 'zh', report);
		const keys = new Set(entries.flatMap(({ data }) => Object.keys(data.strings)));
		return LANGUAGES.length + keys.size;
	},
};
