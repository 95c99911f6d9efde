import { describe, expect, it } from 'vitest';
import { readBody } from '#corpus/body.ts';
import { parseEntry } from '#corpus/disk.ts';

const complaints = (body: string, line = 1) =>
	readBody('content/guides/essay.mdx', body, line).findings.map(
		({ at, message }) => `${at.line ?? 0}:${at.column ?? 0} ${message.en}`,
	);

describe('a body', () => {
	it.each([
		'普通的话，**“加粗”**的字，[链接](https://example.org/)、[站内](/posts/bank-office/cash-driver/#drive)、[邮件](mailto:a@example.org)。',
		'- 一\n- 二\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n',
		'<Zh>\n\n中文。\n\n</Zh>\n\n<En>\n\nEnglish.\n\n</En>\n',
		'见 <UnitLink uid="cash-driver.drive" />。{/* 附注 */}',
		'~~旧的~~，脚注[^1]。\n\n[^1]: 注。',
	])('may hold %j', (body) => {
		expect(complaints(body)).toEqual([]);
	});

	it.each([
		["import x from 'y'", 'No import or export'],
		['export const a = 1', 'No import or export'],
		['今天是 {new Date()}。', 'No { } expression'],
		['{process.exit(1)}', 'No { } expression'],
		['{`${1}`}', 'No { } expression'],
		['<script>alert(1)</script>', '<script> may not stand'],
		['<img src="x" onerror="alert(1)" />', '<img> may not stand'],
		['<Zh.Inner />', '<Zh.Inner> may not stand'],
		['<UnitLink uid={1} />', 'The value of uid must stand in quotes: <UnitLink uid="…" />.'],
		['<UnitLink {...props} />', '<UnitLink> may not carry the attribute'],
		['<Zh onClick="x">中文</Zh>', '<Zh> may not carry the attribute onClick'],
		['<constructor />', '<constructor> may not stand'],
		['[点](javascript:alert(1))', 'is unsafe'],
		['[点](JaVaScRiPt:alert(1))', 'is unsafe'],
		['[点](data:text/html;base64,PHNjcmlwdD4=)', 'is unsafe'],
		['[点](//example.org/)', 'is unsafe'],
		['![图](https://example.org/a.png)', 'No image may stand in a body'],
		['![图](./a.png)', 'No image may stand in a body'],
		['![图][a]\n\n[a]: /a.png', 'No image may stand in a body'],
		['[点][a]\n\n[a]: javascript:alert(1)', 'is unsafe'],
	])('may not hold %j', (body, says) => {
		const told = complaints(body);
		expect(told[0]).toContain(says);
	});

	it.each([
		['金额<5 元', '1:4', '用全角的“＜”', 'write &lt;'],
		['金额<=5 元', '1:4', '用全角的“＜”', 'write &lt;'],
		['《办法》<试行>规定', '1:5', '<试行> 不能用', '<试行> may not stand here, allowed: Zh, En, UnitLink'],
		['一行<br>二行', '1:3', '<br> 不能用', '<br> may not stand here'],
		['见 <UnitLink uid="a.b">。', '1:3', '要自己收尾', 'closes itself: write <UnitLink uid="…" />'],
		['<UnitLink uid=“a.b” />', '1:15', '半角双引号', 'straight quotes'],
		['<UnitLink uid=a.b />', '1:15', '半角双引号', 'straight quotes'],
		['<!-- 注释 -->', '1:2', '{/* … */}', '{/* … */}'],
		['<https://example.org>', '1:8', '[文字](地址)', '[text](address)'],
		['<Zh>\n\n一。\n\n</En>', '5:1', '</En> 和打开的 <Zh> 不成对', '</En> does not close the <Zh> that is open'],
		['一。\n\n</Zh>', '3:2', '前面没有打开的', 'nothing is open'],
		['<Zh>\n\nimport 是词\n又一行\n\n</Zh>', '3:1', '以 import 或 export 开头', 'begins with import or export'],
		['填写{姓名', '1:6', '花括号', 'for a brace write \\{'],
		['## 标题 {#id}', '1:8', '花括号', 'for a brace write \\{'],
	])('that can’t be parsed is told in plain words and with what to do: %j', (body, at, zh, en) => {
		const { findings } = readBody('content/guides/essay.mdx', body, 1);
		expect(findings.map((finding) => `${finding.at.line ?? 0}:${finding.at.column ?? 0}`)).toEqual([at]);
		expect(findings[0]?.message.zh).toContain(zh);
		expect(findings[0]?.message.en).toContain(en);
	});

	it('is complained of in the lines of the whole file', () => {
		expect(complaints('第一行。\n\n第三行 {1}。', 8)).toEqual(['10:5 No { } expression may stand in a body.']);
	});

	it('that can’t be parsed is one finding where the parser stopped', () => {
		expect(complaints('好。\n\n<Zh>没有收尾')).toEqual([
			expect.stringMatching(/^3:\d+ The body is not valid MDX: [^()]*\.$/u),
		]);
	});

	it.each([
		['一。\n\n<Zh>\n\n二。\n\n三。\n', '12:1'],
		['一。\n\n- <En>\n\n二。\n', '12:3'],
		['<Zh>\n\n一。\n\n<En>\n\nTwo.\n\n</En>\n', '10:1'],
	])('whose tag is not closed is told where it opens: %j', (body, at) => {
		expect(complaints(body, 10)).toEqual([
			expect.stringMatching(
				new RegExp(`^${at} The body is not valid MDX: <(Zh|En)> opens here and is not closed; `, 'u'),
			),
		]);
	});

	it.each([
		['quotes in quotes', '>'.repeat(100_000)],
		['lists in lists', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n')],
	])('of %s without end is one finding', (_, body) => {
		expect(complaints(body)).toEqual([expect.stringContaining('The body is nested too deeply.')]);
	});

	it('has an end', () => {
		expect(complaints(`好。\n${'字'.repeat(20_001)}`)).toEqual([
			'2:1 A body has at most 100000 characters and a line at most 20000.',
		]);
		expect(complaints('字。\n'.repeat(50_000))).toHaveLength(1);
	});

	it('tells what it links to', () => {
		const { links } = readBody('content/guides/essay.mdx', '见[甲](/a/)和\n<UnitLink uid="b.c" />。', 5);
		expect(links).toEqual([
			{ kind: 'url', to: '/a/', line: 5, column: 2 },
			{ kind: 'unit', to: 'b.c', line: 6, column: 1 },
		]);
	});
});

it('An entry knows the line its prose begins on', () => {
	const text = (body: string) =>
		`---\ntitle: { zh: '随笔', en: 'Essay' }\ntitleStatus: printed\nsource: { id: source-000, place: '正文' }\nparts: [{ id: a, kind: section, zh: '甲。', en: 'A.', place: '正文' }]\n---\n${body}`;
	const read = (body: string) => parseEntry({ file: 'content/guides/essay.mdx', text: text(body) });
	expect(read('\n\n正文。\n')).toMatchObject({ body: '正文。', bodyLine: 9 });
	expect(read('正文。')).toMatchObject({ bodyLine: 7 });
	expect(read('\n')).not.toHaveProperty('bodyLine');
});
