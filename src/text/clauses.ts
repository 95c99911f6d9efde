/** A piece of a text, without the mark that ends it; `from` is its UTF-16 offset. */
export interface Piece {
	text: string;
	from: number;
}

const MARKS = /[，。；：！？,;!?（(〔【「『《“）)〕】」』》”]/gu;
const OPENING = '（(〔【「『《“';
const CLOSING = '）)〕】」』》”';
const CLAUSE_ENDS = '，。；：！？,;!?';
const SENTENCE_ENDS = '。；！？;!?';

function cut(text: string, ends: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	let depth = 0;
	const end = (at: number): void => {
		if (at > from) pieces.push({ text: text.slice(from, at), from });
		from = at + 1;
	};
	MARKS.lastIndex = 0;
	for (let found = MARKS.exec(text); found; found = MARKS.exec(text)) {
		const [mark] = found;
		if (OPENING.includes(mark)) depth += 1;
		else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && ends.includes(mark)) end(found.index);
	}
	end(text.length);
	return pieces;
}

/** Cuts a Chinese text at commas, colons, semicolons and stops; what stands in brackets or quotation marks stays whole. */
export function splitClauses(text: string): Piece[] {
	return cut(text, CLAUSE_ENDS);
}

/** Cuts a Chinese text at semicolons and stops; what stands in brackets or quotation marks stays whole. */
export function splitSentences(text: string): Piece[] {
	return cut(text, SENTENCE_ENDS);
}
