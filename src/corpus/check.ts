import { compareFindings, exitCode } from '#diagnostics/finding.ts';
import type { Finding } from '#diagnostics/finding.ts';
import { rules } from '#rules/index.ts';
import { runRules } from '#rules/run.ts';
import type { RuleFailure } from '#rules/run.ts';
import { readCorpus } from './disk.ts';
import type { CorpusReading } from './disk.ts';

/** A corpus read and checked. */
export interface CheckedCorpus extends CorpusReading {
	/** Sorted by place; waived ones carry their waiver. */
	findings: readonly Finding[];
	/** Rules that threw: the tool's own failures. */
	failures: readonly RuleFailure[];
	/** An open error or warning stands, or a rule threw: nothing may be published. */
	failed: boolean;
}

/** Reads and checks the content below the project's root, once. */
export function checkCorpus(root: string, options: { drafts?: boolean } = {}): CheckedCorpus {
	const reading = readCorpus(root, options);
	const run = runRules(reading.corpus, rules);
	const findings = [...reading.findings, ...run.findings].sort(compareFindings);
	return { ...reading, findings, failures: run.failures, failed: exitCode(findings, run.failures.length > 0) !== 0 };
}
