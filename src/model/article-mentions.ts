import { parseLabel } from '#text/labels.ts';
import { HAN_NUMERAL_CHARACTERS } from '#text/numerals.ts';
import { readNumber } from '#text/figure-grammar.ts';
import { comparisonText } from '#text/variants.ts';
import { topUnitsOf } from './contents.ts';
import type { Corpus } from './corpus.ts';
import type { AnyEntry } from './entry.ts';
import type { Unit } from './unit.ts';

/** An article that a text names by its number and that its rulebook doesn’t hold. */
export interface MissingArticle {
	unit: Unit;
	holder: AnyEntry;
	number: number;
}

const NUMBER = `[${HAN_NUMERAL_CHARACTERS}\\d]+`;
/** 第九条, 第三、五、七条, 第三条和第五条. */
const ARTICLES = `((?:第?${NUMBER}条?(?:、|和|及|以及|与|或|至|到))*第?${NUMBER}条)`;
const OF_WORK = new RegExp(`《([^《》]+)》(?:的|中|中的)?(?=第)${ARTICLES}`, 'gu');
/** 违反第三条, 本办法第三条. */
const OF_ITSELF = new RegExp(
	`(?:违反|本(?:办法|细则|规定|规范|制度|禁令|守则|规则|准则|条例|标准)的?)(?=第)${ARTICLES}`,
	'gu',
);
const ONE = new RegExp(NUMBER, 'gu');

/** The numbers of an entry’s articles or bans, lost ones among them; undefined where they don’t tell. */
function numbersOf(corpus: Corpus, entry: AnyEntry): Set<number> | undefined {
	const labels = topUnitsOf(corpus, entry.id).filter(({ kind }) => kind === 'article' || kind === 'ban');
	const numbers = labels.map(({ label }) => (label === undefined ? undefined : parseLabel(label)?.value));
	return labels.length > 0 && !numbers.includes(undefined)
		? new Set(numbers.filter((one) => one !== undefined))
		: undefined;
}

/** Articles that texts name by number, of a held work or of their own rulebook, and that are not there. */
export function findMissingArticles(corpus: Corpus): { missing: MissingArticle[]; examined: number } {
	const holders = new Map<string, AnyEntry>();
	for (const { zh, aliases = [], entry } of corpus.vocabulary.works.values()) {
		const holder = entry === undefined ? undefined : corpus.findEntry(entry);
		if (holder) for (const name of [zh, ...aliases]) holders.set(comparisonText(name), holder);
	}
	const known = new Map<AnyEntry, Set<number> | undefined>();
	const missing: MissingArticle[] = [];
	let examined = 0;
	const look = (unit: Unit, holder: AnyEntry, articles: string): void => {
		if (!known.has(holder)) known.set(holder, numbersOf(corpus, holder));
		const numbers = known.get(holder);
		if (!numbers) return;
		for (const [number] of articles.matchAll(ONE)) {
			const value = readNumber(number);
			examined += 1;
			if (value !== undefined && !numbers.has(value)) missing.push({ unit, holder, number: value });
		}
	};
	for (const unit of corpus.units) {
		if (unit.gap || !unit.zh.includes('条')) continue;
		for (const [, title = '', articles = ''] of unit.zh.matchAll(OF_WORK)) {
			const holder = holders.get(comparisonText(title));
			if (holder) look(unit, holder, articles);
		}
		if (unit.collection !== 'rulebooks' && unit.collection !== 'prohibitions') continue;
		for (const [, articles = ''] of unit.zh.matchAll(OF_ITSELF)) look(unit, unit.entry, articles);
	}
	return { missing, examined };
}
