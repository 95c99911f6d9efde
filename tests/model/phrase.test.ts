import { describe, expect, it } from 'vitest';
import { createPhraseBook, cutPhrase } from '#model/phrase.ts';
import { gap, phraseSet, unit, vocabulary } from '../rules/build.ts';
import { viewOf } from './views.ts';

describe('a phrase cut at its marks', () => {
	it('marks each place for a name and loses nothing', () => {
		const text = '请**同志回答**的问题。';
		const pieces = cutPhrase(text, [{ mark: '**' }]);
		expect(pieces.map(({ text: words, marked }) => (marked ? `[${words}]` : words))).toEqual([
			'请',
			'[**]',
			'同志回答',
			'[**]',
			'的问题。',
		]);
		expect(pieces.map(({ text: words }) => words).join('')).toBe(text);
	});

	it('is one piece where nothing is marked, and none where it is empty', () => {
		expect(cutPhrase('您好。', [])).toEqual([{ text: '您好。', marked: false }]);
		expect(cutPhrase('', [{ mark: '**' }])).toEqual([]);
	});
});

describe('a phrase book', () => {
	const skipped = { kind: 'remark', zh: '来源跳过了这个号。' } as const;
	const own = { kind: 'remark', zh: '这个号印错。' } as const;
	const phrases = [
		{ ...unit('goodbye', { zh: '再见。' }), number: 4, situations: ['farewell'] },
		{ ...gap('slot-1'), number: 1, notes: [skipped] },
		{ ...gap('slot-2'), number: 2, notes: [skipped, own] },
		{
			...unit('sorry', { zh: '对不起，请等**。' }),
			number: 3,
			situations: ['apology', 'farewell'],
			placeholders: [{ mark: '**', zh: '姓名。' }],
		},
	];
	const ids = ['apology', 'greeting', 'farewell'];
	const situations = vocabulary({ vocabulary: 'situations', items: ids.map((id) => ({ id, zh: id })) });
	const book = createPhraseBook(viewOf([phraseSet('set', { phrases }), situations]), 'set');

	it('holds every slot by number, held or lost', () => {
		expect(book.slots.map(({ phrase }) => phrase.id)).toEqual(['slot-1', 'slot-2', 'sorry', 'goodbye']);
		expect([book.held, book.lost]).toEqual([2, 2]);
	});

	it('groups phrases by situation in the vocabulary’s order, those of several in each, and shows no empty situation', () => {
		const groups = book.situations.map(({ situation, phrases: said }) => [
			situation.id,
			said.map(({ phrase }) => phrase.id),
		]);
		expect(groups).toEqual([
			['apology', ['sorry']],
			['farewell', ['sorry', 'goodbye']],
		]);
	});

	it('says once what every lost slot says, and leaves the rest where it is', () => {
		expect(book.lostNotes.map(({ zh }) => zh)).toEqual([skipped.zh]);
		expect(book.slots.map(({ notes }) => notes.map(({ zh }) => zh))).toEqual([[], [own.zh], [], []]);
	});

	it('keeps the notes of a single lost slot with it', () => {
		const one = createPhraseBook(viewOf([phraseSet('set', { phrases: phrases.slice(0, 2) }), situations]), 'set');
		expect(one.lostNotes).toEqual([]);
		expect(one.slots[0]?.notes.map(({ zh }) => zh)).toEqual([skipped.zh]);
	});
});
