import { anchorsOf, formerIdsOf, hasPage } from '#model/addresses.ts';
import type { Rule } from './rule.ts';

const ASCII = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** A heading may stand in a quotation or a list. */
const HEADING = /^ {0,3}(?:(?:>|(?:[-*+]|\d+[.)])[ \t])[ \t]*)*#{1,6}[ \t]+(.*?)[ \t]*#*$/gmu;
/** A paragraph made a heading by a line under it; no list, quotation, table or component can begin one. */
const UNDERLINED =
	/(?<=^|\n\s*\n)((?: {0,3}(?![-*+>#|<\s]|\d+[.)] |=+[ \t]*$)[^\n]+\n)+) {0,3}(?:=+|-+)[ \t]*(?=\n|$)/gu;
const FENCED = /^[> ]{0,9}(`{3,}|~{3,})[\s\S]*?^[> ]{0,9}\1/gmu;

/** Headings of a Markdown body whose generated anchors would not be ASCII. */
function findHanHeadings(body: string): string[] {
	const prose = body.replace(FENCED, '');
	const headings = [HEADING, UNDERLINED].flatMap((form) =>
		Array.from(prose.matchAll(form), ([, text = '']) => text.trim().replaceAll(/\s*\n\s*/gu, ' ')),
	);
	return headings.filter((text) => /[^\p{ASCII}’‘“”–—…]/u.test(text));
}

export const rule: Rule = {
	id: 'anchor-ascii',
	family: 'links-and-record',
	severity: 'error',
	doc: {
		what: {
			zh: '页面地址和锚点（id、曾用 id、台账里的地址）只用小写 ASCII 词加连字符；正文里没有会生成中文锚点的标题。',
			en: 'Addresses and anchors (ids, former ids, the ledger) are lower-case ASCII words joined by hyphens, and no heading in a body would make an anchor of Chinese characters.',
		},
		why: {
			zh: '中文地址在邮件、短信和打印件里会变成一长串百分号，抄不下来，也常被截断。',
			en: 'In mail, messages and print an address in Chinese turns into a long row of percent signs that nobody can copy and that is often cut off.',
		},
		fix: {
			zh: '把 id 改成说明内容的英文词，如 seal-custody；正文里的小标题改成加粗的一行，或把这一部分写成带 id 的条目。',
			en: 'Make the id English words that say what it is about, such as seal-custody; make a heading in a body a line in bold, or write that part as a unit with an id.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		const look = (names: readonly string[], place: Parameters<typeof report>[0]): void => {
			for (const name of names) {
				examined += 1;
				if (ASCII.test(name)) continue;
				report(place, {
					message: {
						zh: `地址里的“${name}”不是小写 ASCII 词加连字符。`,
						en: `“${name}” in an address is not lower-case ASCII words joined by hyphens.`,
					},
					values: [name],
					key: name,
				});
			}
		};
		for (const entry of corpus.entries.filter(hasPage)) {
			look([...entry.path.split('/'), ...formerIdsOf(entry)], { on: entry });
			for (const { id, formerly, unit } of anchorsOf(corpus, entry))
				look([id, ...formerly], { on: unit ?? entry });
			for (const heading of findHanHeadings(entry.body)) {
				report(
					{ on: entry },
					{
						message: {
							zh: `正文标题“${heading}”会生成中文锚点。`,
							en: `The heading “${heading}” in the body would make an anchor of Chinese characters.`,
						},
						values: [heading],
						key: heading,
					},
				);
			}
		}
		const { live, gone } = corpus.anchors;
		const recorded = [
			...Object.entries(live).flatMap(([path, anchors]) => [path, ...anchors]),
			...Object.keys(gone),
		];
		look(
			recorded.flatMap((address) => address.split(/[/#]/u)),
			{ on: { file: 'content/anchors.lock.json' } },
		);
		return examined;
	},
};
