/** One thing `npm test` runs. */
export interface Step {
	name: string;
	title: string;
	/** Package-relative path of a program for Node, then its arguments. */
	command: readonly [program: string, ...args: string[]];
	env?: Readonly<Record<string, string>>;
	/** Steps whose success this one rests on; it isn't run where one of them failed. */
	needs?: readonly string[];
	/** Steps this one waits for, however they end: they share files (Astro's types, the processor in a timed test). */
	after?: readonly string[];
	/** The kind of report a step of tests writes, to the file that stands for `{report}` in its command and environment. */
	report?: 'vitest' | 'playwright';
}

/** Where the site tests find the second build of the same content. */
export const REBUILT = '.cache/test/rebuilt';

/** Where the site tests find the build with a host and a sub-path. */
export const HOSTED = '.cache/test/hosted';

/** Host and sub-path of that build. */
export const HOSTED_ENV = { SITE_URL: 'https://handbook.example.org', BASE_PATH: '/handbook/' } as const;

/** Everything a change must pass, in the order it is shown; two run at a time. */
export const STEPS: readonly Step[] = [
	{ name: 'types', title: 'Types', command: ['node_modules/astro/bin/astro.mjs', 'check'] },
	{ name: 'lint', title: 'Lint', command: ['node_modules/eslint/bin/eslint.js', '.'], after: ['types'] },
	{ name: 'format', title: 'Format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
	{ name: 'unused', title: 'Unused code', command: ['node_modules/knip/bin/knip.js'] },
	{
		name: 'unit',
		title: 'Unit and contract tests',
		command: [
			'node_modules/vitest/vitest.mjs',
			'run',
			'--reporter=dot',
			'--reporter=json',
			'--outputFile.json={report}',
		],
		report: 'vitest',
	},
	{ name: 'content', title: 'Content check', command: ['scripts/check.js', '--brief'] },
	{ name: 'build', title: 'Production build', command: ['scripts/build.ts'], after: ['types', 'lint'] },
	{
		name: 'rebuild',
		title: 'The same build in another time zone',
		command: ['scripts/build.ts', '--out', REBUILT],
		env: { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8' },
		needs: ['build'],
	},
	{
		name: 'hosted',
		title: 'Build with a host and a sub-path',
		command: ['scripts/build.ts', '--out', HOSTED],
		env: HOSTED_ENV,
		needs: ['build'],
		after: ['rebuild'],
	},
	{ name: 'browser', title: 'Browser', command: ['scripts/install-browser.ts'] },
	{
		name: 'site',
		title: 'Tests of the built site',
		command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: '{report}' },
		needs: ['build', 'rebuild', 'hosted', 'browser'],
		after: ['unit', 'format', 'unused', 'content'],
		report: 'playwright',
	},
];
