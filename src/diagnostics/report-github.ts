import type { ResolvedFinding } from './positions.ts';
import { formatCounts } from './report.ts';
import type { Report, ReportMeta } from './report.ts';
import { toVisibleLine } from './visible-text.ts';
import { words } from './words.ts';

/** Escapes the text of a workflow command, so that it can't begin another one. */
function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function formatCommand(command: string, properties: Readonly<Record<string, string | number>>, text: string): string {
	const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${command} ${list.join(',')}::${escapeData(text)}`;
}

function annotate(finding: ResolvedFinding, { language }: ReportMeta): string {
	const { line, column, endLine, endColumn } = finding.position;
	const related = finding.related.map(({ at, note }, index) => {
		const place = `${at.file}:${finding.relatedPositions[index]?.line ?? 1}`;
		return `${words.related[language]}${words.colon[language]}${place} ${note[language]}`;
	});
	const text = [finding.message[language], finding.help[language], ...related].map(toVisibleLine).join('\n');
	// Columns are only valid within one line.
	const columns = endLine === line ? { col: column, endColumn } : {};
	const properties = { file: finding.at.file, line, endLine, ...columns, title: finding.rule };
	return formatCommand(finding.severity, properties, text);
}

/** Writes workflow commands for GitHub Actions; waived findings are left out, the counts come as plain lines. */
export const reportGithub: Report = (findings, meta) => {
	const { language } = meta;
	const rows = [
		...findings.filter(({ waiver }) => !waiver).map((finding) => annotate(finding, meta)),
		...meta.failures.map((failure) =>
			formatCommand('error', { title: words.failure[language] }, toVisibleLine(failure[language])),
		),
		...formatCounts(findings, meta),
	];
	return `${rows.join('\n')}\n`;
};
