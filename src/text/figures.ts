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

/** The matchers worth trying at a character or a Latin word. */
const matchersAt = new Map<string, Matcher[]>();
for (const { match, characters, words } of FORMS) {
	for (const start of new Set([...Array.from(characters), ...words])) {
		const sharing = matchersAt.get(start);
		if (sharing) sharing.push(match);
		else matchersAt.set(start, [match]);
	}
}

const characters = [...matchersAt.keys()].filter((start) => !/[a-z]/u.test(start)).join('');
const START = new RegExp(`[${characters}]|[A-Za-z]+`, 'g');
// A digit after a Latin letter belongs to a name: A4, ISO9001, U-8.
const NAMED = /[\p{Script=Latin}]-?$/u;

/** Every number in a Chinese or English text, in order and without overlap. */
export function findFigures(text: string): Figure[] {
	const folded = foldWidth(text);
	const figures: Figure[] = [];
	START.lastIndex = 0;
	for (let start = START.exec(folded); start; start = START.exec(folded)) {
		const from = start.index;
		const matchers = matchersAt.get(start[0].toLowerCase());
		if (!matchers) continue;
		if (/\d/.test(start[0]) && NAMED.test(folded.slice(Math.max(0, from - 2), from))) {
			START.lastIndex = from + (/^[\d.]+/.exec(folded.slice(from))?.[0].length ?? 1);
			continue;
		}
		const found = firstMatch(matchers, folded, from);
		if (found?.figure) figures.push({ ...found.figure, text: text.slice(from, found.to), from, to: found.to });
		if (found) START.lastIndex = Math.max(found.to, from + 1);
	}
	return figures;
}

function firstMatch(matchers: readonly Matcher[], text: string, at: number): ReturnType<Matcher> {
	for (const match of matchers) {
		const found = match(text, at);
		if (found) return found;
	}
	return undefined;
}
