import { describe, expect, it } from 'vitest';
import { rule } from '#rules/reference-exists.ts';
import {
	chapter,
	corpusOf,
	duty,
	findingsOf,
	gap,
	organisation,
	part,
	guide,
	penalty,
	post,
	prohibition,
	rulebook,
	sourceEntry,
	unit,
	unknownValidity,
	vocabulary,
} from './build.ts';

const subjects = vocabulary({ vocabulary: 'subjects', items: [{ id: 'cash', zh: '现金' }] });
const roles = vocabulary({ vocabulary: 'job-roles', items: [{ id: 'driver', zh: '驾驶员' }] });
const terms = vocabulary({
	vocabulary: 'terms',
	items: [{ id: 'four-musts', zh: '四个必须', definedBy: ['driver.drive'] }],
});
const acts = vocabulary({
	vocabulary: 'control-acts',
	items: [{ id: 'custody', zh: '保管' }],
	objects: [{ id: 'seals', zh: '印章' }],
	incompatible: [],
});
const bodies = vocabulary({ vocabulary: 'bodies', items: [{ id: 'head-office', zh: '总行' }] });
const departments = [{ id: 'office', name: { zh: '办公室' }, nameStatus: 'printed' as const }];
const ground = [subjects, roles, terms, acts, sourceEntry('source-000'), organisation('bank-office', { departments })];
const drive = duty('drive', { subjects: ['cash'] });
const driver = (fields: Parameters<typeof post>[1] = {}) => post('driver', { duties: [drive], ...fields });
const faults = (...entries: Parameters<typeof corpusOf>[0]) => findingsOf(rule, corpusOf([...ground, ...entries]));

describe('a reference', () => {
	it('to what exists is no finding', () => {
		expect(
			faults(
				driver({
					department: 'office',
					duties: [duty('drive', { subjects: ['cash'], acts: [{ act: 'custody', of: 'seals' }] })],
				}),
			),
		).toEqual([]);
	});

	it.each([
		['organisation', { organisation: 'bank-ofice' }, ['organisation'], 'bank-office'],
		['department', { department: 'ofice' }, ['department'], 'office'],
		['job role', { jobRole: 'drivr' }, ['jobRole'], 'driver'],
		['post', { variantOf: 'drver' }, ['variantOf'], 'driver'],
		['source', { source: { id: 'source-00', place: '正文' } }, ['source', 'id'], 'source-000'],
		['subject', { duties: [duty('drive', { subjects: ['cahs'] })] }, ['duties', 0, 'subjects', 0], 'cash'],
		[
			'control act',
			{ duties: [duty('drive', { subjects: ['cash'], acts: [{ act: 'custodi', of: 'seals' }] })] },
			['duties', 0, 'acts', 0, 'act'],
			'custody',
		],
		[
			'object',
			{ duties: [duty('drive', { subjects: ['cash'], acts: [{ act: 'custody', of: 'seal' }] })] },
			['duties', 0, 'acts', 0, 'of'],
			'seals',
		],
		[
			'unit',
			{ duties: [drive, duty('park', { subjects: ['cash'], cites: ['driver.driv'] })] },
			['duties', 1, 'cites', 0],
			'driver.drive',
		],
		['sharing post', { duties: [{ ...drive, sharedWith: ['drivers'] }] }, ['duties', 0, 'sharedWith', 0], 'driver'],
	])('to a mistyped %s is reported at its field with the right name', (_, fields, path, near) => {
		const [finding, ...rest] = faults(driver(fields));
		expect(rest).toEqual([]);
		expect(finding?.at.path).toEqual(path);
		expect(finding?.message.en).toContain(`Did you mean “${near}”?`);
	});

	it.each([
		['job role it binds', { appliesTo: { jobRoles: ['driver', 'drivr'] } }, ['appliesTo', 'jobRoles', 1], 'driver'],
		[
			'organisation it binds',
			{ appliesTo: { organisations: ['bank-ofice'] } },
			['appliesTo', 'organisations', 0],
			'bank-office',
		],
		['issuer', { validity: { ...unknownValidity, issuer: 'hed-office' } }, ['validity', 'issuer'], 'head-office'],
		['owner', { validity: { ...unknownValidity, owner: 'head-ofice' } }, ['validity', 'owner'], 'head-office'],
		[
			'document it replaces',
			{ validity: { ...unknownValidity, supersedes: ['rule'] } },
			['validity', 'supersedes', 0],
			'rules',
		],
	])('of a rulebook to a mistyped %s is reported at its field with the right name', (_, fields, path, near) => {
		const [finding, ...rest] = faults(driver(), bodies, rulebook('rules', fields));
		expect(rest).toEqual([]);
		expect(finding?.at.path).toEqual(path);
		expect(finding?.message.en).toContain(`Did you mean “${near}”?`);
	});

	it('of one article to whom it binds is looked up, too', () => {
		const bound = { ...unit('keep'), appliesTo: { jobRoles: ['drivr'], organisations: ['bank-ofice'] } };
		expect(
			faults(driver(), rulebook('rules', { articles: [bound] })).map(({ at, values }) => [at.path, values]),
		).toEqual([
			[['articles', 0, 'appliesTo', 'jobRoles', 0], ['drivr']],
			[['articles', 0, 'appliesTo', 'organisations', 0], ['bank-ofice']],
		]);
	});

	it('to a sanction is to one of the same list', () => {
		const list = prohibition('bans', { bans: [{ ...unit('ban-1'), sanctions: ['drive'] }] });
		expect(faults(driver(), list)[0]?.at.path).toEqual(['bans', 0, 'sanctions', 0]);
	});

	it('to a term or a defining unit is looked up too', () => {
		const essay = guide('essay', {
			parts: [part('section', 'a', { list: { name: { zh: '四个必须' }, term: 'four-must' } })],
		});
		expect(faults(driver(), essay)[0]?.values).toEqual(['four-must']);
		expect(faults(driver({ duties: [{ ...drive, id: 'steer' }] }))[0]).toMatchObject({
			values: ['driver.drive'],
			at: { path: ['items', 0, 'definedBy', 0] },
		});
	});

	it('to itself is reported', () => {
		expect(faults(driver({ duties: [{ ...drive, cites: ['driver.drive'] }] }))[0]?.message.en).toContain(
			'refers to itself',
		);
		expect(faults(driver({ variantOf: 'driver' }))[0]?.message.en).toContain('refers to itself');
	});

	it('into a file that can’t be read is left alone', () => {
		const corpus = corpusOf(
			[...ground, driver({ variantOf: 'old-driver', duties: [{ ...drive, cites: ['old-driver.x'] }] })],
			{ broken: new Map([['old-driver', 'content/posts/bank-office/old-driver.mdx']]) },
		);
		expect(findingsOf(rule, corpus)).toEqual([]);
	});
});

describe('an article that a text names by its number', () => {
	const works = vocabulary({
		vocabulary: 'works',
		items: [
			{ id: 'rules', zh: '《现金管理办法》', status: 'held', issuer: 'unknown', entry: 'rules' },
			{ id: 'law', zh: '《邮政法》', status: 'external', issuer: 'unknown' },
		],
	});
	const article = (id: string, label: string, zh: string, fields = {}) => ({ ...unit(id, { zh }), label, ...fields });
	const rules = (zh: string, label = '第三条') =>
		rulebook('rules', {
			articles: [
				article('a', '第一条', '保管现金。'),
				{ ...gap('b'), label: '第二条' },
				article('c', label, '违反的，按下列处理：', { penalties: [penalty('p', { zh })] }),
			],
		});
	const named = (zh: string) =>
		faults(works, rules('罚款50元。'), driver({ duties: [duty('drive', { zh, subjects: ['cash'] })] }));

	it.each([
		'按《现金管理办法》第三条报告。',
		'按《现金管理办法》第一、二条办理。',
		'按《邮政法》第九十条办理。',
		'按《现金管理办法》办理，每周三条。',
	])('stands in the work held here, or in none: %s', (zh) => {
		expect(named(zh)).toEqual([]);
	});

	it('is missing from the work held here', () => {
		const [finding, ...more] = named('按《现金管理办法》第三条、第二十二条报告。');
		expect(finding).toMatchObject({ severity: 'warning', uids: ['driver.drive'], values: ['rules', '22'] });
		expect(finding?.message.zh).toContain('第22条，那里没有这一条');
		expect(more).toEqual([]);
	});

	it('is looked for in its own rulebook', () => {
		expect(faults(driver(), works, rules('违反第一、二条的，罚款50元。'))).toEqual([]);
		expect(faults(driver(), works, rules('违反本办法第三条的，罚款50元。'))).toEqual([]);
		expect(
			faults(driver(), works, rules('违反第一、四、七条的，罚款50元。')).map(({ values }) => values[1]),
		).toEqual(['4', '7']);
	});

	it('is looked for in every chapter, and a chapter among the chapters', () => {
		const divided = rulebook('rules', {
			chapters: [
				chapter('first', { label: '第一章', articles: [article('a', '第一条', '保管现金。')] }),
				chapter('second', {
					label: '第二章',
					articles: [article('b', '第二条', '违反第二条和第三条的，按本办法第二章、第四章处理。')],
				}),
			],
		});
		const clerk = (zh: string) =>
			faults(works, divided, driver({ duties: [duty('drive', { zh, subjects: ['cash'] })] })).flatMap(
				({ uids, message }) => (uids[0] === 'driver.drive' ? [message.en] : []),
			);
		expect(faults(driver(), works, divided).map(({ message }) => message.zh)).toEqual([
			'说到“名称：rules”第3条，那里没有这一条。',
			'说到“名称：rules”第4章，那里没有这一章。',
		]);
		for (const zh of ['按《现金管理办法》第二章第二条办理。', '按《现金管理办法》的第一、二章办理。'])
			expect(clerk(zh)).toEqual([]);
		expect(clerk('按《现金管理办法》第三章第一节第五条办理。')).toEqual([
			'It speaks of article 5 of “Title of rules”, which has none of that number.',
			'It speaks of chapter 3 of “Title of rules”, which has none of that number.',
		]);
	});

	it('can’t be looked for where not every article has a number', () => {
		expect(faults(driver(), works, rules('违反第四条的，罚款50元。', '附则'))).toEqual([]);
	});
});
