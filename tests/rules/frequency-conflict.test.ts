import { describe, expect, it } from 'vitest';
import { rule } from '#rules/frequency-conflict.ts';
import { corpusOf, duty, findingsOf, part, post, method, reportedBy } from './build.ts';

type Frequency = NonNullable<NonNullable<Parameters<typeof duty>[1]>['frequencies']>[number];
const often = (zh: string, per: Frequency['per'], more: Partial<Frequency> = {}): Frequency => ({
	zh,
	per,
	of: 'cash',
	act: 'check',
	...more,
});
const holding = (id: string, ...frequencies: Frequency[]) => duty(id, { zh: `负责事项${id}。`, frequencies });
const within = (...duties: ReturnType<typeof duty>[]) => findingsOf(rule, corpusOf([post('clerk', { duties })]));

describe('two duties of one post', () => {
	it('with different periods for one act conflict', () => {
		const [finding, ...more] = within(
			holding('a', often('每月', 'month')),
			holding('b', often('每季度', 'quarter')),
		);
		expect(finding).toMatchObject({ uids: ['clerk.b', 'clerk.a'], at: { path: ['duties', 1, 'frequencies', 0] } });
		expect(more).toEqual([]);
	});

	it.each([
		['the same period', often('每月', 'month'), often('按月', 'month')],
		['another subject', often('每月', 'month'), often('每季度', 'quarter', { of: 'seals' })],
		['another act', often('每月', 'month'), often('每季度', 'quarter', { act: 'record' })],
		['an open period', often('每月', 'month'), often('定期', 'regular')],
		['equal rates', often('每季度三次', 'quarter', { times: 3 }), often('每月一次', 'month', { times: 1 })],
	])('with %s agree', (_, first, second) => {
		expect(within(holding('a', first), holding('b', second))).toEqual([]);
	});

	it('with different counts, or one at irregular times, conflict', () => {
		expect(
			within(
				holding('a', often('每月一次', 'month', { times: 1 })),
				holding('b', often('每月两次', 'month', { times: 2 })),
			),
		).toHaveLength(1);
		expect(within(holding('a', often('定期', 'regular')), holding('b', often('不定期', 'irregular')))).toHaveLength(
			1,
		);
	});
});

describe('one duty', () => {
	it('may give its documents different periods, and shares one of them with another duty', () => {
		const several = holding('a', often('年度', 'year'), often('月度', 'month'));
		expect(within(several, holding('b', often('每月', 'month')))).toEqual([]);
	});

	it('whose words name another period than the registered one is reported', () => {
		expect(within(holding('a', often('每季度', 'month')))[0]?.at.path).toEqual([
			'duties',
			0,
			'frequencies',
			0,
			'per',
		]);
	});
});

describe('a period of several months', () => {
	it.each([
		['每2个月', 'two-months'],
		['每三个月', 'quarter'],
		['每3个月', 'quarter'],
		['每六个月', 'half-year'],
		['每6个月', 'half-year'],
		['每十二个月', 'year'],
	] as const)('is registered as what it is: %s', (zh, per) => {
		const frequencies = [often(zh, per)];
		expect(within(duty('a', { zh: `${zh}盘点库存现金。`, frequencies }))).toEqual([]);
		expect(within(duty('a', { zh: `${zh}盘点库存现金。`, frequencies: [often(zh, 'month')] }))).toHaveLength(1);
	});

	it('is compared with the words of the duty', () => {
		const frequencies = [often('每季度', 'quarter')];
		expect(within(duty('a', { zh: '每三个月盘点库存现金。', frequencies }))).toEqual([]);
		expect(within(duty('a', { zh: '每六个月盘点库存现金。', frequencies }))).toHaveLength(1);
	});
});

describe('a registered period', () => {
	const saying = (zh: string, ...frequencies: Frequency[]) => within(duty('a', { zh, frequencies }));

	it('that the duty’s own words contradict is reported', () => {
		const [finding, ...more] = saying('每周召开一次经营分析会。', often('每月', 'month'));
		expect(finding?.message.zh).toBe('职责写的是“每周”，登记的却是“每月”。');
		expect(more).toEqual([]);
	});

	it('is compared with how many times the duty says', () => {
		const once = often('每周', 'week', { times: 1 });
		expect(saying('在每周两次的例会上通报。', once)[0]?.message.zh).toContain('“每周两次”，登记的却是“每周 × 1”');
		expect(saying('在每周一次的例会上通报。', once)).toEqual([]);
		expect(saying('在每周至少一次的例会上通报。', once)).toEqual([]);
		expect(saying('在每周两次的例会上通报。', often('每周', 'week'))).toEqual([]);
	});

	it.each([
		['每月召开经营分析会。', often('每月', 'month')],
		['每周召开例会，月底汇总。', often('每月', 'month')],
		['召开经营分析会。', often('每月', 'month')],
		['日终打印流水，月底前提高对账率。', often('日终', 'day')],
		['每日汇总，次月月末前装订。', often('每日', 'day')],
		['起草半年和年度总结。', often('半年（总结）', 'half-year')],
		['按规定的频次检查，每月汇报。', often('按规定', 'prescribed')],
	])('that they name, or leave open, is not: %s', (zh, frequency) => {
		expect(saying(zh, frequency)).toEqual([]);
	});
});

describe('versions of a role', () => {
	const monthly = post('head', { organisation: 'one', duties: [holding('a', often('每月', 'month'))] });
	const yearly = [holding('b', often('每年', 'year'))];

	it('are compared where they say that they are versions', () => {
		const version = post('head-2', { organisation: 'two', jobRole: 'head', variantOf: 'head', duties: yearly });
		expect(reportedBy(rule, corpusOf([monthly, version]))).toEqual(['head-2.b+head.a']);
	});

	it('of other places are not', () => {
		expect(
			findingsOf(
				rule,
				corpusOf([monthly, post('head-2', { organisation: 'two', jobRole: 'head', duties: yearly })]),
			),
		).toEqual([]);
	});
});

describe('clauses that say nearly the same', () => {
	it('conflict in how often, typed or not', () => {
		const found = within(
			duty('a', { zh: '每月检查重要岗位一次。' }),
			duty('b', { zh: '每季度检查各重要岗位一次。' }),
		);
		expect(found.map(({ uids }) => uids)).toEqual([['clerk.b', 'clerk.a']]);
		expect(within(duty('a', { zh: '每日清点尾箱现金。' }), duty('b', { zh: '隔日清点尾箱现金。' }))).toHaveLength(
			1,
		);
		expect(within(duty('a', { zh: '每月检查重要岗位一次。' }), duty('b', { zh: '每季度召开分析会议。' }))).toEqual(
			[],
		);
	});

	it('are compared within a method too', () => {
		const parts = [
			part('step', 'a', { zh: '每月走访客户听取意见。' }),
			part('step', 'b', { zh: '每半年走访客户听取意见。' }),
		];
		expect(
			findingsOf(rule, corpusOf([post('clerk', { duties: [duty('x')] }), method('way', { parts })])),
		).toHaveLength(1);
	});
});

describe('a registered number of times', () => {
	const withTimes = (zh: string, times: number) =>
		within(duty('a', { zh: `负责清点现金，${zh}。`, frequencies: [often(zh, 'day', { times })] }));

	it('is the one that its words name', () => {
		expect(withTimes('每日三次', 3)).toEqual([]);
		const [finding] = withTimes('每日三次', 2);
		expect(finding).toMatchObject({
			at: { path: ['duties', 0, 'frequencies', 0, 'times'] },
			values: ['每日三次', '2'],
		});
	});
});

it('A yearly document is no yearly act', () => {
	const report = (zh: string) => within(duty('a', { zh, frequencies: [often('每月', 'month')] }));
	expect(report('次月5日前报送月报；年度决算报表于次年1月报送。')).toEqual([]);
	expect(report('按年度报送报表。')).toHaveLength(1);
});
