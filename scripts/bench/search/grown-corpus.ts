import { createCorpus } from '#model/corpus.ts';
import type { Corpus } from '#model/corpus.ts';
import { holdsUnits } from '#model/unit.ts';
import type { AnyEntry } from '#model/entry.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';

const CLAUSES = { zh: /[^，。；：、]+[，。；：、]?/gu, en: /[^,.;:]+[,.;:]?/gu } as const;
type Language = keyof typeof CLAUSES;

/** Words new texts from the clauses of old ones; every second clause is the beginning of one and the end of another, so that it stands nowhere else. */
function createWriter(corpus: Corpus, { pick }: Random): (text: string, language: Language) => string {
	const cut = (text: string, language: Language): string[] => text.match(CLAUSES[language]) ?? [text];
	const pools = {
		zh: corpus.units.flatMap(({ zh }) => cut(zh, 'zh')),
		en: corpus.units.flatMap(({ en = '' }) => cut(en, 'en')),
	};
	const halve = (clause: string, language: Language, end: boolean): string => {
		const pieces = language === 'zh' ? Array.from(clause) : clause.split(/(?<=\s)/u);
		const middle = Math.ceil(pieces.length / 2);
		return (end ? pieces.slice(middle) : pieces.slice(0, middle)).join('');
	};
	return (text, language) => {
		const pool = pools[language];
		return cut(text, language)
			.map((_, index) =>
				index % 2 === 0 ? pick(pool) : halve(pick(pool), language, false) + halve(pick(pool), language, true),
			)
			.join('');
	};
}

/** A corpus of `times` as many entries: the real ones, and copies with ids of their own and new texts; generated the same every time. */
export function growCorpus(corpus: Corpus, times: number): Corpus {
	const write = createWriter(corpus, createRandom(times));
	const rewrite = (value: unknown, suffix: string, key = ''): unknown => {
		if (Array.isArray(value)) return value.map((item) => rewrite(item, suffix, key));
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(
				Object.entries(value).map(([name, inner]) => [name, rewrite(inner, suffix, name)]),
			);
		if (typeof value !== 'string') return value;
		if (key === 'zh' || key === 'en') return write(value, key);
		return key === 'organisation' ? value + suffix : value;
	};
	const copy = (entry: AnyEntry, number: number): AnyEntry => {
		const suffix = `-copy-${number}`;
		const path = entry.path.split('/').map((part, index) => (index === 0 ? part : part + suffix));
		return { ...entry, id: entry.id + suffix, path: path.join('/'), data: rewrite(entry.data, suffix) } as AnyEntry;
	};
	const copied = corpus.entries.filter(({ collection }) => holdsUnits(collection));
	const copies = Array.from({ length: times - 1 }, (_, number) =>
		copied.map((entry) => copy(entry, number + 2)),
	).flat();
	return createCorpus([...corpus.entries, ...copies], corpus);
}
