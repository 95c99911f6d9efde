import { describe, expect, it } from 'vitest';

import { renderFrame } from '#diagnostics/frame.ts';
import type { FrameOptions } from '#diagnostics/frame.ts';
import type { Position } from '#diagnostics/positions.ts';
import { toCells, toVisibleLine } from '#diagnostics/visible-text.ts';

const plain: FrameOptions = { width: 80, colour: false, context: 0 };
const escape = '\u001B';

/** The place of a piece of text in a line. */
function find(line: string, piece: string): Position {
	const column = line.indexOf(piece) + 1;
	return { line: 1, column, endLine: 1, endColumn: column + piece.length, length: piece.length };
}

function draw(line: string, piece: string, options: Partial<FrameOptions> = {}): string[] {
	return renderFrame([line], find(line, piece), { ...plain, ...options }).split('\n');
}

/** Columns of a terminal, counted apart from the code: only Han and full-width forms occur in these lines. */
function columns(text: string): number {
	return text.length + (text.match(/[\u3000-\u9FFF\uFF00-\uFF60]/g)?.length ?? 0);
}

describe('the caret', () => {
	it('stands under Latin text', () => {
		expect(draw('zh: abc', 'abc')).toEqual(['> 1 | zh: abc', '    |     ^^^']);
	});

	it('stands under Han text, two columns for each character', () => {
		expect(draw('zh: 负责档案，保管', '档案')).toEqual(['> 1 | zh: 负责档案，保管', '    |         ^^^^']);
	});

	it('stands under rare Han outside the basic plane, full-width forms and after a combining mark', () => {
		expect(draw('𠮷岗', '岗')[1]).toBe('    |   ^^');
		expect(draw('（１）岗', '岗')[1]).toBe('    |       ^^');
		expect(draw('e\u0301x岗', '岗')[1]).toBe('    |   ^^');
	});

	it('stands under text after tabs, which reach to the next fourth column', () => {
		expect(draw('\tab\tzh', 'zh')).toEqual(['> 1 |     ab  zh', '    |         ^^']);
	});

	it('is there even where nothing is written', () => {
		const position: Position = { line: 1, column: 4, endLine: 1, endColumn: 4, length: 0 };
		expect(renderFrame(['en:'], position, plain)).toBe('> 1 | en:\n    |    ^');
	});
});

describe('a long line', () => {
	const duty = '负责本行各类档案的收集整理编目保管移交和统计';
	const line = `    zh: ${duty.repeat(3)}销毁${duty.repeat(40)}`;

	it('is cut around the caret, which stays under its text', () => {
		const [text = '', caret = ''] = draw(line, '销毁', { width: 60 });
		expect(columns(text)).toBeLessThanOrEqual(60);
		expect(text).toContain('…');
		expect(caret.indexOf('^')).toBe(columns(text.slice(0, text.indexOf('销毁'))));
		expect(caret.trimEnd().endsWith('^^^^')).toBe(true);
	});

	it('never exceeds the width, wherever the mark is and however long', () => {
		for (const width of [30, 41, 80]) {
			for (let column = 1; column < 300; column += 7) {
				const position = { line: 1, column, endLine: 1, endColumn: column + column, length: column };
				const rows = renderFrame([line], position, { ...plain, width }).split('\n');
				expect(Math.max(...rows.map(columns)), `column ${column}`).toBeLessThanOrEqual(width);
			}
		}
	});

	it('of a million characters is drawn like any other', () => {
		const huge = '档'.repeat(1_000_000);
		const position = { line: 1, column: 500_000, endLine: 1, endColumn: 500_002, length: 2 };
		const [text = '', caret = ''] = renderFrame([huge], position, plain).split('\n');
		expect(text).toMatch(/^> 1 \| …档+…$/);
		expect(caret.trimEnd().endsWith('^^^^')).toBe(true);
	});
});

describe('the frame', () => {
	const lines = ['a: 1', 'zh: >', '  甲', '  乙', '  丙', '  丁', 'b: 2', 'c: 3', 'd: 4', 'e: 5'];

	it('underlines the first lines of a value that runs on, and numbers its context', () => {
		const position: Position = { line: 3, column: 3, endLine: 6, endColumn: 4, length: 1 };
		expect(renderFrame(lines, position, { ...plain, context: 1 }).split('\n')).toEqual([
			'  2 | zh: >',
			'> 3 |   甲',
			'    |   ^^',
			'> 4 |   乙',
			'    |   ^^',
			'> 5 |   丙',
			'    |   ^^',
			'  6 |   丁',
		]);
	});

	it('aligns numbers of different length', () => {
		const position: Position = { line: 9, column: 4, endLine: 9, endColumn: 5, length: 1 };
		expect(renderFrame(lines, position, { ...plain, context: 1 })).toBe(
			['   8 | c: 3', '>  9 | d: 4', '     |    ^', '  10 | e: 5'].join('\n'),
		);
	});

	it('colours only when asked', () => {
		expect(draw('zh: 岗', '岗').join('')).not.toContain(escape);
		expect(draw('zh: 岗', '岗', { colour: true }).join('')).toContain(`${escape}[31m^^${escape}[0m`);
	});
});

describe('hostile content', () => {
	it('can’t steer the terminal: what isn’t seen is named', () => {
		const line = `zh: ${escape}[2J\u202E档\u200B案\u009B31m\u0000\u007F`;
		const [text = '', caret = ''] = draw(line, '案');
		expect(text).toBe('> 1 | zh: ␛[2J<U+202E>档<U+200B>案<U+009B>31m␀␡');
		expect(caret.indexOf('^')).toBe(columns(text.slice(0, text.indexOf('案'))));
	});

	it('can’t break out of its line', () => {
		expect(toVisibleLine('甲\n\n::error::乙\u2028丙')).toBe('甲 ::error::乙<U+2028>丙');
	});

	it('can’t pile marks on one letter, nor break the cells with half a character', () => {
		expect(toCells(`e${'\u0301'.repeat(50)}`).reduce((sum, { width }) => sum + width, 0)).toBeGreaterThan(300);
		expect(toVisibleLine('a\uD83D')).toBe('a<U+D83D>');
	});
});
