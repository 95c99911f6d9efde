import type { Records } from '#model/corpus.ts';
import type { Edition } from '#model/edition.ts';
import type { AnyEntry } from '#model/entry.ts';
import { createPermalink } from '#model/permalink.ts';
import { createView } from '#model/view.ts';
import type { View } from '#model/view.ts';
import { corpusOf } from '../rules/build.ts';

/** A view of some entries whose interface strings are their own keys, followed by their values: `count.units 3`. */
export function viewOf(
	entries: readonly AnyEntry[],
	edition: Edition = 'zh-hans',
	records: Partial<Records> = {},
): View {
	const view = createView(corpusOf(entries, records), createPermalink('/'), edition);
	return { ...view, t: (key, values = {}) => [key, ...Object.values(values)].join(' ') };
}
