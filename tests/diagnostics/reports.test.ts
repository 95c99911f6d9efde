import { describe, expect, it } from 'vitest';

import { wantsColour } from '#diagnostics/paint.ts';
import { resolveFindings } from '#diagnostics/positions.ts';
import type { ResolvedFinding } from '#diagnostics/positions.ts';
import { reportGithub } from '#diagnostics/report-github.ts';
import { reportJson } from '#diagnostics/report-json.ts';
import { reportPeople } from '#diagnostics/report-people.ts';
import type { PeopleMeta } from '#diagnostics/report-people.ts';
import { file, makeFinding, openText, post, rules, waiver } from './sample.ts';

const positions = openText(post);
const other = {
	at: { file, path: ['duties', 1, 'zh'] },
	uid: 'archive.destroy',
	note: { zh: '另一处', en: 'Elsewhere' },
};

function resolve(...findings: ReturnType<typeof makeFinding>[]): ResolvedFinding[] {
	return resolveFindings(findings, positions);
}

const meta: PeopleMeta = {
	language: 'zh',
	version: '0.1.0',
	rules,
	examined: { posts: 41, duties: 310 },
	examinedNames: { posts: { zh: '岗位', en: 'posts' } },
	failures: [],
	colour: false,
	width: 100,
	showWaived: false,
	linesOf: positions.linesOf,
};

describe('the report for people', () => {
	it('shows place, message, frame, help and the other place, and ends with the counts', () => {
		const [text, english] = (['zh', 'en'] as const).map((language) =>
			reportPeople(resolve(makeFinding({ related: [other] })), { ...meta, language }),
		);
		expect(text?.split('\n')).toEqual([
			file,
			'  16:9  警告  preferred-term',
			'    用词与术语表不一致。',
			'      15 |     label: "(1)"',
			'    > 16 |     zh: 负责“档案”的收集、整理和归档',
			'         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
			"      17 |     en: 'Collects, sorts and files records'",
			'    处理：改用登记的术语。',
			`    相关：${file}:20 另一处`,
			'',
			'已检查：岗位 41 · duties 310',
			'发现：错误 0 · 警告 1 · 提示 0',
			'',
		]);
		expect(english).toContain('  16:9  warning  preferred-term\n    The term is not the registered one.\n');
		expect(english).toContain('Examined: posts 41 · duties 310\nFound: error 0 · warning 1 · notice 0\n');
	});

	it('names each file once, above its findings', () => {
		const text = reportPeople(resolve(makeFinding(), makeFinding({ key: 'b' })), meta);
		expect(text.split('\n').filter((line) => line === file)).toHaveLength(1);
	});

	it('ends with the files that have the worst findings', () => {
		const at = (name: string) => ({ file: `content/${name}.mdx`, path: [] });
		const findings = resolve(
			makeFinding({ at: at('a'), severity: 'error' }),
			makeFinding({ at: at('a'), severity: 'notice' }),
			makeFinding({ at: at('b'), severity: 'notice' }),
			makeFinding({ at: at('c'), severity: 'warning' }),
		);
		const files = reportPeople(findings, meta).matchAll(/^content\/(\w)/gmu);
		expect([...files].map(([, name]) => name)).toEqual(['b', 'c', 'a']);
	});

	it('counts waived findings, and shows them with their reason when asked', () => {
		const findings = resolve(makeFinding({ waiver }));
		expect(reportPeople(findings, meta)).toBe(
			'已检查：岗位 41 · duties 310\n发现：错误 0 · 警告 0（已豁免 1） · 提示 0\n',
		);
		const text = reportPeople(findings, { ...meta, showWaived: true });
		expect(text).toContain('16:9  已豁免  preferred-term');
		expect(text).toContain('已豁免：保留原文缺陷，办公室，至2027-01-31：原文如此。');
	});

	it('counts what it was not given to show', () => {
		const summary = {
			error: { open: 0, waived: 0 },
			warning: { open: 0, waived: 7 },
			notice: { open: 0, waived: 0 },
		};
		expect(reportPeople([], { ...meta, summary })).toContain('警告 0（已豁免 7）');
	});

	it('says when a file can’t be read and when the check itself failed', () => {
		const failures = [{ zh: '规则 label-gap 出错', en: 'Rule label-gap threw' }];
		const text = reportPeople(resolve(makeFinding({ at: { file: 'content/gone.mdx' } })), { ...meta, failures });
		expect(text).toContain('content/gone.mdx\n    文件无法读取\n  1:1  警告');
		expect(text).toContain('检查工具故障：规则 label-gap 出错\n');
	});

	it('passes on no control character, whatever the content or the file’s name holds', () => {
		const hostile = '\u001B]0;x\u0007\u009B2J\u202E';
		const both = { zh: hostile, en: hostile };
		const finding = makeFinding({ message: both, help: both, related: [{ at: { file: hostile }, note: both }] });
		const named = makeFinding({ at: { file: `content/${hostile}.mdx` }, waiver: { ...waiver, reason: both } });
		const text = reportPeople(resolve(finding, named), { ...meta, showWaived: true, failures: [both] });
		expect(text.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
	});
});

describe('colour', () => {
	it('follows the terminal, NO_COLOR and FORCE_COLOR', () => {
		const terminal = { isTTY: true };
		expect(wantsColour(terminal, {})).toBe(true);
		expect(wantsColour({}, {})).toBe(false);
		expect(wantsColour(terminal, { NO_COLOR: '1' })).toBe(false);
		expect(wantsColour(terminal, { NO_COLOR: '' })).toBe(true);
		expect(wantsColour(terminal, { TERM: 'dumb' })).toBe(false);
		expect(wantsColour({}, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
		expect(wantsColour(terminal, { FORCE_COLOR: '0' })).toBe(false);
	});

	it('marks severity and caret, and changes no word', () => {
		const findings = resolve(makeFinding());
		const coloured = reportPeople(findings, { ...meta, colour: true });
		expect(coloured).toContain('\u001B[33m警告\u001B[0m');
		expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(reportPeople(findings, meta));
	});
});

describe('the JSON report', () => {
	it('holds every finding in both languages with its place, and the outcome', () => {
		const text = reportJson(resolve(makeFinding({ related: [other] }), makeFinding({ key: 'w', waiver })), meta);
		expect(JSON.parse(text)).toMatchObject({
			formatVersion: 1,
			exitCode: 1,
			examined: { posts: 41, duties: 310 },
			found: { warning: { open: 1, waived: 1 } },
			findings: [
				{
					rule: 'preferred-term',
					at: { file, path: ['duties', 0, 'zh'], line: 16, column: 9, endColumn: 24 },
					message: { zh: '用词与术语表不一致。', en: 'The term is not the registered one.' },
					related: [{ at: { file, line: 20 }, uid: 'archive.destroy' }],
					identity: 'preferred-term:archive.collect',
					waiver: null,
				},
				{ identity: 'preferred-term:archive.collect:w', waiver: { owner: { zh: '办公室', en: 'Office' } } },
			],
		});
	});

	it('escapes what can’t be seen, and reads back the same', () => {
		const values = ['\u001B[2J\u009B\u202E\u2028'];
		const text = reportJson(resolve(makeFinding({ values })), meta);
		expect(text.replace(/[\n\t]/g, '')).not.toMatch(/\p{C}/u);
		expect(JSON.parse(text)).toMatchObject({ findings: [{ values }] });
	});
});

describe('the report for GitHub', () => {
	it('writes one annotation for each open finding', () => {
		const text = reportGithub(
			resolve(makeFinding({ severity: 'error', related: [other] }), makeFinding({ waiver })),
			meta,
		);
		expect(text.split('\n')).toEqual([
			`::error file=${file},line=16,endLine=16,col=9,endColumn=24,title=preferred-term::` +
				`用词与术语表不一致。%0A改用登记的术语。%0A相关：${file}:20 另一处`,
			'已检查：岗位 41 · duties 310',
			'发现：错误 1 · 警告 0（已豁免 1） · 提示 0',
			'',
		]);
	});

	it('leaves the columns out where a value runs over lines', () => {
		const text = reportGithub(resolve(makeFinding({ at: { file, path: ['summary', 'zh'] } })), meta);
		expect(text).toContain(`::warning file=${file},line=7,endLine=8,title=preferred-term::`);
	});

	it('escapes what would end a property or begin a command', () => {
		const message = { zh: '100%\r\n::error::假', en: '' };
		const text = reportGithub(resolve(makeFinding({ at: { file: 'a,b:c%\n.mdx' }, message })), meta);
		expect(text).toContain('file=a%2Cb%3Ac%25%0A.mdx,line=1');
		expect(text).toContain('::100%25 ::error::假%0A');
		expect(text.split('\n')).toHaveLength(4);
	});

	it('reports the tool’s own failure as an error', () => {
		const failures = [{ zh: '规则 label-gap 出错', en: 'Rule label-gap threw' }];
		expect(reportGithub([], { ...meta, language: 'en', failures })).toContain(
			'::error title=The check itself failed::Rule label-gap threw\n',
		);
	});
});

describe('every report', () => {
	it('gives the same bytes for the same findings in any order', () => {
		const findings = ['zh', 'en', 'label'].flatMap((key) => [
			makeFinding({ at: { file, path: ['duties', 0, key] }, key }),
			makeFinding({ at: { file, path: ['duties', 0, key] }, rule: 'cjk-typography' }),
		]);
		const [once, again] = [findings, [...findings].reverse()].map((given) => {
			const resolved = resolveFindings(given, openText(post));
			return [reportPeople, reportJson, reportGithub].map((report) => report(resolved, meta));
		});
		expect(once).toEqual(again);
	});
});
