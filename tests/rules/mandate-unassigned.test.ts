import { describe, expect, it } from 'vitest';
import { rule } from '#rules/mandate-unassigned.ts';
import { corpusOf, duty, findingsOf, gap, organisation, post, unit, unknownValidity } from './build.ts';

const office = (...subjects: string[]) => {
	const mandates = [{ ...unit('mandate', { zh: '管理档案和印章。' }), subjects }, gap('lost')];
	const name = { zh: '办公室', en: 'Office' };
	return organisation('bank-office', { departments: [{ id: 'office', name, nameStatus: 'printed', mandates }] });
};
const holds = (responsibility: 'lead' | 'execute' | 'support', subject: string, department = 'office') =>
	post(`${subject}-${responsibility}`, { department, duties: [duty('a', { responsibility, subjects: [subject] })] });

describe('a mandate', () => {
	it('is carried where posts of the department lead or execute its subjects', () => {
		const posts = [holds('lead', 'archives'), holds('execute', 'seals')];
		expect(findingsOf(rule, corpusOf([office('archives', 'seals'), ...posts]))).toEqual([]);
	});

	it('is reported with the subjects that no post carries', () => {
		const [finding] = findingsOf(rule, corpusOf([office('archives', 'seals'), holds('lead', 'archives')]));
		expect(finding).toMatchObject({
			severity: 'warning',
			uids: ['bank-office.mandate'],
			values: ['seals', '管理档案和印章。'],
		});
	});

	it('is not carried by support, nor by another department', () => {
		const [finding] = findingsOf(rule, corpusOf([office('archives'), holds('support', 'archives')]));
		expect(finding?.message.zh).toContain('“archives”（只有协助）');
		expect(findingsOf(rule, corpusOf([office('archives'), holds('lead', 'archives', 'accounts')]))).toHaveLength(1);
	});

	it('that the source lost is not looked at, whatever subjects it has', () => {
		const lost = { ...gap('lost-one'), subjects: ['seals'] };
		const name = { zh: '办公室', en: 'Office' };
		const mandates = [{ ...unit('mandate', { zh: '管理档案。' }), subjects: ['archives'] }, lost];
		const holder = organisation('bank-office', {
			departments: [{ id: 'office', name, nameStatus: 'printed', mandates }],
		});
		expect(findingsOf(rule, corpusOf([holder, holds('lead', 'archives')]))).toEqual([]);
	});

	it('is not carried by a list that has ended', () => {
		const validity = { ...unknownValidity, effectiveUntil: '2019-12-31' };
		const ended = post('old', { department: 'office', validity, duties: [duty('a', { subjects: ['archives'] })] });
		expect(findingsOf(rule, corpusOf([office('archives'), ended]))).toHaveLength(1);
	});
});
