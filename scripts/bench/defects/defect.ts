import type { AnchorLedger } from '#model/corpus.ts';

/** What one defect changes in a copy of the content; every edit must change something. */
export type Edit =
	| { file: string; edit: (text: string) => string }
	| { file: string; add: string }
	| { ledger: (published: AnchorLedger) => AnchorLedger }
	| { today: string };

/** One mistake an author could make, and the rule that has to see it. */
export interface Defect {
	rule: string;
	note: string;
	edits: readonly Edit[];
	/** Other rules that the very same mistake breaks; what any further rule says is a false alarm. */
	also: readonly string[];
	/** Entries or records where it shows, when that is not where it was made. */
	seenIn: readonly string[];
	/** A change that only looks like a mistake: whatever a rule says of it, other than those it breaks beside, is a false alarm. */
	harmless?: true;
}

type Row = readonly [note: string, edits: Edit | readonly Edit[], also?: readonly string[], seenIn?: readonly string[]];

/** The defects of one rule, in the words of an author. */
export function defectsOf(rule: string, always: readonly string[], list: readonly Row[]): Defect[] {
	return list.map(([note, edits, also = [], seenIn = []]) => ({
		rule,
		note,
		edits: [edits].flat(),
		also: [...always, ...also],
		seenIn,
	}));
}

/** What looks like one rule’s defect and is none. */
export function lookAlikesOf(rule: string, always: readonly string[], list: readonly Row[]): Defect[] {
	return defectsOf(rule, always, list).map((defect) => ({ ...defect, harmless: true }));
}
