import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/', 'tests/fixtures/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{
		files: ['**/*.{js,mjs,ts}'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			// A number in a template reads as itself; everything else still has to be turned into text on purpose.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
			'@typescript-eslint/consistent-type-definitions': 'off',
		},
	},
	{ files: ['**/*.astro'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
	...astro.configs['flat/recommended'],
	...astro.configs['flat/jsx-a11y-strict'],
	{
		// Scripts inside a page become virtual files that no TypeScript project holds.
		files: ['**/*.astro', '**/*.astro/*.js', '**/*.astro/*.ts'],
		extends: [tseslint.configs.disableTypeChecked],
		rules: {
			'astro/no-set-html-directive': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
		},
	},
	{
		files: ['**/*.{js,mjs,ts,astro}'],
		rules: {
			eqeqeq: 'error',
			'no-restricted-syntax': [
				'error',
				{
					selector: "MemberExpression[object.type='MetaProperty'][property.name='main']",
					message:
						'Node 24.0, which runs on Apple silicon, has no import.meta.main: keep commands and modules apart.',
				},
			],
			'no-console': ['error', { allow: ['warn', 'error'] }],
		},
	},
	// A command's output is its purpose.
	{ files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
