import type { Corpus } from '#model/corpus.ts';
import { readInContext } from '#text/pinyin.ts';
import { toTraditional } from '#text/scripts.ts';
import { createRandom } from '../../scripts/bench/random.ts';

/** A query and how it was made. */
export interface DrawnQuery {
	kind:
		| 'piece'
		| 'traditional piece'
		| 'full-width piece'
		| 'English piece'
		| 'word'
		| 'pinyin'
		| 'initials'
		| 'English word'
		| 'figure';
	query: string;
	/** Pinyin: its syllables. */
	syllables?: readonly string[];
}

/** Draws queries as readers type them: pieces from the middle of units' raw texts, and what stands for whole words. */
export function drawQueries(
	corpus: Corpus,
	counts: Readonly<Partial<Record<DrawnQuery['kind'], number>>>,
	seed = 1,
): DrawnQuery[] {
	const { between, pick } = createRandom(seed);
	const units = corpus.units;
	const piece = (text: string): string => {
		const characters = Array.from(text);
		const length = Math.min(characters.length, between(1, 8));
		const from = between(0, characters.length - length);
		return characters.slice(from, from + length).join('');
	};
	/** Syllables in a row, each read in the whole run of characters that it stands in. */
	const sounds = (length: number): string[] => {
		for (;;) {
			const runs = [...pick(units).zh.matchAll(/\p{Script=Han}+/gu)]
				.map(([text]) => text)
				.filter((text) => text.length >= length);
			if (runs.length === 0) continue;
			const syllables = readInContext(pick(runs));
			const from = between(0, syllables.length - length);
			return syllables.slice(from, from + length).map((syllable) => syllable ?? '');
		}
	};
	const figures = units.flatMap(({ zh }) =>
		[...zh.matchAll(/[^，。；、]{0,2}\d[\d.,–-]*[%％]?[\u4e00-\u9fff]{0,2}/gu)].map(([text]) => text),
	);
	const words = units.flatMap(({ en = '' }) => en.match(/[A-Za-z]{3,}/gu) ?? []);
	const terms = [...corpus.vocabulary.subjects.values(), ...corpus.vocabulary.terms.values()].map(({ zh }) => zh);
	const make: Record<DrawnQuery['kind'], () => Omit<DrawnQuery, 'kind'>> = {
		piece: () => ({ query: piece(pick(units).zh) }),
		'traditional piece': () => ({ query: piece(toTraditional(pick(units).zh)) }),
		'full-width piece': () => ({
			query: piece(pick(units).zh).replace(/[!-~]/gu, (character) =>
				String.fromCharCode(character.charCodeAt(0) + 0xfee0),
			),
		}),
		'English piece': () => ({ query: piece(pick(units).en ?? '') }),
		word: () => ({ query: pick(terms) }),
		pinyin: () => {
			const syllables = sounds(between(2, 4));
			return { query: syllables.join(between(1, 10) <= 3 ? ' ' : ''), syllables };
		},
		initials: () => ({
			query: sounds(between(3, 5))
				.map((syllable) => syllable.charAt(0))
				.join(''),
		}),
		'English word': () => ({ query: pick(words) }),
		figure: () => ({ query: pick(figures) }),
	};
	return Object.entries(counts).flatMap(([kind, count]) => {
		const name = kind as DrawnQuery['kind'];
		return Array.from({ length: count }, () => ({ kind: name, ...make[name]() })).filter(
			({ query, syllables }) => query.trim() !== '' && !syllables?.includes(''),
		);
	});
}
