import type { Edition } from '#model/edition.ts';
import { createPermalink } from '#model/permalink.ts';
import type { Filters } from '#search/facets.ts';
import { createSearch } from '#search/search.ts';
import type { Search } from '#search/search.ts';
import { countFilters, writeWanted } from './search-filters.ts';
import type { Wanted } from './search-filters.ts';
import { slashIsOn, switchSlash } from './search-keys.ts';
import { DIALOG_PLACE, PAGE_PLACE, pushPage } from './search-place.ts';
import type { Place, Visit } from './search-place.ts';
import { keepRecent } from './search-recent.ts';
import { SearchResults } from './search-results.ts';
import { steer } from './search-steer.ts';
import { followTyping } from './search-typing.ts';
import { findParts, readWords, watchReader } from './search-words.ts';
import type { Parts } from './search-words.ts';

/** A window in which the filters stand beside the hits. */
const WIDE = '(min-width: 72rem)';
/** A keyboard on the screen. */
const TOUCH = '(pointer: coarse)';

/** The search box with its results: on the search page, where the address holds query and filters, and in the dialog. */
export class SearchPanel extends HTMLElement {
	#place: Place = PAGE_PLACE;
	#search!: Search;
	#results!: SearchResults;
	#filters: Filters = {};
	#abort = new AbortController();
	/** The search whose hits are shown. */
	#answered: string | undefined;
	/** The present search was meant as it stands: the next one gets an entry of its own in the browser's history. */
	#settled = false;
	#started = false;
	readonly #title = document.title;

	connectedCallback(): void {
		const template = this.querySelector('template');
		if (this.#started || !template) return;
		this.#started = true;
		const { base = '/', edition = 'zh-hans' } = this.dataset;
		const parts = findParts(this);
		this.#search = createSearch({ base, edition: edition as Edition });
		this.#place = this.closest('dialog') ? DIALOG_PLACE : PAGE_PLACE;
		this.#results = new SearchResults({
			parts,
			words: readWords(template),
			search: this.#search,
			edition: edition as Edition,
			permalink: createPermalink(base),
			narrow: (change) => {
				this.#filters = change(this.#filters);
				this.#start();
			},
			choose: (query) => {
				this.input.value = query;
				this.input.focus();
				this.#start();
			},
			grown: () => {
				this.#place.keep(this.#visit(), false);
			},
			again: (shown) => this.#run(shown),
		});
		parts('without').remove();
		for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
		this.#placeFilters(parts);
		const slash = parts('slash') as HTMLInputElement;
		slash.checked = slashIsOn();
		slash.addEventListener('change', () => {
			switchSlash(slash.checked);
		});
		this.#listen();
		if (this.#place === PAGE_PLACE) {
			this.restore();
			addEventListener('popstate', () => {
				// A link within the page, like the one to its content, leaves the hits as they are.
				if (writeWanted(this.#place.read().wanted) !== writeWanted(this.wanted)) this.restore();
			});
		} else {
			this.#results.clear();
		}
	}

	/** The box to type in. */
	get input(): HTMLInputElement {
		return findParts(this)('query') as HTMLInputElement;
	}

	/** What is looked for now. */
	get wanted(): Wanted {
		return { query: this.input.value, filters: this.#filters };
	}

	/** Shows the search that the present entry of the browser's history keeps, as far as it was shown, at the hit that was opened. */
	restore(): void {
		const { wanted, shown, opened } = this.#place.read();
		this.input.value = wanted.query;
		this.#filters = wanted.filters;
		this.#settled = wanted.query !== '';
		const waits = watchReader();
		void this.#run(shown).then(() => {
			if (opened !== undefined && waits()) this.#results.find(opened)?.focus();
		});
	}

	/** The filters stand over the hits, folded; where there is room beside the hits, behind them, so that Tab comes to the hits first. */
	#placeFilters(parts: Parts): void {
		const box = parts('filters-box') as HTMLDetailsElement;
		if (this.closest('dialog')) return;
		const wide = matchMedia(WIDE);
		const place = (): void => {
			if (wide.matches) parts('columns').append(box);
			else parts('columns').prepend(box);
		};
		wide.addEventListener('change', place);
		place();
		box.open = wide.matches;
	}

	#listen(): void {
		const { input } = this;
		const form = this.querySelector('form');
		input.addEventListener('focus', () => void this.#search.load().catch(() => undefined), { once: true });
		if (form) {
			followTyping(form, input, {
				changed: () => {
					this.#place.keep(this.#visit(), this.#settled);
					this.#settled = false;
					if (this.#key !== this.#answered) void this.#run();
				},
				committed: () => void this.#commit(),
			});
		}
		this.addEventListener('keydown', (event) => {
			steer(event, {
				input,
				stops: () => this.#results.stops,
				last: () => this.#results.hits.at(-1),
				more: () => this.#results.more(),
			});
		});
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (link?.closest('.search-found')) this.#opened(link, event);
		});
	}

	/** The whole of what is looked for, of which an address may hold less. */
	get #key(): string {
		return writeWanted(this.wanted, Infinity);
	}

	/** The search as it stands now; how many hits are shown says nothing of one that is still awaited. */
	#visit(opened?: string): Visit {
		const shown = this.#key === this.#answered ? this.#results.shown : undefined;
		return { wanted: this.wanted, shown, opened };
	}

	/** Something was chosen rather than typed. */
	#start(): void {
		this.#place.keep(this.#visit(), true);
		this.#settled = true;
		void this.#run();
	}

	/** Enter: the search is meant as it stands. The dialog opens the first hit; a keyboard on the screen makes room. */
	async #commit(): Promise<void> {
		const key = this.#key;
		const waits = watchReader();
		keepRecent(this.input.value);
		this.#place.keep(this.#visit(), this.#settled);
		this.#settled = true;
		if (this.#answered !== key) await this.#run();
		if (this.#answered !== key || !waits()) return;
		const [first] = this.#results.hits;
		if (matchMedia(TOUCH).matches) this.input.blur();
		else if (this.#place === DIALOG_PLACE) first?.click();
		else first?.focus();
	}

	/** Searches anew; a search that is overtaken by another leaves no trace. */
	async #run(shown?: number): Promise<void> {
		this.#abort.abort();
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		const { query, filters } = this.wanted;
		const key = this.#key;
		this.#answered = undefined;
		if (this.#place === PAGE_PLACE)
			document.title = [query.trim().slice(0, 60), this.#title].filter(Boolean).join(' · ');
		if (query.trim() === '' && countFilters(filters) === 0) {
			this.#results.clear();
			return;
		}
		this.#results.wait();
		try {
			const result = await this.#search.search(query, { filters, signal });
			const read = await this.#results.read(result, shown);
			if (signal.aborted) return;
			this.#filters = result.filters;
			this.#results.show(result, read, result.filters);
			this.#answered = writeWanted({ query, filters: result.filters }, Infinity);
			if (this.#answered !== key) this.#place.keep(this.#visit(), false);
		} catch (error) {
			if (signal.aborted) return;
			this.#results.clear(false);
			this.#results.showError(error, () => this.#run(shown));
		}
	}

	/** A hit is followed: the search is worth keeping. On this very page the dialog closes, and the clause is scrolled to. */
	#opened(link: HTMLAnchorElement, event: MouseEvent): void {
		keepRecent(this.input.value);
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		this.#place.keep(this.#visit(link.closest<HTMLElement>('[data-unit]')?.dataset.unit), false);
		const dialog = this.closest('dialog');
		if (!dialog || link.pathname !== location.pathname) return;
		dialog.close('hit');
		if (link.hash !== location.hash) return;
		event.preventDefault(); // the same address once more is no new entry, or loads the page with the dialog open
		pushPage(link.href);
		const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		(place ?? document.documentElement).scrollIntoView();
	}
}
