import { describe, expect, it } from 'vitest';
import { rule } from '#rules/sanction-polarity.ts';
import { corpusOf, criterion, findingsOf, penalty, prohibition } from './build.ts';
import { scoredDuty, scoredPost } from './sheets.ts';

const find = (zh: string, effect: 'deduct' | 'award' = 'deduct') => {
	const duties = [scoredDuty('report', '上报材料。', { criteria: [criterion('c', { zh, effect })] })];
	return findingsOf(rule, corpusOf([scoredPost('secretary', duties)]));
};

describe('a deduction', () => {
	it('for bad conduct is right', () => {
		expect(find('问题未及时上报、隐瞒或者未及时处理的，扣3至5分。')).toEqual([]);
	});

	it('for good conduct is reported, with the words that are', () => {
		const [finding] = find('问题未及时上报、隐瞒或者及时处理的，扣3至5分。');
		expect(finding).toMatchObject({ severity: 'warning', uids: ['secretary.c'] });
		expect(finding?.message.zh).toContain('“及时处理的”读来却是好的行为');
	});
});

describe('an award', () => {
	it('for good conduct is right', () => {
		expect(find('全年无差错的，奖励5分。', 'award')).toEqual([]);
	});

	it('for bad conduct is reported', () => {
		expect(find('出现差错的，奖励5分。', 'award')[0]?.message.en).toContain('reads as bad conduct');
	});
});

it('The effect field agrees with the words', () => {
	expect(find('受到表扬的，奖励5分。')).toHaveLength(2);
	const [finding] = find('出现差错的，每次扣2分。', 'award').filter(({ severity }) => severity === 'error');
	expect(finding?.at.path?.at(-1)).toBe('effect');
	expect(find('有上述情形的，计10分。')).toEqual([]);
});

it('A penalty’s trigger is bad conduct too', () => {
	const withTrigger = (zh: string) =>
		corpusOf([prohibition('bans', { sanctions: [penalty('fine', { trigger: { zh } })] })]);
	expect(findingsOf(rule, withTrigger('违反以上规定。'))).toEqual([]);
	expect(findingsOf(rule, withTrigger('按时上报。'))[0]?.uids).toEqual(['bans.fine']);
	expect(findingsOf(rule, withTrigger('爱惜终端，保持设备完好的。'))).toHaveLength(1);
	expect(findingsOf(rule, withTrigger('不爱惜终端，设备不完好的。'))).toEqual([]);
});
