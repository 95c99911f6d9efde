import { describe, expect, it } from 'vitest';
import { rule } from '#rules/duty-overlap.ts';
import type { Authored } from './build.ts';
import { corpusOf, duty, findingsOf, post, reportedBy } from './build.ts';

const TEXT = '收集、整理全行各部门的文件材料，按规定分类归档并妥善保存';
type Fields = NonNullable<Parameters<typeof duty>[1]>;
const filing = (id: string, fields: Fields = {}, of: Partial<Authored<'posts'>> = {}) =>
	post(id, { department: 'office', duties: [duty('files', { zh: `${TEXT}。`, ...fields })], ...of });

describe('two nearly equal duties of different posts', () => {
	it('need a common subject', () => {
		const other = filing('b', { zh: `${TEXT}好。`, subjects: ['archives'] });
		const [finding] = findingsOf(rule, corpusOf([filing('a'), other]));
		expect(finding).toMatchObject({
			severity: 'warning',
			uids: ['b.files', 'a.files'],
			at: { path: ['duties', 0, 'subjects'] },
		});
		expect(finding?.message.zh).toMatch(/相似度0\.9\d，界限0\.84/u);
	});

	it('are fine with one, or where one says how they relate', () => {
		expect(reportedBy(rule, corpusOf([filing('a'), filing('b', { subjects: ['archives', 'subject-a'] })]))).toEqual(
			[],
		);
		const shared = filing('b', { subjects: ['archives'], sharedWith: ['a'] });
		expect(reportedBy(rule, corpusOf([filing('a'), shared]))).toEqual([]);
	});

	it('are compared where they are the same, letter by letter', () => {
		expect(reportedBy(rule, corpusOf([filing('a'), filing('b', { subjects: ['archives'] })]))).toEqual([
			'b.files+a.files',
		]);
	});

	it('are not compared across departments', () => {
		const other = filing('b', { subjects: ['archives'] }, { department: 'accounts' });
		expect(reportedBy(rule, corpusOf([filing('a'), other]))).toEqual([]);
	});
});

it('Less similar duties are two duties', () => {
	const other = filing('b', { zh: '收集、整理全行各部门的会议记录，按月编印成册。', subjects: ['archives'] });
	expect(reportedBy(rule, corpusOf([filing('a'), other]))).toEqual([]);
});
