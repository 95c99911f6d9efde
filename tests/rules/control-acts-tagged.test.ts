import { describe, expect, it } from 'vitest';
import { rule } from '#rules/control-acts-tagged.ts';
import { corpusOf, duty, findingsOf, post } from './build.ts';

const acts = (pairs: string) =>
	pairs === ''
		? {}
		: { acts: pairs.split(' ').map((pair) => ({ act: pair.split(':')[0] ?? '', of: pair.split(':')[1] ?? '' })) };
const find = (zh: string, pairs = '') =>
	findingsOf(rule, corpusOf([post('keeper', { duties: [duty('a', { zh, ...acts(pairs) })] })])).map(
		({ severity, identity }) => `${severity} ${identity.split(':').at(-1) ?? ''}`,
	);

describe('an act on a controlled object', () => {
	it.each([
		['保管局党政印章。', 'seals'],
		['上交营业款，按日结算。', 'cash'],
		['收缴党费、团费。', 'dues'],
		['采购办公用品。', 'stock'],
		['按规定销毁过期档案。', 'archives'],
		['保管重要空白凭证。', 'vouchers'],
		['严格审核账务工作。', 'accounts'],
		['及时上报各类报表。', 'accounts'],
		['负责保管局签订的合同。', 'contracts'],
		['代管公章。', 'seals'],
		['妥善保存空白支票。', 'vouchers'],
		['烧毁过期案卷。', 'archives'],
		['采买招待用品。', 'stock'],
		['签批各部门的用印申请。', 'seals'],
		['审批办公用品的请购。', 'stock'],
	])('without any tag is a warning: %s', (zh, family) => {
		expect(find(zh)).toContain(`warning untagged-${family}`);
	});

	it('of which only another act is tagged is a notice', () => {
		expect(find('负责办公用品的采购、保管和发放。', 'procure:stock issue:stock')).toEqual([
			'notice untagged-stock',
		]);
	});

	it('whose object stands in the clause before is a notice', () => {
		expect(find('清点过期档案，报批后销毁。')).toEqual(['notice untagged-archives']);
	});

	it('that is tagged is fine', () => {
		expect(find('负责办公用品的采购、保管和发放。', 'procure:stock custody:stock issue:stock')).toEqual([]);
		expect(find('处理保管期限已过的档案，经批准后销毁。', 'destroy:archives')).toEqual([]);
	});

	it.each([
		'执行印章保管制度和档案借阅办法。',
		'督促各网点收缴欠费。',
		'掌握现金使用情况。',
		'遵守保密制度。',
		'向档案室送交材料。',
		'告知客户可以申请假币鉴定。',
		'向用户讲解现金支付的安全常识。',
		'学习现金管理制度和印章管理办法。',
		'清洁票据粉碎机。',
		'公布档案保存期限。',
		'送交用印申请和工资发放清单。',
		'把合同报局长审批。',
		'严禁在空白凭证上预先盖章。',
		'编报用品需求，由采购人员采购。',
		'不得自行采购办公用品。',
	])('is not seen where the text speaks about rules or the work of others: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});
});

it.each([
	['未经批准不得销毁档案。', 'archives'],
	['保管办公用品，不得少于每月盘点一次。', 'stock'],
])('An act that needs leave, or is to be done no less often, is still one: %s', (zh, family) => {
	expect(find(zh)).toContain(`warning untagged-${family}`);
});

it.each([
	['每周对营业场所、仓库、车库检查一次。', 'check:property'],
	['每日检查监控、报警装置。', 'check:equipment'],
	['每月检查灭火器。', 'check:equipment'],
	['检查大堂的叫号机。', 'check:equipment'],
	['负责仓库的日常管理。', 'custody:stock'],
	['凭领料单发货。', 'issue:stock'],
	['每月盘点。', 'check:stock'],
])('What stands on premises and in stores is named as they name it: %s', (zh, pairs) => {
	expect(find(zh, pairs)).toEqual([]);
});

describe('an inspection', () => {
	it('without an act of checking is a notice', () => {
		expect(find('定期检查各部门的安全。')).toEqual(['notice untagged-check']);
		for (const act of ['check', 'appraise']) expect(find('定期检查各部门的安全。', `${act}:business`)).toEqual([]);
	});

	it.each([
		'接待上级检查人员。',
		'整改检查发现的隐患。',
		'对检查中发现的问题下达通知。',
		'下班前检查门窗、电源。',
		'配合好检查组。',
	])('of premises, or inspectors as persons, is none: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});

	it.each(['检查门市部的工作。', '检查组织纪律。', '检查人员在岗情况。', '检查火车邮厢。'])(
		'of what only looks so is one: %s',
		(zh) => {
			expect(find(zh)).toEqual(['notice untagged-check']);
		},
	);

	it('that the holder undergoes is none', () => {
		expect([...find('接受上级部门检查。'), ...find('按日结账并报送稽核。')]).toEqual([]);
	});
});

describe('a tag', () => {
	it('whose object the text does not name is a warning', () => {
		expect(find('收缴党费。', 'collect:dues custody:seals')).toEqual(['warning object-seals-custody']);
	});

	it('on business in general, or on a family without words, is taken as it is', () => {
		expect(find('制定年度目标。', 'plan:business plan:spacecraft')).toEqual([]);
	});
});

describe('a word of the lexicon', () => {
	it.each([
		'移交信贷档案管理员签字。',
		'审批流动资金贷款。',
		'采用受托支付方式发放流动资金贷款。',
		'告知客户可以申请鉴定。',
		'编制销毁清册，报总行鉴定。',
	])('is no act where it names a person, a product, or what others do: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});

	it.each([
		['管理档案。', 'archives'],
		['审批资金。', 'cash'],
		['鉴定保管期满的档案。', 'archives'],
	])('is one in the hands of the holder: %s', (zh, family) => {
		expect(find(zh)).toContain(`warning untagged-${family}`);
	});
});
