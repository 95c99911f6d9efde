import type { AnyEntry } from './entry.ts';
import { shortPath } from './permalink.ts';
import { citeUnit, clipText, nameUnit } from './unit-name.ts';
import type { View } from './view.ts';

/** What a QR code opens, as a sheet of codes shows it. */
export interface Coded {
	/** A uid, or the path of the page. */
	address: string;
	/** As a citation has it: away from its page, “10.” alone could be the duty or what it is worth. */
	label: string | undefined;
	/** None where the label ends with them. */
	words: string;
	/** For the words, where they are not in the page’s language. */
	lang: string | undefined;
	/** Where the reader finds it on this site. */
	url: string;
	/** The permanent address in the code. */
	opens: string;
}

/** What of an entry has a code: its page, then each unit in printed order. */
export function listCoded(view: View, entry: AnyEntry): Coded[] {
	const url = view.entryUrl(entry);
	return [
		{ address: entry.path, label: undefined, words: view.titleOf(entry), lang: undefined, url, opens: url },
		...view.corpus.unitsOf(entry.id).map((unit) => {
			const { label: number, words: all, lang } = nameUnit(view, unit);
			const label = citeUnit(view, unit);
			const words = unit.heading && number === undefined ? '' : clipText(all, 72);
			return {
				address: unit.uid,
				label,
				words,
				lang,
				url: view.unitUrl(unit),
				opens: view.url(shortPath(unit.uid)),
			};
		}),
	];
}
