import { conductWords, indexConduct } from '#text/breach.ts';
import type { Corpus } from './corpus.ts';
import { titleOf } from './entry.ts';
import type { AnyEntry } from './entry.ts';
import type { Penalty } from './consequence.ts';
import type { Unit, UnitKind } from './unit.ts';

const NORMS: ReadonlySet<UnitKind> = new Set(['article', 'ban', 'list-item', 'clause']);
/** Words in this share of a rulebook's norms are what it is about and tell no conduct from another. */
const COMMON = 0.4;

/** Surviving norms of an entry: articles, bans and the items listed in them. */
export function normsOf(corpus: Corpus, entry: AnyEntry): Unit[] {
	return corpus.unitsOf(entry.id).filter(({ kind, gap }) => !gap && NORMS.has(kind));
}

/** Rulebooks and prohibitions that bind somebody whom this one binds too, this one among them. */
export function rulebooksBeside(corpus: Corpus, entry: AnyEntry): AnyEntry[] {
	const all: AnyEntry[] = [...corpus.entriesOf('rulebooks'), ...corpus.entriesOf('prohibitions')];
	const rolesOf = ({ data }: AnyEntry): readonly string[] =>
		'appliesTo' in data ? (data.appliesTo?.jobRoles ?? []) : [];
	const roles = new Set(rolesOf(entry));
	return all.filter((other) => other === entry || rolesOf(other).some((role) => roles.has(role)));
}

/** Words that a rulebook uses all over, its title included. */
export function commonWords(entry: AnyEntry, norms: readonly Unit[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { zh } of norms) for (const word of conductWords(zh)) counts.set(word, (counts.get(word) ?? 0) + 1);
	const common = [...counts].filter(([, count]) => count > 1 && count > norms.length * COMMON).map(([word]) => word);
	return new Set([...conductWords(titleOf(entry).zh), ...common]);
}

/** What conduct a penalty names, beyond what the rulebook speaks of all over. */
export function conductOf({ data, zh }: Penalty, common: ReadonlySet<string>): string[] {
	return conductWords(data.trigger?.zh ?? zh).filter((word) => !common.has(word));
}

/** What the norms of several entries speak of. */
export function indexNorms(corpus: Corpus, entries: readonly AnyEntry[]): Set<string> {
	return indexConduct(entries.flatMap((entry) => normsOf(corpus, entry).map(({ zh }) => zh)));
}
