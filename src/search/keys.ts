/**
 * The index's keys sort as plain strings. A token's own text has letters and digits alone, so a mark before a key sets its family apart:
 * Han pairs and single characters, and whole words, stand as they are.
 */
const PINYIN = '+';
export const INITIALS = '!';
export const TITLE_INITIALS = '?';
export const NAME = '=';

/** Ends a key of sounds that some character has elsewhere in the corpus, but not where it stands; such keys follow those of what is read there. */
export const ELSEWHERE = '*';

/** Two syllables in a row; the second is '' at the end of a run of Han characters. */
export function pinyinKey(first: string, second: string): string {
	return `${PINYIN}${first}-${second}`;
}

/** Every pair whose first syllable begins so. */
export function pinyinBeginning(letters: string): KeyRange {
	return startingWith(PINYIN + letters);
}

/** A span of keys, the end left out. */
export interface KeyRange {
	from: string;
	to: string;
}

/** Every key that starts so. */
export function startingWith(prefix: string): KeyRange {
	return { from: prefix, to: `${prefix}\uffff` };
}

/** The longest beginning that all English words of a stem share; the few exceptions are listed in the manifest. */
export function stemPrefix(stem: string): string {
	return stem.length > 2 ? stem.replace(/(?:bl|[iel])$/u, '') : stem;
}

/** A short number for a registered name, by which the reader's side knows whether asking for it is worth a download (16 bits of FNV-1a). */
export function hashName(name: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
	return ((hash >>> 16) ^ hash) & 0xffff;
}
