import { describe, expect, it } from 'vitest';
import { rule } from '#rules/responsibility-matches-verb.ts';
import { corpusOf, duty, findingsOf, gap, post } from './build.ts';

type Responsibility = 'lead' | 'execute' | 'support' | 'oversee';
const find = (zh: string, responsibility: Responsibility, en = 'Do the work.') =>
	findingsOf(rule, corpusOf([post('secretary', { duties: [duty('a', { zh, en, responsibility })] })]));

describe('a duty that begins with support', () => {
	it.each([
		'协助主任管理档案。',
		'积极配合做好接待。',
		'参与策划重大活动；负责会务。',
		'在主任领导下，认真协助处理公文。',
		'辅助其他人员完成任务。',
		'负责协助主任处理日常事务。',
		'参与人员招聘。',
		'参与方案制定。',
		'负责配合审计部门开展检查。',
		'负责参与绩效考核方案的制定。',
		'负责主动配合公安机关侦查。',
		'根据工作需要协助网点营销。',
		'按要求配合做好审计。',
		'每月协助盘点库存。',
		'在行长领导下协助做好安全保卫工作。',
		'做好车辆管理和后勤保障的配合工作。',
		'负责做好审计的协助工作，登记问题。',
		'承担配合工作。',
	])('is never a lead: %s', (zh) => {
		expect(find(zh, 'lead')[0]).toMatchObject({ severity: 'error', uids: ['secretary.a'] });
		expect([...find(zh, 'support'), ...find(zh, 'execute')]).toEqual([]);
	});
});

describe('a duty that begins with being in charge', () => {
	it.each([
		'负责档案。',
		'全面负责办公室工作。',
		'牵头制定规划。',
		'根据市局安排，主持本部门工作。',
		'在行长领导下负责全行安全保卫工作。',
	])('is never a support: %s', (zh) => {
		expect(find(zh, 'support')[0]).toMatchObject({ severity: 'error' });
		expect(find(zh, 'lead')).toEqual([]);
	});
});

it.each([
	'辅助人员管理。',
	'支持系统的维护。',
	'支持性文件的归档。',
	'参与率的统计。',
	'参与度统计。',
	'协办单位的联络。',
	'协助函的登记。',
	'支持中心的管理。',
	'辅助决策系统的开发。',
	'做好会议的组织、配合工作。',
	'检查各部门的配合工作。',
	'主持参与式培训。',
	'负责组织职工参与文体活动。',
])('A noun that begins like a verb of support says nothing: %s', (zh) => {
	expect(find(zh, 'lead')).toEqual([]);
});

describe('the English text', () => {
	it('is a hint where the Chinese doesn’t show it', () => {
		expect(find('起草文件。', 'lead', 'Assist with drafting.')[0]).toMatchObject({ severity: 'notice' });
		expect(find('起草文件。', 'support', 'Take charge of drafting.')[0]).toMatchObject({ severity: 'notice' });
	});

	it('does not count against the Chinese', () => {
		expect(find('负责起草文件。', 'lead', 'Help with drafting.')).toEqual([]);
	});
});

it('Support later in the text, and a gap, are no matter', () => {
	const duties = [
		duty('a', { zh: '管理档案，协助主任接待。', responsibility: 'lead' }),
		gap('lost', { zh: '协助……' }),
	];
	expect(findingsOf(rule, corpusOf([post('secretary', { duties })]))).toEqual([]);
});
