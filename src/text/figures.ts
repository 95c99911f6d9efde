import type { Figure } from './figure.ts';
import { dates, times } from './figure-dates.ts';
import { foldWidth } from './figure-grammar.ts';
import type { FigureForms, Matcher } from './figure-grammar.ts';
import { ordinals } from './figure-ordinals.ts';
import { periods } from './figure-periods.ts';
import { quantities } from './figure-quantities.ts';
import { identifiers, percents, sums } from './figure-sums.ts';

// The first that matches wins: the more a form demands, the earlier it stands.
const FORMS: readonly FigureForms[] = [identifiers, dates, times, percents, sums, periods, ordinals, quantities];

/** The families worth trying at a character or a Latin word. */
const formsAt = new Map<string, FigureForms[]>();
/** Code units at which a figure may begin: 1 for a character of its own, 2 for a letter, which begins a word. */
const starts = new Uint8Array(0x1_0000).fill(2, 0x41, 0x5b).fill(2, 0x61, 0x7b);
/** The lengths of the words worth looking up that begin with a letter, as bits. */
const lengths = new Uint32Array(0x80);
for (const forms of FORMS) {
	for (const start of new Set([...Array.from(forms.characters), ...forms.words])) {
		const sharing = formsAt.get(start);
		if (sharing) sharing.push(forms);
		else formsAt.set(start, [forms]);
		const first = start.charCodeAt(0);
		starts[first] ||= 1;
		lengths[first] = (lengths[first] ?? 0) | (1 << start.length);
	}
}
// A digit after a Latin letter belongs to a name: A4, ISO9001, U-8.
const NAMED = /[\p{Script=Latin}]-?$/u;

/** Every number in a Chinese or English text, in order and without overlap. */
export function findFigures(text: string): Figure[] {
	const folded = foldWidth(text);
	const possible = FORMS.filter(({ needs }) => needs?.test(folded) !== false);
	const figures: Figure[] = [];
	for (let from = 0, next = 1; from < folded.length; from = next, next += 1) {
		const kind = starts[folded.charCodeAt(from)];
		if (kind === 0) continue;
		if (kind === 2) {
			while (starts[folded.charCodeAt(next)] === 2) next += 1;
			// Most words are of a length that no word worth looking up has with that letter.
			if (((lengths[folded.charCodeAt(from) | 0x20] ?? 0) & (1 << (next - from))) === 0) continue;
		}
		const forms = formsAt.get(folded.slice(from, next).toLowerCase());
		if (!forms) continue;
		if (/\d/.test(folded.charAt(from)) && NAMED.test(folded.slice(Math.max(0, from - 2), from))) {
			next = from + (/^[\d.]+/.exec(folded.slice(from))?.[0].length ?? 1);
			continue;
		}
		const found = firstMatch(forms, possible, folded, from);
		if (found?.figure) figures.push({ ...found.figure, text: text.slice(from, found.to), from, to: found.to });
		if (found) next = Math.max(found.to, from + 1);
	}
	return figures;
}

function firstMatch(
	forms: readonly FigureForms[],
	possible: readonly FigureForms[],
	text: string,
	at: number,
): ReturnType<Matcher> {
	for (const one of forms) {
		const found = possible.includes(one) ? one.match(text, at) : undefined;
		if (found) return found;
	}
	return undefined;
}
