import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/site/**', 'tests/fixtures/**', 'node_modules/**'],
		testTimeout: 20_000,
		passWithNoTests: false,
	},
});
