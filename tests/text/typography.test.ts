import { describe, expect, it } from 'vitest';

import { findTypographyFaults } from '#text/typography.ts';

const find = (text: string): string[] =>
	findTypographyFaults(text).map(({ kind, from, to, suggestion }) => {
		const quoted = text.slice(from, to);
		return suggestion === undefined ? `${kind} ${quoted}` : `${kind} ${quoted} → ${suggestion}`;
	});

describe('typographic faults', () => {
	it.each<[string, string[]]>([
		['一旦发现,及时上报', ['half-width-mark , → ，']],
		['要求如下:一是', ['half-width-mark : → ：']],
		['完成各项工作.', ['half-width-mark . → 。']],
		['营业员(柜台)', ['half-width-mark ( → （', 'half-width-mark ) → ）']],
		['按"三不放过"的原则', ['straight-quote "', 'straight-quote "']],
		['应请示主任 后办理', ['space-between-han   → ']],
		['使用 ATM机', ['space-at-boundary   → ']],
		['U 盘等', ['space-at-boundary   → ']],
		['使用\u3000ATM机', ['space-at-boundary \u3000 → ']],
		['每天\u00a08小时', ['space-at-boundary \u00a0 → ']],
		['柜台\t主任', ['space-between-han \t → ']],
		['工作计划、、汇报材料', ['doubled-mark 、、 → 、']],
		['班前准备“', ['unbalanced-pair “']],
		['一、二、三”窗口服务', ['unbalanced-pair ”']],
		['（《办法）》', ['unbalanced-pair （', 'unbalanced-pair ）']],
		['坚持**公开**的原则', ['markdown **公开**']],
		['* 坚持公开', ['markdown * ']],
		['见[办法](/x/)', ['markdown [办法](/x/)']],
		['扣１００元', ['full-width-letter １００ → 100']],
		['档案\u200b管理', ['invisible-character \u200b → ']],
	])('%s', (text, faults) => {
		expect(find(text)).toEqual(faults);
	});

	it.each([
		'每天上午9:00至18:00在线，按价值的20%扣罚（50元/次）。',
		'坚持“四不放过”：一是检查；二是“‘首问’责任制”。',
		'《邮政通信服务规范》等，UPS电源、U盘、A4纸。',
		'对不起，你要找的**同志不在，有什么需要我代为转告的吗？',
		'扣3–5分……真的吗？！',
		'',
	])('are none in: %s', (text) => {
		expect(find(text)).toEqual([]);
	});
});
