import { collectTexts, isRemark, nameText } from '#model/all-texts.ts';
import { createReplacedActorFinder } from '#model/replaced-actor.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import { formOf } from '#text/english-form.ts';
import { createKeywordScanner } from '#text/keywords.ts';
import type { KeywordHit, KeywordScanner } from '#text/keywords.ts';
import { HAN_NUMERAL_CHARACTERS } from '#text/numerals.ts';
import type { Rule } from './rule.ts';

/** A registered name and the English renderings it may have, the preferred first. */
interface Rendering {
	zh: string;
	english: readonly string[];
	/** The same, in the form that texts are compared in. */
	forms: readonly string[];
}

/** A title without its marks is told from other words by its length. */
const TITLE = 6;

/** A word registered only for its spelling (账, 其他) is translated freely; a name of a principle or a work isn’t. */
function createScanner({ terms, works }: Vocabulary): KeywordScanner<Rendering> {
	const words = new Map<string, Rendering>();
	const add = (names: readonly string[], zh: string, english: readonly string[]): void => {
		const rendering = { zh, english, forms: english.map(formOf) };
		if (english.length > 0) for (const name of names) words.set(name, rendering);
	};
	for (const { zh, en, aliases = [], variants, english = [] } of terms.values()) {
		if (variants && english.length === 0) continue;
		add([zh, ...aliases], zh, [...new Set([...english, ...(en === undefined ? [] : [en])])]);
	}
	for (const { zh, en, aliases = [] } of works.values()) {
		const titles = [zh, ...aliases].filter((name) => name.startsWith('《') || name.length >= TITLE);
		add(titles, zh, en === undefined ? [] : [en]);
	}
	return createKeywordScanner(words);
}

const NUMBERED = new RegExp(`^[${HAN_NUMERAL_CHARACTERS}]`, 'u');
const COUNTED_ON = new RegExp(`(?:[周第]|星期|礼拜|[${HAN_NUMERAL_CHARACTERS}\\d])$`, 'u');
const HAN = /\p{Script=Han}/u;
const AROUND = 6;
let words: Intl.Segmenter | undefined;

/** Whether a name that begins with a number stands in words of its own: 周五不营业 has no 五不 in it, 四个一线网点 no 四个一. */
function standsAlone(text: string, { word, from, to }: KeywordHit<unknown>): boolean {
	if (!NUMBERED.test(word) || (!HAN.test(text.charAt(from - 1)) && !HAN.test(text.charAt(to)))) return true;
	if (COUNTED_ON.test(text.slice(0, from))) return false;
	words ??= new Intl.Segmenter('zh', { granularity: 'word' });
	const start = Math.max(0, from - AROUND);
	const near = text.slice(start, to + AROUND);
	return near.length === to - start || [...words.segment(near)].some(({ index }) => start + index === to);
}

export const rule: Rule = {
	id: 'translation-terms',
	family: 'languages',
	severity: 'error',
	doc: {
		what: {
			zh: '中文里用到登记的术语或《文件名》时，英文用登记的译法；登记的岗位和机构，英文不换成另一个。只为统一用字而登记的词（账、其他）不查。',
			en: 'Where the Chinese uses a registered term or the title of a registered work, the English uses the registered rendering; a registered post or body doesn’t become another one in English. Words registered for their spelling alone are exempt.',
		},
		why: {
			zh: '同一个原则译成几个说法，英文读者会当成几个原则；换了岗位或机构，就成了别人的事。',
			en: 'One principle under several English names looks like several principles; with another post or body, the matter is somebody else’s.',
		},
		fix: {
			zh: '改用登记的译法；另有好的译法，先登记到术语的 english 里。',
			en: 'Use the registered rendering; register a better one among the term’s “english” first.',
		},
		sure: {
			zh: '英文不计大小写、冠词、引号和复数；译文改用代词的，会误报。',
			en: 'Case, articles, quotation marks and plurals don’t count; a translation that says “it” instead is reported wrongly.',
		},
	},
	check(corpus, report) {
		const scan = createScanner(corpus.vocabulary);
		const findReplaced = createReplacedActorFinder(corpus.vocabulary);
		const texts = collectTexts(corpus);
		for (const text of texts) {
			const { zh, en } = text;
			if (en === undefined || isRemark(text)) continue;
			const replaced = findReplaced(zh, en);
			if (replaced) {
				const { actor, other } = replaced;
				report(
					{ on: text.on, field: [...text.path, 'en'] },
					{
						message: {
							zh: `中文说的是“${actor.zh}”，英文写成了“${other.en}”（${other.zh}）。`,
							en: `The Chinese names “${actor.zh}”, the English “${other.en}” (${other.zh}) in its place.`,
						},
						values: [actor.zh, other.zh, en],
						key: [nameText(text), actor.zh].filter(Boolean).join('/'),
					},
				);
			}
			const hits = scan(zh).filter((hit) => standsAlone(zh, hit));
			if (hits.length === 0) continue;
			const form = formOf(en);
			for (const [word, rendering] of new Map(hits.map((hit) => [hit.word, hit.value]))) {
				if (rendering.forms.some((registered) => form.includes(registered))) continue;
				const [preferred = ''] = rendering.english;
				report(
					{ on: text.on, field: [...text.path, 'en'] },
					{
						message: {
							zh: `“${word}”登记的译法是“${preferred}”，这里的英文没有用。`,
							en: `“${word}” is registered as “${preferred}”; the English here doesn’t say so.`,
						},
						values: [word, ...rendering.english, en],
						key: [nameText(text), rendering.zh].filter(Boolean).join('/'),
					},
				);
			}
		}
		return texts.length;
	},
};
