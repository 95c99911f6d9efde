import type { LocalTextData } from '#schema/text.ts';
import type { Corpus } from './corpus.ts';
import { EDITION_FACTS } from './edition.ts';
import type { Edition, Language } from './edition.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { shortPath } from './permalink.ts';
import type { Permalink } from './permalink.ts';
import type { Unit } from './unit.ts';

/** What every page and component needs of its edition: texts, interface strings, addresses. */
export interface View {
	edition: Edition;
	language: Language;
	/** For `<html lang>`; 繁體 pages are made from the 简体 ones by the middleware. */
	lang: string;
	corpus: Corpus;
	/** The edition's text; English that is not written yet shows the Chinese. */
	text(local: { zh: string; en?: string | undefined }): string;
	/** A `lang` attribute for a text that is not in the page's language, else undefined. */
	langOf(local: { zh: string; en?: string | undefined }): string | undefined;
	/** An interface string; `{name}` is replaced by the value of that name. Throws on an unknown key, which a test catches. */
	t(key: string, values?: Readonly<Record<string, string | number>>): string;
	/** The address of a path in this edition. */
	url(path: string, anchor?: string): string;
	entryUrl(entry: AnyEntry | Entry): string;
	unitUrl(unit: Unit): string;
	/** The short permanent address of a unit, `/u/<uid>/`. */
	shortUrl(unit: Unit): string;
	/** The same path in another edition. */
	urlIn(edition: Edition, path: string): string;
	/** Joins names as the language does. */
	list(names: readonly string[]): string;
}

/** Makes the view of one edition. */
export function createView(corpus: Corpus, permalink: Permalink, edition: Edition): View {
	const { lang, language } = EDITION_FACTS[edition];
	const strings = corpus.strings[language];
	const isFallback = (local: { en?: string | undefined }): boolean => language === 'en' && local.en === undefined;
	return {
		edition,
		language,
		lang,
		corpus,
		text: (local) => (isFallback(local) || language === 'zh' ? local.zh : (local.en ?? local.zh)),
		langOf: (local) => (isFallback(local) ? 'zh-Hans' : undefined),
		t: (key, values = {}) => {
			const string = strings[key];
			if (string === undefined) throw new Error(`content/ui has no string "${key}" for ${language}.`);
			return string.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
		},
		url: (path, anchor) => permalink(edition, path, anchor),
		entryUrl: ({ path }) => permalink(edition, path),
		unitUrl: ({ entry, id }) => permalink(edition, entry.path, id),
		shortUrl: ({ uid }) => permalink(edition, shortPath(uid)),
		urlIn: (other, path) => permalink(other, path),
		list: (names) => names.join(language === 'zh' ? '、' : ', '),
	};
}

export type LocalText = LocalTextData;
