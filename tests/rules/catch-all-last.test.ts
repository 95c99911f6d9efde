import { describe, expect, it } from 'vitest';
import { rule } from '#rules/catch-all-last.ts';
import { corpusOf, duty, findingsOf, gap, post } from './build.ts';

const find = (...texts: string[]) =>
	findingsOf(rule, corpusOf([post('clerk', { duties: texts.map((zh, index) => duty(`d${index + 1}`, { zh })) })]));
const CATCH_ALL = '完成领导交办的其他工作。';

describe('a catch-all duty', () => {
	it('stands last, gaps aside', () => {
		const duties = [duty('a', { zh: '登记文件。' }), duty('b', { zh: CATCH_ALL }), gap('lost')];
		expect(findingsOf(rule, corpusOf([post('clerk', { duties })]))).toEqual([]);
	});

	it('is reported where duties follow it', () => {
		const [finding] = find('登记文件。', CATCH_ALL, '分发文件。');
		expect(finding).toMatchObject({ uids: ['clerk.d2', 'clerk.d3'] });
		expect(finding?.identity).toContain('not-last');
	});

	it('is reported where it stands twice, at the earlier', () => {
		expect(find('完成上级临时安排的任务。', '登记文件。', CATCH_ALL).map(({ uids }) => uids)).toEqual([
			['clerk.d1', 'clerk.d3'],
		]);
	});

	it('is found at the end of another duty', () => {
		expect(find('登记文件，并完成领导交办的其他任务。', '分发文件。')).toHaveLength(1);
	});

	it.each([
		'其他临时工作。',
		'落实局长安排的各项任务。',
		'完成上级安排的其他经营、生产任务和服务工作。',
		'协助办理其他事务。',
		'完成行长、主任交办的其他工作。',
		'完成上级业务部门安排、布置的其他任务。',
		'承办局领导授权的其他事项。',
		'完成上级赋予的其他专项任务。',
		'做好本部门其他工作。',
		'汇总报表以及领导交办的其他工作。',
		'承担本岗未列明的其他工作。',
		'做好上述职责以外的其他事项。',
	])('may be worded otherwise: %s', (zh) => {
		expect(find(zh, '分发文件。')).toHaveLength(1);
	});

	it.each([
		'跟踪督办领导交办的各项工作。',
		'及时向领导汇报交办的工作。',
		'完成上级下达的各项任务。',
		'请示制度未明确的其他事项。',
		'配合其他部门完成临时性检查。',
	])('is none where it follows up what others do, or names no other work: %s', (zh) => {
		expect(find(zh, '分发文件。')).toEqual([]);
	});

	it.each(['完成领导交办的其他信息工作。', '保管现金和其他单据。', '全面完成企业下达的经营目标和通信任务。'])(
		'is none where it names its field: %s',
		(zh) => {
			expect(find(zh, '分发文件。')).toEqual([]);
		},
	);
});
