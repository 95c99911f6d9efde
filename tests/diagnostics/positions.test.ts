import { describe, expect, it, vi } from 'vitest';

import type { Pointer } from '#diagnostics/finding.ts';
import { createPositions, resolveFindings } from '#diagnostics/positions.ts';
import { file, makeFinding, openText, post } from './sample.ts';

/** The text between the resolved ends, which is what an editor would select, and its line. */
function select(text: string, pointer: Omit<Pointer, 'file'>, name = file): string {
	const positions = openText(text, name);
	const { line, column, endLine, endColumn } = positions.resolve({ file: name, ...pointer });
	const lines = positions.linesOf(name)?.slice(line - 1, endLine) ?? [];
	const last = lines.length - 1;
	const cut = lines.map((content, index) =>
		content.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined),
	);
	return `${line}:${cut.join('⏎')}`;
}

const at = (...path: (string | number)[]) => ({ path });

describe('a value', () => {
	it.each([
		['a plain scalar in Chinese', at('duties', 0, 'zh'), '16:负责“档案”的收集、整理和归档'],
		['a double-quoted scalar', at('duties', 0, 'label'), '15:"(1)"'],
		['a single-quoted scalar', at('duties', 0, 'en'), "17:'Collects, sorts and files records'"],
		['a value that holds a colon', at('duties', 1, 'zh'), '20:"批准销毁: 到期档案"'],
		['a value in a flow mapping', at('name', 'zh'), '4:档案业务管理岗'],
		['an item of a flow sequence', at('duties', 0, 'acts', 1), '18:record'],
		['a whole flow sequence', at('duties', 0, 'acts'), '18:[custody, record]'],
		['a folded block scalar', at('summary', 'zh'), '7:保管本行档案，⏎    按年移交。'],
		['a literal block scalar', at('summary', 'en'), '11:Keeps the archives⏎    and hands them over.'],
	])('is found as it is written: %s', (_, pointer, selected) => {
		expect(select(post, pointer)).toBe(selected);
	});

	it('that runs over lines or is empty is shown by its key', () => {
		expect(select(post, at('duties'))).toBe('13:duties');
		expect(select(post, at('duties', 1, 'note'))).toBe('21:note');
	});

	it('that is an item of a block sequence is shown by its first line', () => {
		expect(select(post, at('duties', 1))).toBe('19:id: destroy');
	});

	it('that is an empty item is shown by its dash', () => {
		expect(select('---\nlist:\n  - one\n  -\n---\n', at('list', 1))).toBe('4:-');
	});
});

describe('a key', () => {
	it('is found instead of its value where the pointer asks for it', () => {
		expect(select(post, { ...at('duties', 0, 'acts'), key: true })).toBe('18:acts');
		expect(select(post, { ...at('name', 'en'), key: true })).toBe('4:en');
	});

	it('may be quoted or a number', () => {
		expect(select("---\n'二': 2\n08: x\n---\n", at('二'))).toBe('2:2');
		expect(select("---\n'二': 2\n08: x\n---\n", { ...at('08'), key: true })).toBe('3:08');
	});
});

describe('what is not written', () => {
	it.each([
		['a key of a sequence item', at('duties', 1, 'en'), '19:id: destroy'],
		['a key of a block mapping', at('summary', 'fr'), '5:summary'],
		['a key of a flow mapping', at('name', 'fr'), '4:{ zh: 档案业务管理岗, en: Archives post }'],
		['an item beyond the end', at('duties', 9, 'zh'), '13:duties'],
		['a path through a scalar', at('id', 'zh', 3), '3:archive'],
		['a path through nothing', at('duties', 1, 'note', 'zh'), '21:note'],
		['a key at the top', at('source'), '3:id: archive'],
	])('is shown by the nearest ancestor that is: %s', (_, pointer, selected) => {
		expect(select(post, pointer)).toBe(selected);
	});
});

describe('columns', () => {
	it('count UTF-16 code units, as editors do', () => {
		const { resolve } = openText('---\n𠮷: { zh: 好 }\n---\n');
		const place = resolve({ file, path: ['𠮷', 'zh'] });
		expect(place).toEqual({ line: 2, column: 11, endLine: 2, endColumn: 12, length: 1 });
	});

	it('give the length on the first line of a value that runs on', () => {
		expect(openText(post).resolve({ file, path: ['summary', 'zh'] })).toMatchObject({
			line: 7,
			endLine: 8,
			length: 7,
		});
	});

	it('are the same with CRLF and with a byte order mark', () => {
		const paths = [at('duties', 0, 'zh'), at('summary', 'zh'), at('summary', 'en'), at('duties', 1, 'note')];
		for (const pointer of paths) {
			const plain = openText(post).resolve({ file, ...pointer });
			expect(openText(post.replaceAll('\n', '\r\n')).resolve({ file, ...pointer })).toEqual(plain);
			expect(openText(`\uFEFF${post}`).resolve({ file, ...pointer })).toEqual(plain);
		}
		expect(select('\uFEFF{ "a": 1 }', at('a'), 'content/a.json')).toBe('1:1');
		expect(openText('\uFEFF正文').resolve({ file, line: 1 })).toMatchObject({ column: 1, length: 2 });
		expect(openText('\uFEFF正文').linesOf(file)).toEqual(['正文']);
	});
});

describe('a line of the body', () => {
	it('is counted from the top of the file, with or without a column', () => {
		expect(select(post, { line: 26, column: 8 })).toBe('26:您');
		expect(select(post, { line: 26 })).toBe('26:正文里说到**您**。');
	});

	it('is held inside the file', () => {
		expect(openText('---\nid: x\n---\n正文').resolve({ file, line: 99, column: 99 })).toMatchObject({
			line: 4,
			column: 3,
		});
		expect(openText(post).resolve({ file, line: -3, column: Number.NaN })).toMatchObject({ line: 1, column: 1 });
	});
});

describe('a file that is all data', () => {
	it('is read by the same paths', () => {
		const json = '{\n\t"anchors": [\n\t\t{ "uid": "a.one" }\n\t]\n}\n';
		expect(select(json, at('anchors', 0, 'uid'), 'content/anchors.lock.json')).toBe('3:"a.one"');
	});
});

describe('a damaged file', () => {
	const broken = '---\nid: archive\nname: [一, 二\nduties:\n  - "no end\n---\n';

	it('still shows what is certainly written', () => {
		expect(select(broken, at('id'))).toBe('2:archive');
	});

	it('falls back on the pointer’s own line, then on the first', () => {
		expect(openText(broken).resolve({ file, path: ['duties', 3, 'zh'], line: 5 })).toMatchObject({ line: 5 });
		expect(openText(broken).resolve({ file, path: ['duties', 3, 'zh'] })).toMatchObject({ line: 1 });
	});

	it.each([
		['no front matter', '只有正文。'],
		['nothing at all', ''],
		['only an opening line', '---'],
		['nesting that exhausts the stack', `---\na: ${'['.repeat(20_000)}\n---\n`],
		['more data than is worth parsing', `---\na: ${'档'.repeat(600_000)}\n---\n`],
	])('with %s is shown by its first line', (_, text) => {
		expect(openText(text).resolve({ file, path: ['a', 0, 'zh'] })).toMatchObject({ line: 1, column: 1 });
	});

	it('that can’t be read still has a place', () => {
		const positions = createPositions(() => {
			throw new Error('EACCES');
		});
		expect(positions.resolve({ file, line: 7, column: 2 })).toEqual({
			line: 7,
			column: 2,
			endLine: 7,
			endColumn: 2,
			length: 0,
		});
		expect(positions.linesOf(file)).toBeUndefined();
	});
});

describe('resolving findings', () => {
	it('reads each file once and only files with findings', () => {
		const read = vi.fn(() => post);
		const other = { at: { file, path: ['duties', 1, 'zh'] }, note: { zh: '另一处', en: 'The other place' } };
		const findings = [makeFinding({ at: { file, path: ['name', 'en'] }, related: [other] }), makeFinding()];
		const resolved = resolveFindings(findings, createPositions(read));
		expect(read.mock.calls).toEqual([[file]]);
		expect(resolved[0]?.relatedPositions).toMatchObject([{ line: 20, column: 9 }]);
	});

	it('sorts by the place, whatever order the rules ran in', () => {
		const findings = ['en', 'label', 'acts', 'zh'].map((key) =>
			makeFinding({ at: { file, path: ['duties', 0, key] }, key }),
		);
		const lines = (given: typeof findings) =>
			resolveFindings(given, openText(post)).map(({ position }) => position.line);
		expect(lines(findings)).toEqual([15, 16, 17, 18]);
		expect(lines([...findings].reverse())).toEqual([15, 16, 17, 18]);
	});
});
