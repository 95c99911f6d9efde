import { createFinding } from '#diagnostics/finding.ts';
import type { Finding, FindingInput, Pointer } from '#diagnostics/finding.ts';
import type { Corpus } from '#model/corpus.ts';
import { settlePlurals } from '#text/plurals.ts';
import { nestQuotes } from '#text/quotes.ts';
import type { Place, Rule, Statement } from './rule.ts';

/** A rule that threw: the tool's own failure, not the content's. */
export interface RuleFailure {
	rule: string;
	error: unknown;
}

/** What came of running rules: findings unsorted and unwaived, how much each rule examined and how long it took, which rules threw. */
export interface RuleRun {
	findings: Finding[];
	examined: Readonly<Record<string, number>>;
	milliseconds: Readonly<Record<string, number>>;
	/** Identities of findings that may vanish once every file can be read, and are therefore not among the others. */
	withheld: ReadonlySet<string>;
	failures: RuleFailure[];
}

/** What a run is about, where it is not about everything. */
export interface Focus {
	/** Files that may be new. */
	files: ReadonlySet<string>;
	/** Whether a finding is worth stating. */
	concerns: (finding: FindingInput) => boolean;
}

function pointTo({ on, field = [], key, line, column = 1 }: Place): Pointer {
	const file = 'uid' in on ? on.entry.file : on.file;
	if (line !== undefined) return { file, line, column };
	const path = 'uid' in on ? [...on.path, ...field] : field;
	return { file, path, ...(key && { key }) };
}

function nameOf({ on }: Place): string | undefined {
	if ('uid' in on) return on.uid;
	return 'id' in on ? on.id : undefined;
}

/** Whether files can’t be read in which that may stand which a statement says is not there. */
function isUnsure({ needs }: Statement, { broken }: Corpus): boolean {
	if (needs === undefined) return false;
	const files = [...broken.values()];
	// The files right below `content/` are records and hold no entry.
	if (needs === 'all') return files.some((file) => file.split('/').length > 2);
	return needs.some((folder) => files.some((file) => file.startsWith(`content/${folder}/`)));
}

/** Turns what a rule says into all that a finding follows from. */
function readStatement(rule: Pick<Rule, 'id' | 'severity' | 'doc'>, place: Place, statement: Statement): FindingInput {
	const { message, help = rule.doc.fix, values, related = [], key, severity = rule.severity } = statement;
	const uids = [place, ...related].map(nameOf).filter((name) => name !== undefined);
	return {
		rule: rule.id,
		severity,
		at: pointTo(place),
		uids: [...new Set(uids)],
		message: { zh: nestQuotes(message.zh), en: nestQuotes(settlePlurals(message.en)) },
		help,
		values,
		related: related.map((other) => {
			const uid = nameOf(other);
			return { at: pointTo(other), note: other.note, ...(uid !== undefined && { uid }) };
		}),
		...(key !== undefined && { key }),
	};
}

const IDLE = { zh: '规则没有检查到任何内容。', en: 'The rule found nothing to examine.' };
const IDLE_HELP = {
	zh: '检查内容里是否还有这条规则要看的字段；全部删掉等于关掉检查。',
	en: 'See whether the fields this rule reads are still filled in; emptying them all would switch the check off.',
};

/** The part of a corpus in which rules that judge each entry by itself can find anything. */
function narrow(corpus: Corpus, { files }: Focus): Corpus {
	return {
		...corpus,
		entries: corpus.entries.filter(({ file }) => files.has(file)),
		units: corpus.units.filter(({ entry }) => files.has(entry.file)),
		posts: corpus.posts.filter(({ entry }) => files.has(entry.file)),
	};
}

/** Runs every rule; one that throws is recorded with nothing of what it said, and the others still run. */
export function runRules(corpus: Corpus, rules: readonly Rule[], focus?: Focus): RuleRun {
	const findings: Finding[] = [];
	const failures: RuleFailure[] = [];
	const examined: Record<string, number> = {};
	const milliseconds: Record<string, number> = {};
	const withheld = new Set<string>();
	const near = focus ? narrow(corpus, focus) : corpus;
	for (const rule of rules) {
		const start = performance.now();
		const stated: Finding[] = [];
		const state = (place: Place, statement: Statement): void => {
			const input = readStatement(rule, place, statement);
			if (focus?.concerns(input) === false) return;
			const finding = createFinding(input);
			if (isUnsure(statement, corpus)) withheld.add(finding.identity);
			else stated.push(finding);
		};
		try {
			const count = rule.check(rule.reach === 'entry' ? near : corpus, state);
			// Where a file can't be read, what the rule would have looked at may stand in it.
			if (count === 0 && !rule.mayBeIdle && corpus.broken.size === 0) {
				state(
					{ on: { file: 'content/as-of.mdx' } },
					{ severity: 'error', message: IDLE, help: IDLE_HELP, values: [], key: 'idle' },
				);
			}
			examined[rule.id] = count;
			for (const finding of stated) findings.push(finding); // too many to be arguments
		} catch (error) {
			failures.push({ rule: rule.id, error });
		}
		milliseconds[rule.id] = performance.now() - start;
	}
	return { findings, examined, milliseconds, withheld, failures };
}
