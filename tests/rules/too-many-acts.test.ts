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
		'登记、传阅、分发文件。',
		'保管现金、空白收据、空白汇票、票券、各类邮件、邮袋、夹钳、日戳、汇票、支票和其他邮政业务单据，做到账实相符。',
	])('of few acts is not, however many things it names: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});
});
