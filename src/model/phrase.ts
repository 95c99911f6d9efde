import type { PhraseSchema } from '#schema/phrase-set.ts';
import type { NoteData } from '#schema/text.ts';
import type { z } from 'zod';
import type { Unit } from './unit.ts';
import type { View } from './view.ts';
import type { Situation } from './vocabulary.ts';

type PhraseData = z.output<typeof PhraseSchema>;
export type Phrase = Unit<PhraseData>;

/** A piece of a phrase: plain words, or a mark that stands for something. */
export interface PhrasePiece {
	text: string;
	marked: boolean;
}

/** One numbered slot as it stands on the page. */
export interface PhraseSlot {
	phrase: Phrase;
	/** Its text in the page’s language, cut at its marks. */
	pieces: readonly PhrasePiece[];
	/** Its notes, without those that every lost slot carries. */
	notes: readonly NoteData[];
}

/** A phrase set by number and by situation. */
export interface PhraseBook {
	/** Every slot, held or lost, by number. */
	slots: readonly PhraseSlot[];
	/** In the vocabulary’s order; a phrase of several situations stands in each. */
	situations: readonly { situation: Situation; phrases: readonly PhraseSlot[] }[];
	held: number;
	lost: number;
	/** Notes that every lost slot carries word for word: they need saying once. */
	lostNotes: readonly NoteData[];
}

const isPhrase = (unit: Unit): unit is Phrase => unit.kind === 'phrase';
const isSame = (a: NoteData, b: NoteData): boolean => a.kind === b.kind && a.printed === b.printed && a.zh === b.zh;

/** The marks in a unit’s text that stand for something, each with what it stands for; only a phrase has any. */
export function marksOf(unit: Unit): NonNullable<PhraseData['placeholders']> {
	return isPhrase(unit) ? (unit.data.placeholders ?? []) : [];
}

/** Cuts a text at its marks, such as `**`; joined again, the pieces are the text. */
export function cutPhrase(text: string, marks: readonly { mark: string }[]): PhrasePiece[] {
	const found = marks
		.map(({ mark }) => ({ mark, at: text.indexOf(mark) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)[0];
	if (!found) return text === '' ? [] : [{ text, marked: false }];
	const before = text.slice(0, found.at);
	const after = text.slice(found.at + found.mark.length);
	return [
		...(before === '' ? [] : [{ text: before, marked: false }]),
		{ text: found.mark, marked: true },
		...cutPhrase(after, marks),
	];
}

/** The notes that every one of several units carries word for word. */
export function findSharedNotes(units: readonly Unit[]): NoteData[] {
	const [first, ...rest] = units;
	if (!first || rest.length === 0) return [];
	return first.notes.filter((note) => rest.every(({ notes }) => notes.some((other) => isSame(note, other))));
}

/** Lays a phrase set out by number and by situation. */
export function createPhraseBook(view: View, entryId: string): PhraseBook {
	const { corpus } = view;
	const phrases = corpus
		.unitsOf(entryId)
		.filter(isPhrase)
		.sort((a, b) => a.data.number - b.data.number);
	const lost = phrases.filter(({ gap }) => gap);
	const lostNotes = findSharedNotes(lost);
	const slots = phrases.map((phrase): PhraseSlot => {
		const notes = phrase.gap
			? phrase.notes.filter((note) => !lostNotes.some((shared) => isSame(note, shared)))
			: phrase.notes;
		return { phrase, pieces: cutPhrase(view.text(phrase), marksOf(phrase)), notes };
	});
	const situations = [...corpus.vocabulary.situations.values()].map((situation) => ({
		situation,
		phrases: slots.filter(({ phrase }) => phrase.data.situations?.includes(situation.id)),
	}));
	return {
		slots,
		situations: situations.filter(({ phrases: own }) => own.length > 0),
		held: phrases.length - lost.length,
		lost: lost.length,
		lostNotes,
	};
}
