import { sayLabel } from '#text/labels.ts';
import { settlePlurals } from '#text/plurals.ts';
import { nestQuotes } from '#text/quotes.ts';
import { addressOf, idOfPath } from './addresses.ts';
import type { Heir } from './addresses.ts';
import type { Corpus } from './corpus.ts';
import { EDITION_FACTS, EDITIONS } from './edition.ts';
import type { Edition, Language } from './edition.ts';
import { titleOf } from './entry.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { movedAnchorsOf } from './old-addresses.ts';
import type { MovedAnchor } from './old-addresses.ts';
import { qrPath, shortPath } from './permalink.ts';
import type { Permalink } from './permalink.ts';
import { findDocument, resolveAddress } from './redirects.ts';
import type { Unit } from './unit.ts';

/** An edition as a page offers it: its own name for itself, and where the same page stands in it. */
export interface EditionLink {
	edition: Edition;
	lang: string;
	name: string;
	url: string;
}

/** What every page and component needs of its edition: texts, interface strings, addresses. */
export interface View {
	edition: Edition;
	language: Language;
	/** For `<html lang>`; 繁體 pages are made from the 简体 ones by the middleware. */
	lang: string;
	corpus: Corpus;
	/** The edition's text; English that is not written yet shows the Chinese. */
	text(local: { zh: string; en?: string | undefined }): string;
	/** A unit's number as the edition reads it: as printed in Chinese, Article 1 for 第一条 in English. */
	labelOf(unit: Pick<Unit, 'label'>): string | undefined;
	/** A `lang` attribute for a text that is not in the page's language, else undefined. */
	langOf(local: { zh: string; en?: string | undefined }): string | undefined;
	/**
	 * An interface string; `{name}` is replaced by the value of that name, whose own quotation marks give way, or left to a script
	 * where no values are given; `clause(s)` is a plural unless the number before it is 1. Throws on an unknown key and on a missing value, which every build catches.
	 */
	t(key: string, values?: Readonly<Record<string, string | number>>): string;
	/** The address of a path in this edition. */
	url(path: string, anchor?: string): string;
	entryUrl(entry: AnyEntry | Entry): string;
	unitUrl(unit: Unit): string;
	/** The short permanent address of a unit, `/u/<uid>/`. */
	shortUrl(unit: Unit): string;
	/** The file of the QR code that opens a unit or a page in this edition, by uid or path. */
	qrUrl(address: string): string;
	/** Where a uid or path leads today, whether it is new or old. */
	heirOf(address: string): Heir | undefined;
	/** The address of an heir; undefined for what was removed. */
	heirUrl(heir: Heir): string | undefined;
	/** What stands there: the entry's title, and the label or heading of the unit; of what was removed, what it was. */
	heirName(heir: Heir): string | undefined;
	/** Anchors that old links to the page at a path still name, and that are no longer there. */
	movedFrom(path: string): readonly MovedAnchor[];
	/** The same path in another edition. */
	urlIn(edition: Edition, path: string): string;
	/** A path in every edition, this one included. */
	editions(path: string): readonly EditionLink[];
	/** The name an entry is listed under. */
	titleOf(entry: AnyEntry | Entry): string;
	/** Joins names as the language does; where one has a comma itself, so that its end is seen. */
	list(names: readonly string[]): string;
	/** What stands between two sentences: nothing in Chinese, whose full stop brings its own space. */
	space: string;
}

/** Makes the view of one edition. */
export function createView(corpus: Corpus, permalink: Permalink, edition: Edition): View {
	const { lang, language } = EDITION_FACTS[edition];
	const strings = corpus.strings[language];
	const isFallback = (local: { en?: string | undefined }): boolean => language === 'en' && local.en === undefined;
	const text: View['text'] = (local) => (isFallback(local) || language === 'zh' ? local.zh : (local.en ?? local.zh));
	const t: View['t'] = (key, values = {}) => {
		const string = strings[key];
		if (string === undefined) throw new Error(`content/ui has no string "${key}" for ${language}.`);
		// A script fills in what is given no value at all.
		if (Object.keys(values).length === 0) return string;
		const filled = string.replace(/\{(\w+)\}/gu, (_whole, name: string) => {
			const value = values[name];
			if (value === undefined)
				throw new Error(`content/ui: "${key}" asks for {${name}}, which isn't given here.`);
			return String(value);
		});
		return nestQuotes(settlePlurals(filled));
	};
	const labelOf: View['labelOf'] = ({ label }) =>
		language === 'en' && label !== undefined ? sayLabel(label) : label;
	return {
		edition,
		language,
		lang,
		corpus,
		text,
		labelOf,
		langOf: (local) => (isFallback(local) ? 'zh-Hans' : undefined),
		t,
		url: (path, anchor) => permalink(edition, path, anchor),
		entryUrl: ({ path }) => permalink(edition, path),
		unitUrl: ({ entry, id }) => permalink(edition, entry.path, id),
		shortUrl: ({ uid }) => permalink(edition, shortPath(uid)),
		qrUrl: (address) => permalink(edition, qrPath(address)),
		heirOf: (address) => resolveAddress(corpus, address),
		heirUrl: (heir) => {
			const address = addressOf(heir);
			return address && permalink(edition, address.path, address.anchor);
		},
		heirName: (heir) => {
			if ('removed' in heir) {
				const { title } = heir.removed;
				const document = findDocument(corpus, heir.removed);
				if (title) return text(title);
				return document && t('moved.clause', { document: text(titleOf(document)) });
			}
			const { entry, unit } = heir;
			const part = unit && (labelOf(unit) ?? (unit.heading && text(unit.heading)));
			return [text(titleOf(entry)), ...(part === undefined ? [] : [part])].join(' · ');
		},
		movedFrom: (path) => {
			const entry = corpus.findEntry(idOfPath(path));
			return entry?.path === path ? movedAnchorsOf(corpus, entry) : [];
		},
		urlIn: (other, path) => permalink(other, path),
		editions: (path) =>
			EDITIONS.map((other) => ({
				edition: other,
				lang: EDITION_FACTS[other].lang,
				name: EDITION_FACTS[other].name,
				url: permalink(other, path),
			})),
		titleOf: (entry) => text(titleOf(entry)),
		list: (names) => {
			const [comma, stop] = language === 'zh' ? ['、', '；'] : [', ', '; '];
			return names.join(names.some((name) => name.includes(comma)) ? stop : comma);
		},
		space: language === 'zh' ? '' : ' ',
	};
}
