import { createPermalink } from '#model/permalink.ts';
import type { Edition } from '#model/edition.ts';
import { SearchError } from '#search/error.ts';
import type { Filters } from '#search/facets.ts';
import { createSearch } from '#search/search.ts';
import type { Search, SearchResult } from '#search/search.ts';
import { countFilters, readFilters, showFilters, writeFilters } from './search-filters.ts';
import { SearchList } from './search-list.ts';
import { slashIsOn, switchSlash } from './search-keys.ts';
import { eraseRecent, keepRecent, readRecent } from './search-recent.ts';
import { make, readWords } from './search-words.ts';
import type { Words } from './search-words.ts';

const PAGE = 20;
const FEW = 3;
const DEBOUNCE_MS = 60;
const ANNOUNCE_MS = 500;

/** The search box with its results: on the search page, where the address holds query and filters, and in the dialog. */
export class SearchPanel extends HTMLElement {
	#search!: Search;
	#words!: Words;
	#list!: SearchList;
	#permalink!: ReturnType<typeof createPermalink>;
	#edition!: Edition;
	#filters: Filters = {};
	#result: SearchResult | undefined;
	#shown = 0;
	#abort = new AbortController();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#announcer: ReturnType<typeof setTimeout> | undefined;
	#started = false;

	/** The panel is in the dialog: the address stays as it is, Enter opens the first hit. */
	get #inDialog(): boolean {
		return this.closest('dialog') !== null;
	}

	connectedCallback(): void {
		const template = this.querySelector('template');
		if (this.#started || !template) return;
		this.#started = true;
		this.#words = readWords(template);
		this.#edition = (this.dataset.edition ?? 'zh-hans') as Edition;
		const base = this.dataset.base ?? '/';
		this.#permalink = createPermalink(base);
		this.#search = createSearch({ base, edition: this.#edition });
		this.#list = new SearchList(this.#part('results'), this.#words, this.#permalink, this.#edition);
		this.querySelector('[data-part="without"]')?.remove();
		for (const hidden of this.querySelectorAll<HTMLElement>('[data-scripted]')) hidden.hidden = false;
		this.#listen();
		if (!this.#inDialog) this.#restore();
		this.#showRecent();
	}

	/** The box to type in. */
	get input(): HTMLInputElement {
		return this.#part('query') as HTMLInputElement;
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`The search panel has no part "${name}".`);
		return part;
	}

	#listen(): void {
		const { input } = this;
		input.addEventListener('focus', () => void this.#search.load().catch(() => undefined), { once: true });
		input.addEventListener('input', (event) => {
			if (!(event instanceof InputEvent && event.isComposing)) this.#later();
		});
		input.addEventListener('compositionend', () => {
			this.#later();
		});
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#commit();
		});
		this.addEventListener('keydown', (event) => {
			this.#steer(event);
		});
		this.#part('results').addEventListener('click', ({ target }) => {
			if (target instanceof Element && target.closest('a')) this.#opened(target.closest('a')?.href ?? '');
		});
		this.#part('more').addEventListener('click', () => void this.#more(true));
		this.#part('erase').addEventListener('click', () => {
			eraseRecent();
			this.#showRecent();
			input.focus();
		});
		const slash = this.#part('slash') as HTMLInputElement;
		slash.checked = slashIsOn();
		slash.addEventListener('change', () => {
			switchSlash(slash.checked);
		});
		this.#part('related-button').addEventListener('click', () => void this.#showRelated());
		if (!this.#inDialog) addEventListener('popstate', () => {
			this.#restore();
		}); // prettier-ignore
	}

	/** Takes query and filters from the address. */
	#restore(): void {
		const parameters = new URLSearchParams(location.search);
		this.input.value = parameters.get('q') ?? '';
		this.#filters = readFilters(parameters);
		void this.#run();
	}

	#record(push: boolean): void {
		if (this.#inDialog) return;
		const parameters = new URLSearchParams();
		if (this.input.value.trim() !== '') parameters.set('q', this.input.value.slice(0, 500));
		writeFilters(parameters, this.#filters);
		const query = parameters.size > 0 ? `?${parameters.toString()}` : '';
		if (query === location.search) return;
		history[push ? 'pushState' : 'replaceState'](undefined, '', location.pathname + query);
	}

	#later(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#record(false);
			void this.#run();
		}, DEBOUNCE_MS);
	}

	/** Enter: the search is meant as it stands. */
	#commit(): void {
		clearTimeout(this.#timer);
		keepRecent(this.input.value);
		this.#record(true);
		void this.#run().then(() => {
			const first = this.#links()[0];
			if (this.#inDialog) first?.click();
			else first?.focus();
		});
	}

	async #run(): Promise<void> {
		this.#abort.abort();
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		const query = this.input.value;
		this.#showRecent();
		this.#part('error').hidden = true;
		try {
			if (query.trim() === '') {
				this.#clear();
				return;
			}
			this.setAttribute('aria-busy', 'true');
			const result = await this.#search.search(query, { filters: this.#filters, facets: true, signal });
			const hits = await result.read(0, PAGE);
			if (signal.aborted) return;
			this.#result = result;
			this.#shown = Math.min(PAGE, result.total);
			this.#list.start(result.total);
			this.#list.add(hits);
			this.#showAround(result, query);
		} catch (error) {
			if (!signal.aborted) this.#showError(error);
		} finally {
			if (this.#abort.signal === signal) this.removeAttribute('aria-busy');
		}
	}

	#clear(): void {
		this.#result = undefined;
		this.#list.start(0);
		this.#say('', '');
		for (const part of ['more', 'nothing', 'filters-box', 'related', 'related-button']) this.#part(part).hidden = true;
	}

	#showAround(result: SearchResult, query: string): void {
		const { total, facets, empty } = result;
		const words = this.#words;
		const says = empty ? words('empty') : total === 0 ? words('none', { query: query.slice(0, 60) }) : words('total', { n: total });
		this.#say(says, says);
		this.#part('more').hidden = this.#shown >= total;
		this.#part('nothing').hidden = total > 0;
		const filtered = countFilters(this.#filters);
		const box = this.#part('filters-box');
		box.hidden = !facets || (total === 0 && filtered === 0);
		this.#part('filters-name').textContent = filtered > 0 ? words('filters-on', { n: filtered }) : words('filters');
		if (facets) {
			showFilters(this.#part('filters'), facets, this.#filters, words, (filters) => {
				this.#filters = filters;
				this.#record(true);
				void this.#run();
			});
		}
		this.#part('related').hidden = true;
		this.#part('related-button').hidden = empty || total < FEW;
		if (!empty && total < FEW) void this.#showRelated();
		if (!empty && total === 0) void this.#showNames(query);
	}

	async #more(focus: boolean): Promise<void> {
		const result = this.#result;
		if (!result) return;
		const from = this.#shown;
		try {
			const hits = await result.read(from, from + PAGE);
			if (this.#result !== result) return;
			this.#list.add(hits);
			this.#shown = Math.min(from + PAGE, result.total);
			this.#part('more').hidden = this.#shown >= result.total;
			if (focus) this.#links()[from]?.focus();
		} catch (error) {
			this.#showError(error);
		}
	}

	async #showNames(query: string): Promise<void> {
		const holder = this.#part('names');
		holder.replaceChildren();
		const names = await this.#search.suggest(query, 6).catch((): string[] => []);
		if (this.input.value !== query) return;
		holder.replaceChildren(
			...names.map((name) => {
				const button = make('button', { type: 'button' }, name);
				button.addEventListener('click', () => {
					this.#fill(name);
				});
				return make('li', {}, button);
			}),
		);
		this.#part('names-box').hidden = names.length === 0;
	}

	async #showRelated(): Promise<void> {
		const query = this.input.value;
		const pages = await this.#search.related(query, 5).catch(() => []);
		if (this.input.value !== query) return;
		this.#part('related-button').hidden = true;
		const holder = this.#part('related');
		holder.hidden = pages.length === 0;
		holder.querySelector('ul')?.replaceChildren(
			...pages.map(({ path, title, crumbs }) =>
				make('li', { 'data-related': path }, make('a', { href: this.#permalink(this.#edition, path) }, title), ' ', make('small', {}, crumbs.join(' · '))),
			),
		);
	}

	#showError(error: unknown): void {
		const failure = error instanceof SearchError ? error.failure : 'browser';
		this.#list.start(0);
		this.#say('', this.#words(`error.${failure}`));
		const holder = this.#part('error');
		const retry = make('button', { type: 'button' }, this.#words('retry'));
		retry.addEventListener('click', () => void this.#run());
		holder.replaceChildren(make('p', {}, this.#words(`error.${failure}`)), ...(failure === 'browser' ? [] : [retry]));
		holder.hidden = false;
	}

	#showRecent(): void {
		const recent = this.input.value.trim() === '' ? readRecent() : [];
		this.#part('recent').hidden = recent.length === 0;
		this.#part('recent-list').replaceChildren(
			...recent.map((query) => {
				const button = make('button', { type: 'button' }, query);
				button.addEventListener('click', () => {
					this.#fill(query);
				});
				return make('li', {}, button);
			}),
		);
	}

	#fill(query: string): void {
		this.input.value = query;
		this.input.focus();
		this.#record(true);
		void this.#run();
	}

	/** Shows the count at once and reads it out when typing has paused. */
	#say(shown: string, spoken: string): void {
		this.#part('count').textContent = shown;
		clearTimeout(this.#announcer);
		this.#announcer = setTimeout(() => {
			this.#part('status').textContent = spoken;
		}, ANNOUNCE_MS);
	}

	#links(): HTMLAnchorElement[] {
		return [...this.querySelectorAll<HTMLAnchorElement>('[data-part="results"] a, [data-part="related"]:not([hidden]) a')];
	}

	#steer(event: KeyboardEvent): void {
		if (event.isComposing || event.keyCode === 229) return;
		const { key, target } = event;
		if (key === 'Escape' && !this.#inDialog && target !== this.input) {
			this.input.focus();
			event.preventDefault();
		}
		if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
		const links = this.#links();
		const at = links.findIndex((link) => link === target);
		if (at < 0 && target !== this.input) return;
		if (at <= 0 && key === 'ArrowUp') this.input.focus();
		else if (key === 'ArrowDown' && at === links.length - 1 && !this.#part('more').hidden) void this.#more(true);
		else links[key === 'ArrowDown' ? at + 1 : at - 1]?.focus();
		event.preventDefault();
	}

	/** A hit is followed: the search is worth keeping; a hit on this very page closes the dialog and is scrolled to. */
	#opened(href: string): void {
		keepRecent(this.input.value);
		const target = new URL(href, location.href);
		const dialog = this.closest('dialog');
		if (!dialog || target.pathname !== location.pathname) return;
		dialog.close('hit');
		if (target.hash === location.hash) document.getElementById(decodeURIComponent(target.hash.slice(1)))?.scrollIntoView();
	}
}
