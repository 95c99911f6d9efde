import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;
const ARTICLE = /^(?:the|an?)\s+/u;

/** What a name is filed under in an index: lower case, marks dropped, Han characters by their toneless syllables (ü as v), one space between. */
export function createIndexKey(name: string): string {
	const syllables = HAN.test(name)
		? pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
		: [name];
	const words = syllables.map((part) =>
		part
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim(),
	);
	return words
		.filter((word) => word !== '')
		.join(' ')
		.replace(ARTICLE, '');
}

/** The letter a key stands under, A to Z; `#` for everything else. */
export function initialOf(key: string): string {
	const initial = key.charAt(0).toUpperCase();
	return /[A-Z]/u.test(initial) ? initial : '#';
}
