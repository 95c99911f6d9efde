import { describe, expect, it } from 'vitest';
import { rule } from '#rules/cjk-typography.ts';
import { corpusOf, duty, findingsOf, phraseSet, post, unit } from './build.ts';

const find = (zh: string) => findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh })] })]));

describe('Chinese', () => {
	it('with full-width marks in pairs is well set', () => {
		expect(find('按“四不放过”原则（每月10次）检查UPS电源，做好记录。')).toEqual([]);
	});

	it.each([
		'9:00至18:00值班，备用金不超过1,000元，系统为v2.0。',
		'公布电话010-66417000和https://www.example.cn/a--b...z。',
		'维护大客户（Key Account, KA）资料，温度保持在-5℃以上。',
		'做到“有问‘必答’”——包括会务、车辆……工作。',
	])('with figures, addresses or English in it is well set: %s', (zh) => {
		expect(find(zh)).toEqual([]);
	});

	it.each([
		['检查网点,做好记录。', '半角标点', '，应为“，”'],
		['检查（网点，做好记录。', '不成对的引号或括号', ''],
		['检查 网点。', '汉字之间的空格', '，应为删去'],
		['每月检查 10次。', '汉字与字母、数字之间的空格', ''],
		['检查网点。。', '重复的标点', '，应为“。”'],
		['检查网点...', '半角标点', '，应为“……”'],
		['检查网点--做好记录。', '半角标点', '，应为“——”'],
		['做好"登记"。', '直引号', ''],
		['**检查**网点。', '当作标记的符号', ''],
		['检查１０次。', '全角字母或数字', '，应为“10”'],
		['检查\u200b网点。', '看不见的字符', ''],
	])('with a fault is reported: %s', (zh, kind, instead) => {
		const [finding] = find(zh);
		expect(finding).toMatchObject({ uids: ['clerk.a'], at: { path: ['duties', 0, 'zh'] } });
		expect(finding?.message.zh).toContain(kind);
		expect(finding?.message.zh).toContain(instead);
	});

	it('is read wherever it stands, in a note too', () => {
		const duties = [duty('a', { notes: [{ kind: 'remark', zh: '原文如此.' }] })];
		expect(findingsOf(rule, corpusOf([post('clerk', { duties })]))[0]).toMatchObject({
			at: { path: ['duties', 0, 'notes', 0, 'zh'] },
		});
	});
});

it('a mark that a phrase declares is no formatting', () => {
	const phrase = { ...unit('p', { zh: '请**同志回答**同志。' }), number: 1 };
	const declared = { ...phrase, placeholders: [{ mark: '**', zh: '同事的姓名。' }] };
	expect(findingsOf(rule, corpusOf([phraseSet('set', { phrases: [declared] })]))).toEqual([]);
	expect(findingsOf(rule, corpusOf([phraseSet('set', { phrases: [phrase] })]))).toHaveLength(1);
});
