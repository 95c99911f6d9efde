// Runs everything a change must pass: npm test. The last line counts tests; a step that isn't made of tests is one.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import {
	closingLine,
	countPlaywright,
	countStep,
	countVitest,
	settle,
	type Counts,
	type PlaywrightReport,
	type VitestReport,
} from './testing/counts.ts';
import { runJobs } from './testing/schedule.ts';
import { STEPS, type Step } from './testing/steps.ts';
import { Transcript } from './testing/transcript.ts';

const REPORTS = resolve('.cache/test/reports');
const order = STEPS.map(({ name }) => name);
const counts = new Map<string, Counts>();
const transcript = new Transcript(order, (text) => {
	process.stdout.write(text);
});

function reportOf({ name }: Step): string {
	return resolve(REPORTS, `${name}.json`);
}

function readCounts(step: Step, succeeded: boolean): Counts {
	if (step.report === undefined) return countStep(succeeded);
	try {
		const report: unknown = JSON.parse(readFileSync(reportOf(step), 'utf8'));
		const read =
			step.report === 'vitest'
				? countVitest(report as VitestReport)
				: countPlaywright(report as PlaywrightReport);
		return settle(read, succeeded);
	} catch {
		return countStep(false); // it ended before it could write its report
	}
}

function runStep(step: Step): Promise<boolean> {
	const fill = (text: string) => text.replace('{report}', reportOf(step));
	const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
	if (process.stdout.isTTY) env.FORCE_COLOR ??= '1';
	else if (env.FORCE_COLOR === undefined) env.NO_COLOR = '1';
	for (const [name, value] of Object.entries(step.env ?? {})) env[name] = fill(value);
	const started = performance.now();
	transcript.add(step.name, `\n── ${step.title} ──\n`);

	return new Promise((done) => {
		const child = spawn(process.execPath, step.command.map(fill), { env, stdio: ['ignore', 'pipe', 'pipe'] });
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				transcript.add(step.name, text);
			});
		}
		child.on('error', (error) => {
			transcript.add(step.name, `${error.message}\n`);
		});
		child.on('close', (code) => {
			const result = readCounts(step, code === 0);
			counts.set(step.name, result);
			const seconds = ((performance.now() - started) / 1000).toFixed(1);
			transcript.add(step.name, `${step.title}: ${closingLine([result])} (${seconds} s)\n`);
			done(result.failed === 0);
		});
	});
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await runJobs(STEPS, 2, runStep, ({ name, title, needs = [] }, ending) => {
	if (ending === 'unrun') {
		counts.set(name, countStep(false));
		transcript.add(name, `\n── ${title} ──\nNot run: it needs ${needs.join(', ')}.\n`);
	}
	transcript.close(name);
});

const all = [...counts.values()];
const broken = STEPS.filter(({ name }) => counts.get(name)?.failed !== 0);
if (broken.length > 0) console.log(`\nNot passed: ${broken.map(({ title }) => title).join(', ')}`);
console.log(`\n${closingLine(all)}`);
process.exitCode = broken.length > 0 ? 1 : 0;
