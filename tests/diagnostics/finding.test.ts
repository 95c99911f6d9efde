import { describe, expect, it } from 'vitest';

import { compareFindings, exitCode, formatIdentity, hashValues, summariseFindings } from '#diagnostics/finding.ts';
import { makeFinding, waiver } from './sample.ts';

describe('identity', () => {
	it('is the rule, the units and the finding’s own key', () => {
		const { identity } = makeFinding({ uids: ['b.two', 'a.one'], key: '《档案 管理办法》' });
		expect(identity).toBe('preferred-term:a.one+b.two:《档案-管理办法》');
	});

	it('is the same from whichever end a pair is seen', () => {
		expect(formatIdentity('duty-overlap', ['b', 'a'])).toBe(formatIdentity('duty-overlap', ['a', 'b']));
	});

	it('stays when the unit moves to another line or its words change, while the hash follows the words', () => {
		const before = makeFinding({ at: { file: 'a.mdx', line: 3 } });
		const after = makeFinding({ at: { file: 'a.mdx', line: 90 }, values: ['卷宗'] });
		expect(after.identity).toBe(before.identity);
		expect(after.hash).not.toBe(before.hash);
	});
});

describe('hash', () => {
	it('is blind to width and white space, not to words, order or where one value ends', () => {
		expect(hashValues(['（1）档案 管理'])).toBe(hashValues(['(1)档案\n  管理 ']));
		expect(hashValues(['4', '5'])).not.toBe(hashValues(['5', '4']));
		expect(hashValues(['ab', 'c'])).not.toBe(hashValues(['a', 'bc']));
		expect(hashValues(['档案'])).toMatch(/^[0-9a-f]{12}$/);
	});

	it('uses the normaliser it is given', () => {
		const dropPunctuation = (text: string): string => text.replace(/\p{P}/gu, '');
		expect(hashValues(['收集、整理'], dropPunctuation)).toBe(hashValues(['收集整理']));
	});
});

describe('order', () => {
	it('goes by file, line, column, rule and identity, in code units', () => {
		const place = (line: number, column: number) => ({ position: { line, column } });
		const sorted = [
			{ ...makeFinding({ at: { file: 'Z.mdx' } }), ...place(9, 9) },
			{ ...makeFinding({ at: { file: 'a.mdx' } }), ...place(2, 5) },
			{ ...makeFinding({ at: { file: 'a.mdx' } }), ...place(10, 1) },
			{ ...makeFinding({ at: { file: 'a.mdx' }, rule: 'b' }), ...place(10, 2) },
			{ ...makeFinding({ at: { file: 'a.mdx' }, rule: 'ä' }), ...place(10, 2) },
			{ ...makeFinding({ at: { file: 'a.mdx' }, rule: 'ä', key: 'x' }), ...place(10, 2) },
			{ ...makeFinding({ at: { file: '档.mdx' } }), ...place(1, 1) },
		];
		expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
	});
});

describe('outcome', () => {
	const error = makeFinding({ severity: 'error' });
	const warning = makeFinding();
	const waived = makeFinding({ waiver });
	const notice = makeFinding({ severity: 'notice' });

	it('counts open and waived apart', () => {
		expect(summariseFindings([error, warning, waived, waived, notice])).toEqual({
			error: { open: 1, waived: 0 },
			warning: { open: 1, waived: 2 },
			notice: { open: 1, waived: 0 },
		});
	});

	it('is 0 for notices and waived findings, 1 for anything open above, 2 when the tool failed', () => {
		expect(exitCode([waived, notice], false)).toBe(0);
		expect(exitCode([notice, warning], false)).toBe(1);
		expect(exitCode([error], false)).toBe(1);
		expect(exitCode([], true)).toBe(2);
	});
});
