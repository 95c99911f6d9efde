import { describe, expect, it } from 'vitest';
import { rule } from '#rules/too-many-acts.ts';
import { corpusOf, duty, findingsOf, post } from './build.ts';

const find = (zh: string) => findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh })] })]));

describe('a duty', () => {
	it('of many acts is listed for a person to weigh', () => {
		const [finding] = find(
			'采集、筛选信息，编写、上报简报；接收来信，登记并分发文件；整理档案，保管印章，组织会议。',
		);
		expect(finding).toMatchObject({ severity: 'notice', uids: ['clerk.a'] });
		expect(finding?.message.en).toMatch(/about \d+ things/);
	});

	it.each([
		'负责文件和资料的打印、复印、装订、校对、分发、登记、归档、回收和销毁。',
		'一是摸清诉求；二是拟定方案；三是征求意见；四是召开会议；五是调整比例；六是公布结果；七是受理异议；八是兑现奖金。',
	])('of many acts is found in other forms: %s', (zh) => {
		expect(find(zh)).toHaveLength(1);
	});

	it.each([
		'登记、传阅、分发文件。',
		'遵守考勤、请假、值班、交接、保密、消防、安全、卫生、着装、接待各项制度。',
		'同检查、监察、审计、稽核、保卫、投递、采购、会计、出纳、管理各部门保持联系。',
		'保管现金、空白收据、空白汇票、票券、各类邮件、邮袋、夹钳、日戳、汇票、支票和其他邮政业务单据，做到账实相符。',
	])('of few acts is not, however many things it names: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});
});
