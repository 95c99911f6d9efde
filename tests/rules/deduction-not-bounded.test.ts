import { describe, expect, it } from 'vitest';
import { rule } from '#rules/deduction-not-bounded.ts';
import { corpusOf, criterion, findingsOf, gap } from './build.ts';
import { scoredDuty, scoredPost } from './sheets.ts';

const find = (...criteria: NonNullable<NonNullable<Parameters<typeof scoredDuty>[2]>['criteria']>) =>
	findingsOf(rule, corpusOf([scoredPost('secretary', [scoredDuty('report', '上报材料。', { criteria })])]));

describe('a deduction', () => {
	it('each time or once is bounded', () => {
		expect(
			find(criterion('a', { per: 'time' }), criterion('b', { per: 'once', points: { min: 3, max: 5 } })),
		).toEqual([]);
	});

	it('that says neither is not', () => {
		const [finding] = find(criterion('a', { per: 'unknown', points: { min: 3, max: 5 } }));
		expect(finding).toMatchObject({ severity: 'warning', uids: ['secretary.a'] });
		expect(finding?.at.path?.at(-1)).toBe('per');
		expect(finding?.message.zh).toContain('扣3至5分，没有写按次还是只计一次');
	});

	it('without known points is not', () => {
		const [finding, ...others] = find(criterion('a', { per: 'unknown', points: 'unknown' }));
		expect(finding?.identity).toBe('deduction-not-bounded:secretary.a:points');
		expect(others).toEqual([]);
	});
});

describe('a text that gives the points', () => {
	it.each([
		'出现失误的，每次扣3分。',
		'每发现一处，扣3分。',
		'一经表扬，奖励3分。',
		'逐项扣3分。',
		'出现1次扣3分。',
		'错漏1处，扣3分。',
		'缺一项扣3分。',
		'漏登一笔，扣3分。',
		'扣3分/次。',
		'漏报的，每人次扣3分。',
		'泄密的，每次扣完本项分。',
		'每次扣发部分奖金并扣3分。',
	])('says how often too: %s', (zh) => {
		expect(find(criterion('a', { zh, per: 'time', points: zh.includes('至') ? { min: 3, max: 5 } : 3 }))).toEqual(
			[],
		);
	});

	it.each(['出现失误的，扣3分。', '未回复的，扣3至5分。', '不合第1项的，扣3分。', '迟到11次的，扣3分。'])(
		'doesn’t: %s',
		(zh) => {
			expect(
				find(criterion('a', { zh, per: 'time', points: zh.includes('至') ? { min: 3, max: 5 } : 3 }))[0]
					?.identity,
			).toBe('deduction-not-bounded:secretary.a:per');
		},
	);
});

it('A limit is no less than what one time moves', () => {
	const zh = ['每次扣5分，最多扣5分。', '每次扣5分，最多扣3分。', '每次扣五分，累计扣分不超过四分。'];
	const found = find(...zh.map((text, at) => criterion(`c-${at}`, { zh: text, points: 5, per: 'time' })));
	expect(found.map(({ uids }) => uids)).toEqual([['secretary.c-1'], ['secretary.c-2']]);
	expect(found[0]?.message.zh).toBe('一次扣5分，比写明的上限3分还多。');
});

it('Field and text say the same', () => {
	const texts = ['每漏报一份扣3分。', '一次性扣3分。', '每个考核期漏报的，只扣3分。'].map((zh) => ({
		zh,
		points: 3,
	}));
	const found = (per: 'time' | 'once') =>
		texts.map((fields) =>
			find(criterion('a', { ...fields, per })).map(({ identity }) => identity.split(':').at(-1)),
		);
	expect(found('time')).toEqual([[], ['per'], []]);
	expect(found('once')).toEqual([['per'], [], []]);
	const [finding] = find(criterion('a', { zh: '每次酌情扣分。', points: 5, per: 'time' }));
	expect(finding?.message.zh).toContain('没有写扣多少分');
});

it.each<[string, number | { min: number; max: number }, boolean]>([
	['未核对的，每笔扣五分。', 5, true],
	['未核对的，每笔扣6分。', 5, false],
	['误导销售的，每笔扣10—20分。', { min: 10, max: 20 }, true],
	['误导销售的，每笔扣10—20分。', { min: 10, max: 25 }, false],
	['误导销售的，每笔扣10—20分。', 20, false],
	['漏填的，每日扣1分；逾期的，每次扣2分。', { min: 1, max: 2 }, true],
	['每次扣2分，最多扣10分。', 2, true],
	['每次扣完本项分。', 10, true],
])('The points of a field are those of its text: %s %j', (zh, points, same) => {
	const found = find(criterion('a', { zh, points, per: 'time' })).map(({ identity }) => identity);
	expect(found).toEqual(same ? [] : ['deduction-not-bounded:secretary.a:other']);
});

it('An award is held to the same', () => {
	expect(find(criterion('a', { effect: 'award', per: 'unknown' }))[0]?.message.en).toContain('Awards 2 points');
});

it('A lost criterion is skipped', () => {
	expect(find(gap('lost'), criterion('a'))).toEqual([]);
});
