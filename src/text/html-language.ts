import { walkHtml } from './html-script.ts';

/** Han characters, with the marks that stand between them, and those after them that only Chinese has. */
const HAN_RUN = /\p{Script=Han}+(?:[·—、，《》（）“”]*\p{Script=Han}+)*[、，。；：]*/gu;
/** Two English words or more; a single one is a name or a loan more often than English. */
const ENGLISH_RUN = /(?<![&#\w])[a-z]+(?:['’-][a-z]+)*(?:,? [a-z]+(?:['’-][a-z]+)*)+/giu;

const keep = (text: string): string => text;

/**
 * Says of each run of the other language in a finished page which language it is, for voices and for the choice of fonts:
 * Han in an English page, English in a Chinese one. What has a language of its own, attributes and titles stay as they are.
 */
export function markLanguages(html: string): string {
	const english = /^\s*(?:<!doctype html>)?\s*<html lang="en"/iu.test(html);
	const [run, lang] = english ? [HAN_RUN, 'zh-Hans'] : [ENGLISH_RUN, 'en'];
	return walkHtml(html, {
		text: (text) => text.replace(run, (words) => `<span lang="${lang}">${words}</span>`),
		title: keep,
		attributes: (_element, source) => source,
	});
}
