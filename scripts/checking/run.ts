import { readFileSync } from 'node:fs';
import type { CheckedCorpus } from '#corpus/check.ts';
import { createReportMeta } from '#corpus/report-meta.ts';
import { exitCode, summariseFindings } from '#diagnostics/finding.ts';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import { createPositions, resolveFindings } from '#diagnostics/positions.ts';
import type { Report } from '#diagnostics/report.ts';
import { reportGithub } from '#diagnostics/report-github.ts';
import { reportJson } from '#diagnostics/report-json.ts';
import { reportPeople } from '#diagnostics/report-people.ts';
import type { PeopleMeta } from '#diagnostics/report-people.ts';
import { reportSarif } from '#diagnostics/report-sarif.ts';
import { check } from './check-content.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import { formatTimings } from './timing.ts';
import { updateWaivers } from './update-waivers.ts';

const reports: Readonly<Record<Options['format'], Report<PeopleMeta>>> = {
	people: reportPeople,
	json: reportJson,
	sarif: reportSarif,
	github: reportGithub,
};

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
	version: string;
};

/** Writes the report of a checked corpus. */
function write(
	checked: CheckedCorpus,
	shown: readonly Finding[],
	{ language, format, waived }: Options,
	{ out, colour, width }: Output,
): void {
	const positions = createPositions((file) => checked.texts.get(file));
	const meta: PeopleMeta = {
		...createReportMeta(checked, language, version),
		summary: summariseFindings(checked.findings),
		colour,
		width,
		showWaived: waived,
		linesOf: positions.linesOf,
	};
	out(reports[format](resolveFindings(shown, positions), meta));
}

function sayLeftOut(rules: readonly string[]): Bilingual {
	return {
		zh: `这些规则要看全部岗位的职责，--changed 没有运行：${rules.join('、')}。完整检查用 npm run check。`,
		en: `Rules that weigh the duties of all posts were not run by --changed: ${rules.join(', ')}. For a whole check: npm run check.`,
	};
}

/** Checks once and prints the report; gives the exit code. Throws a UsageError on a bad revision. */
export function runCheck(options: Options, output: Output): number {
	const { checked, leftOut } = check(options);
	if (options.updateWaivers) return updateWaivers(options, checked, output);
	const { format, waived, brief } = options;
	const shown = checked.findings.filter(
		({ waiver, severity }) => format !== 'people' || ((waived || !waiver) && !(brief && severity === 'notice')),
	);
	write(checked, shown, options, output);
	if (leftOut.length > 0) output.err(`${sayLeftOut(leftOut)[options.language]}\n`);
	if (options.timing) output.err(formatTimings(checked.milliseconds));
	return exitCode(checked.findings, checked.failures.length > 0);
}
