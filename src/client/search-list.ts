import type { Edition } from '#model/edition.ts';
import type { Permalink } from '#model/permalink.ts';
import type { Segment } from '#search/excerpt.ts';
import { groupByPage } from '#search/hit.ts';
import type { Hit } from '#search/hit.ts';
import type { Tier } from '#search/search.ts';
import { make } from './search-words.ts';
import type { Words } from './search-words.ts';

/** What the clauses of a page are, unless it says otherwise. */
const USUAL: Readonly<Record<string, string>> = {
	posts: 'duty',
	rulebooks: 'article',
	prohibitions: 'ban',
	phrases: 'phrase',
};

/** Writes hits into a list: a heading for each tier, a group for each page, a link for each clause. */
export class SearchList {
	readonly #list: HTMLElement;
	readonly #words: Words;
	readonly #address: (path: string, anchor?: string) => string;
	readonly #otherLanguage: string;
	#tiers: readonly Tier[] = [];
	#tier: string | undefined;
	#groups: HTMLElement | undefined;

	constructor(list: HTMLElement, words: Words, permalink: Permalink, edition: Edition) {
		this.#list = list;
		this.#words = words;
		this.#otherLanguage = edition === 'en' ? 'zh-Hans' : 'en';
		this.#address = (path, anchor) => permalink(edition, path, anchor);
	}

	/** Empties the list and says for which query how many hits there are in all. */
	start(query = '', total = 0, tiers: readonly Tier[] = []): void {
		this.#list.replaceChildren();
		this.#list.dataset.query = query;
		this.#list.dataset.total = String(total);
		this.#tiers = tiers;
		this.#tier = this.#groups = undefined;
	}

	/** Appends hits, all that one tier has of a page at once. Returns the first link written. */
	add(hits: readonly Hit[]): HTMLAnchorElement | undefined {
		const before = this.links.length;
		for (const group of groupByPage(hits)) this.#addGroup(group);
		const first = this.links[before];
		if (before === 0) first?.setAttribute('data-first', '');
		return first;
	}

	/** The links of the hits, as they stand. */
	get links(): HTMLAnchorElement[] {
		return [...this.#list.querySelectorAll<HTMLAnchorElement>('[data-unit] a')];
	}

	/** Whether a page, or a clause of it, is shown. */
	shows(path: string): boolean {
		return this.#list.querySelector(`[data-path="${CSS.escape(path)}"]`) !== null;
	}

	/** The link to a hit. */
	find(uid: string): HTMLAnchorElement | undefined {
		return this.#list.querySelector<HTMLAnchorElement>(`[data-unit="${CSS.escape(uid)}"] a`) ?? undefined;
	}

	#addGroup(hits: readonly Hit[]): void {
		const [first] = hits;
		if (!first) return;
		if (first.tier !== this.#tier || !this.#groups) this.#groups = this.#startTier(first.tier);
		const page = hits.find(({ kind }) => kind === 'page');
		const clauses = hits.filter((hit) => hit !== page);
		const crumbs = [this.#words(`collection.${first.collection}`), ...first.crumbs].join('\u00a0· ');
		const group = make('li', { class: 'found', 'data-path': first.path }, this.#heading(first, page));
		if (page?.translation) group.append(make('p', { class: 'found-names' }, this.#translation(page.translation)));
		if (page && page.text.length > 0) group.append(make('p', { class: 'found-names' }, ...mark(page.text)));
		group.append(make('p', { class: 'found-crumbs' }, crumbs));
		if (clauses.length > 0) group.append(make('ul', {}, ...clauses.map((hit) => this.#clause(hit))));
		this.#groups.append(group);
	}

	#startTier(name: Tier['name']): HTMLElement {
		this.#tier = name;
		const groups = make('ol');
		const count = this.#tiers.find((tier) => tier.name === name)?.total ?? 0;
		const heading = make('h2', {}, this.#words(`tier.${name}`), ' ', make('small', {}, String(count)));
		const tier = make('li', { class: 'tier', 'data-tier': name }, heading);
		if (name === 'homophone') tier.append(make('p', { class: 'tier-note' }, this.#words('guess')));
		tier.append(groups);
		this.#list.append(tier);
		return groups;
	}

	/** A page's name leads to the page; it is a hit only where the name itself was found. */
	#heading({ path, title }: Hit, page: Hit | undefined): HTMLElement {
		const link = make('a', { href: this.#address(path), class: page ? 'hit' : undefined });
		link.append(...(page?.heading ? mark(page.heading) : [title]));
		if (page?.untranslated) link.lang = 'zh-Hans';
		return make('h3', page && hitAttributes(page), link);
	}

	/** What matched in the language that this edition doesn't show, named as such. */
	#translation(segments: readonly Segment[]): HTMLElement {
		const text = make('span', { lang: this.#otherLanguage }, ...mark(segments));
		return make('span', { class: 'hit-other' }, make('small', {}, this.#words('other')), text);
	}

	#clause(hit: Hit): HTMLElement {
		const lang = hit.untranslated ? 'zh-Hans' : undefined;
		const text = make('span', { class: 'hit-text', lang });
		if (hit.heading) text.append(make('strong', {}, ...mark(hit.heading)), hit.text.length > 0 ? ' ' : '');
		text.append(...mark(hit.text));
		const kind = hit.gap
			? make('span', { class: 'hit-gap' }, this.#words('kind.gap'))
			: this.#words(`kind.${hit.kind}`);
		const telling = hit.gap || hit.kind !== USUAL[hit.collection];
		const about = [...(telling ? [kind] : []), ...hit.trail].flatMap((item, index) =>
			index === 0 ? [item] : [' · ', item],
		);
		const link = make('a', { href: this.#address(hit.path, hit.anchor), class: 'hit' });
		if (hit.label) link.append(make('b', { class: 'hit-label' }, hit.label), ' ');
		link.append(text);
		if (hit.translation) link.append(' ', this.#translation(hit.translation));
		if (about.length > 0) link.append(' ', make('span', { class: 'hit-about' }, ...about));
		return make('li', hitAttributes(hit), link);
	}
}

const hitAttributes = ({ uid, kind, tier }: Hit): Record<string, string> => ({
	'data-unit': uid,
	'data-kind': kind,
	'data-tier': tier,
});

function mark(segments: readonly Segment[]): (Node | string)[] {
	return segments.map(({ text, match }) => (match ? make('mark', {}, text) : text));
}
