import type { Corpus } from '#model/corpus.ts';
import { titleOf } from '#model/entry.ts';
import { getFold, restrictFold } from '#text/fold.ts';
import type { FoldMap } from '#text/normalise.ts';
import { readInContext } from '#text/pinyin.ts';
import { stem } from '#text/stem.ts';
import { tokenise } from '#text/tokens.ts';
import type { Token } from '#text/tokens.ts';

/** One place to look for a query: a unit or the title of a page, as rows of tokens that no phrase runs across. */
export interface OracleRecord {
	uid: string;
	title: boolean;
	rows: readonly (readonly Token[])[];
	/** Per row and token the syllable it has in its context. */
	sounds: readonly (readonly (string | undefined)[])[];
}

/** The truth that search is measured against: a plain scan, knowing nothing of the index but how texts are cut into tokens. */
export class Oracle {
	readonly records: readonly OracleRecord[];
	/** Every traditional form there is, and those that stand for another in words only. */
	readonly #fold: FoldMap;
	readonly #stems = new Map<string, string>();

	constructor(corpus: Corpus) {
		const inWords = restrictFold(getFold(), [
			...corpus.units.flatMap(({ heading, zh }) => [heading?.zh ?? '', zh]),
			...corpus.entries.map((entry) => titleOf(entry).zh),
		]);
		this.#fold = new Map([...inWords, ...getFold()]);
		const pages = corpus.entries
			.filter(({ collection }) => collection !== 'ui')
			.map((entry) => {
				const others = 'alsoCalled' in entry.data ? (entry.data.alsoCalled ?? []) : [];
				return this.#record(entry.id, true, [titleOf(entry), ...others]);
			});
		const units = corpus.units.map(({ uid, heading, zh, en }) =>
			this.#record(uid, false, [...(heading ? [heading] : []), { zh, en }]),
		);
		this.records = [...pages, ...units];
	}

	#record(uid: string, title: boolean, texts: readonly { zh: string; en?: string | undefined }[]): OracleRecord {
		const written = [...texts.map(({ zh }) => zh), ...texts.flatMap(({ en }) => en ?? [])];
		const rows = written.map((text) => tokenise(text, { fold: this.#fold }));
		return { uid, title, rows, sounds: written.map((text, index) => soundsOf(text, rows[index] ?? [])) };
	}

	cut(query: string): readonly Token[] {
		return tokenise(query, { fold: this.#fold });
	}

	/** Records that hold the query's tokens in a row, the last word as the beginning of one unless it must be whole or a mark closes it. */
	containing(query: string, { wholeWords = endsInMark(query) } = {}): string[] {
		const wanted = this.cut(query);
		const last = wanted.length - 1;
		const fits = (token: Token | undefined, index: number): boolean => {
			const { text = '', han = true } = wanted[index] ?? {};
			return (
				token !== undefined &&
				(index === last && !han && !wholeWords
					? !token.han && token.text.startsWith(text)
					: token.text === text)
			);
		};
		if (wanted.length === 0) return [];
		return this.#where((record) =>
			record.rows.some((row) =>
				row.some((_, at) => wanted.every((_token, index) => fits(row[at + index], index))),
			),
		);
	}

	/** Records that hold each of the parts in a row. */
	containingAll(parts: readonly string[]): string[] {
		const sets = parts.map(
			(part, index) => new Set(this.containing(part, index < parts.length - 1 ? { wholeWords: true } : {})),
		);
		return this.#where(({ uid }) => sets.every((set) => set.has(uid)));
	}

	/** Records with Han characters in a row that are read so where they stand. */
	sounding(syllables: readonly string[]): string[] {
		return this.#where(({ sounds }) =>
			sounds.some((row) =>
				row.some((_, at) => syllables.every((syllable, index) => row[at + index] === syllable)),
			),
		);
	}

	/** Records with Han characters in a row that are spelt so where they stand, however the letters are cut into syllables (shulian is 熟练 and 树立安). */
	spelt(letters: string): string[] {
		const startsAt = (row: readonly (string | undefined)[], from: number): boolean => {
			let rest = letters;
			for (let at = from; rest !== ''; at += 1) {
				const syllable = row[at];
				if (syllable === undefined || !rest.startsWith(syllable)) return false;
				rest = rest.slice(syllable.length);
			}
			return true;
		};
		return this.#where(({ sounds }) => sounds.some((row) => row.some((_, at) => startsAt(row, at))));
	}

	/** Records with Han characters in a row whose readings where they stand begin so. */
	abbreviated(letters: string): string[] {
		return this.#where(({ sounds }) =>
			sounds.some((row) =>
				row.some((_, at) => Array.from(letters).every((letter, index) => row[at + index]?.startsWith(letter))),
			),
		);
	}

	/** Records that hold a form of every word. */
	withStems(words: readonly string[]): string[] {
		const wanted = words.map((word) => this.#stemOf(word));
		return this.#where(({ rows }) =>
			wanted.every((root) =>
				rows.some((row) => row.some(({ text, han }) => !han && this.#stemOf(text) === root)),
			),
		);
	}

	#stemOf(word: string): string {
		const known = this.#stems.get(word) ?? stem(word);
		this.#stems.set(word, known);
		return known;
	}

	#where(holds: (record: OracleRecord) => boolean): string[] {
		return this.records.filter(holds).map(({ uid }) => uid);
	}
}

/** Whether a query's last character is neither letter nor digit, nor a part of one. */
function endsInMark(query: string): boolean {
	const last = Array.from(query.trim()).findLast((character) => !/[\p{M}\p{Cf}]/u.test(character)) ?? '';
	return !/[\p{L}\p{N}]/u.test(last);
}

/** The syllable of each token, read in its run of Han characters. */
function soundsOf(text: string, row: readonly Token[]): (string | undefined)[] {
	const sounds = new Map<number, string | undefined>();
	for (const run of text.matchAll(/\p{Script=Han}+/gu)) {
		let at = run.index;
		for (const [index, syllable] of readInContext(run[0]).entries()) {
			sounds.set(at, syllable);
			at += Array.from(run[0])[index]?.length ?? 1;
		}
	}
	return row.map(({ han, from }) => (han ? sounds.get(from) : undefined));
}
