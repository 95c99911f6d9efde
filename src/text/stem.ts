import { stemmer } from 'stemmer';

/** The Porter stem (Porter 1980) of an English word, lower case; what isn't made of a–z alone comes back as it is, in lower case. */
export function stem(word: string): string {
	const lower = word.toLowerCase();
	return /^[a-z]+$/.test(lower) ? stemmer(lower) : lower;
}
