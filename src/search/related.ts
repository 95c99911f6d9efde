import type { Edition } from '#model/edition.ts';
import type { FoldMap } from '#text/normalise.ts';
import { cutTerms } from './related-terms.ts';

/** A page that has something of a query. */
export interface RelatedPage {
	/** Below the edition. */
	path: string;
	title: string;
	/** Organisation and department above it. */
	crumbs: readonly string[];
}

/** One of Pagefind's hits; its data is fetched when asked for. */
interface PagefindHit {
	id: string;
	score: number;
	data: () => Promise<{ raw_url?: string; url: string; meta: Readonly<Record<string, string>> }>;
}

/** What is used of Pagefind's interface. */
export interface Pagefind {
	search: (query: string) => Promise<{ results: readonly PagefindHit[] }>;
}

const MOST_TERMS = 24;

/** Imports Pagefind from the site whose home is at `base`; rejects where the browser can't run it or the file isn't there (the live server). */
export async function loadPagefind(base: string): Promise<Pagefind> {
	const root = base.endsWith('/') ? base : `${base}/`;
	return (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as Pagefind;
}

/** Pages that have the most of a query's terms, of which rare ones count for more; `pages` is how many there are. */
export async function findRelated(
	pagefind: Pagefind,
	query: string,
	{ fold, pages: all }: { fold: FoldMap; pages: number },
	edition: Edition,
	most: number,
): Promise<RelatedPage[]> {
	const terms = [...new Set(cutTerms(query, fold))].slice(0, MOST_TERMS);
	const answers = await Promise.all(terms.map((term) => pagefind.search(`"${term}"`)));
	const pages = new Map<string, PagefindHit & { shared: number }>();
	for (const { results } of answers) {
		const rarity = Math.log(1 + all / results.length);
		for (const hit of results) {
			const { shared, score } = pages.get(hit.id) ?? { shared: 0, score: 0 };
			pages.set(hit.id, { ...hit, shared: shared + rarity, score: score + hit.score });
		}
	}
	const best = [...pages.values()]
		.sort((a, b) => b.shared - a.shared || b.score - a.score || (a.id < b.id ? -1 : 1))
		.slice(0, most);
	return Promise.all(
		best.map(async ({ data }) => {
			const { raw_url: rawUrl, url, meta } = await data();
			return {
				path: (rawUrl ?? url).replace(/^\/|\/$/gu, ''),
				title: meta[edition] ?? '',
				crumbs: (meta[`${edition}-crumbs`] ?? '').split('\n').filter(Boolean),
			};
		}),
	);
}
