import { describe, expect, it } from 'vitest';
import { rule } from '#rules/phrase-list-cited.ts';
import { corpusOf, duty, method, part, phraseSet, post, reportedBy } from './build.ts';

const clerk = (zh: string) => post('clerk', { duties: [duty('a', { zh })] });
const list = (zh: string, jobRoles = ['clerk']) =>
	phraseSet('list', { title: { zh, en: 'List' }, appliesTo: { jobRoles } });

describe('a demand for set phrases', () => {
	it('needs a list that the handbook holds and that applies', () => {
		const demand = clerk('按要求使用文明服务用语。');
		expect(reportedBy(rule, corpusOf([demand, list('服务“规范用语”50句')]))).toEqual([]);
		expect(reportedBy(rule, corpusOf([demand]))).toEqual(['clerk.a']);
		expect(reportedBy(rule, corpusOf([demand, list('服务“规范用语”50句', ['driver'])]))).toEqual(['clerk.a+list']);
	});
});

describe('a demand to avoid taboo words', () => {
	it('needs a list of them; a list of phrases is none', () => {
		const demand = clerk('杜绝服务忌语。');
		expect(reportedBy(rule, corpusOf([demand, list('规范用语')]))).toEqual(['clerk.a']);
		expect(reportedBy(rule, corpusOf([demand, list('服务忌语30句')]))).toEqual([]);
	});
});

it('a step of a method is read for those it binds', () => {
	const way = method('way', {
		appliesTo: { jobRoles: ['clerk'] },
		parts: [part('step', 'a', { zh: '统一使用文明用语。' })],
	});
	expect(reportedBy(rule, corpusOf([way, clerk('登记文件。'), list('规范用语')]))).toEqual([]);
	expect(reportedBy(rule, corpusOf([way, clerk('登记文件。')]))).toEqual(['way.a']);
});
