/** A piece of a text, without the mark that ends it; `from` is its UTF-16 offset. */
export interface Piece {
	text: string;
	from: number;
}

const OPENING = 1;
const CLOSING = 2;
const SENTENCE_END = 3;
const CLAUSE_END = 4;

/** What each UTF-16 unit is; 0 for all that is no mark. */
const kinds = new Uint8Array(0x10000);
for (const [kind, marks] of [
	[OPENING, '（(〔【「『《“'],
	[CLOSING, '）)〕】」』》”'],
	[SENTENCE_END, '。；！？;!?'],
	[CLAUSE_END, '，：,:'],
] as const)
	for (const mark of marks) kinds[mark.charCodeAt(0)] = kind;

function cut(text: string, last: number): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const kind = kinds[text.charCodeAt(at)] ?? 0;
		if (kind === 0) continue;
		if (kind === OPENING) depth += 1;
		else if (kind === CLOSING) depth = Math.max(0, depth - 1);
		else if (depth === 0 && kind <= last) {
			if (at > from) pieces.push({ text: text.slice(from, at), from });
			from = at + 1;
		}
	}
	if (text.length > from) pieces.push({ text: text.slice(from), from });
	return pieces;
}

/** Cuts a Chinese text at commas, colons, semicolons and stops; what stands in brackets or quotation marks stays whole. */
export function splitClauses(text: string): Piece[] {
	return cut(text, CLAUSE_END);
}

/** Cuts a Chinese text at semicolons and stops; what stands in brackets or quotation marks stays whole. */
export function splitSentences(text: string): Piece[] {
	return cut(text, SENTENCE_END);
}
