import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startServer, type SiteServer } from '../../scripts/server.ts';

const PROJECT = resolve('.cache/test/moved');
const COPIED = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What is moved in a copy of the content: an entry, a unit, and a vocabulary item. */
const MOVES = [
	['cash-driver', 'escort-driver'],
	['information-equipment-rules.daily-care', 'daily-upkeep'],
	['subjects.vehicles', 'motor-vehicles'],
] as const;

const RECORDS = `redirects:
  - from: posts/bank-office/porter
    on: '2026-01-01'
    title: { zh: '门卫', en: 'Porter' }
    reason: { zh: '岗位撤销。', en: 'The post was abolished.' }
    replacedBy: [posts/bank-office/escort-guard]
  - from: porter.open-gate
    to: escort-guard.follow-escort-and-vault-rules
    on: '2026-01-01'
  - from: escort-guard.wear-badge
    to: posts/counter-clerk-collection/counter-clerk-1
    on: '2026-01-01'
  - from: escort-guard.count-cash
    on: '2026-01-01'
    reason: { zh: '条款取消。', en: 'The clause was dropped.' }
  - from: posts/bank-office/night-driver
    to: posts/bank-office/logistics-administrator
    on: '2026-01-01'
  - from: night-driver.manage-canteen
    to: escort-guard.follow-escort-and-vault-rules
    on: '2026-01-01'
  - from: night-driver.manage-hygiene
    on: '2026-01-01'
    reason: { zh: '外包。', en: 'It was outsourced.' }
  - from: cash-driver.sound-horn
    on: '2026-01-01'
    reason: { zh: '不再鸣笛。', en: 'Horns are silent now.' }
`;

const chapter = (id: string, label: string, zh: string, en: string): string =>
	`  - id: ${id}\n    label: '${label}'\n    zh: '${zh}'\n    en: '${en}'\n    place: '${label}'\n    articles:\n`;

/** Puts the articles of a rulebook into two chapters, the second of which begins at one of them. */
function divide(rulebook: string, second: string): void {
	const file = join(PROJECT, `content/rulebooks/${rulebook}.mdx`);
	const text = readFileSync(file, 'utf8').replace(
		/^articles:\n([\s\S]*?)^---$/mu,
		(_, articles: string) =>
			`chapters:\n${chapter('daily-use', '第一章', '日常使用', 'Daily use')}${articles
				.replaceAll(/^(?=.)/gmu, '    ')
				.replace(
					`      - id: ${second}\n`,
					(article) => chapter('order', '第二章', '整洁与安全', 'Order and security') + article,
				)}---`,
	);
	writeFileSync(file, text);
}

function run(script: string, ...args: string[]): void {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		cwd: PROJECT,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`${script} ${args.join(' ')}\n${stdout}${stderr}`);
}

/** Moves, removes and divides things in a copy of the project, as an author would, and serves what it builds. */
export async function serveMovedSite(): Promise<SiteServer> {
	rmSync(PROJECT, { recursive: true, force: true });
	mkdirSync(PROJECT, { recursive: true });
	for (const path of COPIED) cpSync(path, join(PROJECT, path), { recursive: true });
	symlinkSync(resolve('node_modules'), join(PROJECT, 'node_modules'), 'junction');
	for (const [from, to] of MOVES) run('scripts/move.ts', from, to);
	const file = join(PROJECT, 'content/redirects.mdx');
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^redirects:(?: \[\])?\n/mu, RECORDS));
	divide('outlet-equipment-norms', 'keep-cabinets-and-counters-tidy');
	run('scripts/build.ts');
	return startServer({ directory: join(PROJECT, 'dist'), port: 0 });
}
