import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closingLine, countPlaywright, countStep, countVitest, settle } from '../../scripts/testing/counts.ts';
import { runJobs, type Ending, type Job } from '../../scripts/testing/schedule.ts';
import { STEPS } from '../../scripts/testing/steps.ts';
import { Transcript } from '../../scripts/testing/transcript.ts';

describe('counts', () => {
	it('take a skipped test and a file that does not load for failures', () => {
		const testResults = [
			{ status: 'passed', assertionResults: [{}, {}, {}] },
			{ status: 'failed', assertionResults: [] },
		];
		expect(countVitest({ numPassedTests: 2, numTotalTests: 3, testResults })).toEqual({ passed: 2, failed: 2 });
	});

	it('take a flaky or skipped site test and an error outside tests for failures', () => {
		const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 1 };
		expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 4 });
	});

	it('make a step that ran nothing, or failed without a failed test, a failure', () => {
		expect(settle({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
		expect(settle({ passed: 5, failed: 0 }, false)).toEqual({ passed: 5, failed: 1 });
		expect(settle({ passed: 5, failed: 2 }, false)).toEqual({ passed: 5, failed: 2 });
		expect(settle({ passed: 5, failed: 0 }, true)).toEqual({ passed: 5, failed: 0 });
	});

	it('add up to one plain line', () => {
		expect(closingLine([countStep(true), countStep(false), { passed: 40, failed: 0 }])).toBe('41 passed, 1 failed');
	});
});

describe('the schedule', () => {
	async function runAll(jobs: readonly Job[], limit: number, failing: readonly string[] = []) {
		const started: string[] = [];
		const endings: Record<string, Ending> = {};
		let running = 0;
		let most = 0;
		await runJobs(
			jobs,
			limit,
			async ({ name }) => {
				started.push(name);
				most = Math.max(most, ++running);
				await new Promise((next) => setTimeout(next, 1));
				running -= 1;
				return !failing.includes(name);
			},
			({ name }, ending) => (endings[name] = ending),
		);
		return { started, endings, most };
	}

	it('runs no more at a time than it may', async () => {
		const { most } = await runAll([{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }], 2);
		expect(most).toBe(2);
	});

	it('lets a later job pass one that waits', async () => {
		const jobs: Job[] = [{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }];
		expect((await runAll(jobs, 2)).started).toEqual(['a', 'c', 'b']);
	});

	it('leaves out what rests on a failure, however far, and runs what merely waits for it', async () => {
		const jobs: Job[] = [
			{ name: 'build' },
			{ name: 'rebuild', needs: ['build'] },
			{ name: 'site', needs: ['rebuild'] },
			{ name: 'lint', after: ['build'] },
		];
		const { endings, started } = await runAll(jobs, 2, ['build']);
		expect(endings).toEqual({ build: 'failed', rebuild: 'unrun', site: 'unrun', lint: 'passed' });
		expect(started).toEqual(['build', 'lint']);
	});

	it('refuses jobs that wait for each other', async () => {
		const jobs: Job[] = [
			{ name: 'a', after: ['b'] },
			{ name: 'b', after: ['a'] },
		];
		await expect(runAll(jobs, 2)).rejects.toThrow('a, b');
	});
});

describe('the transcript', () => {
	it('shows the first unfinished part live and keeps the others for their turn', () => {
		const shown: string[] = [];
		const transcript = new Transcript(['a', 'b', 'c'], (text) => shown.push(text));
		transcript.add('a', 'a1 ');
		transcript.add('c', 'c1 ');
		transcript.add('b', 'b1 ');
		transcript.close('c');
		transcript.add('a', 'a2 ');
		expect(shown.join('')).toBe('a1 a2 ');
		transcript.close('a');
		transcript.add('b', 'b2 ');
		transcript.close('b');
		expect(shown.join('')).toBe('a1 a2 b1 b2 c1 ');
	});
});

describe('the steps of npm test', () => {
	it('name programs that are there', () => {
		expect(STEPS.map(({ command: [program] }) => program).filter((program) => !existsSync(program))).toEqual([]);
	});

	it('can all be reached', async () => {
		const { started } = await runAllNames();
		expect(started.toSorted()).toEqual(STEPS.map(({ name }) => name).toSorted());
	});

	async function runAllNames() {
		const started: string[] = [];
		await runJobs(
			STEPS,
			2,
			({ name }) => Promise.resolve(started.push(name) > 0),
			() => undefined,
		);
		return { started };
	}
});
