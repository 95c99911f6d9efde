import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { listFiles } from '#corpus/files.ts';
import { parseFrontMatter } from '#corpus/front-matter.ts';
import { createScratch, guideFile, readFindings } from './scratch.ts';

const file = 'content/guides/essay.mdx';
const complaints = (text: string) => readFindings(createScratch({ [file]: text }));

/** Aliases of aliases: nine levels of nine would unfold to 387 million values. */
const bomb = 'a b c d e f g h i'.split(' ').map((name, index) => {
	const inner = index === 0 ? 'x' : `*${'abcdefghi'.charAt(index - 1)}`;
	return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
});

describe('front matter', () => {
	it('may begin with a byte order mark and end its lines in CRLF', () => {
		const plain = parseFrontMatter(file, guideFile('', '正文。\n'));
		const odd = parseFrontMatter(file, `\uFEFF${guideFile('', '正文。\n').replaceAll('\n', '\r\n')}`);
		if (Array.isArray(plain) || Array.isArray(odd)) throw new Error('Both are sound.');
		expect(odd.data).toEqual(plain.data);
		expect(odd.bodyLine).toBe(plain.bodyLine);
		expect(odd.body.trim()).toBe('正文。');
	});

	it.each<[string, string, string[]]>([
		['is missing', '# 论办公室\n', ['1:1 yaml-syntax: The file must begin with a --- line, followed by its data.']],
		['is empty', '', ['1:1 yaml-syntax: The file must begin with a --- line, followed by its data.']],
		['is not closed', '---\ntitle: x\n', ['1:1 yaml-syntax: The data at the top has no closing --- line.']],
		['holds nothing', '---\n---\n', ['1:1 schema: Between the two --- lines there must be a set of fields.']],
		['is a list', '---\n- 1\n---\n', ['2:1 schema: Between the two --- lines there must be a set of fields.']],
		[
			'has a key twice',
			guideFile('titleStatus: inferred\n'),
			['7:1 yaml-syntax: This key stands twice in one record.'],
		],
		[
			'is indented with tabs',
			guideFile('notes:\n\t- kind: remark\n'),
			['8:1 yaml-syntax: A tab is used for indentation; YAML allows spaces only.'],
		],
		[
			'has a quote too many',
			guideFile("author: 'O'Neill'\n"),
			[
				'7:10 yaml-syntax: These characters don’t belong here; put text with special characters in single quotes.',
			],
		],
		[
			'has a double quote that is not closed',
			guideFile('author: "O Neill\nformerly: [a]\nnotes: []\n'),
			['7:9 yaml-syntax: The quote that opens here is not closed.'],
		],
		[
			'has a bracket that is not closed',
			guideFile('formerly: [a, b\nnotes: []\n'),
			['7:11 yaml-syntax: The bracket that opens here is not closed.'],
		],
		[
			'has an end mark of YAML',
			guideFile('...\nnotes: []\n'),
			['7:1 yaml-syntax: A “...” line ends the data, and nothing below it is read: delete the line.'],
		],
		[
			'has a text that begins with @',
			guideFile('author: @home\n'),
			['7:9 yaml-syntax: A text can’t begin with @, ` or %; put it in single quotes.'],
		],
		[
			'has a line end of old in it',
			guideFile().replace('printed\n', 'printed\r'),
			['3:1 yaml-syntax: This line ends in a lone carriage return (CR)'],
		],
		[
			'ends in four hyphens',
			guideFile().replace(/---\n$/u, '----\n'),
			['7:1 yaml-syntax: The line that closes the data must be three hyphens and nothing else: ---.'],
		],
		[
			'ends in a line that is indented',
			guideFile().replace(/---\n$/u, ' ---\n'),
			['7:1 yaml-syntax: The line that closes the data'],
		],
		['has a text that begins with !', guideFile('author: !甲\n'), ['7:10 yaml-syntax: Custom tags (!)']],
		[
			'has a text with a # in it',
			guideFile('author: 甲 #1 窗口\n'),
			['7:11 yaml-syntax: A # after a space begins a comment, so the text from here on is not read'],
		],
		[
			'has a text in typographic quotes',
			guideFile('author: “甲”\nformerly: [a]\n'),
			['7:9 yaml-syntax: The text stands in typographic quotes, which would be printed'],
		],
		[
			'has typographic quotes inside braces',
			guideFile().replace("'On the office'", "‘On the office'"),
			['2:29 yaml-syntax: The text stands in typographic quotes'],
		],
		...(
			[
				['author：甲', '7:1 yaml-syntax: The colon is a full-width one'],
				['author:甲', '7:1 yaml-syntax: A space is missing after the colon.'],
				["author:'甲'", '7:1 yaml-syntax: A space is missing after the colon.'],
				['author:\u3000甲', '7:1 yaml-syntax: A full-width or no-break space follows the colon'],
				['<<<<<<< HEAD', '7:1 yaml-syntax: This is a mark of an unfinished merge'],
				['author 甲', '7:1 yaml-syntax: A key is unfinished'],
				[' author: 甲', '7:1 yaml-syntax: The indentation is wrong: lines of one level must align.'],
				["notes:\n  - kind: remark\n     zh: '甲'", '9:6 yaml-syntax: The indentation is wrong'],
				["notes:\n  - kind: remark\n   zh: '甲'", '9:1 yaml-syntax: The indentation is wrong'],
				[
					"notes:\n  - kind: remark\n\u3000\u3000zh: '甲'\n    en: 'A'",
					'9:3 yaml-syntax: A full-width or no-break space is used for indentation',
				],
				[
					"notes:\n  - { kind: remark, zh: '甲' }\n  -kind: remark",
					'9:3 yaml-syntax: A space is missing after the “-”',
				],
				[
					"notes:\n  - { kind: remark, zh: '甲' }\n  – kind: remark",
					'9:3 yaml-syntax: A list item must begin with a plain hyphen',
				],
			] as const
		).map(([lines, says]): [string, string, string[]] => [
			`reads ${JSON.stringify(lines)}`,
			guideFile(`${lines}\ntitleReason: { zh: '理由' }\n`),
			[says],
		]),
		[
			'has a second --- line inside',
			guideFile().replace('parts:\n', '---\nparts:\n'),
			[
				'5:1 yaml-syntax: A --- line stands inside the data, so the fields below it are taken for prose: delete the line.',
			],
		],
		[
			'has a second --- line between two records',
			guideFile("  - { id: b, kind: section, zh: '写。', en: 'Write.', place: '正文' }\n").replace(
				'  - { id: b',
				'---\n  - { id: b',
			),
			['7:1 yaml-syntax: A --- line stands inside the data'],
		],
		[
			'has a tag',
			guideFile("author: !!js/function 'function () {}'\n"),
			['7:9 yaml-syntax: Custom tags (!) are not allowed.'],
		],
		[
			'has aliases of aliases',
			`---\n${bomb.join('\n')}\n---\n`,
			[
				'2:8 yaml-syntax: YAML anchors (&) are not allowed.',
				'3:8 yaml-syntax: YAML aliases (*) are not allowed.',
			],
		],
		[
			'is nested without end',
			`---\nparts: ${'['.repeat(100_000)}\n---\n`,
			['2:1 yaml-syntax: The data is nested too deeply.'],
		],
		[
			'reaches for the prototype',
			guideFile('__proto__: { polluted: 1 }\n'),
			['7:1 schema: There is no field “__proto__” here.'],
		],
	])('that %s is said in one sentence with its line', (_, text, expected) => {
		const told = complaints(text).map((line) => line.replace(`${file}:`, ''));
		for (const [index, says] of expected.entries()) expect(told[index]).toContain(says.replace(/^\d+:\d+ /u, ''));
		expect(told.map((line) => line.split(':')[0])).toEqual(expected.map((line) => line.split(':')[0]));
	});

	it.each([
		'a: &x 1',
		'a: !!str &x 1',
		'a:\n  &x 1',
		'- - &x 1',
		'? &x 1\n: 2',
		'a: [1,&x 1]',
		'a: { b: &x 1 }',
		'a: {"b":&x 1}',
		"a: {'b':&x 1}",
	])('has no anchor wherever a value begins: %j', (data) => {
		expect(complaints(`---\n${data}\n---\n`).join()).toContain('YAML anchors (&) are not allowed.');
	});

	it('may hold comments', () => {
		for (const author of ['甲 # 写的人', "'甲' #作者", 'a-b #id', "'甲 #1 窗口'", '甲#1'])
			expect(parseFrontMatter(file, guideFile(`author: ${author}\n#一行注释\n`))).toHaveProperty('data');
	});

	it('may hold typographic quotes inside a text, and around one that stands in plain quotes', () => {
		for (const author of ["'“甲”'", '“甲”与乙', "'甲：“乙”'", '"‘甲’"'])
			expect(parseFrontMatter(file, guideFile(`author: ${author}\n`))).toHaveProperty('data');
	});

	it('ends at its second --- line whatever lines stand in the prose', () => {
		expect(complaints(guideFile('', '一段话。\n\n---\n\n- 甲\n- 乙\n\n---\n'))).toEqual([]);
		expect(complaints(guideFile('', '\n---\n\n又一段话。\n\n---\n'))).toEqual([]);
	});

	it('never reaches the prototype of other objects', () => {
		complaints(guideFile('__proto__: { polluted: 1 }\n'));
		expect('polluted' in {}).toBe(false);
	});

	it('of every content file is read alike by the fast parser and by the one that gives positions', () => {
		const { names } = listFiles('.', 'content');
		expect(names.length).toBeGreaterThan(50);
		for (const name of names) {
			const text = readFileSync(name, 'utf8');
			const fast = parseFrontMatter(name, text);
			if (Array.isArray(fast)) throw new Error(`${name} can’t be read.`);
			expect(parseDocument(/^---\n(.*?)^---$/msu.exec(text)?.[1] ?? '').toJS(), name).toEqual(fast.data);
		}
	});
});
