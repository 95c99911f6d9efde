import type { Bilingual, Severity } from '#diagnostics/finding.ts';
import type { Corpus } from '#model/corpus.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Unit } from '#model/unit.ts';

/** The families of the catalogue, in the order they are published. */
export const FAMILIES = [
	'format', 'numbering', 'posts', 'assessment', 'ownership', 'incompatible-duties', 'references', 'time-and-figures', 'sanctions',
	'validity', 'text', 'phrases-and-prohibitions', 'languages', 'links-and-record',
] as const; // prettier-ignore
export type Family = (typeof FAMILIES)[number];

/** A rule's published documentation. */
export interface RuleDoc {
	/** What it checks. */
	what: Bilingual;
	/** Why it matters to those who live by the rules. */
	why: Bilingual;
	/** How to fix what it finds. */
	fix: Bilingual;
	/** How sure a finding is, where the rule reads text and can be wrong. */
	sure?: Bilingual;
}

/** What is published about a rule; the id is the file's name and never changes. */
export interface RuleFacts {
	id: string;
	family: Family;
	severity: Severity;
	doc: RuleDoc;
}

/** Where a finding stands: a unit or an entry (or a record file), and the field in it. */
export interface Place {
	on: Unit | AnyEntry | { file: string };
	/** Data path below the unit's or entry's record. */
	field?: readonly (string | number)[];
	/** Point at the key, not the value. */
	key?: boolean;
	/** A place in the entry's prose instead of a field: line and column in the whole file, from 1. */
	line?: number;
	column?: number;
}

/** What a rule says about a place. */
export interface Statement {
	message: Bilingual;
	/** What to do; left out: the rule's own `doc.fix`. */
	help?: Bilingual;
	/** The quoted values it rests on; their hash tells when a waiver has become suspect. */
	values: readonly string[];
	/** Other places it concerns; their uids become part of the finding's identity. */
	related?: readonly (Place & { note: Bilingual })[];
	/** Tells apart several findings of one rule on the same units. */
	key?: string;
	/** Where it differs from the rule's. */
	severity?: Severity;
	/**
	 * Folders below `content/`, or all of them, that it rests on being read whole, because it says that something is not there;
	 * while a file of one can't be read, it is withheld.
	 */
	needs?: readonly string[] | 'all';
}

export type Report = (place: Place, statement: Statement) => void;

/** One consistency rule: a pure function from the corpus to findings. */
export interface Rule extends RuleFacts {
	/** Reports what it finds and returns how many things it examined; 0 on a published corpus is itself a finding. */
	check(corpus: Corpus, report: Report): number;
	/**
	 * `entry`: it judges each entry, or what stands in it, by itself, so that only changed ones need be looked at; `corpus`: it
	 * weighs all duties of all posts, so that it says nothing of use where only a part of them is read.
	 */
	reach?: 'entry' | 'corpus';
	/** An empty corpus part is normal for this rule (no waivers, no redirects …). */
	mayBeIdle?: true;
}
