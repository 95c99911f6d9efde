import { compareFindings, exitCode } from '#diagnostics/finding.ts';
import type { Finding, FindingInput } from '#diagnostics/finding.ts';
import type { Corpus } from '#model/corpus.ts';
import { rules as allRules } from '#rules/index.ts';
import type { Rule } from '#rules/rule.ts';
import { runRules } from '#rules/run.ts';
import type { RuleRun } from '#rules/run.ts';
import { waiverFacts } from '#rules/waiver-facts.ts';
import { applyWaivers } from '#rules/waivers.ts';
import { concernsChanges } from './changes.ts';
import type { Changes } from './changes.ts';
import { readCorpus } from './disk.ts';
import type { CorpusReading } from './disk.ts';
import { formatRules } from './format-rules.ts';
import { ruleFacts } from './rule-facts.ts';

/** A corpus read and checked. */
export interface CheckedCorpus extends CorpusReading, Omit<RuleRun, 'findings'> {
	/** Sorted by file and rule; waived ones carry their waiver. */
	findings: readonly Finding[];
	/** An open error or warning stands, or a rule threw: nothing may be published. */
	failed: boolean;
}

/** How a reading is checked. */
export interface CheckOptions {
	/** The day to judge by instead of the content's own, `YYYY-MM-DD`. */
	today?: string | undefined;
	/** Names of the rules to run, out of `ruleFacts`; left out: all. What can't be read is reported in any case. */
	only?: ReadonlySet<string> | undefined;
	rules?: readonly Rule[];
	/** Findings of rules are wanted only where they concern these changes. */
	changes?: Changes;
}

const isWaiverRule = (id: string): boolean => Object.hasOwn(waiverFacts, id);

/** Whether an identity names something in a file that can't be read. */
function namesUnread(identity: string, { broken }: Corpus): boolean {
	const uids = identity.split(':')[1]?.split('+') ?? [];
	return uids.some((uid) => broken.has(uid.split('.')[0] ?? ''));
}

/** Runs rules over what was read and applies the waivers; findings of the reading stay among the rest. */
export function checkReading(
	reading: CorpusReading,
	{ today, only, rules = allRules, changes }: CheckOptions = {},
): CheckedCorpus {
	const corpus = today === undefined ? reading.corpus : { ...reading.corpus, asOf: today };
	// A rule on waivers can be judged only when all others have run.
	const partial = only && ![...only].some(isWaiverRule) ? only : undefined;
	const focus = changes && {
		files: changes.files,
		concerns: (finding: FindingInput) => concernsChanges(finding, changes),
	};
	const run = runRules(corpus, partial ? rules.filter(({ id }) => partial.has(id)) : rules, focus);
	const findings = applyWaivers([...reading.findings, ...run.findings], corpus.waivers, {
		today: corpus.asOf,
		rules: ruleFacts.map(({ id }) => id),
		judged: (rule) => (partial?.has(rule) ?? true) && !run.failures.some((failure) => failure.rule === rule),
		unsure: (identity) => run.withheld.has(identity) || namesUnread(identity, corpus),
	})
		.filter(
			({ rule }) =>
				!only ||
				only.has(rule) ||
				Object.hasOwn(formatRules, rule) ||
				(partial !== undefined && isWaiverRule(rule)),
		)
		.sort(compareFindings);
	return { ...reading, ...run, corpus, findings, failed: exitCode(findings, run.failures.length > 0) !== 0 };
}

/** Reads and checks the content below the project's root, once. */
export function checkCorpus(root: string, options: CheckOptions & { drafts?: boolean } = {}): CheckedCorpus {
	return checkReading(readCorpus(root, options), options);
}
