/**
 * The index's keys sort as plain strings. A token's own text has letters and digits alone, so a mark before a key sets its family apart:
 * Han pairs and single characters, and whole words, stand as they are.
 */
const PINYIN = '+';
const PAIR = '&';
/** Of tokens, with spaces between them, and of syllables, with hyphens. */
const THREE = '^';
const SYLLABLE = '.';
export const INITIALS = '!';
export const TITLE_INITIALS = '?';
export const NAME = '=';

/** Ends a key of sounds that some character has elsewhere in the corpus, but not where it stands; such keys follow those of what is read there. */
export const ELSEWHERE = '*';

/** Marks that end a key made of words. */
const FORMS = '+';
const BEGINNING = '*';

/** Two syllables in a row, or three. */
export function pinyinKey(...syllables: readonly string[]): string {
	return (syllables.length > 2 ? THREE : PINYIN) + syllables.join('-');
}

/** A syllable by itself, and the characters that are read so. */
export function syllableKey(syllable: string, characters: string): string {
	return `${SYLLABLE}${syllable}-${characters}`;
}

/** The key of a syllable, or of every syllable that begins so. */
export function syllableRange(syllable: string, partial: boolean): KeyRange {
	return startingWith(partial ? SYLLABLE + syllable : syllableKey(syllable, ''));
}

/** Whether a character is among those of a syllable's key. */
export function isReadSo(key: string, character: string): boolean {
	return key.includes(character, key.indexOf('-') + 1);
}

/** Two tokens in a row, one of them a word: Han pairs need no key of another kind. Or three, whatever they are. */
export function rowKey(...texts: readonly string[]): string {
	return (texts.length > 2 ? THREE : PAIR) + texts.join(' ');
}

/** Two or three tokens in a row, whatever they are. */
export function phraseKey(...tokens: readonly { text: string; han: boolean }[]): string {
	const texts = tokens.map(({ text }) => text);
	return tokens.length === 2 && tokens.every(({ han }) => han) ? texts.join('') : rowKey(...texts);
}

/** Words with an English stem, but for the stem itself; it sorts right after that. */
export function formsKey(stem: string): string {
	return stem + FORMS;
}

/** Words that begin so, where they are many; it sorts among them. */
export function beginningKey(letters: string): string {
	return letters + BEGINNING;
}

/** Whether a key is a token as it stands. */
export function isToken(key: string): boolean {
	return !key.endsWith(FORMS) && !key.endsWith(BEGINNING);
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

const HASHED = /^(?:=|[^\p{Script=Han}+&^.!?])/u;

/** Whether the manifest has a hash of every key of this kind: names, whole words, and words by their stem. */
export function isHashed(key: string): boolean {
	return HASHED.test(key);
}

/** Distances of hashes are written as characters from here on, which JSON need not escape. */
export const FIRST_HASH_CODE = 0x23;

/** A short number for a key, by which the reader's side knows whether asking for it is worth a download (15 bits of FNV-1a); a word and its stem's other forms share it. */
export function hashKey(key: string): number {
	let hash = 0x811c9dc5;
	const end = key.endsWith(FORMS) ? key.length - FORMS.length : key.length;
	for (let index = 0; index < end; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
	return ((hash >>> 16) ^ hash) & 0x7fff;
}
