import type { FacetName, Facets, Filters } from '#search/facets.ts';
import { make } from './search-words.ts';
import type { Words } from './search-words.ts';

/** The facets, in the order they are offered and written into the address. */
export const FACETS: readonly FacetName[] = ['collection', 'organisation', 'post', 'kind'];

/** Reads filters from a page's query string. */
export function readFilters(parameters: URLSearchParams): Filters {
	return Object.fromEntries(FACETS.map((name) => [name, parameters.getAll(name)] as const).filter(([, values]) => values.length > 0));
}

/** Writes filters into a query string. */
export function writeFilters(parameters: URLSearchParams, filters: Filters): void {
	for (const name of FACETS) for (const value of filters[name] ?? []) parameters.append(name, value);
}

/** How many values are chosen. */
export function countFilters(filters: Filters): number {
	return FACETS.reduce((sum, name) => sum + (filters[name]?.length ?? 0), 0);
}

function toggle(filters: Filters, name: FacetName, value: string, on: boolean): Filters {
	const values = (filters[name] ?? []).filter((other) => other !== value);
	return { ...filters, [name]: on ? [...values, value] : values };
}

/** Shows the facets as checkboxes with live counts; `change` gets the new filters. Focus stays on the box that was pressed. */
export function showFilters(holder: HTMLElement, facets: Facets, filters: Filters, words: Words, change: (filters: Filters) => void): void {
	const focused = document.activeElement instanceof HTMLInputElement && holder.contains(document.activeElement) ? document.activeElement.id : '';
	holder.replaceChildren(
		...FACETS.filter((name) => facets[name].length > 0).map((name) => {
			const boxes = facets[name].map(({ value, name: text, count, selected }) => {
				const id = `filter-${name}-${value}`;
				const box = make('input', { type: 'checkbox', id });
				box.checked = selected;
				box.addEventListener('change', () => {
					change(toggle(filters, name, value, box.checked));
				});
				const says = text ?? words(`${name}.${value}`);
				return make('li', {}, make('label', { for: id }, box, make('span', {}, says), make('small', {}, String(count))));
			});
			return make('fieldset', { 'data-facet': name }, make('legend', {}, words(`facet.${name}`)), make('ul', {}, ...boxes));
		}),
	);
	if (focused !== '') holder.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
}
