import type { Facets, FacetValue } from '#search/facet-values.ts';
import { FACETS } from '#search/facets.ts';
import type { FacetName, Filters } from '#search/facets.ts';
import type { SearchResult } from '#search/search.ts';
import { countFilters, toggleFilter } from './search-filters.ts';
import { make } from './search-words.ts';
import type { Parts, Words } from './search-words.ts';

/** Makes new filters of those that are chosen by then, which may not be those whose hits are shown yet. */
export type FilterChange = (filters: Filters) => Filters;

/** Values of one facet that are offered at once; the others when they are asked for. */
const OFFERED = 10;

/** The facets as checkboxes with live counts, and what is chosen as words to take off again. */
export class FilterBox {
	readonly #parts: Parts;
	readonly #words: Words;
	readonly #change: (change: FilterChange) => void;
	readonly #unfolded = new Set<FacetName>();
	#result: SearchResult | undefined;
	#filters: Filters = {};

	constructor(parts: Parts, words: Words, change: (change: FilterChange) => void) {
		this.#parts = parts;
		this.#words = words;
		this.#change = change;
		parts('filters-clear').addEventListener('click', () => {
			change(() => ({}));
			parts('query').focus(); // this button is gone by then
		});
		parts('filters-box').addEventListener('toggle', () => void this.#fill());
	}

	/** Nothing is looked for: there is nothing to narrow. */
	hide(): void {
		this.#result = undefined;
		this.#parts('filters-box').hidden = true;
		this.#parts('chosen').hidden = true;
	}

	/** The values to show of a result: none but the chosen ones while the box is folded, since their names may have to be fetched. */
	list(result: SearchResult): Promise<Facets> {
		if (result.query !== this.#result?.query) this.#unfolded.clear();
		return result.facets(this.#most, this.#most > 0 ? this.#unfolded : new Set());
	}

	/** How many values of a facet are shown; none while the box is folded. */
	get #most(): number {
		return (this.#parts('filters-box') as HTMLDetailsElement).open ? OFFERED : 0;
	}

	/** Shows the values that hits have. Focus stays on the box that was pressed, or goes to the first of its facet. */
	show(result: SearchResult, facets: Facets, filters: Filters): void {
		this.#result = result;
		this.#filters = filters;
		const chosen = countFilters(filters);
		const offered = FACETS.filter((name) => facets[name].total > 0);
		this.#parts('filters-box').hidden = offered.length === 0;
		this.#parts('filters-name').textContent =
			chosen > 0 ? this.#words('filters-on', { n: chosen }) : this.#words('filters');
		const holder = this.#parts('filters');
		const { activeElement } = document;
		const focused = holder.contains(activeElement) ? activeElement : undefined;
		const facet = focused?.closest('fieldset')?.dataset.facet ?? '';
		holder.replaceChildren(...offered.map((name) => this.#facet(name, facets)));
		if (focused) {
			const same = document.getElementById(focused.id);
			(same ?? holder.querySelector<HTMLElement>(`[data-facet="${facet}"] input`))?.focus();
		}
		this.#showChosen(facets, filters);
		// The box was opened while the answer was on its way.
		if (
			this.#most > 0 &&
			offered.some((name) => facets[name].values.length < Math.min(facets[name].total, OFFERED))
		)
			void this.#fill();
	}

	/** Shows the same result anew after the box was opened or more was asked of it; where names can't be fetched, everything stays. */
	async #fill(): Promise<void> {
		const result = this.#result;
		const facets = result && (await this.list(result).catch(() => undefined));
		if (facets && result === this.#result) this.show(result, facets, this.#filters);
	}

	#facet(name: FacetName, facets: Facets): HTMLElement {
		const { values, total } = facets[name];
		const list = make('ul', {}, ...values.map((value) => this.#box(name, value)));
		const field = make('fieldset', { 'data-facet': name }, make('legend', {}, this.#words(`facet.${name}`)), list);
		if (values.length < total) {
			const all = make('button', { type: 'button', class: 'quiet' }, this.#words('all-values', { n: total }));
			all.addEventListener('click', () => {
				this.#unfolded.add(name);
				void this.#fill();
			});
			field.append(all);
		}
		return field;
	}

	#box(name: FacetName, value: FacetValue): HTMLElement {
		const id = `filter-${name}-${value.value}`;
		const box = make('input', { type: 'checkbox', id, name, value: value.value });
		box.checked = value.selected;
		box.addEventListener('change', () => {
			const { checked } = box;
			this.#change((filters) => toggleFilter(filters, name, value.value, checked));
		});
		const label = make(
			'label',
			{ for: id },
			box,
			make('span', {}, this.#nameOf(name, value)),
			make('small', {}, String(value.count)),
		);
		return make('li', {}, label);
	}

	#showChosen(facets: Facets, filters: Filters): void {
		const chosen = FACETS.flatMap((name) =>
			facets[name].values.filter(({ selected }) => selected).map((value) => ({ name, value })),
		);
		this.#parts('chosen').hidden = countFilters(filters) === 0;
		this.#parts('chosen-list').replaceChildren(
			...chosen.map(({ name, value }) => {
				const text = this.#nameOf(name, value);
				const button = make(
					'button',
					{ type: 'button', 'aria-label': this.#words('filter-off', { name: text }) },
					text,
					' ×',
				);
				button.addEventListener('click', () => {
					this.#change((filters) => toggleFilter(filters, name, value.value, false));
					this.#parts('query').focus();
				});
				return make('li', {}, button);
			}),
		);
	}

	#nameOf(name: FacetName, { value, name: text, of }: FacetValue): string {
		const own = text ?? this.#words(`${name}.${value}`);
		return of === undefined ? own : `${own} · ${of}`;
	}
}
