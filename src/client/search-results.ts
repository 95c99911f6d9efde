import type { Edition } from '#model/edition.ts';
import type { Permalink } from '#model/permalink.ts';
import { isMissing, SearchError } from '#search/error.ts';
import type { Facets } from '#search/facet-values.ts';
import type { Filters } from '#search/facets.ts';
import type { Hit } from '#search/hit.ts';
import type { Search, SearchResult } from '#search/search.ts';
import { FilterBox } from './search-filter-box.ts';
import type { FilterChange } from './search-filter-box.ts';
import { countFilters, writeWanted } from './search-filters.ts';
import { SearchList } from './search-list.ts';
import { SearchOffers } from './search-offers.ts';
import { SearchStatus } from './search-status.ts';
import { watchReader } from './search-words.ts';
import type { Parts, Words } from './search-words.ts';

/** Hits that are shown at first, which a first search has to fetch, and by which the list grows; and whatever else their last page has. */
const FIRST = 10;
const PAGE = 20;

/** What the results need of the panel around them. */
export interface ResultsHost {
	parts: Parts;
	words: Words;
	search: Search;
	edition: Edition;
	permalink: Permalink;
	/** The reader has chosen other filters. */
	narrow: (change: FilterChange) => void;
	/** The reader has chosen a query that was offered. */
	choose: (query: string) => void;
	/** The list has grown. */
	grown: () => void;
	/** Searches anew, and shows at least so many hits. */
	again: (shown: number) => Promise<void>;
}

/** Everything below the box: the count, the filters, the hits, what went wrong and what helps on. */
export class SearchResults {
	readonly #host: ResultsHost;
	readonly #list: SearchList;
	readonly #status: SearchStatus;
	readonly #filterBox: FilterBox;
	readonly #offers: SearchOffers;
	#result: SearchResult | undefined;
	#shown = 0;

	constructor(host: ResultsHost) {
		const { parts, words, search, edition, permalink, narrow, choose } = host;
		this.#host = host;
		this.#list = new SearchList(parts('results'), words, permalink, edition);
		this.#status = new SearchStatus(parts, words('busy'));
		this.#filterBox = new FilterBox(parts, words, narrow);
		this.#offers = new SearchOffers(parts, words, search, {
			address: (path) => permalink(edition, path),
			choose,
			shows: (path) => this.#list.shows(path),
		});
		parts('more').addEventListener('click', () => void this.#grow());
		parts('widen').addEventListener('click', () => {
			narrow(() => ({}));
			parts('query').focus(); // this button is gone by then
		});
	}

	/** Hits that are shown. */
	get shown(): number {
		return this.#shown;
	}

	/** The links of the hits. */
	get hits(): readonly HTMLAnchorElement[] {
		return this.#list.links;
	}

	/** What the arrow keys go through: searches that were kept, hits, names that are near, related pages. */
	get stops(): readonly HTMLElement[] {
		const within = (part: string, selector: string): HTMLElement[] => {
			const holder = this.#host.parts(part);
			return holder.closest('[hidden]') ? [] : [...holder.querySelectorAll<HTMLElement>(selector)];
		};
		return [
			...within('recent-list', 'button:first-child'),
			...this.#list.links,
			...within('names', 'button'),
			...within('related', 'a'),
		];
	}

	/** The link to a hit, where it is shown. */
	find(uid: string): HTMLAnchorElement | undefined {
		return this.#list.find(uid);
	}

	/** An answer is awaited; what is shown stays until it is there. */
	wait(): void {
		this.#host.parts('error').hidden = true;
		this.#offers.showRecent(false);
		this.#status.wait();
	}

	/** Nothing is looked for. */
	clear(idle = true): void {
		this.#status.rest();
		this.#status.say('');
		this.#result = undefined;
		this.#shown = 0;
		this.#list.start();
		this.#filterBox.hide();
		this.#offers.hide();
		this.#offers.showRecent(idle);
		for (const part of ['error', 'more', 'widen', 'whole']) this.#host.parts(part).hidden = true;
	}

	/** Reads a result's first hits, at least so many, and what it can be narrowed to. */
	async read(result: SearchResult, shown?: number): Promise<{ hits: readonly Hit[]; facets: Facets }> {
		const [hits, facets] = await Promise.all([
			result.read(0, result.endOfPage(Math.max(FIRST, shown ?? 0))),
			this.#filterBox.list(result),
		]);
		return { hits, facets };
	}

	/** Shows the answer to a search: its first hits, and what it can be narrowed to. */
	show(result: SearchResult, { hits, facets }: { hits: readonly Hit[]; facets: Facets }, filters: Filters): void {
		const { query, total, tiers, empty } = result;
		const { parts, permalink, edition } = this.#host;
		const filtered = countFilters(filters) > 0;
		this.#result = result;
		this.#shown = hits.length;
		this.#list.start(query, total, tiers);
		this.#list.add(hits);
		this.#status.rest();
		this.#status.say(this.#describe(result, filtered));
		this.#filterBox.show(result, facets, filters);
		this.#showMore();
		const whole = parts('whole') as HTMLAnchorElement;
		whole.hidden = total === 0;
		whole.href = permalink(edition, 'search') + writeWanted({ query, filters });
		parts('widen').hidden = total > 0 || result.unfiltered === 0;
		parts('widen').textContent = this.#host.words('widen', { n: result.unfiltered });
		this.#offers.show(query, { total, empty, filtered });
		this.#offers.showRecent(query.trim() === '');
	}

	/** Shows further hits and goes to the first of them; false where there are none. */
	more(): boolean {
		if (this.#host.parts('more').hidden) return false;
		void this.#grow();
		return true;
	}

	/** Says what went wrong; trying again helps unless the page or the browser is too old. */
	showError(error: unknown, retry: () => Promise<void>): void {
		const { parts, words } = this.#host;
		const failure = error instanceof SearchError ? error.failure : 'browser';
		const message = words(`error.${failure}`);
		this.#status.say(message, this.#result ? undefined : '');
		parts('error-text').textContent = message;
		parts('error').hidden = false;
		const button = parts('retry') as HTMLButtonElement;
		button.hidden = failure === 'browser' || failure === 'outdated';
		button.onclick = () => {
			parts('query').focus();
			void retry();
		};
	}

	#describe({ query, total, tiers, empty }: SearchResult, filtered: boolean): string {
		const { words } = this.#host;
		if (empty) return words('empty');
		if (total > 0) return words(tiers[0]?.name === 'homophone' ? 'guessed' : 'total', { n: total });
		return words(filtered ? 'none-chosen' : 'none', { query: query.slice(0, 60) });
	}

	#showMore(): void {
		const { parts, words } = this.#host;
		const further = (this.#result?.endOfPage(this.#shown + PAGE) ?? 0) - this.#shown;
		parts('more').hidden = further <= 0;
		parts('more').textContent = words('more', { n: further });
	}

	async #grow(): Promise<void> {
		const result = this.#result;
		const from = this.#shown;
		if (!result) return;
		this.#host.parts('error').hidden = true;
		const waits = watchReader();
		try {
			const hits = await result.read(from, result.endOfPage(from + PAGE));
			if (this.#result !== result || this.#shown !== from) return;
			this.#shown += hits.length;
			const first = this.#list.add(hits);
			if (waits()) first?.focus();
			this.#showMore();
			this.#host.grown();
		} catch (error) {
			if (this.#result === result)
				this.showError(error, () => (isMissing(error) ? this.#host.again(from + PAGE) : this.#grow()));
		}
	}
}
