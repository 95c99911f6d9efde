import { describe, expect, it } from 'vitest';

import { figureKey, toCommonUnit } from '#text/figure.ts';
import type { Figure } from '#text/figure.ts';
import { findFigures } from '#text/figures.ts';
import { printed } from './sources.ts';

const find = (text: string): string[] =>
	findFigures(text).map(({ kind, value, upper, unit, text: quoted }) => {
		const range = upper === undefined ? String(value) : `${value}–${upper}`;
		return [quoted, kind, range, unit].filter((part) => part !== undefined).join(' | ');
	});

const confident = (text: string, ...levels: Figure['confidence'][]): string[] =>
	findFigures(text).filter((figure) => levels.includes(figure.confidence)).map((figure) => figure.text); // prettier-ignore

describe('figures of the sources', () => {
	it.each<[string, string[]]>([
		[printed.inForce, ['二00七年八月一日 | date | 20070801']],
		[
			printed.online,
			[
				'每天 | period | 1 | day',
				'上午9时至下午18 | time | 540–1080',
				'每日 | period | 1 | day',
				'10小时 | quantity | 10 | hour',
			],
		],
		[printed.visits, ['每月 | period | 1 | month', '10个 | quantity | 10 | 个', '一个 | quantity | 1 | 个']],
		[printed.cards, ['100张 | quantity | 100 | 张', '/月 | period | 1 | month']],
		[printed.early, ['十五分钟 | quantity | 15 | minute']],
		[printed.fine, ['100-200元 | money | 100–200 | yuan', '/次 | period | 1 | time']],
		[printed.share, ['20% | percent | 20']],
		[printed.hotline, ['010—6641700 | identifier | 106641700']],
		[printed.spaced, ['5- 10 points | quantity | 5–10 | point']],
		[printed.book, ['每两个月 | period | 2 | month', '一本 | quantity | 1 | 本']],
		[printed.demands, ['一是 | enumeration | 1', '二是 | enumeration | 2']],
		['确保支局服务满意度不低于86分', ['86分 | quantity | 86 | point']],
		['每半年轮岗一次', ['每半年 | period | 0.5 | year', '一次 | quantity | 1 | time']],
		[
			'The inspection surface reaches 100% once a month',
			['100% | percent | 100', 'once | quantity | 1 | time', 'a month | period | 1 | month'],
		],
		['对重要岗位进行每月一次检查', ['每月 | period | 1 | month', '一次 | quantity | 1 | time']],
		['热情接待第一位客户', ['第一位 | ordinal | 1 | 位']],
	])('%s', (text, figures) => {
		expect(find(text)).toEqual(figures);
	});
});

describe('dates', () => {
	it.each([
		['二〇〇七年八月一日', 20_070_801],
		['2007年8月1日', 20_070_801],
		['2007-08-01', 20_070_801],
		['2007/8/1', 20_070_801],
		['1 August 2007', 20_070_801],
		['1st of August 2007', 20_070_801],
		['August 1, 2007', 20_070_801],
		['Aug. 2007', 20_070_800],
		['2007年8月', 20_070_800],
		['2007年度', 20_070_000],
		['8月1日', 801],
		['十一月', 1100],
	])('%s', (text, value) => {
		expect(findFigures(text)).toMatchObject([{ kind: 'date', value, from: 0, to: text.length }]);
	});

	it('are no verbs and no impossible days', () => {
		expect(find('may 5 points be deducted')).toEqual(['5 points | quantity | 5 | point']);
		expect(find('They march in step.')).toEqual([]);
		expect(find('2007-13-41').join()).not.toContain('date');
	});

	it('know a day of the month from a number of days', () => {
		expect(find('每月10日前报送')).toContain('10日 | ordinal | 10 | day');
		expect(find('10日内报送')).toEqual(['10日 | quantity | 10 | day']);
	});
});

describe('times of day', () => {
	it.each([
		['9:00–18:00', 540, 1080],
		['9:00至18:00', 540, 1080],
		['上午9时至下午6时', 540, 1080],
		['9 a.m. to 6 p.m.', 540, 1080],
		['9 to 11 p.m.', 1260, 1380],
		['8时30分至17时', 510, 1020],
		['下午6点半', 1110, undefined],
		['12:30 p.m.', 750, undefined],
		['noon', 720, undefined],
	])('%s', (text, value, upper) => {
		const [figure, ...rest] = findFigures(text);
		expect(figure).toMatchObject({ kind: 'time', value });
		expect([figure?.upper, rest]).toEqual([upper, []]);
	});

	it('are not lengths of time or points', () => {
		expect(find('全天24小时')).toEqual(['24小时 | quantity | 24 | hour']);
		expect(find('三点希望')).toEqual(['三点 | quantity | 3 | 点']);
		expect(find('3时限')).toEqual(['3 | quantity | 3']);
	});
});

describe('shares and sums', () => {
	it.each([
		['百分之二十', 'percent', 20, undefined],
		['百分之百', 'percent', 100, undefined],
		['10%-20%', 'percent', 10, 20],
		['10至20%', 'percent', 10, 20],
		['千分之五', 'percent', 0.5, undefined],
		['twenty per cent', 'percent', 20, undefined],
		['６４％', 'percent', 64, undefined],
		['九折', 'percent', 90, undefined],
		['八五折', 'percent', 85, undefined],
		['九点五折', 'percent', 95, undefined],
		['8.5折', 'percent', 85, undefined],
		['85折', 'percent', 85, undefined],
		['10% off', 'percent', 10, undefined],
		['50元', 'money', 50, undefined],
		['一万五千元', 'money', 15_000, undefined],
		['5-10万元', 'money', 50_000, 100_000],
		['100元至200元', 'money', 100, 200],
		['¥1,200.50', 'money', 1200.5, undefined],
		['RMB 100 to 200', 'money', 100, 200],
		['between 10 and 100 yuan', 'money', 10, 100],
	])('%s', (text, kind, value, upper) => {
		const [figure, ...rest] = findFigures(text);
		expect(figure).toMatchObject({ kind, value, text });
		expect([figure?.upper, rest]).toEqual([upper, []]);
	});

	it('are not parts of other words', () => {
		expect(find('同一角色')).toEqual([]);
		expect(find('成立一周年').join()).not.toContain('percent');
		expect(confident('一元化管理', 'certain', 'likely')).toEqual([]);
	});
});

describe('how often', () => {
	it.each([
		['每季组织', 1, 'quarter'],
		['每10天', 10, 'day'],
		['按季报送', 1, 'quarter'],
		['every six months', 6, 'month'],
		['each half year', 0.5, 'year'],
		['every other day', 2, 'day'],
		['per quarter', 1, 'quarter'],
		['fortnightly', 2, 'week'],
		['年度', 1, 'year'],
	])('%s', (text, value, unit) => {
		expect(findFigures(text)).toMatchObject([{ kind: 'period', value, unit }]);
	});

	it('is certain only where it is said so', () => {
		expect(confident('每月召开', 'certain')).toEqual(['每月']);
		expect(confident('monthly work plans', 'certain', 'likely')).toEqual([]);
		expect(find('按年龄按时')).toEqual([]);
	});
});

describe('quantities', () => {
	it.each([
		['两三天', 2, 3, 'day'],
		['三到五个', 3, 5, '个'],
		['half an hour', 0.5, undefined, 'hour'],
		['three working days', 3, undefined, 'working-day'],
		['a fifteen-minute talk', 15, undefined, 'minute'],
		['one hundred and twenty copies', 120, undefined, undefined],
		['twice', 2, undefined, 'time'],
		['三分之二', 2 / 3, undefined, 'part'],
		['two thirds', 2 / 3, undefined, 'part'],
		['1,000 copies', 1000, undefined, undefined],
	])('%s', (text, value, upper, unit) => {
		const [figure, ...rest] = findFigures(text);
		expect(figure).toMatchObject({ kind: 'quantity', value });
		expect([figure?.upper, figure?.unit, rest]).toEqual([upper, unit, []]);
	});

	it('ignore numerals inside words and names', () => {
		for (const text of [
			'统一着装',
			'一系列',
			'唯一',
			'万一',
			'一丝不苟',
			'十分重要',
			'四处',
			'A4纸',
			'ISO9001',
			'often',
			'someone',
		]) {
			expect(find(text), text).toEqual([]);
		}
	});

	it('are doubtful where a numeral has no measure word, or is 一', () => {
		expect(confident('四不放过、三公开、一个', 'certain', 'likely')).toEqual([]);
		expect(confident('四个必须', 'likely')).toEqual(['四个']);
		expect(confident('两次、三个月、4名', 'certain')).toEqual(['两次', '三个月', '4名']);
	});

	it('count points after 扣, though 十分 is mostly an adverb', () => {
		expect(find('扣十分')).toEqual(['十分 | quantity | 10 | point']);
	});
});

describe('ranks and marks of a list', () => {
	it.each([
		['第九条', 'ordinal', 9],
		['第3篇', 'ordinal', 3],
		['篇4', 'ordinal', 4],
		['二级市场', 'ordinal', 2],
		['Article 9', 'ordinal', 9],
		['3rd', 'ordinal', 3],
		['周五', 'ordinal', 5],
		['星期天', 'ordinal', 7],
		['Fridays', 'ordinal', 5],
		['Part IV', 'ordinal', 4],
		['①负责', 'enumeration', 1],
		['其一，', 'enumeration', 1],
	])('%s', (text, kind, value) => {
		expect(findFigures(text)).toMatchObject([{ kind, value }]);
	});

	it('rank nothing in 第一手 and 第三方', () => {
		expect(confident('第一手资料和第三方', 'certain', 'likely')).toEqual([]);
		expect(find('first-hand material')).toEqual([]);
	});

	it('are found inside a sentence', () => {
		expect(find('1、负责；2、检查')).toEqual(['1、 | enumeration | 1', '2、 | enumeration | 2']);
	});
});

describe('figures in general', () => {
	it('stand in order, without overlap, and quote their place', () => {
		const text = `${printed.online}；${printed.visits}。Visit 10 customers, 3–5 times, by 1 May 2020.`;
		let end = 0;
		for (const figure of findFigures(text)) {
			expect(figure.from).toBeGreaterThanOrEqual(end);
			expect(text.slice(figure.from, figure.to)).toBe(figure.text);
			end = figure.to;
		}
	});

	it('have one key for one meaning', () => {
		const key = (text: string): string | undefined => findFigures(text).map(figureKey)[0];
		expect(key('半年')).toBe(key('six months'));
		expect(key('十五分钟')).toBe(key('15 minutes'));
		expect(key('每两周')).toBe(key('fortnightly'));
		expect(key('二〇〇七年八月一日')).toBe(key('August 1, 2007'));
		expect(key('10小时')).not.toBe(key('10分钟'));
		expect(key('10%')).not.toBe(key('10元'));
	});

	it('convert lengths of time to minutes or months', () => {
		expect(toCommonUnit(10, 'hour')).toEqual({ value: 600, unit: 'minute' });
		expect(toCommonUnit(0.5, 'year')).toEqual({ value: 6, unit: 'month' });
		expect(toCommonUnit(3, '个')).toBeUndefined();
	});

	it('are all found in a long text', () => {
		const text = `${printed.fine}；${printed.spaced} `.repeat(2000);
		expect(findFigures(text)).toHaveLength(6000);
	});
});
