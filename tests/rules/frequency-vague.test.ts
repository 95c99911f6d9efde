import { describe, expect, it } from 'vitest';
import { rule } from '#rules/frequency-vague.ts';
import { chapter, corpusOf, duty, findingsOf, guide, part, post, rulebook, unit } from './build.ts';

describe('a post', () => {
	it('is listed once with every clause that leaves open how often', () => {
		const frequencies = [{ zh: '不定期', of: 'subject-a', per: 'irregular' as const }];
		const duties = [
			duty('a', { zh: '定期检查。' }),
			duty('b', { zh: '走访客户。', frequencies }),
			duty('c', { zh: '每月盘点。' }),
		];
		const [finding, ...more] = findingsOf(rule, corpusOf([post('clerk', { duties })]));
		expect(finding).toMatchObject({ severity: 'notice', uids: ['clerk'], values: ['a', 'b'] });
		expect(finding?.message.zh).toContain('2处');
		expect(more).toEqual([]);
	});

	it('that gives the period is not', () => {
		const duties = [duty('a', { zh: '定期（每月一次）检查。' }), duty('b', { zh: '每周开会。' })];
		expect(findingsOf(rule, corpusOf([post('clerk', { duties })]))).toEqual([]);
	});
});

it('a chapter says nothing: its articles do', () => {
	const chapters = [
		chapter('checks', { zh: '定期检查', articles: [unit('monthly', { zh: '每月检查一次。' })] }),
		chapter('others', { articles: [unit('vague', { zh: '不定期抽查。' })] }),
	];
	const [finding, ...more] = findingsOf(rule, corpusOf([rulebook('rules', { chapters })]));
	expect(finding?.values).toEqual(['vague']);
	expect(more).toEqual([]);
});

it('a time limit, a kind of deposit and a kind of account say nothing about how often', () => {
	const texts = [
		'按规定期限保管档案。',
		'办理定期存款、活期和定期储蓄业务。',
		'办理活期、定期业务。',
		'办理经常项目结汇。',
	];
	const duties = texts.map((zh, index) => duty(`a-${index}`, { zh }));
	expect(findingsOf(rule, corpusOf([post('clerk', { duties })]))).toEqual([]);
});

it.each([
	'定期通报3项督办事项。',
	'不定时抽查。',
	'周期性地查杀病毒。',
	'每隔一段时间清查一次。',
	'定期走访客户，每月报送信息。',
	'定期开展为期3天的培训。',
])('it is left open how often: %s', (zh) => {
	expect(findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh })] })]))).toHaveLength(1);
});

it.each([
	'定期走访各类媒体，每季度一次。',
	'不定期抽查，每月不少于两次。',
	'定期（每周一）走访。',
	'全年定期检查4次。',
	'经常下基层，每月不少于5天。',
	'定期清扫，每月上、下旬各一次。',
	'每隔3天定期清扫。',
	'分析周期性波动。',
])('it is said how often: %s', (zh) => {
	expect(findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh })] })]))).toEqual([]);
});

it('an essay is no rule and not listed', () => {
	const essay = guide('essay', { parts: [part('clause', 'a', { zh: '经常到基层征询意见。' })] });
	expect(findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a')] }), essay]))).toEqual([]);
});
