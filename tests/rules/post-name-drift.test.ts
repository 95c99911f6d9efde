import { describe, expect, it } from 'vitest';
import { rule } from '#rules/post-name-drift.ts';
import { corpusOf, findingsOf, organisation, post } from './build.ts';

const office = organisation('bank-office', { title: { zh: '某银行办公室', en: 'Bank office' } });
const find = (zh: string, place: string) => {
	const fields = { title: { zh: '人事主管', en: 'Personnel supervisor' }, alsoCalled: [{ zh, place }] };
	const assessment = { status: 'lost', total: 'unknown', passMark: 'unknown', place: 'Second · (C)' } as const;
	return findingsOf(rule, corpusOf([office, post('personnel-supervisor', { ...fields, assessment })]));
};

describe('another name of a post', () => {
	it('is a drift where the post is scored', () => {
		const [finding] = find('人事专员', 'Second · (C)');
		expect(finding).toMatchObject({
			severity: 'warning',
			at: { path: ['alsoCalled', 0, 'zh'] },
			values: ['人事主管', '人事专员'],
		});
		expect(finding?.message.zh).toContain('考核处却叫“人事专员”');
	});

	it('is a drift in any place that speaks of scoring', () => {
		for (const place of ['考核办法第三条', 'Second · (D)', 'Scoring of the personnel officer']) {
			expect(find('人事专员', place).map(({ severity }) => severity)).toEqual(['warning']);
		}
	});

	it('is a notice elsewhere', () => {
		expect(find('人事专员', '正文').map(({ severity }) => severity)).toEqual(['notice']);
	});

	it('is none where it is the name itself or, outside the scoring, a short form of it', () => {
		expect(find('人事 主管', 'Second · (C)')).toEqual([]);
		expect(find('办人事主管', '正文')).toEqual([]);
	});

	it('is a notice where another role of the sector has that very title', () => {
		const head = post('branch-head', {
			title: { zh: '支局长' },
			alsoCalled: [{ zh: '局长', place: '附件' }],
		});
		const other = (jobRole: string) => post('chief', { title: { zh: '局长' }, jobRole });
		expect(findingsOf(rule, corpusOf([office, head, other('chief')]))).toHaveLength(1);
		expect(findingsOf(rule, corpusOf([office, head, other('branch-head')]))).toEqual([]);
		expect(findingsOf(rule, corpusOf([office, head]))).toEqual([]);
	});
});
