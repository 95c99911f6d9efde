import { readBody } from '#corpus/body.ts';
import type { AnyEntry } from '#model/entry.ts';

/** An entry with the links of its body, as reading finds them; lines count from the body's first. */
export function withLinks(entry: AnyEntry): AnyEntry {
	return { ...entry, links: readBody(entry.file, entry.body, 1).links };
}
