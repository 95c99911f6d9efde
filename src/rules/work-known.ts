import { holdsUnits } from '#model/unit.ts';
import { collectTexts } from '#model/all-texts.ts';
import type { PlacedText } from '#model/all-texts.ts';
import type { LocatedText } from '#model/texts.ts';
import type { AnyEntry } from '#model/entry.ts';
import { findClosest } from '#text/closest.ts';
import { comparisonText } from '#text/variants.ts';
import type { Report, Rule } from './rule.ts';

const TITLE = /《([^《》]+(?:《[^《》]*》[^《》]*)*)》/gu;

/** A short title that stands for a long one from there on: 《邮政通信服务规范》（以下简称《规范》）. */
const SHORT = /《([^《》]+)》（(?:以?下)?简?称[^（）《》]{0,2}《([^《》]+)》/gu;

/** Notes speak about misprinted titles; they cite nothing. */
const isNote = ({ path }: LocatedText): boolean => path[0] === 'notes' || path[0] === 'titleReason';

/** Reports what is wrong with the register itself. */
function checkRegister(entry: AnyEntry, report: Report): void {
	if (entry.collection !== 'vocabulary' || entry.data.vocabulary !== 'works') return;
	for (const [index, { id, zh, en = zh, status, issuer, entry: holder }] of entry.data.items.entries()) {
		if (status === 'held' && holder === undefined) {
			const message = {
				zh: `“${zh}”登记为本手册收录，却没有写在哪一篇（entry）。`,
				en: `“${en}” is registered as held here, but not in which entry.`,
			};
			report({ on: entry, field: ['items', index, 'status'] }, { message, values: [zh, status], key: id });
		}
		if (status === 'external' && issuer === 'unknown') {
			const message = { zh: `不知道“${zh}”是谁发布的。`, en: `Who issued “${en}” is not known.` };
			report(
				{ on: entry, field: ['items', index, 'issuer'] },
				{ severity: 'notice', message, values: [zh], key: `${id}/issuer` },
			);
		}
	}
}

export const rule: Rule = {
	id: 'work-known',
	family: 'references',
	severity: 'error',
	doc: {
		what: {
			zh: '文中每个《…》都在引用文件词表里登记，条目的 works 列出它；收录的写明在哪一篇，外来的写明发布者。',
			en: 'Every 《…》 in a text is registered among the cited works and listed in the unit’s “works”; a held one names its entry, an external one its issuer.',
		},
		why: {
			zh: '没登记的文件无从核对版本，修订了也没有人知道哪些职责受影响。',
			en: 'An unregistered work can’t be checked for its version, and when it is amended nobody knows which duties depend on it.',
		},
		fix: {
			zh: '在 content/vocabulary/works.mdx 登记这份文件，或改正文中的名称，并在条目的 works 里列出。',
			en: 'Register the work in content/vocabulary/works.mdx, or correct its title in the text, and list it in the unit’s “works”.',
		},
	},
	check(corpus, report) {
		const byTitle = new Map<string, string>();
		for (const { id, zh, aliases = [] } of corpus.vocabulary.works.values()) {
			for (const name of [zh, ...aliases]) byTitle.set(comparisonText(name), id);
		}
		const longTitles = new Map<string, string>();
		let examined = corpus.vocabulary.works.size;
		const look = ({ entry, on, path, zh }: PlacedText): void => {
			for (const [, long = '', short = ''] of zh.matchAll(SHORT)) longTitles.set(`${entry.id} ${short}`, long);
			const listed = 'uid' in on ? (on.data.works ?? []) : undefined;
			const field = [...path, 'zh'];
			for (const [, title = ''] of zh.matchAll(TITLE)) {
				examined += 1;
				const long = longTitles.get(`${entry.id} ${title}`);
				const id = byTitle.get(comparisonText(long ?? title));
				// What stands for an unknown title is told with it.
				if (id === undefined && long !== undefined) continue;
				if (id === undefined) {
					const near = findClosest(comparisonText(title), byTitle.keys());
					const known = corpus.vocabulary.works
						.get(byTitle.get(near ?? '') ?? '')
						?.zh.replace(/^《|》$/gu, '');
					const message = {
						zh: `《${title}》没有登记在引用文件词表里。${known === undefined ? '' : `是不是《${known}》？`}`,
						en: `《${title}》 is not registered among the cited works.${known === undefined ? '' : ` Did you mean 《${known}》?`}`,
					};
					report({ on, field }, { message, values: [title], key: title, needs: ['vocabulary'] });
				} else if (listed?.includes(id) === false) {
					const message = {
						zh: `文中提到《${title}》，works 里却没有“${id}”。`,
						en: `The text cites 《${title}》, but “works” does not list “${id}”.`,
					};
					report({ on, field }, { message, values: [title, id], key: `${id}/listed` });
				}
			}
		};
		for (const entry of corpus.entries) checkRegister(entry, report);
		for (const text of collectTexts(corpus))
			if (text.zh.includes('《') && holdsUnits(text.entry.collection) && !isNote(text)) look(text);
		return examined;
	},
};
