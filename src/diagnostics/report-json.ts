import { exitCode } from './finding.ts';
import type { Pointer } from './finding.ts';
import type { Position, ResolvedFinding } from './positions.ts';
import { getSummary, toSafeJson } from './report.ts';
import type { Report } from './report.ts';

/** Raised when a field of the JSON report changes its meaning or goes. */
const formatVersion = 1;

function describePlace({ file, path }: Pointer, position: Position | undefined): object {
	return { file, path: path ?? null, ...position };
}

function describeFinding(finding: ResolvedFinding): object {
	const { at, position, related, relatedPositions, ...rest } = finding;
	return {
		rule: rest.rule,
		severity: rest.severity,
		at: describePlace(at, position),
		uids: rest.uids,
		message: rest.message,
		help: rest.help,
		values: rest.values,
		related: related.map((other, index) => ({
			at: describePlace(other.at, relatedPositions[index]),
			uid: other.uid ?? null,
			note: other.note,
		})),
		identity: rest.identity,
		hash: rest.hash,
		waiver: rest.waiver ?? null,
	};
}

/** Writes every finding given, waived ones too, in both languages. */
export const reportJson: Report = (findings, meta) =>
	toSafeJson({
		formatVersion,
		version: meta.version,
		exitCode: exitCode(findings, meta.failures.length > 0),
		examined: meta.examined,
		examinedByRule: meta.examinedByRule ?? {},
		found: getSummary(findings, meta),
		failures: meta.failures,
		findings: findings.map(describeFinding),
	});
