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
/** What a system named by its principle is called: 首问负责制, 限时办结制; 责任制 alone names none. */
const SYSTEMS =
	'负责|责任|问责|否决|办结|办理|承诺|告知|公开|公示|代理|代办|领办|督办|例会|述职|通报|约谈|回避|淘汰|销号|包保|包干|积分|轮岗|聘任|追究|倒查';
/** What places and days are called: “三江路支行”, “五四青年节”. */
const PROPER = '\\p{Script=Han}{1,4}(?:[支分]行|支局|(?<![思出道线])路|街|(?<!环)节)[”」]';
const NAMED = new RegExp(
	`(?<=[“「])(?:${NUMERAL}(?!${PROPER})\\p{Script=Han}{2,5}|[一双](?!式)\\p{Script=Han}{1,3}、?[一双两多三四]\\p{Script=Han}{1,3})(?=[”」])|(?!.?[的各])(?:一次性|\\p{Script=Han}{2})(?:${SYSTEMS})制(?![度定])|${NUMERAL}(?:个(?:一|必须|坚持|统一|始终|到位|确保|严禁|服从|意识|关系|围绕|结合|不准|不放过|转变|提高)|不放过|不准|不漏|必(?:访|处理|到|查)|公开|到位|统一|落实|不(?=[”、，。]))`,
	'gu',
);
/** Without one of these a text has no such name; one look at each character tells. */
const MAY_NAME = new RegExp(`${NUMERAL}|制|[“「][一双]`, 'u');

/** The text a unit is known by: heading, name of its list, its own sentence. */
export function wordsOf({ heading, zh, data }: Unit): string {
	return [heading?.zh, data.list?.anonymous ? undefined : data.list?.name.zh, zh].filter(Boolean).join('。');
}

/** Names of the kind 四不放过 in a text: a number and what there is that many of. */
export function findPrincipleNames(text: string): string[] {
	return MAY_NAME.test(text) ? [...new Set(Array.from(text.matchAll(NAMED), ([name]) => name))] : [];
}

/** Whether a term is a principle to be defined, rather than a word whose spelling is settled. */
function isPrinciple({ zh, definedBy, undefined: reason }: Term): boolean {
	return definedBy !== undefined || reason !== undefined || findPrincipleNames(`${zh}。`).includes(zh);
}

function gatherPrinciples(corpus: Corpus): Principle[] {
	const terms = [...corpus.vocabulary.terms.values()]
		.map((term, index) => ({ term, index }))
		.filter(({ term }) => isPrinciple(term));
	const names = terms.map(({ term }) => [term.zh, ...(term.aliases ?? [])].map((name) => comparisonText(name)));
	const uses = terms.map((): Unit[] => []);
	// Hardly any text names one: one look tells which do.
	const anyName = new RegExp(names.flat().join('|'), 'u');
	const lists = Map.groupBy(corpus.units, ({ data }) => data.list?.term);
	for (const unit of corpus.units) {
		const words = comparisonText(wordsOf(unit));
		if (!anyName.test(words)) continue;
		for (const [index, own] of names.entries())
			if (own.some((name) => words.includes(name))) uses[index]?.push(unit);
	}
	return terms.map(({ term, index }, at) => {
		const named = (term.definedBy ?? []).flatMap((uid) => corpus.findUnit(uid) ?? []);
		const definitions = [...new Set([...named, ...(lists.get(term.id) ?? [])])];
		return { term, index, uses: uses[at] ?? [], definitions };
	});
}

const cache = new WeakMap<Corpus, readonly Principle[]>();

/** Gathers the principles among the terms, with their uses and definitions; once per corpus. */
export function collectPrinciples(corpus: Corpus): readonly Principle[] {
	const known = cache.get(corpus) ?? gatherPrinciples(corpus);
	cache.set(corpus, known);
	return known;
}
