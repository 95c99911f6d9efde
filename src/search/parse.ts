import type { FoldMap } from '#text/normalise.ts';
import { tokenise } from '#text/tokens.ts';

/** A token of a query. */
export interface QueryToken {
	text: string;
	han: boolean;
}

/** A query in tokens. */
export interface ParsedQuery {
	/** As typed, without spaces at its ends. */
	text: string;
	tokens: readonly QueryToken[];
	/** The pieces between spaces; empty where there are more than anyone means one by one. */
	parts: readonly (readonly QueryToken[])[];
	/** Nothing but Latin letters, so that it may be English, pinyin or initials. */
	letters: boolean;
	/** A mark stands behind the last token (20%), so that it is no beginning of a longer one. */
	closed: boolean;
}

const MOST_PARTS = 32;

/** Cuts a query into tokens and parts; a query without a letter or digit has none. */
export function parseQuery(query: string, fold: FoldMap): ParsedQuery {
	const text = query.trim();
	const parts = text
		.split(/\s+/u)
		.map((part) => tokenise(part, { fold }))
		.filter((part) => part.length > 0);
	const tokens = parts.flat();
	return {
		text,
		tokens,
		parts: parts.length > MOST_PARTS ? [] : parts,
		letters: tokens.length > 0 && tokens.every(isLatin),
		closed: MARK_AT_END.test(text),
	};
}

// Accents and format characters stand inside words.
const MARK_AT_END = /[^\p{L}\p{N}\p{M}\p{Cf}]$/u;

/** Whether a token is a word of Latin letters. */
export function isLatin({ text }: QueryToken): boolean {
	return /^\p{Script=Latin}+$/u.test(text);
}

/** Reads registered variant spellings as their standard ones; undefined where there is none. */
export function correctSpelling(
	tokens: readonly QueryToken[],
	variants: readonly (readonly [string, string])[],
): QueryToken[] | undefined {
	const text = tokens
		.map(({ text: token, han }, index) => (han || (tokens[index - 1]?.han ?? true) ? token : ` ${token}`))
		.join('');
	let corrected = '';
	for (let at = 0; at < text.length;) {
		const [variant = '', standard = ''] = variants.find(([wrong]) => text.startsWith(wrong, at)) ?? [];
		corrected += variant === '' ? text.charAt(at) : standard;
		at += variant.length || 1;
	}
	return corrected === text ? undefined : tokenise(corrected);
}
