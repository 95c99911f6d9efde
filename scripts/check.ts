// Checks the content: npm run check -- [--only rule|family]. Exit code 0: nothing open, 1: findings, 2: the check itself failed.
import { parseArgs } from 'node:util';
import { checkReading } from '#corpus/check.ts';
import { readCorpus } from '#corpus/disk.ts';
import { exitCode } from '#diagnostics/finding.ts';
import { wantsColour } from '#diagnostics/paint.ts';
import { createPositions, resolveFindings } from '#diagnostics/positions.ts';
import { reportPeople } from '#diagnostics/report-people.ts';
import { rules } from '#rules/index.ts';

const { values } = parseArgs({
	options: {
		only: { type: 'string', multiple: true },
		lang: { type: 'string' },
		root: { type: 'string', default: process.cwd() },
	},
});
const only = values.only?.flatMap((list) => list.split(','));
const selected = rules.filter(({ id, family }) => !only || only.includes(id) || only.includes(family));
const checked = checkReading(readCorpus(values.root), selected);
const positions = createPositions((file) => checked.texts.get(file));
const report = reportPeople(resolveFindings(checked.findings, positions), {
	language: values.lang === 'en' ? 'en' : 'zh',
	version: '',
	rules: selected,
	examined: { rules: selected.length, entries: checked.corpus.entries.length, units: checked.corpus.units.length },
	failures: checked.failures.map(({ rule, error }) => {
		const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return { zh: `规则 ${rule} 出错：${what}`, en: `The rule ${rule} failed: ${what}` };
	}),
	colour: wantsColour(process.stdout, process.env),
	width: process.stdout.columns ?? 120,
	showWaived: false,
	linesOf: positions.linesOf,
});
process.stdout.write(report);
process.exitCode = exitCode(checked.findings, checked.failures.length > 0);
