import { mayDeny, readPolarity } from '#text/negation.ts';
import type { Polarity } from '#text/negation.ts';
import type { Unit } from './unit.ts';

/** A clause that nobody has looked into yet. */
interface Plain {
	unit: Unit;
	text: string;
}
/** A clause and what it says. */
export type Clause = Plain & Polarity;

/** A clause that names a case (…的, …时) demands nothing itself. */
const CASE = /[的时后者]$|^(?:如|若|凡|遇)/u;
const SHORTEST = 6;

/** Looks into a clause. */
export const readClause = ({ unit, text }: Plain): Clause => ({ unit, text, ...readPolarity(text) });
const HAN_AT_END = /[\u4e00-\u9fff]$/u;
const endOf = (text: string): string => (HAN_AT_END.test(text) ? text : text.replace(/[^\p{L}\p{N}]+$/u, '')).slice(-2);

type Split = (text: string) => readonly { text: string }[];

/** The clauses of units one by one: all of a large corpus at once take as much memory as the corpus. */
export function* walkParts(units: Iterable<Unit>, split: Split): Generator<Plain> {
	for (const unit of units)
		for (const { text } of split(unit.zh)) if (text.length >= SHORTEST && !CASE.test(text)) yield { unit, text };
}

/** Clauses that deny something, and those that are equal to one of them but for the negation; few of all. */
export function findTwins(
	units: readonly Unit[],
	split: Split,
): { denying: readonly Clause[]; twins: ReadonlyMap<string, readonly Clause[]> } {
	const read: Clause[] = [];
	const mayHold = units.filter(({ zh }) => mayDeny(zh));
	for (const part of walkParts(mayHold, split)) if (mayDeny(part.text)) read.push(readClause(part));
	const denying = read.filter(({ core, negations }) => negations > 0 && core.length >= SHORTEST);
	const cores = new Set(denying.map(({ core }) => core));
	const ends = new Set(denying.map(({ core }) => endOf(core)));
	const alike = read.filter(({ core, negations }) => negations === 0 && cores.has(core));
	if (denying.length === 0) return { denying, twins: new Map() };
	for (const part of walkParts(units, split)) {
		if (mayDeny(part.text) || !ends.has(endOf(part.text))) continue;
		const clause = readClause(part);
		if (cores.has(clause.core)) alike.push(clause);
	}
	return { denying, twins: Map.groupBy([...denying, ...alike], ({ core }) => core) };
}
