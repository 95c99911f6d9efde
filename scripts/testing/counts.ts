/** Tests of one step, or of all. */
export interface Counts {
	passed: number;
	failed: number;
}

/** The part of Vitest's JSON report that is read. */
export interface VitestReport {
	numPassedTests: number;
	numTotalTests: number;
	testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

/** The part of Playwright's JSON report that is read. */
export interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: readonly unknown[];
}

/** Counts of a Vitest run: a skipped test has not passed, and a file that doesn't load is one failure. */
export function countVitest({ numPassedTests, numTotalTests, testResults }: VitestReport): Counts {
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
	);
	return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length };
}

/** Counts of a Playwright run: a flaky or skipped test has not passed. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** What a step that isn't made of tests, or whose report is missing, adds: one. */
export function countStep(succeeded: boolean): Counts {
	return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts made honest: a step that ran no test, or that failed without a failed test, has failed. */
export function settle({ passed, failed }: Counts, succeeded: boolean): Counts {
	const hollow = failed === 0 && (!succeeded || passed === 0);
	return { passed, failed: hollow ? 1 : failed };
}

/** The line that ends a run. */
export function closingLine(all: readonly Counts[]): string {
	const sum = (side: keyof Counts) => all.reduce((total, counts) => total + counts[side], 0);
	return `${sum('passed')} passed, ${sum('failed')} failed`;
}
