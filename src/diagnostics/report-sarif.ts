import { exitCode } from './finding.ts';
import type { Pointer, Severity } from './finding.ts';
import type { Position, ResolvedFinding } from './positions.ts';
import { toSafeJson } from './report.ts';
import type { Report, ReportMeta, RuleMeta } from './report.ts';
import { words } from './words.ts';
import type { Language } from './words.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };
const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

function toUri(file: string): string {
	const segments = file.toWellFormed().split('/');
	return segments.map((segment) => encodeURIComponent(segment)).join('/');
}

/** In a SARIF message single braces are placeholders. */
function toMessage(text: string): { text: string } {
	return { text: text.replaceAll('{', '{{').replaceAll('}', '}}') };
}

function describePlace({ file }: Pointer, position: Position | undefined): object {
	const artifactLocation = { uri: toUri(file), uriBaseId: '%SRCROOT%' };
	if (!position) return { artifactLocation };
	const { line, column, endLine, endColumn } = position;
	return { artifactLocation, region: { startLine: line, startColumn: column, endLine, endColumn } };
}

function describeRule(rule: RuleMeta, { language }: ReportMeta): object {
	const { what, why, fix } = rule.doc;
	const parts = [
		[words.what[language], what[language]],
		[words.why[language], why[language]],
		[words.fix[language], fix[language]],
	] as const;
	return {
		id: rule.id,
		name: rule.id,
		shortDescription: { text: what[language] },
		fullDescription: { text: why[language] },
		help: {
			text: parts.map(([title, text]) => `${title}${words.colon[language]}${text}`).join('\n'),
			markdown: parts.map(([title, text]) => `**${title}** ${text}`).join('\n\n'),
		},
		defaultConfiguration: { level: levels[rule.severity] },
		properties: { tags: [rule.family] },
	};
}

function describeFinding(finding: ResolvedFinding, meta: ReportMeta): object {
	const { language } = meta;
	const { waiver } = finding;
	const ruleIndex = meta.rules.findIndex(({ id }) => id === finding.rule);
	const suppression = waiver && { kind: 'external', status: 'accepted', justification: waiver.reason[language] };
	return {
		ruleId: finding.rule,
		...(ruleIndex >= 0 && { ruleIndex }),
		level: levels[finding.severity],
		message: toMessage(`${finding.message[language]}\n${finding.help[language]}`),
		locations: [{ physicalLocation: describePlace(finding.at, finding.position) }],
		relatedLocations: finding.related.map((related, index) => ({
			id: index + 1,
			physicalLocation: describePlace(related.at, finding.relatedPositions[index]),
			message: toMessage(related.note[language]),
		})),
		partialFingerprints: { 'findingIdentity/v1': finding.identity, 'valuesHash/v1': finding.hash },
		// SARIF wants all results or none to say whether they are suppressed: an empty list says no.
		suppressions: suppression ? [suppression] : [],
		properties: { uids: finding.uids, values: finding.values },
	};
}

/** Writes SARIF 2.1.0 in one language; waived findings are suppressed results. */
export const reportSarif: Report = (findings, meta) => {
	const { language, failures } = meta;
	const notifications = failures.map((failure) => ({ level: 'error', message: toMessage(failure[language]) }));
	return toSafeJson({
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: words.tool[language],
						version: meta.version,
						rules: meta.rules.map((rule) => describeRule(rule, meta)),
					},
				},
				language: languageTags[language],
				columnKind: 'utf16CodeUnits',
				originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The project’s root.' } } },
				invocations: [
					{
						executionSuccessful: failures.length === 0,
						exitCode: exitCode(findings, failures.length > 0),
						toolExecutionNotifications: notifications,
					},
				],
				results: findings.map((finding) => describeFinding(finding, meta)),
				properties: { examined: meta.examined },
			},
		],
	});
};
