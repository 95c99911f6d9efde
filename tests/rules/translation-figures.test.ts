import { describe, expect, it } from 'vitest';
import { rule } from '#rules/translation-figures.ts';
import { corpusOf, duty, findingsOf, post } from './build.ts';

const find = (zh: string, en: string) =>
	findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh, en })] })]));

describe('the figures of a text', () => {
	it.each([
		['每月检查一次，扣3至5分。', 'Inspect once a month; deduct 3 to 5 points.'],
		['二〇〇七年八月一日起施行。', 'In force from 1 August 2007.'],
		['每半年轮岗，检查面达到100%。', 'Rotate every six months and cover 100%.'],
		['第九条列出两项。', 'Article 9 lists two items.'],
		['统一管理，进一步落实。', 'Manage in one way and follow up.'],
		['由每个岗位负责。', 'Every post answers for it.'],
		['按月统计收入。', 'Count the revenue month by month.'],
		['按月统计收入。', 'Count the monthly revenue.'],
	])('agree: %s – %s', (zh, en) => {
		expect(find(zh, en)).toEqual([]);
	});

	it('that differ are reported with both', () => {
		const [finding] = find('扣10分。', 'Deduct 5 points.');
		expect(finding).toMatchObject({ uids: ['clerk.a'], severity: 'error', at: { path: ['duties', 0, 'en'] } });
		expect(finding?.message.zh).toContain('“10分”');
		expect(finding?.message.zh).toContain('“5 points”');
	});

	it.each([
		['每月检查。', 'Inspect every quarter.'],
		['按月统计收入。', 'Count the revenue week by week.'],
		['逐日登记。', 'Record it month by month.'],
		['2007年8月1日起施行。', 'In force from 1 September 2007.'],
		['检查面达到100%。', 'Cover all of them.'],
		['及时答复。', 'Answer within 24 hours.'],
		['提前15分钟上岗。', 'Be at work ahead of time.'],
		['第三条的规定。', 'The provision of Article 4.'],
		['周一盘点。', 'Count the stock on Tuesday.'],
	])('are missing or other in one language: %s – %s', (zh, en) => {
		expect(find(zh, en)).toHaveLength(1);
	});
});
