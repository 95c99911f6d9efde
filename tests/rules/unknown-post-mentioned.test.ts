import { describe, expect, it } from 'vitest';
import { rule } from '#rules/unknown-post-mentioned.ts';
import { corpusOf, duty, findingsOf, gap, organisation, post, vocabulary } from './build.ts';

const roles = vocabulary({
	vocabulary: 'job-roles',
	items: [{ id: 'counter-clerk', zh: '营业员', aliases: ['窗口服务员'] }],
});
const office = organisation('bank-office', { title: { zh: '某银行', en: 'A bank' } });
const director = post('director', { title: { zh: '办公室主任' }, duties: [duty('head')] });
const find = (zh: string) =>
	findingsOf(rule, corpusOf([office, roles, director, post('secretary', { duties: [duty('a', { zh })] })])).flatMap(
		({ values }) => values,
	);

describe('a mentioned post', () => {
	it.each([
		['定期检查出纳、收款员的工作。', ['出纳', '收款员']],
		['报销凭证先请财务科长签字。', ['财务科长']],
		['来信交收发员登记。', ['收发员']],
		['协助财务主管、市场部经理做好分析。', ['财务主管', '市场部经理']],
		['与安全保卫岗交接。', ['安全保卫岗']],
		['听取总工程师的意见。', ['总工程师']],
		['负责培训通讯员。', ['通讯员']],
		['监督柜员签退，组织柜员学习。', ['柜员']],
		['与现金柜员交接。', ['现金柜员']],
		['与收发员职责相衔接。', ['收发员']],
		['报主管局长审批。', ['主管局长']],
		['与审计员核对。', ['审计员']],
		['值日表报工会主席审定。', ['工会主席']],
	])('that no post or role is called is reported: %s', (zh, names) => {
		expect(find(zh)).toEqual(names);
	});

	it.each([
		'先经办公室主任批准。',
		'报主任批准。',
		'接替原营业员。',
		'经行办主任批准。',
		'与营业员、窗口服务员交接。',
		'为每名营业员和两位窗口服务员排班。',
		'由两名主任当面核对，并由3名营业员签字。',
		'召开办公室主任会议，考核营业员。',
		'报分管办公室主任审批，参加营业员的评比。',
	])('that is known, by a role, an alias or a short form, is fine: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});

	it('is known by the last word of a title in its own organisation', () => {
		const teller = post('teller', { title: { zh: '综合柜员' }, duties: [duty('a', { zh: '监督柜员签退。' })] });
		expect(findingsOf(rule, corpusOf([office, teller]))).toEqual([]);
	});

	it('that only a deputy could be meant by is reported: the chief is another', () => {
		const deputy = post('deputy', { title: { zh: '办公室副主任' }, duties: [duty('a', { zh: '报主任批准。' })] });
		expect(findingsOf(rule, corpusOf([office, deputy])).flatMap(({ values }) => values)).toEqual(['主任']);
	});

	it.each([
		'组织员工、党员和有关人员学习。',
		'完成上级主管部门交办的工作。',
		'遵守会计制度，管理会计、账务和凭证。',
		'建立值班长制度。',
		'检查各重控岗位和员工在岗情况。',
		'遵守收发员守则。',
		'巡查智能柜员机。',
		'配合审计、监察部门检查，做好内部审计。',
		'配合会计师事务所开展年度审计。',
		'在经理层会议上汇报，报总经理室备案。',
		'修订投递员行为准则。',
		'协助行长办公会的会务，整理秘书处来文。',
		'办理市长热线和局长信箱的来信。',
		'布置主席台，邀请主席团成员入座。',
		'组织学员考试，做好宣传动员。',
		'安排轮岗，照顾离岗和下岗职工，落实一岗双责。',
	])('is not seen in a common word: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});
});

it('A gap is skipped', () => {
	const lost = post('secretary', { duties: [gap('lost', { zh: '原文缺收发员的职责。' }), duty('a')] });
	expect(findingsOf(rule, corpusOf([office, lost]))).toEqual([]);
});

describe('the end of a title of the same organisation', () => {
	const teller = post('teller', { title: { zh: '综合柜员' }, duties: [duty('cash')] });
	const findBeside = (zh: string) =>
		findingsOf(rule, corpusOf([office, roles, teller, post('secretary', { duties: [duty('a', { zh })] })])).flatMap(
			({ values }) => values,
		);

	it.each(['合理安排柜员排班。', '每周核对一次柜员尾箱。', '不得代替柜员操作。', '由持有资格证书的柜员当面收缴。'])(
		'is known behind a verb, a number or 的: %s',
		(zh) => {
			expect(findBeside(zh)).toEqual([]);
		},
	);

	it.each([
		['与低柜柜员核对。', ['低柜柜员']],
		['安排收发员登记。', ['安排收发员']],
	])('is another post with other words before it: %s', (zh, names) => {
		expect(findBeside(zh)).toEqual(names);
	});
});
