import { describe, expect, it } from 'vitest';
import { rule } from '#rules/self-overlap.ts';
import { corpusOf, duty, findingsOf, post } from './build.ts';

const find = (...texts: string[]) =>
	findingsOf(
		rule,
		corpusOf([post('secretary', { duties: texts.map((zh, index) => duty(`duty-${index}`, { zh })) })]),
	);

describe('two duties of one post', () => {
	it('that are nearly equal are reported once, at the later', () => {
		const text = '收集、整理全行各部门的文件材料，按规定分类归档并妥善保存';
		const [finding, ...others] = find(`${text}。`, '接待来访。', `${text}好。`);
		expect(finding).toMatchObject({ severity: 'warning', uids: ['secretary.duty-2', 'secretary.duty-0'] });
		expect(finding?.message.zh).toContain('几乎相同');
		expect(others).toEqual([]);
	});

	it('that repeat a clause word for word are reported, whoever is in charge of it', () => {
		const [finding] = find(
			'统管分局业务规章制度的监督、指导、检查和执行。',
			'管理通信质量，并负责分局业务规章制度的监督、指导、检查和执行；受理投诉。',
		);
		expect(finding?.message.zh).toContain(
			'“分局业务规章制度的监督、指导、检查和执行”在本岗位的另一项职责里已经写了',
		);
	});

	it.each([
		['做好档案管理工作。', '做好档案的管理工作。'],
		['保证部门的人员、资金和车辆安全。', '保证本部门的人员、资金、车辆的安全。'],
	])('that differ in particles alone are reported: %s – %s', (one, two) => {
		const [finding, ...others] = find(one, two);
		expect(finding?.message.zh).toContain('几乎相同');
		expect(others).toEqual([]);
	});

	it('may share most of their words and still be two', () => {
		expect(find('做好档案管理工作。', '做好文件的管理工作。', '做好档案的鉴定工作。')).toEqual([]);
	});

	it('may end alike in a set phrase', () => {
		expect(find('学习业务知识，提高服务水平。', '改进窗口服务，提高服务水平。')).toEqual([]);
	});
});

it('Different posts may have the same duty', () => {
	const duties = [duty('a', { zh: '自觉遵守劳动纪律，严格履行请销假手续。' })];
	expect(findingsOf(rule, corpusOf([post('a', { duties }), post('b', { duties })]))).toEqual([]);
});
