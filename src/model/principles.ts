import { comparisonText } from '#text/variants.ts';
import type { Corpus } from './corpus.ts';
import type { Unit } from './unit.ts';
import type { Term } from './vocabulary.ts';

/** A registered name and what the corpus says about it. */
export interface Principle {
	term: Term;
	/** Its place among the terms, from 0. */
	index: number;
	/** Units whose text or heading uses it, in reading order. */
	uses: readonly Unit[];
	/** Units that say what it means: named by the term, or holding its list. */
	definitions: readonly Unit[];
}

const NUMERAL = '[二两三四五六七八九十]';
const NAMED = new RegExp(
	`(?<=[“「])${NUMERAL}\\p{Script=Han}{2,5}(?=[”」])|(?!.?[的各])\\p{Script=Han}{2}(?:负责|责任|问责|否决)制(?!度)|${NUMERAL}(?:个(?:一|必须|坚持|统一|始终|到位|确保|严禁|服从|意识|关系|围绕|结合|不准|不放过|转变|提高)|不放过|不准|不漏|必(?:访|处理|到|查)|公开|到位|统一|落实|不(?=[”、，。]))`,
	'gu',
);

/** The text a unit is known by: heading, name of its list, its own sentence. */
export function wordsOf({ heading, zh, data }: Unit): string {
	return [heading?.zh, data.list?.anonymous ? undefined : data.list?.name.zh, zh].filter(Boolean).join('。');
}

/** Names of the kind 四不放过 in a text: a number and what there is that many of. */
export function findPrincipleNames(text: string): string[] {
	return [...new Set(Array.from(text.matchAll(NAMED), ([name]) => name))];
}

/** Whether a term is a principle to be defined, rather than a word whose spelling is settled. */
function isPrinciple({ zh, definedBy, undefined: reason }: Term): boolean {
	return definedBy !== undefined || reason !== undefined || findPrincipleNames(`${zh}。`).includes(zh);
}

/** Gathers the principles among the terms, with their uses and definitions. */
export function collectPrinciples(corpus: Corpus): Principle[] {
	const terms = [...corpus.vocabulary.terms.values()]
		.map((term, index) => ({ term, index }))
		.filter(({ term }) => isPrinciple(term));
	const names = terms.map(({ term }) => [term.zh, ...(term.aliases ?? [])].map((name) => comparisonText(name)));
	const uses = terms.map((): Unit[] => []);
	const lists = Map.groupBy(corpus.units, ({ data }) => data.list?.term);
	for (const unit of corpus.units) {
		const words = comparisonText(wordsOf(unit));
		for (const [index, own] of names.entries())
			if (own.some((name) => words.includes(name))) uses[index]?.push(unit);
	}
	return terms.map(({ term, index }, at) => {
		const named = (term.definedBy ?? []).flatMap((uid) => corpus.findUnit(uid) ?? []);
		const definitions = [...new Set([...named, ...(lists.get(term.id) ?? [])])];
		return { term, index, uses: uses[at] ?? [], definitions };
	});
}
