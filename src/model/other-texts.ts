import type { Corpus } from './corpus.ts';
import type { AnyEntry } from './entry.ts';
import { isOf } from './entry.ts';

/** Where a piece of a text stands, for a finding. */
interface TextPlace {
	on: AnyEntry;
	field?: readonly string[];
	line?: number;
	column?: number;
}

/** A Chinese text that stands in no field of two languages: an entry’s prose, or a string of the interface. */
export interface OtherText {
	/** With quotations and English parts of prose blanked out, as long as it was. */
	zh: string;
	/** Tells it from the others of its entry. */
	key: string;
	placeOf: (at: number) => TextPlace;
}

/** Prose may quote a mistake of the source, as notes do. */
const NOT_OURS = /“[^”\n]{1,20}”|「[^」\n]{1,20}」|<En>[\s\S]*?<\/En>|`[^`\n]*`/gu;
const blank = (text: string): string => text.replaceAll(/[^\n]/gu, ' ');

function proseOf(entry: AnyEntry): OtherText {
	const { body, bodyLine } = entry;
	const zh = body.replaceAll(NOT_OURS, blank);
	const placeOf = (at: number): TextPlace => {
		if (bodyLine === undefined) return { on: entry };
		const before = body.slice(0, at).split('\n');
		return { on: entry, line: bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
	};
	return { zh, key: 'body', placeOf };
}

/** The Chinese of a corpus beside `collectTexts`: prose of entries and the strings of the interface. */
export function collectOtherTexts({ entries }: Pick<Corpus, 'entries'>): OtherText[] {
	return entries.flatMap((entry): OtherText[] => {
		const prose = entry.body === '' ? [] : [proseOf(entry)];
		if (!isOf(entry, 'ui') || entry.data.language !== 'zh') return prose;
		const strings = Object.entries(entry.data.strings).map(([key, zh]): OtherText => ({
			zh,
			key,
			placeOf: () => ({ on: entry, field: ['strings', key] }),
		}));
		return [...prose, ...strings];
	});
}
