import { describe, expect, it } from 'vitest';
import { rule } from '#rules/term-defined.ts';
import { corpusOf, duty, findingsOf, guide, part, post, vocabulary } from './build.ts';

type Terms = Extract<Parameters<typeof vocabulary>[0], { vocabulary: 'terms' }>['items'];
const terms = (...items: Terms) => vocabulary({ vocabulary: 'terms', items });
const saying = (zh: string) => post('clerk', { duties: [duty('keep', { zh })] });
const musts = guide('essay', {
	parts: [
		part('section', 'musts', {
			list: { name: { zh: '四个必须' }, term: 'four-musts' },
			children: [part('list-item', 'one')],
		}),
	],
});

describe('a named principle', () => {
	it('may be defined by a unit that names it, or by its list', () => {
		const definition = guide('note', {
			parts: [part('section', 'principle', { zh: '四不放过：原因、责任、整改、教育。' })],
		});
		const register = terms(
			{ id: 'four', zh: '四不放过', definedBy: ['note.principle'] },
			{ id: 'four-musts', zh: '四个必须', definedBy: ['essay.musts'] },
		);
		expect(
			findingsOf(rule, corpusOf([register, definition, musts, saying('坚持四不放过，做到四个必须。')])),
		).toEqual([]);
	});

	it('that no unit defines is reported once, where it is first used', () => {
		const register = terms({
			id: 'three',
			zh: '三不放过',
			undefined: { zh: '来源没有写。', en: 'The source doesn’t say.' },
		});
		const posts = [
			saying('坚持“三不放过”。'),
			post('driver', { duties: [duty('keep', { zh: '做到三不放过。' })] }),
		];
		const [finding, ...rest] = findingsOf(rule, corpusOf([register, ...posts]));
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({
			severity: 'warning',
			uids: ['clerk.keep', 'driver.keep'],
			values: ['三不放过'],
		});
		expect(finding?.message.en).toContain('The source doesn’t say.');
	});

	it('that nobody uses needs no definition', () => {
		expect(
			findingsOf(
				rule,
				corpusOf([terms({ id: 'three', zh: '三不放过', undefined: { zh: '无。' } }), saying('准时。')]),
			),
		).toEqual([]);
	});

	it('has no definition in a unit that does not name it', () => {
		const register = terms({ id: 'four', zh: '四不放过', definedBy: ['clerk.keep'] });
		expect(findingsOf(rule, corpusOf([register, saying('准时。')]))[0]).toMatchObject({
			severity: 'error',
			at: { path: ['items', 0, 'definedBy', 0] },
		});
	});

	it.each([
		'坚持“四必访”制度。',
		'做到三个必须。',
		'遵守七不准规定。',
		'落实五个一活动。',
		'做到“三个必查”。',
		'落实首接负责制。',
		'实行限时办结制。',
		'落实“一岗双责”。',
		'按“双随机、一公开”抽查。',
		'抓好“三个环节”。',
		'推行服务承诺制，接受监督。',
	])('that is not registered is reported: %s', (zh) => {
		const [finding, ...rest] = findingsOf(rule, corpusOf([terms({ id: 'word', zh: '账' }), saying(zh)]));
		expect(rest).toEqual([]);
		expect(finding?.message.zh).toContain('没有登记在术语表里');
	});

	it.each([
		'分三个部分检查。',
		'每月不少于两次。',
		'三不准时也要报告两个。'.replace('三不准', '一概'),
		'一个坚持到底的人。',
		'修改本部门的责任制、考核办法。',
		'在两个“窗口”之间走动。',
		'实行限时办结制度。',
		'参与设计的办理制定方案。',
		'挂“一米线”，设“一卡通”窗口。',
		'参加“三江路支行”组织的“五四青年节”活动。',
		'服务“双11”“双十一”旺季和“三农”客户。',
		'打印“一式三份”。',
	])('is not seen in %s', (zh) => {
		expect(findingsOf(rule, corpusOf([terms({ id: 'word', zh: '账' }), saying(zh)]))).toEqual([]);
	});
});
