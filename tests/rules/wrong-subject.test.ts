import { describe, expect, it } from 'vitest';
import { rule } from '#rules/wrong-subject.ts';
import { corpusOf, criterion, duty, findingsOf, post, scored, vocabulary } from './build.ts';

const roles = vocabulary({
	vocabulary: 'job-roles',
	items: [
		{ id: 'cash-driver', zh: '运钞车驾驶员', en: 'Cash driver' },
		{ id: 'archivist', zh: '档案管理员', en: 'Archivist' },
		{ id: 'document-clerk', zh: '文书', en: 'Document clerk' },
	],
});
const find = (fields: Parameters<typeof duty>[1]) => {
	const title = { zh: '运钞车驾驶员', en: 'Cash driver' };
	return findingsOf(rule, corpusOf([roles, post('cash-driver', { title, duties: [duty('a', fields)] })]));
};

describe('a duty whose actor is named', () => {
	it('is wrong where that is not the holder', () => {
		const [finding] = find({ actor: { zh: '门卫', en: 'The doorman' } });
		expect(finding).toMatchObject({ uids: ['cash-driver.a'], at: { path: ['duties', 0, 'actor', 'zh'] } });
		expect(finding?.message.en).toContain('“The doorman”');
	});

	it('is right where it is the holder, in full or in short', () => {
		for (const zh of ['驾驶员', '运钞车驾驶员', '当班运钞车驾驶员', '门卫和运钞车驾驶员'])
			expect(find({ actor: { zh } })).toEqual([]);
		expect(find({ actor: { zh: '当班档案管理员' } })).toHaveLength(1);
	});
});

describe('a text', () => {
	it.each([
		['档案管理员收集行车记录。', '档案管理员'],
		['保管好车辆；由财务主管负责加油。', '财务主管'],
		['每次出车前，文秘须登记派车单。', '文秘'],
		['门卫不得擅自离岗。', '门卫'],
		['文书负责登记文件。', '文书'],
		['各档案管理员登记用车。', '档案管理员'],
		['全体档案管理员应参加培训。', '档案管理员'],
		['每名门卫应登记来车。', '门卫'],
		['档案管理员、门卫应登记来车。', '档案管理员、门卫'],
		['档案管理员严格的执行制度。', '档案管理员'],
	])('that lets another post act is wrong: %s', (zh, actor) => {
		expect(find({ zh })[0]?.values[1]).toBe(actor);
	});

	it.each([
		'驾驶员应检查车况。',
		'员工应参加培训。',
		'档案管理员的培训资料要归档。',
		'文书处理要及时。',
		'配合财务主管核对油费。',
		'经主任批准后方可出车。',
		'当班人员应当办理交接。',
		'档案管理员不在时代为保管钥匙。',
		'每日终了清点油票，由档案管理员登记。',
		'每月10日前报送里程，由档案管理员负责归档。',
		'档案管理员交办的其他工作。',
		'档案管理员资料随车携带。',
		'档案管理员考核办法的制定。',
		'档案管理员接待日的用车。',
		'档案管理员反映的问题当日答复。',
		'遇有事故，档案管理员同意后方可移动车辆。',
		'当班运钞车驾驶员应检查车况。',
		'每名运钞车驾驶员应检查车况。',
		'门卫、运钞车驾驶员应登记来车。',
		'各岗应按时交接。',
	])('that does not, or names everybody, is right: %s', (zh) => {
		expect(find({ zh })).toEqual([]);
	});

	it.each([
		['副行长', '行长负责全面工作。', '行长'],
		['办公室副主任', '主任应当主持会议。', '主任'],
	])('under a deputy that lets the chief act is wrong: %s, %s', (title, zh, actor) => {
		const [finding] = findingsOf(
			rule,
			corpusOf([post('p', { title: { zh: title }, duties: [duty('a', { zh })] })]),
		);
		expect(finding?.values[1]).toBe(actor);
	});

	it('may say what a post does that the duty is shared with or bounded by', () => {
		const zh = '当日的路单于收车前交回，由档案管理员登记入库。';
		const keeper = post('archivist', { title: { zh: '档案管理员' }, duties: [duty('file', {})] });
		const under = (fields: Parameters<typeof duty>[1]) => {
			const driver = post('cash-driver', {
				title: { zh: '运钞车驾驶员' },
				duties: [duty('a', { zh, ...fields })],
			});
			return findingsOf(rule, corpusOf([roles, keeper, driver]));
		};
		expect(under({})[0]?.values[1]).toBe('档案管理员');
		expect(under({ boundedBy: [{ with: 'archivist', zh: '交回为止。' }] })).toEqual([]);
		expect(under({ sharedWith: ['archivist.file'] })).toEqual([]);
	});

	it('is read in English too, against the titles of other posts', () => {
		const [finding] = find({ zh: '熟悉预案。', en: 'The archivist shall know the plan.' });
		expect(finding).toMatchObject({ at: { path: ['duties', 0, 'en'] } });
		expect(find({ zh: '熟悉预案。', en: 'The archivist is responsible for the plan.' })).toHaveLength(1);
		expect(find({ zh: '熟悉预案。', en: 'The cash driver shall know the plan.' })).toEqual([]);
		expect(find({ zh: '熟悉预案。', en: 'Archivist training is to be attended.' })).toEqual([]);
	});

	it('of a scored item is read as well', () => {
		const item = scored('score-a', { zh: '档案管理员应检查车况。', criteria: [criterion('c')] });
		expect(find({ scored: item })[0]?.uids).toEqual(['cash-driver.score-a']);
	});
});

describe('posts that must be kept apart', () => {
	it.each(['审查员与档案管理员不得由同一人担任。', '档案管理员和门卫不得相互兼任。'])('do not act: %s', (zh) => {
		expect(find({ zh })).toEqual([]);
	});

	it('are told from posts that do', () => {
		expect(find({ zh: '审查员与档案管理员不得由他人代签。' })).toHaveLength(1);
	});
});
