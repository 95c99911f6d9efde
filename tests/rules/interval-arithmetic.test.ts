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
		'周一至周五上班，每周6天。',
		'星期一到星期六营业，每周营业5天。',
		'3月1日至5月31日开展活动，为期两个月。',
		'9月1日至9月14日培训，为期4周。',
		'每月1日至10日办理，共12天。',
		'8月1日至31日检查，共29天。',
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
		'周一至周五上班，每周5天。',
		'周一至周五8:00上班，周六9:00上班，每周6天。',
		'周一至周五营业，每周休息2天。',
		'周一至周五上课，为期20天。',
		'3月1日至5月31日开展活动，为期三个月。',
		'9月1日至9月14日培训，为期两周。',
		'每月1日至10日办理，共10天。',
		'8月25日至9月5日检查，共12天。',
		'周六值班，每周1天。',
	])('fits, or has nothing to fit: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});

	it('in a gap is not read', () => {
		const lost = gap('lost', { zh: '原文缺：9:00至18:00，10小时。' });
		expect(findingsOf(rule, corpusOf([rulebook('hours', { articles: [unit('open'), lost] })]))).toEqual([]);
	});
});
