import type { Permalink } from '#model/permalink.ts';
import type { Edition } from '#model/edition.ts';
import type { Segment } from '#search/excerpt.ts';
import type { Hit } from '#search/hit.ts';
import { make } from './search-words.ts';
import type { Words } from './search-words.ts';

/** Writes hits into a list: a heading for each tier, a group for each page, a link for each clause. */
export class SearchList {
	readonly #list: HTMLElement;
	readonly #words: Words;
	readonly #permalink: Permalink;
	readonly #edition: Edition;
	#tier: string | undefined;
	#page: string | undefined;
	#group: HTMLElement | undefined;

	constructor(list: HTMLElement, words: Words, permalink: Permalink, edition: Edition) {
		this.#list = list;
		this.#words = words;
		this.#permalink = permalink;
		this.#edition = edition;
	}

	/** Empties the list and says how many hits there are in all. */
	start(total: number): void {
		this.#list.replaceChildren();
		this.#list.dataset.total = String(total);
		this.#tier = this.#page = this.#group = undefined;
	}

	/** Appends hits in their order; those of one page that follow each other stand together. */
	add(hits: readonly Hit[]): void {
		for (const hit of hits) {
			if (hit.tier !== this.#tier) {
				this.#tier = hit.tier;
				this.#page = undefined;
				this.#list.append(make('li', { class: 'tier', 'data-tier': hit.tier }, make('h2', {}, this.#words(`tier.${hit.tier}`))));
			}
			if (hit.path !== this.#page) {
				this.#page = hit.path;
				this.#group = make('ul');
				const crumbs = make('small', {}, [this.#words(`collection.${hit.collection}`), ...hit.crumbs].join(' · '));
				this.#list.append(make('li', { class: 'found' }, make('h3', {}, hit.title, ' ', crumbs), this.#group));
			}
			this.#group?.append(this.#row(hit));
		}
	}

	#row(hit: Hit): HTMLElement {
		const lang = hit.untranslated ? 'zh-Hans' : undefined;
		const link = make('a', { href: this.#permalink(this.#edition, hit.path, hit.anchor), class: 'hit' });
		if (hit.label) link.append(make('b', { class: 'hit-label' }, hit.label), ' ');
		if (hit.heading) link.append(make('strong', { lang }, ...mark(hit.heading)), ' ');
		link.append(make('span', { lang }, ...mark(hit.text)));
		const kind = hit.kind === 'page' ? [] : [this.#words(`kind.${hit.kind}`)];
		const gap = hit.gap ? [this.#words('kind.gap')] : [];
		const about = [...kind, ...gap, ...hit.trail].join(' · ');
		return make('li', { 'data-unit': hit.uid, 'data-kind': hit.kind, 'data-tier': hit.tier }, link, make('small', {}, about));
	}
}

function mark(segments: readonly Segment[]): (Node | string)[] {
	return segments.map(({ text, match }) => (match ? make('mark', {}, text) : text));
}
