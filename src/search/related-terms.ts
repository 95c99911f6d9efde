import type { FoldMap } from '#text/normalise.ts';
import { tokenise } from '#text/tokens.ts';

/**
 * The terms by which related pages are found: overlapping pairs of Han characters, and words.
 * Pagefind is given them ready cut, as words between spaces, since its own way of cutting Chinese differs between index and reader.
 */
export function cutTerms(text: string, fold: FoldMap): string[] {
	const tokens = tokenise(text, { fold });
	return tokens.flatMap(({ text: token, han }, index) => {
		if (!han) return [token];
		const next = tokens[index + 1];
		if (next?.han) return [token + next.text];
		return tokens[index - 1]?.han ? [] : [token];
	});
}
