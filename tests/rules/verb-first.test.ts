import { describe, expect, it } from 'vitest';
import { rule } from '#rules/verb-first.ts';
import { corpusOf, duty, findingsOf, gap, method, part, post, rulebook, unit } from './build.ts';

const find = (zh: string) => findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh })] })]));

describe('a duty', () => {
	it.each([
		'负责办公用品的采购。',
		'认真、及时地登记文件。',
		'按规定保管印章。',
		'每月检查一次重要岗位。',
		'不得违规使用运钞车。',
		'除总行书面授权外，不得出具保函。',
		'收到假币当面收缴。',
		'营业终了时，关好门窗。',
		'把企业的目标落实到岗位。',
		'提前15分钟上岗。',
		'密切配合各部门开展业务营销。',
		'如实、详细地登记来访。',
		'每季度末汇总考勤。',
		'一是摸清需求；二是拟定方案。',
		'清退过期的空白凭证。',
		'与公安部门联合开展防抢演练。',
		'每日营业前15分钟到岗，检查大堂。',
		'每天早上7:30到岗。',
		'日终打印流水。',
		'妥投后10分钟内在手持终端上录入状态。',
		'每年10月至12月收订报刊。',
		'每周至少对仓库检查一次。',
		'每周一召开例会。',
		'每周五下午对设备除尘。',
		'每月最后一个工作日盘点。',
		'每月25日前编报计划。',
		'每季度至少举办1场沙龙。',
		'仓库内严禁烟火。',
		'双手递还证件。',
		'起立微笑，问候客户。',
		'请客户核对并签字。',
		'代销理财产品。',
		'营业时间内不得离岗。',
		'未经批准不得外出。',
		'资料不齐的，一次性告知需补充的内容。',
		'除总行书面批准外，不得放款。',
		'自受理申请之日起10个工作日内提交报告。',
		'临时离柜必须签退系统。',
		'每日17:00停止对外营业后，于17:30前轧平账务。',
		'17:00—17:30，轧平账务。',
		'借阅档案须经部门负责人签字。',
		'定期或者不定期检查库房。',
		'一式两份填写登记簿。',
		'逐日逐笔登记台账。',
		'第一时间上报突发事件。',
		'全年组织不少于4次演练。',
		'持证代销保险产品。',
		'于当班结束前交回未妥投的邮件。',
	])('begins with a verb: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});

	it.each([
		'档案管理。',
		'安全保卫工作由办公室负责。',
		'各类报表的编制与上报。',
		'驾驶员要遵守交通规则。',
		'检查人员负责抽查。',
		'管理制度要健全。',
		'除营业员外，其他人员的考勤。',
		'接待工作。',
		'每月的检查由主任组织。',
		'每月末库存。',
		'每日上午现金。',
		'每年10月至12月的报刊。',
		'库房内温度。',
		'营业时间内现金。',
		'全年现金。',
		'资料不齐的，信贷资料。',
		'除总行书面批准外，信贷资料。',
		'自助设备的管理。',
		'17:00—17:30，柜员轧账。',
		'出入库必须登记。',
		'代销工作。',
	])('doesn’t: %s', (zh) => {
		expect(find(zh).map(({ uids }) => uids)).toEqual([['clerk.a']]);
	});

	const inEnglish = (en: string) =>
		findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh: '管理食堂。', en })] })]));

	it.each(['The staff canteen.', 'A record of visits.', 'Its seals and their use.', 'It is necessary to clean.'])(
		'doesn’t in English: %s',
		(en) => {
			expect(inEnglish(en)[0]?.at.path).toEqual(['duties', 0, 'en']);
		},
	);

	it.each(['Manage the staff canteen.', 'Each morning, open the canteen.', 'Before the shift, clean.'])(
		'does in English: %s',
		(en) => {
			expect(inEnglish(en)).toEqual([]);
		},
	);

	it('scored in its own words is told once', () => {
		const scored = { ...unit('s', { zh: '接待工作。', en: 'Receive.' }), weight: 10, criteria: [gap('c')] };
		const both = (zh: string) => corpusOf([post('clerk', { duties: [duty('a', { zh, en: 'Receive.', scored })] })]);
		expect(findingsOf(rule, both('接待工作。')).map(({ uids }) => uids)).toEqual([['clerk.a']]);
		expect(findingsOf(rule, both('做好接待工作。')).map(({ uids }) => uids)).toEqual([['clerk.s']]);
	});

	it('that is lost is not read', () => {
		expect(
			findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh: '做好接待。' }), gap('lost')] })])),
		).toEqual([]);
	});
});

it('a step begins with a verb too; an article names who must', () => {
	const way = method('way', { parts: [part('step', 'a', { zh: '台席的整理。' })] });
	const rules = rulebook('rules', { articles: [unit('b', { zh: '设备管理员必须登记。' })] });
	expect(findingsOf(rule, corpusOf([way, rules])).map(({ uids }) => uids)).toEqual([['way.a']]);
});
