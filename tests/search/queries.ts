import type { Corpus } from '#model/corpus.ts';
import { readInContext } from '#text/pinyin.ts';
import { toTraditional } from '#text/scripts.ts';

/** A query and how it was made. */
export interface DrawnQuery {
	kind: 'piece' | 'traditional piece' | 'full-width piece' | 'English piece' | 'word' | 'pinyin' | 'initials' | 'English word' | 'figure';
	query: string;
	/** Pinyin: its syllables. */
	syllables?: readonly string[];
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Draws queries as readers type them: pieces from the middle of units' raw texts, and what stands for whole words. */
export function drawQueries(corpus: Corpus, counts: Readonly<Partial<Record<DrawnQuery['kind'], number>>>, seed = 1): DrawnQuery[] {
	const random = createRandom(seed);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	const units = corpus.units;
	const piece = (text: string): string => {
		const characters = Array.from(text);
		const length = Math.min(characters.length, 1 + Math.floor(random() * 8));
		const from = Math.floor(random() * (characters.length - length + 1));
		return characters.slice(from, from + length).join('');
	};
	/** Syllables in a row, each read in the whole run of characters that it stands in. */
	const sounds = (length: number): string[] => {
		for (;;) {
			const runs = [...pick(units).zh.matchAll(/\p{Script=Han}+/gu)].map(([text]) => text).filter((text) => text.length >= length);
			if (runs.length === 0) continue;
			const syllables = readInContext(pick(runs));
			const from = Math.floor(random() * (syllables.length - length + 1));
			return syllables.slice(from, from + length).map((syllable) => syllable ?? '');
		}
	};
	const figures = units.flatMap(({ zh }) => [...zh.matchAll(/[^，。；、]{0,2}\d[\d.,–-]*[%％]?[\u4e00-\u9fff]{0,2}/gu)].map(([text]) => text));
	const words = units.flatMap(({ en = '' }) => en.match(/[A-Za-z]{3,}/gu) ?? []);
	const terms = [...corpus.vocabulary.subjects.values(), ...corpus.vocabulary.terms.values()].map(({ zh }) => zh);
	const make: Record<DrawnQuery['kind'], () => Omit<DrawnQuery, 'kind'>> = {
		piece: () => ({ query: piece(pick(units).zh) }),
		'traditional piece': () => ({ query: piece(toTraditional(pick(units).zh)) }),
		'full-width piece': () => ({ query: piece(pick(units).zh).replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)) }),
		'English piece': () => ({ query: piece(pick(units).en ?? '') }),
		word: () => ({ query: pick(terms) }),
		pinyin: () => {
			const syllables = sounds(2 + Math.floor(random() * 3));
			return { query: syllables.join(random() < 0.3 ? ' ' : ''), syllables };
		},
		initials: () => ({ query: sounds(3 + Math.floor(random() * 3)).map((syllable) => syllable.charAt(0)).join('') }),
		'English word': () => ({ query: pick(words) }),
		figure: () => ({ query: pick(figures) }),
	};
	return Object.entries(counts).flatMap(([kind, count]) => {
		const name = kind as DrawnQuery['kind'];
		return Array.from({ length: count }, () => ({ kind: name, ...make[name]() })).filter(({ query, syllables }) => query.trim() !== '' && !syllables?.includes(''));
	});
}
