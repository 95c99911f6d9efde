import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_FLAGS } from './scripts/browser.ts';

// Worker processes inherit the answer instead of looking again.
const executablePath = (process.env.CHROMIUM_PATH ??= findBrowser());

export default defineConfig({
	testDir: 'tests/site',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	globalSetup: './tests/site/servers.ts',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 3, // each waits for its browser a third of the time, and two cores are what a test machine has
	timeout: 60_000,
	use: {
		...(process.env.TEST_SITE && { baseURL: process.env.TEST_SITE }), // set by servers.ts before the workers start
		locale: 'zh-CN',
		launchOptions: { args: [...LAUNCH_FLAGS], ...(executablePath && { executablePath }) },
	},
});
