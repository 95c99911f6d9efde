import { describe, expect, it } from 'vitest';
import { rule } from '#rules/interval-arithmetic.ts';
import { corpusOf, findingsOf, gap, rulebook, unit } from './build.ts';

const find = (zh: string) => findingsOf(rule, corpusOf([rulebook('hours', { articles: [unit('open', { zh })] })]));

describe('a span of time', () => {
	it('that is shorter than the length beside it is reported with both', () => {
		const [finding] = find('终端每天上午9时至下午18时在线，保证每日10小时的在线率。');
		expect(finding).toMatchObject({
			uids: ['hours.open'],
			severity: 'warning',
			values: ['上午9时至下午18时', '10小时'],
		});
		expect(finding?.message.en).toContain('9 hours');
	});

	it.each([
		'8:30—17:30营业，每天营业8小时。',
		'上午9:00–12:00、下午13:30–17:30营业，每天共8小时。',
		'20:00至次日8:00值班，连续10小时。',
		'早上8点到下午5点上班，全天不少于10小时。',
		'九时到十七时营业（十小时）。',
		'9:00至9:30开班前会，共20分钟。',
		'8月1日至8月31日检查，共29天。',
		'8:15至8:30打扫，用时20分钟。',
	])('does not fit: %s', (zh) => {
		expect(find(zh)).toHaveLength(1);
	});

	it.each([
		'8:30—17:30营业，每天营业9小时。',
		'上午9:00–12:00、下午13:30–17:30营业，每天共7小时。',
		'8:00至18:00上班，中午休息1小时，工作9小时。',
		'20:00至次日8:00值班，连续12小时。',
		'9:00–18:00在线，不少于8小时。',
		'9:00–18:00营业，提前15分钟到岗。',
		'8月1日至8月31日检查，共31天。',
		'9:00–18:00营业；每次培训2小时。',
		'每周学习2小时。',
	])('fits, or has nothing to fit: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});

	it('in a gap is not read', () => {
		const lost = gap('lost', { zh: '原文缺：9:00至18:00，10小时。' });
		expect(findingsOf(rule, corpusOf([rulebook('hours', { articles: [unit('open'), lost] })]))).toEqual([]);
	});
});
