import type { AnyEntry } from './entry.ts';
import { shortPath } from './permalink.ts';
import { clipText, nameUnit } from './unit-name.ts';
import type { View } from './view.ts';

/** What a QR code opens, as a sheet of codes shows it. */
export interface Coded {
	/** A uid, or the path of the page. */
	address: string;
	label: string | undefined;
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
			const { label, words, lang } = nameUnit(view, unit);
			const opens = view.url(shortPath(unit.uid));
			return { address: unit.uid, label, words: clipText(words), lang, url: view.unitUrl(unit), opens };
		}),
	];
}
