import { describe, expect, it } from 'vitest';
import { rule } from '#rules/placeholder.ts';
import { corpusOf, duty, findingsOf, phraseSet, post, unit } from './build.ts';

const find = (zh: string, en = 'Keep the seals.') =>
	findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh, en })] })]));

describe('a text', () => {
	it.each([
		'保管印章（待补）。',
		'待定。',
		'检查××网点。',
		'每月检查（ ）次。',
		'TBD',
		'保管____。',
		'填写这一项职责。',
		'内容待补',
		'扣X分。',
		'提前X天上报。',
		'负责……的规范管理。',
		'负责【填写部门名称】的卫生管理。',
		'管理{{单位}}食堂。',
		'维护全市（请核对：全市还是全局？）用户。',
		'（无）。',
	])('is unfinished in Chinese: %s', (zh) => {
		expect(find(zh)[0]).toMatchObject({ uids: ['clerk.a'], severity: 'error', at: { path: ['duties', 0, 'zh'] } });
	});

	it.each([
		'Lorem ipsum dolor sit amet.',
		'Keep the [fill in].',
		'TODO',
		'To be translated.',
		'Fill in this duty.',
		'Inspect XX times.',
		'Deduct X points.',
	])('is unfinished in English: %s', (en) => {
		expect(find('保管印章。', en)[0]?.at.path).toEqual(['duties', 0, 'en']);
	});

	it.each([
		['正确填报业务报表。', 'Fill in the returns correctly.'],
		['把换下的设备作待修处理。', 'Mark equipment as waiting for repair.'],
		['某某局设办公室。', 'Such-and-such a bureau has an office.'],
		['拍摄X光片，扣5分。', 'Take an X-ray; deduct 5 points.'],
		['收取3×5元。', 'Take 3 × 5 yuan.'],
		['登记来访人员（填写登记簿）。', 'Register visitors [in the visitors’ book].'],
		['解答“何时到”“怎样查”……之类的询问。', 'Answer questions such as “when” …'],
		['汇总会上待定的议题。', 'Collect what was left open.'],
	])('is finished: %s', (zh, en) => {
		expect(find(zh, en)).toEqual([]);
	});
});

describe('a mark for a name', () => {
	const phrase = (fields: object) =>
		phraseSet('phrases', {
			phrases: [{ ...unit('p', { zh: '**同志不在。', en: 'Comrade ** is not here.' }), number: 1, ...fields }],
		});

	it('is declared by its phrase', () => {
		expect(
			findingsOf(rule, corpusOf([phrase({ placeholders: [{ mark: '**', zh: '姓名。', en: 'The name.' }] })])),
		).toEqual([]);
		expect(findingsOf(rule, corpusOf([phrase({})]))).toHaveLength(2);
	});
});

it('a draft may be unfinished, and a place of the source may not', () => {
	expect(findingsOf(rule, corpusOf([post('clerk', { draft: true, duties: [duty('a', { zh: '待补。' })] })]))).toEqual(
		[],
	);
	const duties = [duty('a', { place: '填写出处' })];
	expect(findingsOf(rule, corpusOf([post('clerk', { duties })]))[0]?.at.path).toEqual(['duties', 0, 'place']);
});
