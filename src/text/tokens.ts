import { BREAK, HAN, visitCharacters, WORD } from './normalise.ts';
import type { CharacterKind, NormaliseOptions } from './normalise.ts';

/** One Han character, or one run of other letters or digits, normalised; `[from, to)` are UTF-16 offsets in the original. */
export interface Token {
	text: string;
	han: boolean;
	from: number;
	to: number;
}

/** The tokens of a text in order; a token's position is its index, so punctuation and spaces never stand between two. */
export function tokenise(text: string, { fold }: NormaliseOptions = {}): Token[] {
	const tokens: Token[] = [];
	let run: Token | undefined;
	let previous: CharacterKind = BREAK;
	visitCharacters(text, fold, (character, kind, from, to) => {
		if (kind === WORD && previous === WORD && run) {
			run.text += character;
			run.to = to;
		} else if (kind !== BREAK) {
			run = { text: character, han: kind === HAN, from, to };
			tokens.push(run);
		}
		previous = kind;
	});
	return tokens;
}
