import { describe, expect, it } from 'vitest';
import { rule } from '#rules/assessment-text-drift.ts';
import { corpusOf, findingsOf } from './build.ts';
import { scoredDuty, scoredPost } from './sheets.ts';

const find = (duty: string, item: string) =>
	findingsOf(rule, corpusOf([scoredPost('secretary', [scoredDuty('a', duty, { zh: item })])]));

describe('a scored item', () => {
	it('may say its duty with other working words', () => {
		expect(find('负责思想政治工作和党建工作。', '负责开展思想政治工作和党建工作。')).toEqual([]);
		expect(find('负责重要会议的组织工作。', '承担重要会议的组织工作。')).toEqual([]);
		expect(find('做好后勤服务和增收节支工作。', '做好增收节支与后勤服务工作。')).toEqual([]);
		expect(find('做好会议记录，及时上报信息。', '会议记录、及时上报信息')).toEqual([]);
	});

	it('that leaves out a part of its duty is reported', () => {
		const [finding] = find('认真组织党建活动、共青团活动。', '认真组织党建活动。');
		expect(finding).toMatchObject({ severity: 'warning', uids: ['secretary.score-a', 'secretary.a'] });
		expect(finding?.message.zh).toBe('评分项与职责不一致：少了“共青团活动”。');
	});

	it('that adds something, or says something else, is reported', () => {
		expect(find('打印文件。', '打印、装订文件。')[0]?.message.en).toContain('adds “装订文件”');
		const [other] = find('发放工资。', '核对工资。');
		expect(other?.message.zh).toContain('少了“发放工资”，多了“核对工资”');
	});

	it('is quoted in whole words, listed as each language does', () => {
		const [finding] = find('参与制度制定，上报月报、季报。', '制度制定。');
		expect(finding?.message.zh).toContain('少了“参与制度制定”、“上报月报”、“季报”');
		expect(finding?.message.en).toContain('leaves out “参与制度制定”, “上报月报”, “季报”');
	});

	it('that turns the duty round is reported', () => {
		expect(find('不得迟报材料。', '迟报材料。')).toHaveLength(1);
	});
});
