import { compareFindings, exitCode } from '#diagnostics/finding.ts';
import type { Finding, FindingInput } from '#diagnostics/finding.ts';
import { createCorpus } from '#model/corpus.ts';
import type { Corpus } from '#model/corpus.ts';
import { rules as allRules } from '#rules/index.ts';
import type { Rule } from '#rules/rule.ts';
import { runRules } from '#rules/run.ts';
import type { RuleRun } from '#rules/run.ts';
import { waiverFacts } from '#rules/waiver-facts.ts';
import { applyWaivers } from '#rules/waivers.ts';
import { concernsChanges } from './changes.ts';
import type { Changes } from './changes.ts';
import { isDraft, readCorpus } from './disk.ts';
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

/** Whether a register or a whole folder can't be read: any finding may rest on it. */
function isRegisterUnread({ broken }: Corpus): boolean {
	return [...broken.values()].some((file) => file.startsWith('content/vocabulary/') || file.endsWith('/'));
}

/** Whether no waiver can be read, so that nobody knows which warnings have been weighed. */
function isWithoutWaivers({ broken, waivers }: Corpus): boolean {
	return broken.has('waivers') && waivers.length === 0;
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
	const told = isWithoutWaivers(corpus)
		? run.findings.filter(({ severity }) => severity !== 'warning')
		: run.findings;
	const findings = applyWaivers([...reading.findings, ...told], corpus.waivers, {
		today: corpus.asOf,
		rules: ruleFacts.map(({ id }) => id),
		judged: (rule) => (partial?.has(rule) ?? true) && !run.failures.some((failure) => failure.rule === rule),
		unsure: (identity) => run.withheld.has(identity) || namesUnread(identity, corpus) || isRegisterUnread(corpus),
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

/** Whether all of it could be read; what rules find stands in files that can. */
export function isReadable({ findings }: CheckedCorpus): boolean {
	return findings.every(({ rule }) => !Object.hasOwn(formatRules, rule));
}

/** A name that leads nowhere is told in a draft too; what else rules say waits until it is published. */
const judgesDrafts = ({ family, severity }: Rule): boolean => family === 'references' && severity === 'error';

/** Checks a reading that holds drafts: no draft changes what is found in the rest. */
function checkDrafts(reading: CorpusReading, options: CheckOptions): CheckedCorpus {
	const { corpus } = reading;
	const published = corpus.entries.filter((entry) => !isDraft(entry));
	if (published.length === corpus.entries.length) return checkReading(reading, options);
	const checked = checkReading({ ...reading, corpus: createCorpus(published, corpus) }, options);
	const rules = (options.rules ?? allRules).filter(judgesDrafts);
	const run = runRules(corpus, rules);
	const others = checked.findings.filter(({ rule }) => !rules.some(({ id }) => id === rule));
	const findings = [...others, ...run.findings].sort(compareFindings);
	const failures = checked.failures.concat(
		run.failures.filter(({ rule }) => !checked.failures.some((failure) => failure.rule === rule)),
	);
	return { ...checked, corpus, findings, failures, failed: exitCode(findings, failures.length > 0) !== 0 };
}

/** Reads and checks the content below the project's root, once. */
export function checkCorpus(root: string, options: CheckOptions & { drafts?: boolean } = {}): CheckedCorpus {
	const reading = readCorpus(root, options);
	return options.drafts === true ? checkDrafts(reading, options) : checkReading(reading, options);
}
