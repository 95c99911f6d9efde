/** A piece of a Chinese text and what stands for it in the English. */
export interface AlignedPiece {
	zh: string;
	en: string;
}

const CHINESE_SENTENCE = /[。；！？]/u;
const ENGLISH_SENTENCE = /(?<!\b(?:e\.g|i\.e|No|cf|etc|[ap]\.m))[.;!?]+(?=\s|$)/u;
const CHINESE_CLAUSE = /[，：]/u;
const ENGLISH_CLAUSE = /[,:](?=\s)/u;
/** Clauses that go on under the “not” of the one before: never copy, photograph or pass on. */
const GOES_ON =
	/[,:] (?:n?or|still less|let alone)\b|\b(?:not|never|nor?|without)\b[^.;:,]*,[^.;:]*\bn?or\b|n[’']t\b[^.;:,]*,[^.;:]*\bn?or\b/iu;

const cut = (text: string, marks: RegExp): string[] => text.split(marks).filter((piece) => /[\p{L}\p{N}]/u.test(piece));

/** Pairs pieces one by one where both texts have as many; else they stay whole. */
function pair(whole: AlignedPiece, chinese: RegExp, english: RegExp): AlignedPiece[] {
	const zh = cut(whole.zh, chinese);
	if (zh.length < 2) return [whole];
	const en = cut(whole.en, english);
	return zh.length === en.length ? zh.map((piece, index) => ({ zh: piece, en: en[index] ?? '' })) : [whole];
}

/** The sentences of a text, those of one language beside those of the other. */
export const alignSentences = (whole: AlignedPiece): AlignedPiece[] => pair(whole, CHINESE_SENTENCE, ENGLISH_SENTENCE);

/** The same for clauses, of the sentences where they answer each other. */
export function alignClauses(sentences: readonly AlignedPiece[]): AlignedPiece[] {
	return sentences.flatMap((sentence) =>
		GOES_ON.test(sentence.en) ? [sentence] : pair(sentence, CHINESE_CLAUSE, ENGLISH_CLAUSE),
	);
}
