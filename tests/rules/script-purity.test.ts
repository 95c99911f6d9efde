import { describe, expect, it } from 'vitest';
import { rule } from '#rules/script-purity.ts';
import { corpusOf, duty, entry, findingsOf, post } from './build.ts';

const find = (fields: Parameters<typeof duty>[1]) =>
	findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', fields)] })]));

describe('Chinese', () => {
	it('with traditional characters is reported with the simplified ones', () => {
		const [finding] = find({ zh: '辦理公文，整理檔案。' });
		expect(finding).toMatchObject({ uids: ['clerk.a'], severity: 'error' });
		expect(finding?.message.zh).toContain('辦→办、檔→档');
	});

	it('in simplified characters is pure, and so are words of both scripts', () => {
		expect(find({ zh: '办理公文，整理档案；登台瞭望，扭转乾坤。' })).toEqual([]);
	});

	it.each(['统一著装。', '佩戴著工号牌。', '瞭解客户的需求。', '逐一答覆。'])(
		'with a form that is traditional in some words only is reported: %s',
		(zh) => {
			expect(find({ zh })).toHaveLength(1);
		},
	);

	it.each(['编著乾隆年间的史料。', '登记著作、著名商标和专著；著录档案。', '慰藉职工，提高覆盖率。', '某某著。'])(
		'keeps such a form where it is right: %s',
		(zh) => {
			expect(find({ zh })).toEqual([]);
		},
	);

	it('is read in readings and remarks too, but not in notes that quote the source', () => {
		expect(find({ readings: [{ zh: '辦公' }, { zh: '办公' }] })[0]?.at.path).toEqual([
			'duties',
			0,
			'readings',
			0,
			'zh',
		]);
		expect(find({ notes: [{ kind: 'remark', zh: '归属無法确定。' }] })).toHaveLength(1);
		expect(find({ notes: [{ kind: 'remark', zh: '原文作“辦公”。' }] })).toEqual([]);
	});
});

describe('Chinese beside the fields of two languages', () => {
	it('is read in the interface, in its Chinese only', () => {
		const ui = (language: 'zh' | 'en', text: string) =>
			entry('ui', language, { language, strings: { 'site.name': text } });
		const [finding, ...more] = findingsOf(rule, corpusOf([ui('zh', '崗位职责'), ui('en', '繁體')]));
		expect(finding).toMatchObject({ uids: ['zh'], at: { path: ['strings', 'site.name'] } });
		expect(more).toEqual([]);
		expect(findingsOf(rule, corpusOf([ui('zh', '岗位职责')]))).toEqual([]);
	});

	it('is read in prose, where the source may be quoted', () => {
		const prose = (body: string) => findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a')] }, body)]));
		expect(prose('整理檔案。')[0]?.uids).toEqual(['clerk']);
		expect(prose('来源作“檔案”。')).toEqual([]);
	});
});
