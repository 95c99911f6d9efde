import { createHash } from 'node:crypto';

/** Plain text in the two authored languages; Traditional Chinese is derived. */
export interface Bilingual {
	zh: string;
	en: string;
}

/** `error`: our own data is broken; `warning`: the policy is inconsistent; `notice`: for a person to weigh, never fails. */
export type Severity = 'error' | 'warning' | 'notice';

/** A place in a file: a data path in the front matter (resolved only when it is printed), or a line of the whole file. */
export interface Pointer {
	/** Relative to the project root, with `/`. */
	file: string;
	path?: readonly (string | number)[];
	/** Point at the key, not at the value. */
	key?: boolean;
	/** Counted from 1 at the top of the file, front matter included. */
	line?: number;
	/** Counted from 1 in UTF-16 code units. */
	column?: number;
}

/** Another place that a finding concerns. */
export interface Related {
	at: Pointer;
	uid?: string;
	note: Bilingual;
}

/** Why a finding is accepted, by whom, and until which date (`YYYY-MM-DD`). */
export interface Waiver {
	reason: Bilingual;
	owner: Bilingual;
	until: string;
	kind: 'source-defect-kept' | 'mitigated' | 'false-positive';
}

/** One thing that a rule has to say about the corpus. */
export interface Finding {
	rule: string;
	severity: Severity;
	at: Pointer;
	/** The units or entries concerned; the first is where the finding is shown. */
	uids: readonly string[];
	/** What is wrong. */
	message: Bilingual;
	/** What to do about it. */
	help: Bilingual;
	/** The quoted values the finding rests on. */
	values: readonly string[];
	related: readonly Related[];
	/** Rule id, uids and the finding's own key; never a line number. */
	identity: string;
	/** Of the normalised values. */
	hash: string;
	waiver?: Waiver;
}

/** What a rule states; identity and hash follow from it. */
export interface FindingInput extends Omit<Finding, 'identity' | 'hash' | 'related' | 'waiver'> {
	related?: readonly Related[];
	/** Tells apart findings of one rule about the same uids; leave it out where there can be only one. */
	key?: string;
}

/** Open and waived findings of one severity. */
export interface SeverityCount {
	open: number;
	waived: number;
}

/** Counts by severity. */
export type Summary = Readonly<Record<Severity, Readonly<SeverityCount>>>;

/** Every severity, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

const hashLength = 12;

/** Folds what an editor may change without changing the sense: compatibility forms and white space. */
function foldText(text: string): string {
	return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** Compares by UTF-16 code unit, so that the order never depends on a locale. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Hashes quoted values in their order (12 hexadecimal digits of SHA-256). */
export function hashValues(values: readonly string[], normalise: (text: string) => string = foldText): string {
	const text = JSON.stringify(values.map((value) => normalise(value)));
	return createHash('sha256').update(text).digest('hex').slice(0, hashLength);
}

/** Writes `rule:uid+uid:key`; the uids are sorted, so that a pair is the same finding whichever end it is seen from. */
export function formatIdentity(rule: string, uids: readonly string[], key?: string): string {
	const parts = [rule, [...new Set(uids)].sort(compareText).join('+')];
	if (key !== undefined) parts.push(foldText(key).replaceAll(' ', '-'));
	return parts.join(':');
}

/** Completes a finding; `normalise` is applied to each value before hashing. */
export function createFinding(input: FindingInput, normalise?: (text: string) => string): Finding {
	const { key, related = [], ...stated } = input;
	const identity = formatIdentity(stated.rule, stated.uids, key);
	return { ...stated, related, identity, hash: hashValues(stated.values, normalise) };
}

/** A finding whose line and column may be known already. */
type Placed = Finding & { position?: { line: number; column: number } };

/** Orders by file, then line and column once they are resolved, then rule, identity and hash. */
export function compareFindings(a: Placed, b: Placed): number {
	return (
		compareText(a.at.file, b.at.file) ||
		(a.position?.line ?? 0) - (b.position?.line ?? 0) ||
		(a.position?.column ?? 0) - (b.position?.column ?? 0) ||
		compareText(a.rule, b.rule) ||
		compareText(a.identity, b.identity) ||
		compareText(a.hash, b.hash)
	);
}

/** Counts findings by severity, open and waived apart. */
export function summariseFindings(findings: readonly Finding[]): Summary {
	const summary: Record<Severity, SeverityCount> = {
		error: { open: 0, waived: 0 },
		warning: { open: 0, waived: 0 },
		notice: { open: 0, waived: 0 },
	};
	for (const { severity, waiver } of findings) summary[severity][waiver ? 'waived' : 'open'] += 1;
	return summary;
}

/** Gives 0 when nothing unwaived stands at warning or above, 1 otherwise, 2 when the tool itself failed. */
export function exitCode(findings: readonly Finding[], toolFailed: boolean): 0 | 1 | 2 {
	if (toolFailed) return 2;
	return findings.some(({ severity, waiver }) => severity !== 'notice' && !waiver) ? 1 : 0;
}
