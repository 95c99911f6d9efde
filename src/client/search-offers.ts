import type { Search } from '#search/search.ts';
import { eraseRecent, forgetRecent, readRecent } from './search-recent.ts';
import { make, showChips, watchReader } from './search-words.ts';
import type { Parts, Words } from './search-words.ts';

const FEW = 3;
const NAMES = 6;
const RELATED = 5;

/** What the offers need of the panel around them. */
export interface OffersHost {
	/** The address of a page. */
	address: (path: string) => string;
	/** Looks for a text that was offered. */
	choose: (query: string) => void;
	/** Whether a page is among the hits. */
	shows: (path: string) => boolean;
}

/** How a search went. */
export interface Outcome {
	total: number;
	empty: boolean;
	filtered: boolean;
}

/** What stands around the hits to help on: recent searches, names that are near, related pages. */
export class SearchOffers {
	readonly #parts: Parts;
	readonly #words: Words;
	readonly #search: Search;
	readonly #host: OffersHost;
	/** The query that offers are for; what comes late for another is dropped. */
	#query: string | undefined;

	constructor(parts: Parts, words: Words, search: Search, host: OffersHost) {
		this.#parts = parts;
		this.#words = words;
		this.#search = search;
		this.#host = host;
		parts('erase').addEventListener('click', () => {
			eraseRecent();
			this.showRecent(true);
			parts('query').focus();
		});
		parts('related-button').addEventListener('click', () => void this.#showRelated(true));
	}

	/** What the box can take and the searches kept on this device, while the box is empty. */
	showRecent(idle: boolean): void {
		const recent = idle ? readRecent() : [];
		this.#parts('idle').hidden = !idle;
		this.#parts('recent').hidden = recent.length === 0;
		showChips(this.#parts('recent-list'), recent, this.#host.choose, (text) => this.#forgetButton(text));
	}

	#forgetButton(text: string): HTMLElement {
		const label = this.#words('erase-one', { query: text });
		const button = make('button', { type: 'button', class: 'forget', 'aria-label': label, title: label }, '×');
		button.addEventListener('click', () => {
			const place = [...this.#parts('recent-list').querySelectorAll('.forget')].indexOf(button);
			forgetRecent(text);
			this.showRecent(true);
			const left = this.#parts('recent-list').querySelectorAll<HTMLElement>('.forget');
			(left[Math.min(place, left.length - 1)] ?? this.#parts('query')).focus();
		});
		return button;
	}

	/** No search, no offers. */
	hide(): void {
		this.#query = undefined;
		for (const part of ['nothing', 'names-box', 'related', 'related-none', 'related-button'])
			this.#parts(part).hidden = true;
	}

	/** Offers what fits how a search went: related pages by themselves only where hardly anything was found. */
	show(query: string, { total, empty, filtered }: Outcome): void {
		this.hide();
		this.#query = query;
		this.#parts('nothing').hidden = total > 0 || filtered;
		if (empty) return;
		if (total < FEW && !filtered) void this.#showRelated(false);
		else this.#parts('related-button').hidden = false;
		if (total === 0 && !filtered) void this.#showNames(query);
	}

	async #showNames(query: string): Promise<void> {
		const names = await this.#search.suggest(query, NAMES).catch((): string[] => []);
		if (this.#query !== query) return;
		showChips(this.#parts('names'), names, this.#host.choose);
		this.#parts('names-box').hidden = names.length === 0;
	}

	/** Where Pagefind can't run, nothing is said of related pages, unless they were asked for. */
	async #showRelated(asked: boolean): Promise<void> {
		const query = this.#query;
		if (query === undefined) return;
		const waits = watchReader();
		const found = await this.#search.related(query, RELATED * 2).catch(() => []);
		if (this.#query !== query) return;
		const pages = found.filter(({ path }) => !this.#host.shows(path)).slice(0, RELATED);
		const goes = asked && waits();
		const holder = this.#parts('related');
		const list = this.#parts('related-list');
		list.replaceChildren(
			...pages.map(({ path, title, crumbs }) => {
				const link = make('a', { href: this.#host.address(path) }, title);
				return make('li', { 'data-related': path }, link, ' ', make('small', {}, crumbs.join(' · ')));
			}),
		);
		holder.hidden = pages.length === 0;
		this.#parts('related-button').hidden = true;
		const none = this.#parts('related-none');
		none.hidden = !asked || pages.length > 0;
		if (!none.hidden) this.#parts('status').textContent = none.textContent.trim();
		if (goes) list.querySelector('a')?.focus();
	}
}
