import { describe, expect, it } from 'vitest';
import { rule } from '#rules/translation-terms.ts';
import { corpusOf, duty, findingsOf, post, vocabulary } from './build.ts';

const registers = [
	vocabulary({
		vocabulary: 'terms',
		items: [
			{ id: 'four-musts', zh: '四个必须', en: 'the four musts' },
			{ id: 'first-asked', zh: '首问责任制', en: 'first-asked responsibility', english: ['first-asked system'] },
			{ id: 'five-nots', zh: '五不', en: 'the five nots' },
			{ id: 'four-ones', zh: '四个一', en: 'the four ones' },
			{ id: 'three-checks', zh: '三检查', en: 'the three checks' },
			{ id: 'three-hopes', zh: '三点希望', en: 'the three hopes' },
			{ id: 'other', zh: '其他', en: 'other', variants: ['其它'] },
		],
	}),
	vocabulary({
		vocabulary: 'works',
		items: [
			{ id: 'norms', zh: '《服务规范》', en: 'Service Norms', status: 'external', issuer: 'unknown' },
			{
				id: 'guide',
				zh: 'ATM使用图解',
				en: 'Illustrated Guide to ATM Use',
				status: 'unknown',
				issuer: 'unknown',
			},
		],
	}),
];
const actors = [
	vocabulary({
		vocabulary: 'job-roles',
		items: [
			{ id: 'counter-clerk', zh: '营业员', en: 'Counter clerk' },
			{ id: 'office-director', zh: '办公室主任', en: 'Office director' },
			{ id: 'bureau-director', zh: '局长', en: 'Bureau director' },
			{ id: 'branch-head', zh: '支局长', en: 'Branch head' },
			{ id: 'coordination', zh: '综合协调岗', en: 'General coordination' },
		],
	}),
	vocabulary({
		vocabulary: 'bodies',
		items: [
			{ id: 'municipal-bureau', zh: '市局', en: 'Municipal bureau' },
			{ id: 'county-bureau', zh: '县局', en: 'County bureau' },
		],
	}),
];
const find = (zh: string, en: string) =>
	findingsOf(rule, corpusOf([...registers, ...actors, post('clerk', { duties: [duty('a', { zh, en })] })]));

describe('a registered name', () => {
	it('that is translated otherwise is reported with its rendering', () => {
		const [finding] = find('做到“四个必须”。', 'Keep to the four obligations.');
		expect(finding).toMatchObject({ uids: ['clerk.a'], at: { path: ['duties', 0, 'en'] } });
		expect(finding?.message.en).toContain('“the four musts”');
	});

	it.each([
		['做到“四个必须”。', 'Keep to “the Four Musts”.'],
		['执行首问责任制。', 'Keep to the first-asked system.'],
		['执行首问责任制。', 'Keep to first-asked responsibility.'],
		['落实《服务规范》。', 'Apply the Service Norms.'],
		['完成其他工作。', 'Do whatever else there is.'],
	])('is rendered as registered, or registered for its spelling alone: %s – %s', (zh, en) => {
		expect(find(zh, en)).toEqual([]);
	});

	it.each([
		['周五不营业的网点提前公告。', 'Announce which outlets are closed on Fridays.'],
		['慰问四个一线网点。', 'Comfort four frontline outlets.'],
		['每周三检查客房。', 'Inspect guest rooms every Wednesday.'],
	])('is none in other words: %s', (zh, en) => {
		expect(find(zh, en)).toEqual([]);
	});

	it.each([
		['办公室工作有三点希望。', 'There are some wishes for office work.'],
		['办公室人员做到五不。', 'Do none of five things.'],
		['按四个一开展工作。', 'Work by four things.'],
	])('is one without its quotation marks: %s', (zh, en) => {
		expect(find(zh, en)).toHaveLength(1);
	});

	it('of a cited work is held to its register too', () => {
		expect(find('落实《服务规范》。', 'Apply the Rules of Service.')).toHaveLength(1);
		expect(find('详见ATM使用图解。', 'See the ATM manual.')).toHaveLength(1);
	});
});

describe('who acts', () => {
	it.each([
		['请支局长批准。', 'Ask the bureau director for approval.'],
		['由营业员清点。', 'Have the branch head count it.'],
		['报市局审批。', 'Report to the county bureau for approval.'],
	])('is another in English: %s – %s', (zh, en) => {
		const [finding, ...others] = find(zh, en);
		expect(finding).toMatchObject({ uids: ['clerk.a'], at: { path: ['duties', 0, 'en'] } });
		expect(others).toEqual([]);
	});

	it.each([
		['请支局长批准。', 'Ask the branch head for approval.'],
		['报市局审批。', 'Report to the bureau for approval.'],
		['局长、主任批准。', 'The head of the bureau and the office director approve.'],
		['办理市局和县局的来文。', 'Handle documents from the municipal and county bureaus.'],
		['营业员做好综合协调。', 'Do general coordination at the counter.'],
	])('is the same, in short or told otherwise: %s – %s', (zh, en) => {
		expect(find(zh, en)).toEqual([]);
	});
});
