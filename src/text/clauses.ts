/** A piece of a text, without the mark that ends it; `from` is its UTF-16 offset. */
export interface Piece {
	text: string;
	from: number;
}

const OPENING = new Set('（(〔【「『《“');
const CLOSING = new Set('）)〕】」』》”');
const CLAUSE_ENDS = new Set('，。；：！？,;!?');
const SENTENCE_ENDS = new Set('。；！？;!?');

function cut(text: string, ends: ReadonlySet<string>): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	let depth = 0;
	for (let at = 0; at <= text.length; at += 1) {
		const mark = text.charAt(at);
		if (OPENING.has(mark)) depth += 1;
		else if (CLOSING.has(mark)) depth = Math.max(0, depth - 1);
		else if (at === text.length || (depth === 0 && ends.has(mark))) {
			if (at > from) pieces.push({ text: text.slice(from, at), from });
			from = at + 1;
		}
	}
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
