import { severities } from './finding.ts';
import type { Severity } from './finding.ts';
import { renderFrame } from './frame.ts';
import { paint } from './paint.ts';
import type { Style } from './paint.ts';
import type { Positions, ResolvedFinding } from './positions.ts';
import { formatCounts } from './report.ts';
import type { Report, ReportMeta } from './report.ts';
import { toVisibleLine } from './visible-text.ts';
import { severityNames, waiverNames, words } from './words.ts';

/** What the report for people needs beside the rest. */
export interface PeopleMeta extends ReportMeta {
	colour: boolean;
	/** Terminal columns. */
	width: number;
	showWaived: boolean;
	linesOf: Positions['linesOf'];
}

const indent = '    ';
const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'blue' };

function describeWaiver({ waiver }: ResolvedFinding, { language }: PeopleMeta): string[] {
	if (!waiver) return [];
	const until = `${words.until[language]}${waiver.until}`;
	const terms = [waiverNames[waiver.kind][language], waiver.owner[language], until].map(toVisibleLine);
	const head = `${words.waived[language]}${words.colon[language]}${terms.join(words.comma[language])}`;
	return [`${head}${words.colon[language]}${toVisibleLine(waiver.reason[language])}`];
}

function describeFinding(finding: ResolvedFinding, meta: PeopleMeta): string[] {
	const { at, severity, position, rule } = finding;
	const { language, colour } = meta;
	const name = finding.waiver ? words.waived[language] : severityNames[severity][language];
	const place = `${position.line}:${position.column}`;
	const style = finding.waiver ? 'dim' : styles[severity];
	const lines = meta.linesOf(at.file);
	const body = [
		toVisibleLine(finding.message[language]),
		...(lines ? renderFrame(lines, position, { width: meta.width - indent.length, colour }).split('\n') : []),
		`${words.help[language]}${words.colon[language]}${toVisibleLine(finding.help[language])}`,
		...finding.related.map((related, index) => {
			const line = finding.relatedPositions[index]?.line ?? 1;
			const other = `${toVisibleLine(related.at.file)}:${line}`;
			return `${words.related[language]}${words.colon[language]}${other} ${toVisibleLine(related.note[language])}`;
		}),
		...describeWaiver(finding, meta),
	];
	const head = `  ${place}  ${paint(name, style, colour)}  ${paint(toVisibleLine(rule), 'cyan', colour)}`;
	return [head, ...body.map((line) => `${indent}${line}`), ''];
}

/** Files in their order, but those with the worst findings last: a terminal shows the end. */
function putWorstLast(findings: readonly ResolvedFinding[]): ResolvedFinding[] {
	const worst = new Map<string, number>();
	for (const { at, severity, waiver } of findings) {
		const rank = waiver ? severities.length : severities.indexOf(severity);
		worst.set(at.file, Math.min(rank, worst.get(at.file) ?? rank));
	}
	return findings.toSorted((a, b) => (worst.get(b.at.file) ?? 0) - (worst.get(a.at.file) ?? 0));
}

/** Writes the report for a terminal: grouped by file, with code frames, ending with the counts. */
export const reportPeople: Report<PeopleMeta> = (findings, meta) => {
	const shown = putWorstLast(findings.filter(({ waiver }) => meta.showWaived || !waiver));
	const rows: string[] = [];
	let file: string | undefined;
	for (const finding of shown) {
		if (finding.at.file !== file) {
			file = finding.at.file;
			rows.push(paint(toVisibleLine(file), 'bold', meta.colour));
			if (!meta.linesOf(file)) rows.push(`${indent}${words.readable[meta.language]}`);
		}
		rows.push(...describeFinding(finding, meta));
	}
	for (const failure of meta.failures) {
		const title = paint(words.failure[meta.language], 'red', meta.colour);
		rows.push(`${title}${words.colon[meta.language]}${toVisibleLine(failure[meta.language])}`);
	}
	return `${[...rows, ...formatCounts(findings, meta)].join('\n')}\n`;
};
