import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readOptions } from '../../scripts/checking/options.ts';
import { runCheck } from '../../scripts/checking/run.ts';
import { HELP, UsageError } from '../../scripts/checking/usage.ts';
import { watchContent } from '../../scripts/checking/watch.ts';

const base = mkdtempSync(join(tmpdir(), 'handbook-check-'));
afterAll(() => {
	rmSync(base, { recursive: true, force: true });
});

const POST = `---
title: { zh: '营业员', en: 'Counter clerk' }
titleStatus: printed
source: { id: source-000, place: '正文' }
organisation: bank-office
jobRole: counter-clerk
order: 1
headcount: 1
duties:
  - { id: sort-mail, label: '1、', zh: '分拣邮件。', en: 'Sort mail.', place: '正文', responsibility: execute, subjects: [mail] }
  - { id: carry-mail, label: '3、', zh: '运送邮件。', en: 'Carry mail.', place: '正文', responsibility: execute, subjects: [mail] }
---
`;
const FILE = 'content/posts/bank-office/counter-clerk.mdx';

/** A project with one post, whose labels have a gap. */
function createProject(files: Readonly<Record<string, string>> = {}): string {
	const root = mkdtempSync(join(base, 'project-'));
	onTestFinished(() => {
		rmSync(root, { recursive: true, force: true });
	});
	cpSync('tests/fixtures/base', join(root, 'content'), { recursive: true });
	cpSync('tests/fixtures/rules/label-gap/posts', join(root, 'content/posts'), { recursive: true });
	for (const [file, text] of Object.entries({ [FILE]: POST, ...files })) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return root;
}

interface Outcome {
	code: number | null;
	out: string;
	err: string;
}

/** Runs the command in this process, as `scripts/check.js` does. */
function check(args: readonly string[], env: Readonly<Record<string, string>> = {}, colour = false): Outcome {
	const outcome: Outcome = { code: 2, out: '', err: '' };
	const output = {
		out: (text: string) => void (outcome.out += text),
		err: (text: string) => void (outcome.err += text),
		colour,
		width: 120,
	};
	try {
		outcome.code = runCheck(readOptions(args, { LANG: 'C.UTF-8', ...env }), output);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		outcome.err += `${error.message}\n`;
	}
	return outcome;
}

/** Runs the command as a process of its own. */
function spawnCheck(args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.js', ...args], {
		encoding: 'utf8',
		env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
	});
	return { code: status, out: stdout, err: stderr };
}

function git(root: string, ...args: string[]): void {
	const { status, stderr } = spawnSync(
		'git',
		['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args],
		{ encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(stderr);
}

const only = ['--only', 'label-gap'];

describe('the command line', () => {
	it.each([
		[['--onyl', 'x'], 'There is no option --onyl. Did you mean “--only”?'],
		[['--only', 'label-gab'], 'No rule or family is called “label-gab”. Did you mean “label-gap”?'],
		[['--only', 'numberin'], 'No rule or family is called “numberin”. Did you mean “numbering”?'],
		[['--only'], '--only needs a value.'],
		[['--only', ','], '--only needs a rule or a family.'],
		[['--today', '2026-02-30'], '--today takes a day that exists, written YYYY-MM-DD, not “2026-02-30”.'],
		[['--today', 'tomorrow'], '--today takes a day that exists, written YYYY-MM-DD, not “tomorrow”.'],
		[
			['--format', 'sarrif'],
			'--format can’t be “sarrif”; choose from people, json, sarif, github. Did you mean “sarif”?',
		],
		[['--lang', 'fr'], '--lang can’t be “fr”; choose from zh, en.'],
		[['--root', '/no/such/folder'], '--root “/no/such/folder” is no folder.'],
		[['--watch=yes'], '--watch takes no value.'],
		[['content'], '“content” was not expected.'],
	])('%j is refused in one sentence', (args, says) => {
		expect(check(args)).toEqual({ code: 2, out: '', err: `${says}\n` });
	});

	it('overlooks a comma too many', () => {
		expect(readOptions(['--only', 'label-gap,'], {}).only).toEqual(new Set(['label-gap']));
	});

	it('refuses in the language of the system or the one asked for, and fails', () => {
		const chinese = '--today 要写成存在的日期 YYYY-MM-DD，不能是“x”。\n';
		expect(spawnCheck(['--today', 'x'], { LC_ALL: 'zh_CN.UTF-8' })).toEqual({ code: 2, out: '', err: chinese });
		expect(spawnCheck(['--lang', 'zh', '--today', 'x'])).toEqual({ code: 2, out: '', err: chinese });
	});

	it('explains itself', () => {
		expect(spawnCheck(['--help'])).toMatchObject({ code: 0, out: HELP.en });
	});
});

describe('a report', () => {
	it('points at the line, counts what was examined and ends with 1 where something is open', () => {
		const { code, out, err } = check(['--root', createProject(), ...only]);
		expect({ code, err }).toEqual({ code: 1, err: '' });
		expect(out).toMatch(/^content\/posts\/bank-office\/counter-clerk\.mdx\n {2}11:30 {2}warning {2}label-gap\n/u);
		expect(out).toContain('goes from “1、” to “3、”; missing: 2.');
		expect(out).toMatch(
			/Examined: organisations 2 · posts 1 .* · duties 2 .* · rules 1\nFound: error 0 · warning 1 · notice 0\n$/u,
		);
	});

	it('is what the command prints, with its exit code', () => {
		const root = createProject();
		expect(spawnCheck(['--root', root, ...only])).toEqual(check(['--root', root, ...only]));
	});

	it('ends with 0 where nothing is open', () => {
		expect(check(['--root', createProject({ [FILE]: POST.replace('3、', '2、') }), ...only])).toMatchObject({
			code: 0,
			err: '',
		});
	});

	it('speaks Chinese where the system does', () => {
		const { out } = check(['--root', createProject(), ...only], { LANG: 'zh_CN.UTF-8' });
		expect(out).toContain('11:30  警告  label-gap');
		expect(out).toMatch(/发现：错误 0 · 警告 1 · 提示 0\n$/u);
	});

	it('is coloured only where that is asked for', () => {
		const root = createProject();
		expect(check(['--root', root, ...only]).out).not.toContain('\u001B[');
		expect(check(['--root', root, ...only], {}, true).out).toContain('\u001B[');
	});

	it.each([
		[
			'json',
			(text: string) => (JSON.parse(text) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule),
		],
		[
			'sarif',
			(text: string) =>
				(JSON.parse(text) as { runs: { results: { ruleId: string }[] }[] }).runs[0]?.results.map(
					({ ruleId }) => ruleId,
				),
		],
		['github', (text: string) => Array.from(text.matchAll(/^::warning .*title=([\w-]+)::/gmu), ([, rule]) => rule)],
	])('may be %s', (format, read) => {
		const { code, out } = check(['--root', createProject(), ...only, '--format', format]);
		expect(code).toBe(1);
		expect(read(out)).toEqual(['label-gap']);
	});

	it('is the same bytes each time', () => {
		const root = createProject();
		expect(check(['--root', root]).out).toBe(check(['--root', root]).out);
	});

	it('that nobody reads to its end is no failure', () => {
		const { status, stderr } = spawnSync(
			'sh',
			['-c', '"$0" scripts/check.js --format json | head -c 10', process.execPath],
			{ encoding: 'utf8' },
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});

	it('shows everything at once, the broken and the doubtful', () => {
		const root = createProject({ 'content/guides/a.mdx': 'x', 'content/guides/b.mdx': '---\n- 1\n---\n' });
		const { code, out } = check(['--root', root, ...only]);
		expect(code).toBe(1);
		expect(out).toMatch(/label-gap[\s\S]*content\/guides\/a\.mdx[\s\S]*content\/guides\/b\.mdx/u);
		expect(out).toContain('Found: error 2 · warning 1 · notice 0');
	});
});

describe('notices', () => {
	it('are only counted where the report is to be brief', () => {
		const long =
			'联系媒体，走访记者，撰写稿件，审核新闻，组织采访，安排发布，收集剪报，编制月报，分析舆情，处理投诉，培训人员，维护网站。';
		const root = createProject({ [FILE]: POST.replace('分拣邮件。', long) });
		const options = ['--root', root, '--only', 'too-many-acts'];
		expect(check(options).out).toMatch(/too-many-acts[\s\S]*notice 1\n$/u);
		const { out } = check([...options, '--brief']);
		expect(out).not.toContain('too-many-acts');
		expect(out).toMatch(/notice 1\n$/u);
	});
});

describe('waivers', () => {
	const waivers = (root: string, list: string): void => {
		writeFileSync(join(root, 'content/waivers.mdx'), `---\n# kept by hand\nwaivers:\n${list}---\n`);
	};
	const record = (hash: string, until = '2026-12-31') =>
		`  - identity: 'label-gap:counter-clerk.carry-mail'\n    hash: '${hash}'\n    values: ['1、', '4、'] # as printed\n    kind: source-defect-kept\n    reason: { zh: '来源跳号。', en: 'The source skips.' }\n    owner: { zh: '办公室', en: 'Office' }\n    until: '${until}'\n`;
	const hashOf = (root: string): string =>
		(JSON.parse(check(['--root', root, ...only, '--format', 'json']).out) as { findings: { hash: string }[] })
			.findings[0]?.hash ?? '';

	it('are drafted without a reason, which the schema refuses', () => {
		const root = createProject();
		const { code, out } = check(['--root', root, ...only, '--update-waivers']);
		expect(code).toBe(1);
		expect(out).toContain('  - identity: label-gap:counter-clerk.carry-mail\n');
		expect(out).toContain("zh: ''");
		waivers(root, out);
		const refused = check(['--root', root, ...only]);
		expect(refused.code).toBe(1);
		expect(refused.out).toContain('content/waivers.mdx');
		expect(refused.out).toContain('schema');
		expect(refused.out).toContain('warning 0');
		expect(refused.out).toContain('the warnings that could be waived are held back');
	});

	it('hide no error: there is none for it, and the exit code says so', () => {
		const root = createProject({ [FILE]: POST.replace("'3、'", "'2、'").replace('[mail]', '[mial]') });
		const { code, err } = check(['--root', root, '--only', 'label-gap,reference-exists', '--update-waivers']);
		expect(err).toContain('Unwaived warnings: 0. Errors, which can’t be waived: 1; npm run check shows them.');
		expect(code).toBe(1);
	});

	it('are renewed in place, their reasons and comments kept', () => {
		const root = createProject();
		const hash = hashOf(root);
		waivers(root, record('000000000000'));
		expect(check(['--root', root, ...only]).out).toContain('waiver-suspect');
		expect(check(['--root', root, ...only, '--update-waivers']).code).toBe(0);
		const text = readFileSync(join(root, 'content/waivers.mdx'), 'utf8');
		expect(text).toContain(`hash: '${hash}'`);
		expect(text).toContain('# kept by hand');
		expect(text).toContain('来源跳号。');
		expect(text).not.toContain('4、');
		expect(text).toMatch(/^ {4}values: \['[^'\n]*'(, '[^'\n]*')*\] # as printed$/mu);
		expect(text).toContain("owner: { zh: '办公室', en: 'Office' }");
		expect(check(['--root', root, ...only])).toMatchObject({ code: 0 });
	});

	it.each([
		['', '\n'],
		['\uFEFF', '\r\n'],
	])('are renewed to the letter, the others untouched (%j, %j)', (mark, end) => {
		const root = createProject();
		const other = `  - identity: 'label-gap:x'
    hash: 1a2b
    values: ['a', "b"]
    kind: mitigated
    reason: { zh: '它的理由', en: 'Its reason' }
    owner: {zh: '某人', en: Somebody}
    until: "2026-12-31"
`;
		const listed = "[\n      '1、', # before\n      'it''s 2'\n    ]";
		const given = record('000000000000').replace(/(?<=values: ).*/u, listed);
		const write = (text: string) => `${mark}---\nwaivers:\n${other}${text}---\n\nKept.\n`.replaceAll('\n', end);
		const file = join(root, 'content/waivers.mdx');
		writeFileSync(file, write(given));
		check(['--root', root, ...only, '--update-waivers']);
		const values = "['1、', '3、']";
		expect(readFileSync(file, 'utf8')).toBe(
			write(given.replace('000000000000', hashOf(root)).replace(listed, () => values)),
		);
	});

	it('are shown on demand, and expire by the day that is given', () => {
		const root = createProject();
		waivers(root, record(hashOf(root)));
		const silent = check(['--root', root, ...only]);
		expect(silent.code).toBe(0);
		expect(silent.out).not.toContain('来源跳号。');
		expect(silent.out).toContain('warning 0 (waived 1)');
		expect(check(['--root', root, ...only, '--waived']).out).toContain('The source skips.');
		const later = check(['--root', root, ...only, '--today', '2027-01-01']);
		expect(later.code).toBe(1);
		expect(later.out).toContain('The waiver ended on 2026-12-31; today is 2027-01-01.');
	});

	it('that are broken are one finding, and the others still hold', () => {
		const root = createProject();
		waivers(root, `${record(hashOf(root))}  - identity: 'label-gap:x'\n    hash: 'y'\n`);
		const { code, out } = check(['--root', root, ...only]);
		expect(code).toBe(1);
		expect(out).toContain('content/waivers.mdx');
		expect(out).toContain('The field “kind” is missing.');
		expect(out).not.toContain('label-gap\n');
	});
});

describe('--changed', () => {
	it('needs a repository and a revision', () => {
		const root = createProject();
		expect(check(['--root', root, '--changed', 'HEAD'])).toEqual({
			code: 2,
			out: '',
			err: '--changed needs git, but this folder is in no git repository.\n',
		});
		git(root, 'init', '--quiet');
		expect(check(['--root', root, '--changed', 'HEAD'])).toEqual({
			code: 2,
			out: '',
			err: 'The repository has no revision “HEAD”.\n',
		});
		expect(check(['--root', root, '--changed=--output=x'])).toEqual({
			code: 2,
			out: '',
			err: 'The repository has no revision “--output=x”.\n',
		});
	});

	it('reports only what concerns the files changed, added or deleted since', () => {
		const root = createProject();
		git(root, 'init', '--quiet');
		git(root, 'add', '.');
		git(root, 'commit', '--quiet', '-m', 'first');
		const changed = [...['--root', root, '--changed', 'HEAD'], '--only', 'label-gap,reference-exists'];
		expect(check(changed)).toMatchObject({ code: 0 });
		writeFileSync(join(root, FILE), POST.replace('运送邮件', '运送包裹'));
		expect(check(changed).out).toContain('goes from “1、” to “3、”');
		writeFileSync(join(root, FILE), POST);
		const second = FILE.replace('counter-clerk', 'secretary');
		writeFileSync(join(root, second), POST.replace('[mail]', '[mial]'));
		const added = check(changed);
		expect(added.out).toContain('There is no subject called “mial”.');
		expect(added.out).not.toContain(FILE);
		rmSync(join(root, second));
		rmSync(join(root, 'content/organisations/bank-office.mdx'));
		expect(check(changed).out).toContain('There is no organisation called “bank-office”.');
	});

	it('does not take what git can’t tell for no change', () => {
		const root = createProject();
		git(root, 'init', '--quiet');
		git(root, 'add', '.');
		git(root, 'commit', '--quiet', '-m', 'first');
		const tree = spawnSync('git', ['-C', root, 'rev-parse', 'HEAD^{tree}'], { encoding: 'utf8' }).stdout.trim();
		rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
		const { code, err } = check(['--root', root, '--changed', 'HEAD', ...only]);
		expect(code).toBe(2);
		expect(err).toContain('git diff failed, so what has changed isn’t known');
	});

	it('reports the published links that go with a deleted file, and what still leads to it', () => {
		const path = 'posts/bank-office/counter-clerk';
		const ledger = { live: { [path]: ['carry-mail'], 'posts/bank-office/driver': [] }, gone: {} };
		const root = createProject({
			'content/anchors.lock.json': JSON.stringify(ledger),
			'content/redirects.mdx': `---\nredirects:\n  - { from: posts/bank-office/clerk, to: ${path}, on: '2026-01-01' }\n---\n`,
		});
		git(root, 'init', '--quiet');
		git(root, 'add', '.');
		git(root, 'commit', '--quiet', '-m', 'first');
		rmSync(join(root, FILE));
		const rules = 'anchor-not-lost,redirect-target-exists';
		const { code, out } = check(['--root', root, '--changed', 'HEAD', '--only', rules]);
		expect(code).toBe(1);
		expect(out).toContain(`The published link “${path}#carry-mail” leads nowhere now.`);
		expect(out).toContain(`The target “${path}” does not exist.`);
		expect(out).not.toContain('driver');
	});
});

describe('--watch', () => {
	it('checks again when a file changes', async () => {
		const root = createProject();
		let out = '';
		const output = { out: (text: string) => void (out += text), err: () => undefined, colour: false, width: 120 };
		const code = process.exitCode;
		const watcher = watchContent(readOptions(['--root', root, ...only], { LANG: 'C' }), output);
		try {
			writeFileSync(join(root, FILE), POST.replace('3、', '5、'));
			await vi.waitFor(() => {
				expect(out).toContain('goes from “1、” to “5、”');
			}, 15_000);
		} finally {
			watcher.close();
			process.exitCode = code;
		}
	});

	it('says that there is nothing to wait for', () => {
		const root = mkdtempSync(join(base, 'nothing-'));
		const output = { out: () => undefined, err: () => undefined, colour: false, width: 120 };
		expect(() => watchContent(readOptions(['--root', root], { LANG: 'C' }), output)).toThrow(UsageError);
	});

	it('ends when its folder is gone, and says so', async () => {
		const root = createProject();
		let err = '';
		const output = { out: () => undefined, err: (text: string) => void (err += text), colour: false, width: 120 };
		const code = process.exitCode;
		const watcher = watchContent(readOptions(['--root', root, ...only], { LANG: 'C' }), output);
		try {
			rmSync(join(root, 'content'), { recursive: true });
			await vi.waitFor(() => {
				expect(err).toContain('There is no folder content/');
			}, 15_000);
			expect(process.exitCode).toBe(2);
		} finally {
			watcher.close();
			process.exitCode = code;
		}
	});
});
