import { collectTexts, isRemark, nameText } from './all-texts.ts';
import type { PlacedText } from './all-texts.ts';
import type { Corpus } from './corpus.ts';
import type { AnyEntry } from './entry.ts';
import { isOf } from './entry.ts';

/** Where a piece of a text stands, for a finding. */
interface TextPlace {
	on: PlacedText['on'];
	field?: readonly (string | number)[];
	line?: number;
	column?: number;
}

/** A Chinese text of ours: of a field, of an entry’s prose, or of the interface. */
export interface OwnChinese {
	/** With quotations and English parts of prose blanked out, as long as it was. */
	zh: string;
	/** Tells it from the others of its entry. */
	key: string | undefined;
	placeOf: (at: number) => TextPlace;
}

/** Prose and notes may quote a mistake of the source. */
const QUOTED = /“[^”\n]+”|‘[^’\n]+’|「[^」\n]+」|《[^》\n]+》/gu;
const NOT_OURS = /“[^”\n]{1,20}”|「[^」\n]{1,20}」|<En>[\s\S]*?<\/En>|`[^`\n]*`/gu;
const blank = (text: string): string => text.replaceAll(/[^\n]/gu, ' ');

function proseOf(entry: AnyEntry): OwnChinese {
	const { body, bodyLine } = entry;
	const zh = body.replaceAll(NOT_OURS, blank);
	const placeOf = (at: number): TextPlace => {
		if (bodyLine === undefined) return { on: entry };
		const before = body.slice(0, at).split('\n');
		return { on: entry, line: bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
	};
	return { zh, key: 'body', placeOf };
}

/** All Chinese of a corpus that is in our own words: fields, prose, and the strings of the interface; a source’s own entry speaks in its words. */
export function collectOwnChinese(corpus: Corpus): OwnChinese[] {
	const fields = collectTexts(corpus)
		.filter(({ entry }) => entry.collection !== 'sources')
		.map((text): OwnChinese => ({
			zh: isRemark(text) ? text.zh.replaceAll(QUOTED, blank) : text.zh,
			key: nameText(text),
			placeOf: () => ({ on: text.on, field: [...text.path, 'zh'] }),
		}));
	const others = corpus.entries.flatMap((entry): OwnChinese[] => {
		const prose = entry.body === '' ? [] : [proseOf(entry)];
		if (!isOf(entry, 'ui') || entry.data.language !== 'zh') return prose;
		const strings = Object.entries(entry.data.strings).map(([key, zh]): OwnChinese => ({
			zh,
			key,
			placeOf: () => ({ on: entry, field: ['strings', key] }),
		}));
		return [...prose, ...strings];
	});
	return [...fields, ...others];
}
