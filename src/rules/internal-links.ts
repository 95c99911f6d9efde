import { addressOf, anchorsOf, hasPage, isPath, nameOf } from '#model/addresses.ts';
import { isOutside, readLink } from '#model/body-links.ts';
import type { Corpus } from '#model/corpus.ts';
import type { AnyEntry, BodyLink, Entry } from '#model/entry.ts';
import { OTHER_PAGES } from '#model/page-type.ts';
import { addressBookOf } from '#model/redirects.ts';
import type { Bilingual } from '#diagnostics/finding.ts';
import { findClosest } from '#text/closest.ts';
import type { Rule } from './rule.ts';

function suggest(near: string | undefined): Bilingual {
	return near === undefined ? { zh: '', en: '' } : { zh: `是不是“${near}”？`, en: ` Did you mean “${near}”?` };
}

/** Whether a path is a page that is no entry: a list of entries, a rule’s page, search … */
function isOtherPage(corpus: Corpus, path: string): boolean {
	if (OTHER_PAGES.has(path)) return true;
	const [first, id, ...more] = path.split('/');
	if (id === undefined) return corpus.entries.some((entry) => hasPage(entry) && entry.collection === first);
	const isRule = ({ data }: Entry<'ui'>): boolean => Object.hasOwn(data.strings, `rule.${id}`);
	return first === 'consistency' && more.length === 0 && corpus.entriesOf('ui').some(isRule);
}

/** What is wrong with a link; undefined where it leads to a page or unit of today. */
function findFault(corpus: Corpus, entry: AnyEntry, link: BodyLink): Bilingual | undefined {
	const book = addressBookOf(corpus);
	const { to } = link;
	const address = readLink(link, entry);
	const lead = book.resolve(address);
	if (lead?.by === 'live') return undefined;
	if (lead) {
		const now = nameOf(lead.heir);
		if (!addressOf(lead.heir)) return { zh: `“${to}”已经撤下。`, en: `“${to}” has been withdrawn.` };
		return { zh: `“${to}”已改为“${now}”。`, en: `“${to}” is now “${now}”.` };
	}
	const [page = '', anchor] = address.split('#');
	if (link.kind === 'url' && isOtherPage(corpus, page)) return undefined;
	const home = isPath(page)
		? corpus.entries.find(({ path }) => path === page)
		: corpus.findEntry(page.split('.')[0] ?? '');
	if (corpus.broken.has((isPath(page) ? page.split('/').at(-1) : page.split('.')[0]) ?? '')) return undefined;
	if (home) {
		const wanted = anchor ?? page.split('.')[1] ?? '';
		const { zh, en } = suggest(
			findClosest(
				wanted,
				anchorsOf(corpus, home).map(({ id }) => id),
			),
		);
		return { zh: `“${home.id}”里没有“${wanted}”。${zh}`, en: `“${home.id}” has no “${wanted}”.${en}` };
	}
	const names = isPath(page) ? corpus.entries.map(({ path }) => path) : corpus.entries.map(({ id }) => id);
	const { zh, en } = suggest(findClosest(isPath(page) ? page : (page.split('.')[0] ?? ''), names));
	return { zh: `链接“${to}”没有目标。${zh}`, en: `The link “${to}” leads nowhere.${en}` };
}

export const rule: Rule = {
	id: 'internal-links',
	family: 'references',
	severity: 'error',
	doc: {
		what: {
			zh: '正文里每个站内链接和条目引用都指向现有的页面和条目。',
			en: 'Every internal link and every cited unit in a body leads to a page and unit that exist.',
		},
		why: {
			zh: '打不开的链接让读者无从核对，也掩盖了条目已被改名或撤下。',
			en: 'A dead link leaves readers nothing to check against and hides that a unit was renamed or withdrawn.',
		},
		fix: {
			zh: '引用条目用 <UnitLink uid="篇.条" />；链接页面写集合下的路径，如 /posts/bank-office/cash-driver/#条目。',
			en: 'Cite a unit with <UnitLink uid="entry.unit" />; link a page by its path, such as /posts/bank-office/cash-driver/#unit.',
		},
	},
	mayBeIdle: true,
	check(corpus, report) {
		let examined = 0;
		for (const entry of corpus.entries) {
			for (const link of entry.links) {
				if (isOutside(link)) continue;
				examined += 1;
				const message = findFault(corpus, entry, link);
				if (message)
					report(
						{ on: entry, line: link.line, column: link.column },
						{ message, values: [link.to], key: link.to },
					);
			}
		}
		return examined;
	},
};
