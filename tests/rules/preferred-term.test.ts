import { describe, expect, it } from 'vitest';
import { rule } from '#rules/preferred-term.ts';
import { corpusOf, duty, entry, findingsOf, post, vocabulary } from './build.ts';

const terms = vocabulary({
	vocabulary: 'terms',
	items: [
		{ id: 'account', zh: '账', en: 'account', variants: ['帐'] },
		{ id: 'other', zh: '其他', en: 'other', variants: ['其它'] },
		{ id: 'log-in', zh: '登录', en: 'log in', variants: ['登陆'] },
		{ id: 'ten-ways', zh: '十法', en: 'the ten ways' },
	],
});
const find = (fields: Parameters<typeof duty>[1]) =>
	findingsOf(rule, corpusOf([terms, post('clerk', { duties: [duty('a', fields)] })]));

describe('a registered variant', () => {
	it('is reported once per text, with the spelling to use', () => {
		const [finding, ...more] = find({ zh: '管理帐务，核对帐目。' });
		expect(finding).toMatchObject({ uids: ['clerk.a'], values: ['帐', '账'], at: { path: ['duties', 0, 'zh'] } });
		expect(more).toEqual([]);
	});

	it('is reported for each word', () => {
		expect(find({ zh: '管理帐务和其它事务。' })).toHaveLength(2);
	});

	it('is reported in a note of ours that quotes nothing', () => {
		const [finding] = find({ notes: [{ kind: 'remark', zh: '同样适用于其它窗口。' }] });
		expect(finding?.at.path).toEqual(['duties', 0, 'notes', 0, 'zh']);
	});

	it.each(['台风登陆前加固门窗。', '选登陆续收到的来稿。', '检查尾箱，尤其它的封签。'])(
		'is none where it is another word or stands across two: %s',
		(zh) => {
			expect(find({ zh })).toEqual([]);
		},
	);

	it('is right in some words, in notes that quote the source, and where the preferred one stands', () => {
		expect(find({ zh: '搭好帐篷。' })).toEqual([]);
		expect(find({ zh: '管理账务。', notes: [{ kind: 'corrected', printed: '帐', zh: '“帐”应为“账”。' }] })).toEqual(
			[],
		);
	});
});

describe('a registered variant beside the fields of two languages', () => {
	it('is reported in prose where it stands, but not where it is quoted', () => {
		const prose = (body: string) => ({ ...post('clerk', { duties: [duty('a')] }, body), bodyLine: 20 });
		const [finding, ...more] = findingsOf(rule, corpusOf([terms, prose('正文。\n\n帐务另有通知。')]));
		expect(finding).toMatchObject({ uids: ['clerk'], at: { line: 22, column: 1 } });
		expect(more).toEqual([]);
		expect(findingsOf(rule, corpusOf([terms, prose('来源作“帐务”。\n\n账务另有通知。')]))).toEqual([]);
	});

	it('is reported in the interface', () => {
		const ui = entry('ui', 'zh', { language: 'zh', strings: { 'nav.other': '其它' } });
		expect(findingsOf(rule, corpusOf([terms, ui]))[0]?.at.path).toEqual(['strings', 'nav.other']);
	});
});
