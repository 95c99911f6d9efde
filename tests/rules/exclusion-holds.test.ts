import { describe, expect, it } from 'vitest';
import { rule } from '#rules/exclusion-holds.ts';
import { corpusOf, duty, findingsOf, post } from './build.ts';

type Duties = NonNullable<NonNullable<Parameters<typeof post>[1]>['duties']>;
const excluding = duty('all', { zh: '负责全部业务，档案除外。', subjects: ['subject-a'], except: ['archives'] });
const owner = post('archivist', { duties: [duty('files', { subjects: ['archives'], responsibility: 'lead' })] });
const find = (duties: Duties, ...others: ReturnType<typeof post>[]) =>
	findingsOf(rule, corpusOf([post('manager', { duties }), ...others]));
const keys = (duties: Duties, ...others: ReturnType<typeof post>[]) =>
	find(duties, ...others).map(({ identity }) => identity.split(':').at(-1));

describe('an excluded subject', () => {
	it('belongs to another post of the scope', () => {
		expect(find([excluding], owner)).toEqual([]);
	});

	it('that nobody carries, or only supports, is reported', () => {
		const [finding] = find([excluding]);
		expect(finding).toMatchObject({
			severity: 'warning',
			uids: ['manager.all'],
			at: { path: ['duties', 0, 'except', 0] },
		});
		expect(finding?.message.zh).toContain('同一范围没有别的岗位承担');
		const helper = post('helper', {
			duties: [duty('files', { subjects: ['archives'], responsibility: 'support' })],
		});
		expect(keys([excluding], helper)).toEqual(['unowned-archives']);
	});

	it('that the same post carries after all is reported', () => {
		expect(keys([excluding, duty('files', { subjects: ['archives'] })], owner)).toEqual(['same-post-archives']);
		expect(keys([{ ...excluding, subjects: ['subject-a', 'archives'] }], owner)).toEqual(['own-archives']);
	});
});

describe('a text', () => {
	it.each([
		'管理车辆，运钞车除外。',
		'管理除运钞车以外的车辆。',
		'管理车辆（不含运钞车）。',
		'管理邮件，特殊邮件除外。',
		'除运钞车之外，管理车辆。',
		'管理车辆，运钞车不在此列。',
	])('that excludes says what: %s', (zh) => {
		expect(keys([duty('cars', { zh })])).toEqual(['untagged']);
	});

	it.each([
		'负责解除外包合同。',
		'清除户外广告。',
		'排除外来干扰。',
		'做好除尘、除湿和外墙检查。',
		'除本局员工外，同时负责代办人员的培训。',
		'除清洗车辆外兼管车库。',
		'除法定节假日外，每日营业。',
		'除营业时间外，库房双人双锁。',
		'除另有规定外，一律双人办理。',
		'除特殊情况外，不得离岗。',
		'不得离岗，经领导批准的除外。',
		'除总行书面授权外，不得出具保函。',
		'除工作需要外，不得进入库区。',
		'除做好本职外，协助主任工作。',
	])('that excludes no subject need not say one: %s', (zh) => {
		expect(keys([excluding, duty('cars', { zh })], owner)).toEqual([]);
	});

	it('that adds (除……外，还……) excludes nothing', () => {
		expect(keys([excluding, duty('cars', { zh: '除管理车辆外，还要登记用车。' })], owner)).toEqual([]);
	});
});

describe('an exception', () => {
	it.each([
		'除办理抵押注销外不得借出档案。',
		'除系统自动授权的业务外，一律先核实后授权。',
		'除总行书面批准外，严禁放款。',
		'受理5万元（不含）以下的申请。',
		'登记不含税金额。',
	])('of a ban or a demand leaves nothing to others: %s', (zh) => {
		expect(keys([excluding, duty('a', { zh })], owner)).toEqual([]);
	});

	it.each(['除保险业务外，一律由本岗办理。', '除运钞车外，管理全部车辆。'])('of the matter does: %s', (zh) => {
		expect(keys([duty('a', { zh })])).toEqual(['untagged']);
	});
});
