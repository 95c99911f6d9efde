// Measures the content check on generated corpora: npm run bench:check -- [1000 10000]
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'js-yaml';
import { readArgs } from '../args.ts';
import { generateContent } from './generate.ts';

/** What one run took. */
interface Usage {
	cpuSeconds: number;
	/** Peak resident memory. */
	megabytes: number;
	seconds: number;
	/** The report's last line: what was found. */
	found: string;
	/** The slowest rules, as `--timing` tells them. */
	slowest: string[];
}

const program = fileURLToPath(new URL('../check.js', import.meta.url));
const hook = new URL('./report-usage.js', import.meta.url).href;
const project = fileURLToPath(new URL('../..', import.meta.url));
const COLD_RUNS = 3;
const WARM_RUNS = 5;
const AIMS = { cpuPerThousand: 2, megabytes: 700, changedSeconds: 1.5 };

function run(root: string, args: readonly string[], env: Record<string, string> = {}): Usage {
	const file = join(root, 'usage.json');
	const started = performance.now();
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['--import', hook, program, '--root', root, '--lang', 'en', '--timing', ...args],
		{
			encoding: 'utf8',
			maxBuffer: 1 << 30,
			env: { ...process.env, USAGE_FILE: file, ...env },
		},
	);
	const seconds = (performance.now() - started) / 1000;
	if (status !== 0 && status !== 1) throw new Error(stderr);
	const usage = JSON.parse(readFileSync(file, 'utf8')) as Pick<Usage, 'cpuSeconds' | 'megabytes'>;
	rmSync(file);
	return {
		...usage,
		seconds,
		found: stdout.trimEnd().split('\n').at(-1) ?? '',
		slowest: stderr.split('\n').filter((line) => line.includes(' ms ')),
	};
}

function git(root: string, ...args: string[]): void {
	const { status, stderr } = spawnSync(
		'git',
		['-C', root, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'gc.auto=0', ...args],
		{ encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(stderr);
}

/** Edits one post in the middle, as an author would. */
function editPost(root: string, posts: number): void {
	const index = Math.floor(posts / 2);
	const file = join(root, `content/posts/generated-branch-${Math.floor(index / 40)}/generated-post-${index}.mdx`);
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace("zh: '第", "zh: '新的第").replace('subjects: [', 'subjects: [nowhere, '));
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const round = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

/** The median of whole checks as in a fresh clone: not even the code comes out of a cache. */
function runCold(root: string): Usage {
	const runs = Array.from({ length: COLD_RUNS }, () => run(root, [], { NODE_DISABLE_COMPILE_CACHE: '1' }));
	runs.sort((a, b) => a.cpuSeconds - b.cpuSeconds);
	const [middle] = runs.slice(COLD_RUNS >> 1);
	if (!middle) throw new RangeError('There must be a run.');
	return middle;
}

/** CPU seconds of parsing the front matter of all content and nothing else: no check of it takes less. */
function measureFloor(root: string): number {
	const texts = globSync('content/**/*.mdx', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
	const before = process.cpuUsage();
	for (const text of texts) yaml.load(text.split(/^---$/mu)[1] ?? '', { schema: yaml.CORE_SCHEMA });
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

function measure(posts: number, base: Usage): Usage & { posts: number; changedSeconds: number } {
	const root = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
	try {
		const { duties, bytes } = generateContent(root, posts);
		console.log(
			`\n${posts} posts of ${duties / posts} duties in two languages, ${round(bytes / 1e6)} MB, beside the real content`,
		);
		const whole = runCold(root);
		const each = (cpuSeconds: number): string => round(cpuSeconds / (posts / 1000));
		console.log(
			`  whole check, cold   ${round(whole.cpuSeconds)} CPU s (${each(whole.cpuSeconds)} per 1,000 posts; beyond the real content ${each(whole.cpuSeconds - base.cpuSeconds)}), ${round(whole.megabytes)} MB, ${round(whole.seconds)} s`,
		);
		const floor = measureFloor(root);
		console.log(
			`  js-yaml alone       ${round(floor)} CPU s for the same files; the whole check takes ${round(whole.cpuSeconds / floor)} times that`,
		);
		console.log(`  ${whole.found}`);
		for (const rule of whole.slowest.slice(0, 8)) console.log(`  ${rule}`);
		git(root, 'init', '--quiet');
		git(root, 'add', '.');
		git(root, 'commit', '--quiet', '-m', 'generated');
		editPost(root, posts);
		const first = run(root, ['--changed', 'HEAD']);
		const warm = Array.from({ length: WARM_RUNS }, () => run(root, ['--changed', 'HEAD']));
		const changedSeconds = median(warm.map(({ seconds }) => seconds));
		console.log(
			`  --changed, one post edited: ${round(first.seconds)} s the first time, then ${round(changedSeconds)} s (${round(median(warm.map(({ cpuSeconds }) => cpuSeconds)))} CPU s, ${round(median(warm.map(({ megabytes }) => megabytes)))} MB)`,
		);
		console.log(`  ${warm[0]?.found ?? ''}`);
		return { ...whole, posts, changedSeconds };
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

const sizes = readArgs({ allowPositionals: true })
	.positionals.map(Number)
	.filter((size) => size > 0);
console.log(
	`Node ${process.version} on ${cpus()[0]?.model.trim() ?? 'an unknown processor'}; aims: ${AIMS.cpuPerThousand} CPU s per 1,000 posts, ${AIMS.megabytes} MB, --changed ${AIMS.changedSeconds} s`,
);
const base = runCold(project);
console.log(`The real content alone, cold: ${round(base.cpuSeconds)} CPU s, ${round(base.megabytes)} MB`);
const results = (sizes.length > 0 ? sizes : [1_000, 10_000]).map((size) => measure(size, base));
const [small, large] = [results[0], results.at(-1)];
if (small && large && small !== large) {
	const times = (of: (usage: (typeof results)[number]) => number): string => round(of(large) / of(small));
	console.log(
		`\n${round(large.posts / small.posts)} times the posts: ${times((usage) => usage.cpuSeconds)} times the CPU, ${times((usage) => usage.megabytes)} times the memory, ${times((usage) => usage.changedSeconds)} times the time of --changed`,
	);
}
