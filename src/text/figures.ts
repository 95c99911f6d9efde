import type { Figure, FigureReading } from './figure.ts';
import { dates, times } from './figure-dates.ts';
import { foldWidth } from './figure-grammar.ts';
import type { FigureForms, Matcher } from './figure-grammar.ts';
import { ordinals } from './figure-ordinals.ts';
import { periods } from './figure-periods.ts';
import { quantities } from './figure-quantities.ts';
import { identifiers, percents, sums } from './figure-sums.ts';
import { worded } from './figure-words.ts';

// The first that matches wins: the more a form demands, the earlier it stands.
const FORMS: readonly FigureForms[] = [
	identifiers,
	dates,
	times,
	percents,
	sums,
	periods,
	ordinals,
	worded,
	quantities,
];

/** The families worth trying at a character, and at a Latin word, by their places. */
const atCharacter: (number[] | undefined)[] = new Array<number[] | undefined>(0x1_0000).fill(undefined);
const atWord = new Map<string, number[]>();
/** Code units at which a figure may begin: 1 for a character of its own, 2 for a letter, which begins a word. */
const starts = new Uint8Array(0x1_0000).fill(2, 0x41, 0x5b).fill(2, 0x61, 0x7b);
/** The lengths of the words worth looking up that begin with a letter, as bits. */
const lengths = new Uint32Array(0x80);
for (const [place, forms] of FORMS.entries()) {
	for (const character of new Set(forms.characters)) {
		const code = character.charCodeAt(0);
		(atCharacter[code] ??= []).push(place);
		starts[code] = 1;
	}
	for (const word of new Set(forms.words)) {
		const sharing = atWord.get(word);
		if (sharing) sharing.push(place);
		else atWord.set(word, [place]);
		const first = word.charCodeAt(0);
		lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
	}
}
// A digit after a Latin letter belongs to a name: A4, ISO9001, U-8.
const NAMED = /[\p{Script=Latin}]-?$/u;
/** What stands before a figure that measures out points or sums: 每低1个百分点, 每迟1天, 缺1件; “for each day late” leaves the 1 out. */
export const STEP =
	/每(?:再?[低少差缺降迟晚高超多漏错]|下降|降低|超过|逾期|延[误迟]|推迟|拖延|减少|增加|发[现生]|出现)$|(?:^|[，；。：、的])[缺少漏错迟差多]$/u;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpaceOrHan = (code: number): boolean => code === 0x20 || (code >= 0x4e00 && code <= 0x9fff);
const isNamed = (text: string, at: number): boolean =>
	at > 0 && !isSpaceOrHan(text.charCodeAt(at - 1)) && NAMED.test(text.slice(Math.max(0, at - 2), at));

/** Every number in a Chinese or English text, in order and without overlap. */
export function findFigures(text: string): Figure[] {
	const folded = foldWidth(text);
	const mayHold = createLook(folded);
	const figures: Figure[] = [];
	for (let from = 0, next = 1; from < folded.length; from = next, next += 1) {
		const code = folded.charCodeAt(from);
		const kind = starts[code];
		if (kind === 0) continue;
		if (kind === 2) {
			while (starts[folded.charCodeAt(next)] === 2) next += 1;
			// Most words are of a length that no word worth looking up has with that letter.
			if (((lengths[code | 0x20] ?? 0) & (1 << (next - from))) === 0) continue;
		}
		const places = kind === 2 ? atWord.get(folded.slice(from, next).toLowerCase()) : atCharacter[code];
		if (!places) continue;
		if (isDigit(code) && isNamed(folded, from)) {
			next = from + (/^[\d.]+/.exec(folded.slice(from))?.[0].length ?? 1);
			continue;
		}
		const found = firstMatch(places, mayHold, folded, from);
		if (found?.figure) {
			const { value, upper } = found.figure;
			const isStep = value === 1 && upper === undefined && STEP.test(folded.slice(Math.max(0, from - 4), from));
			const figure: FigureReading = isStep ? { ...found.figure, confidence: 'doubtful' } : found.figure;
			figures.push({ ...figure, text: text.slice(from, found.to), from, to: found.to });
		}
		if (found) next = Math.max(found.to, from + 1);
	}
	return figures;
}

/** Tells which families a text can hold at all; each is looked for where the first place may begin one. */
function createLook(text: string): (place: number) => boolean {
	let [asked, possible] = [0, 0];
	return (place) => {
		const bit = 1 << place;
		if ((asked & bit) === 0) {
			asked |= bit;
			if (FORMS[place]?.needs?.test(text) !== false) possible |= bit;
		}
		return (possible & bit) !== 0;
	};
}

function firstMatch(
	places: readonly number[],
	mayHold: (place: number) => boolean,
	text: string,
	at: number,
): ReturnType<Matcher> {
	for (const place of places) {
		const found = mayHold(place) ? FORMS[place]?.match(text, at) : undefined;
		if (found) return found;
	}
	return undefined;
}
