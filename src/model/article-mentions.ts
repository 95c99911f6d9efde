import { parseLabel } from '#text/labels.ts';
import { HAN_NUMERAL_CHARACTERS } from '#text/numerals.ts';
import { readNumber } from '#text/figure-grammar.ts';
import { comparisonText } from '#text/variants.ts';
import { ITSELF } from './announced.ts';
import { numberedPartsOf } from './contents.ts';
import type { NumberedPart } from './contents.ts';
import type { Corpus } from './corpus.ts';
import type { AnyEntry } from './entry.ts';
import type { Unit } from './unit.ts';

/** An article or chapter that a text names by its number and that its rulebook doesn’t hold. */
export interface MissingArticle {
	unit: Unit;
	holder: AnyEntry;
	part: NumberedPart;
	number: number;
}

const NUMBER = `[${HAN_NUMERAL_CHARACTERS}\\d]+`;
/** 第九条, 第三、五、七条, 第三条和第五条. */
const counted = (word: string): string => `((?:第?${NUMBER}${word}?(?:、|和|及|以及|与|或|至|到))*第?${NUMBER}${word})`;
/** 第三章, 第三章第十二条, 第三章第一节第十二条. */
const PARTS = `(?=第)(?:${counted('章')}(?:第${NUMBER}节)?的?)?(?:(?=第)${counted('条')})?`;
const OF_WORK = new RegExp(`《([^《》]+)》(?:的|中|中的)?${PARTS}`, 'gu');
/** 违反第三条, 本办法第三条. */
const OF_ITSELF = new RegExp(`(?:违反|${ITSELF}的?)${PARTS}`, 'gu');
const ONE = new RegExp(NUMBER, 'gu');

type Numbers = Readonly<Record<NumberedPart, ReadonlySet<number> | undefined>>;

/** The numbers of some units, lost ones among them; undefined where they don’t tell. */
function numbersIn(units: readonly Unit[]): Set<number> | undefined {
	const numbers = units.map(({ label }) => (label === undefined ? undefined : parseLabel(label)?.value));
	return units.length > 0 && !numbers.includes(undefined)
		? new Set(numbers.filter((one) => one !== undefined))
		: undefined;
}

function numbersOf(corpus: Corpus, entry: AnyEntry): Numbers {
	const { chapter, article } = numberedPartsOf(corpus, entry.id);
	return { chapter: numbersIn(chapter), article: numbersIn(article) };
}

/** Articles and chapters that texts name by number, of a held work or of their own rulebook, and that are not there. */
export function findMissingArticles(corpus: Corpus): { missing: MissingArticle[]; examined: number } {
	const holders = new Map<string, AnyEntry>();
	for (const { zh, aliases = [], entry } of corpus.vocabulary.works.values()) {
		const holder = entry === undefined ? undefined : corpus.findEntry(entry);
		if (holder) for (const name of [zh, ...aliases]) holders.set(comparisonText(name), holder);
	}
	const known = new Map<AnyEntry, Numbers>();
	const missing: MissingArticle[] = [];
	let examined = 0;
	const look = (unit: Unit, holder: AnyEntry, named: Readonly<Record<NumberedPart, string>>): void => {
		const own = known.get(holder) ?? numbersOf(corpus, holder);
		known.set(holder, own);
		for (const part of ['chapter', 'article'] as const) {
			const numbers = own[part];
			if (!numbers) continue;
			for (const [number] of named[part].matchAll(ONE)) {
				const value = readNumber(number);
				examined += 1;
				if (value !== undefined && !numbers.has(value)) missing.push({ unit, holder, part, number: value });
			}
		}
	};
	for (const unit of corpus.units) {
		if (unit.gap || !/[条章]/u.test(unit.zh)) continue;
		for (const [, title = '', chapter = '', article = ''] of unit.zh.matchAll(OF_WORK)) {
			const holder = holders.get(comparisonText(title));
			if (holder) look(unit, holder, { chapter, article });
		}
		if (unit.collection !== 'rulebooks' && unit.collection !== 'prohibitions') continue;
		for (const [, chapter = '', article = ''] of unit.zh.matchAll(OF_ITSELF))
			look(unit, unit.entry, { chapter, article });
	}
	return { missing, examined };
}
