import { compareText, hashValues } from '#diagnostics/finding.ts';
import type { Finding } from '#diagnostics/finding.ts';
import type { Corpus } from '#model/corpus.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Unit, UnitKind } from '#model/unit.ts';
import type { Family, RuleFacts } from '#rules/rule.ts';
import { ruleFacts } from './rule-facts.ts';

/** A finding as readers see it: with the units it concerns and an anchor of its own. */
export interface ShownFinding {
	finding: Finding;
	/** Permanent as long as the finding's identity is. */
	anchor: string;
	/** Where it is shown: a unit, or an entry as a whole. */
	unit: Unit | undefined;
	entry: AnyEntry | undefined;
	others: readonly Unit[];
}

/** How many findings there are: unsettled, kept with a reason, for a person to weigh. */
export interface FindingCounts {
	open: number;
	waived: number;
	notices: number;
}

/** One rule with what it finds in the present content. */
export interface RuleReport {
	facts: RuleFacts;
	findings: readonly ShownFinding[];
	counts: FindingCounts;
}

/** Rules of one family. */
export interface FamilyReport {
	family: Family;
	rules: readonly RuleReport[];
	counts: FindingCounts;
}

/** What the checks say about the whole handbook. */
export interface Consistency {
	counts: FindingCounts;
	families: readonly FamilyReport[];
	rules: readonly RuleReport[];
	/** Entries with findings at warning or above, most first. */
	entries: readonly { entry: AnyEntry; counts: FindingCounts }[];
	/** Kinds of unit with findings, most first. */
	kinds: readonly { kind: UnitKind; counts: FindingCounts }[];
	/** The most findings that any one rule has: the longest bar of the chart. */
	most: number;
	/** Weighed on the day of this edition of the content, or not weighed yet. */
	fresh: readonly ShownFinding[];
}

/** Counts findings as readers tell them apart. */
function countFindings(findings: readonly Finding[]): FindingCounts {
	const notices = findings.filter(({ severity }) => severity === 'notice').length;
	const waived = findings.filter(({ severity, waiver }) => severity !== 'notice' && waiver).length;
	return { notices, waived, open: findings.length - notices - waived };
}

/** All findings but notices. */
function totalOf({ open, waived }: FindingCounts): number {
	return open + waived;
}

function show(corpus: Corpus, finding: Finding): ShownFinding {
	const [first = '', ...rest] = finding.uids;
	const unit = corpus.findUnit(first);
	return {
		finding,
		anchor: `f-${hashValues([finding.identity])}`,
		unit,
		entry: unit?.entry ?? corpus.findEntry(first),
		others: rest.map((uid) => corpus.findUnit(uid)).filter((other) => other !== undefined),
	};
}

function tally<Key>(
	shown: readonly ShownFinding[],
	key: (item: ShownFinding) => Key | undefined,
): { key: Key; counts: FindingCounts }[] {
	const groups = new Map<Key, Finding[]>();
	for (const item of shown) {
		const name = key(item);
		if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), item.finding]);
	}
	return [...groups]
		.map(([name, findings]) => ({ key: name, counts: countFindings(findings) }))
		.filter(({ counts }) => totalOf(counts) > 0)
		.sort((a, b) => totalOf(b.counts) - totalOf(a.counts));
}

/** Arranges findings by rule, family, entry and kind of unit. */
export function createConsistency(corpus: Corpus, findings: readonly Finding[]): Consistency {
	const shown = findings.map((finding) => show(corpus, finding));
	const rules = ruleFacts.map((facts) => {
		const own = shown.filter(({ finding }) => finding.rule === facts.id);
		return { facts, findings: own, counts: countFindings(own.map(({ finding }) => finding)) };
	});
	const families = [...new Set(rules.map(({ facts }) => facts.family))].map((family) => {
		const own = rules.filter(({ facts }) => facts.family === family);
		return {
			family,
			rules: own,
			counts: countFindings(own.flatMap((rule) => rule.findings.map(({ finding }) => finding))),
		};
	});
	const weighedNow = new Set(
		corpus.waivers.filter(({ since }) => since === corpus.asOf).map(({ identity }) => identity),
	);
	return {
		counts: countFindings(findings),
		rules,
		families,
		entries: tally(shown, ({ entry }) => entry).map(({ key, counts }) => ({ entry: key, counts })),
		kinds: tally(shown, ({ unit }) => unit?.kind).map(({ key, counts }) => ({ kind: key, counts })),
		most: Math.max(1, ...rules.map(({ counts }) => totalOf(counts) + counts.notices)),
		fresh: shown
			.filter(
				({ finding }) => finding.severity !== 'notice' && (!finding.waiver || weighedNow.has(finding.identity)),
			)
			.sort((a, b) => compareText(a.finding.identity, b.finding.identity)),
	};
}
