import { readInContext } from './pinyin.ts';

const HAN = /\p{Script=Han}/u;
const ARTICLE = /^(?:the|an?) /u;

/**
 * What a name is filed under in an index: lower case, marks dropped, one space between words, Han characters by their
 * toneless syllables (ü as v), an English article left out. Build time only.
 */
export function createIndexKey(name: string): string {
	const syllables = readInContext(name);
	const spelled = Array.from(name, (character, index) => {
		const syllable = HAN.test(character) ? syllables[index] : undefined;
		return syllable === undefined ? character : ` ${syllable} `;
	}).join('');
	const key = spelled
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return HAN.test(name) ? key : key.replace(ARTICLE, '');
}

/** The letter a key stands under, A to Z; `#` for everything else. */
export function initialOf(key: string): string {
	const initial = key.charAt(0).toUpperCase();
	return /[A-Z]/u.test(initial) ? initial : '#';
}
