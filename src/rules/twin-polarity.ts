import { findTwins, readClause, walkParts } from '#model/twin-clauses.ts';
import type { Clause } from '#model/twin-clauses.ts';
import type { Unit, UnitKind } from '#model/unit.ts';
import { splitClauses, splitSentences } from '#text/clauses.ts';
import { createNearFinder } from '#text/near.ts';
import { areOpposed, findUndenied } from '#text/negation.ts';
import type { Report, Rule } from './rule.ts';

/** Kinds that demand or forbid; criteria and penalties speak of what went wrong. */
const KINDS: ReadonlySet<UnitKind> = new Set(['duty', 'mandate', 'article', 'ban', 'clause', 'step', 'list-item']);
const NEAR = 0.7;

function state(report: Report, clause: Clause, other: Clause, others: number): void {
	const more = others > 1;
	report(
		{ on: clause.unit, field: ['zh'] },
		{
			message: {
				zh: `“${clause.text}”与“${other.text}”几乎相同，只是${clause.negations < other.negations ? '少' : '多'}了否定词。`,
				en: `This clause and ${more ? `${others} others` : 'another'} say nearly the same, but one of them says it of the opposite.`,
			},
			values: [clause.text, other.text],
			related: [
				{ on: other.unit, field: ['zh'], note: { zh: '这里的说法相反。', en: 'Here it says the opposite.' } },
			],
			key: clause.core,
		},
	);
}

/** Reports each clause of the rarer polarity; of two equally rare, the one with fewer negations has probably lost one. */
function compareGroup(clauses: readonly Clause[], report: Report, reported: Set<Unit>): void {
	const [first] = clauses;
	if (!first) return;
	const opposed = clauses.filter((clause) => areOpposed(first, clause));
	const [other] = opposed;
	if (!other) return;
	const alike = clauses.filter((clause) => !areOpposed(first, clause));
	const isRarer = alike.length === opposed.length ? first.negations < other.negations : alike.length < opposed.length;
	const [rarer, common] = isRarer ? [alike, opposed] : [opposed, alike];
	for (const clause of rarer) {
		const partner = common.find(({ unit }) => unit !== clause.unit);
		if (!partner || reported.has(clause.unit)) continue;
		reported.add(clause.unit);
		state(report, clause, partner, common.length);
	}
}

/** Near twins of the clauses that deny something, among the units of one scope. */
function compareNear(units: readonly Unit[], denying: readonly Clause[], report: Report, reported: Set<Unit>): void {
	const distinct = [...new Map(denying.map((clause) => [clause.core, clause])).values()];
	const findNear = createNearFinder(
		distinct.map(({ core }) => core),
		NEAR,
	);
	const twins = new Map<number, Clause[]>();
	for (const clause of walkParts(units, splitClauses))
		for (const at of findNear(clause.text)) twins.set(at, [...(twins.get(at) ?? []), readClause(clause)]);
	for (const [at, near] of twins) {
		const other = distinct[at];
		// Equal cores have been compared with all others of theirs.
		const unequal = near.filter(({ core }) => core !== other?.core);
		if (other) compareGroup([...unequal, other], report, reported);
	}
}

export const rule: Rule = {
	id: 'twin-polarity',
	family: 'text',
	severity: 'warning',
	doc: {
		what: {
			zh: '两处要求几乎同文时，不会一处肯定一处否定；一串“不…、不…”或“不…，不…”里没有漏掉“不”的坏事。',
			en: 'Of two clauses that say nearly the same, none says the opposite; and in a series of “don’t …, don’t …”, whatever mark joins it, no bad conduct stands without its “don’t”.',
		},
		why: {
			zh: '丢一个“不”字，“不无故旷工”就成了要人旷工，照字面执行就错了。',
			en: 'With one “not” lost, “don’t stay away without reason” tells people to stay away; taken at its word, it is wrong.',
		},
		fix: {
			zh: '补上或删去否定词；来源如此的，登记豁免。',
			en: 'Add the negation or take it out; waive what the source prints.',
		},
		sure: {
			zh: '去掉否定词后相同的，几乎可以肯定；相似的（同组织或同篇，相似度0.7以上）可能是两件事。',
			en: 'Almost certain where the clauses are equal without their negations; nearly equal ones (in one scope or entry, similarity from 0.7) may be two matters.',
		},
	},
	check(corpus, report) {
		const units = corpus.units.filter(({ kind, gap }) => !gap && KINDS.has(kind));
		const reported = new Set<Unit>();
		const { denying, twins } = findTwins(units, splitClauses);
		for (const group of twins.values()) compareGroup(group, report, reported);
		const scopes = new Map(corpus.entries.map((entry) => [entry, corpus.findPost(entry.id)?.scope ?? entry.id]));
		const scopeOf = ({ entry }: Unit): string => scopes.get(entry) ?? entry.id;
		const denyingIn = Map.groupBy(denying, ({ unit }) => scopeOf(unit));
		for (const [scope, near] of Map.groupBy(units, scopeOf)) {
			const own = denyingIn.get(scope);
			if (own) compareNear(near, own, report, reported);
		}
		// A clause too short to tell anything may deny what the same words after it demand.
		for (const group of findTwins(units, splitSentences).twins.values()) compareGroup(group, report, reported);
		for (const unit of units) {
			if (reported.has(unit)) continue;
			const undenied = findUndenied(unit.zh);
			if (undenied === undefined) continue;
			const zh = `“${undenied}”前面的各项都有否定词，这一项没有。`;
			const en = 'The members of this series beside it are denied, and this one is not.';
			const message = { zh, en };
			// A twin that can't be read would say more.
			report({ on: unit, field: ['zh'] }, { message, values: [undenied, unit.zh], key: 'series', needs: 'all' });
		}
		return units.length;
	},
};
