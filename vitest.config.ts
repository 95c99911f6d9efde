import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/site/**', 'tests/fixtures/**', 'node_modules/**'],
		// No test leaves anything behind, and modules are read once per worker instead of once per file.
		isolate: false,
		testTimeout: 60_000,
		passWithNoTests: false,
	},
});
