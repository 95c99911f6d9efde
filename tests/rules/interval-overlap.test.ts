import { describe, expect, it } from 'vitest';
import { rule } from '#rules/interval-overlap.ts';
import { corpusOf, duty, findingsOf, post, reportedBy, rulebook, unknownValidity } from './build.ts';

const book = (
	id: string,
	effectiveFrom: string,
	more: { effectiveUntil?: string; supersedes?: string[]; title?: string } = {},
) => {
	const { title = id, ...days } = more;
	return rulebook(id, { title: { zh: title, en: title }, validity: { ...unknownValidity, effectiveFrom, ...days } });
};

describe('a text and what it supersedes', () => {
	it('overlap where the old one has no end', () => {
		expect(
			reportedBy(rule, corpusOf([book('old', '2007-01-01'), book('new', '2010-01-01', { supersedes: ['old'] })])),
		).toEqual(['new+old']);
	});

	it.each([
		[undefined, '（2007-01-01起）'],
		['unknown', '（2007-01-01起，不知何时失效）'],
		['2027-01-01', '（2007-01-01至2027-01-01）'],
	])('overlap by what is known of the old one’s end: %s', (effectiveUntil, words) => {
		const old = book('old', '2007-01-01', effectiveUntil === undefined ? {} : { effectiveUntil });
		const [finding] = findingsOf(rule, corpusOf([old, book('new', '2027-01-01', { supersedes: ['old'] })]));
		expect(finding?.message.zh).toContain(`${words}与本篇（2027-01-01起）`);
	});

	it('do not where it ended before', () => {
		const old = book('old', '2007-01-01', { effectiveUntil: '2009-12-31' });
		expect(reportedBy(rule, corpusOf([old, book('new', '2010-01-01', { supersedes: ['old'] })]))).toEqual([]);
	});

	it('are not compared where a day is unknown', () => {
		expect(
			reportedBy(rule, corpusOf([book('old', 'unknown'), book('new', '2010-01-01', { supersedes: ['old'] })])),
		).toEqual([]);
	});
});

describe('versions', () => {
	it('of one title overlap, whatever marks them as versions', () => {
		const titles = ['设备管理细则（试行）', '设备管理细则（2010年修订）'];
		const [one, two] = titles.map((title, index) => book(`v${index}`, `20${index}7-01-01`, { title }));
		expect(reportedBy(rule, corpusOf([one, two].flatMap((entry) => entry ?? [])))).toEqual(['v1+v0']);
		expect(
			reportedBy(
				rule,
				corpusOf([
					book('a', '2007-01-01', { title: '设备细则' }),
					book('b', '2008-01-01', { title: '车辆细则' }),
				]),
			),
		).toEqual([]);
	});

	it.each(['设备管理细则[修订稿]', '设备管理细则〔2010〕', '设备管理细则修订本', '2010年版设备管理细则'])(
		'may be marked so: %s',
		(title) => {
			const first = book('a', '2007-01-01', { title: '设备管理细则' });
			expect(reportedBy(rule, corpusOf([first, book('b', '2010-01-01', { title })]))).toEqual(['b+a']);
		},
	);

	it.each(['设备管理细则（县局）', '设备管理细则实施说明', '车辆设备管理细则'])(
		'are no versions of another text: %s',
		(title) => {
			const first = book('a', '2007-01-01', { title: '设备管理细则' });
			expect(reportedBy(rule, corpusOf([first, book('b', '2010-01-01', { title })]))).toEqual([]);
		},
	);

	it('of one post overlap', () => {
		const version = (id: string, effectiveFrom: string, variantOf?: string) =>
			post(id, {
				validity: { ...unknownValidity, effectiveFrom },
				duties: [duty('a')],
				...(variantOf !== undefined && { variantOf }),
			});
		expect(
			reportedBy(rule, corpusOf([version('head', '2007-01-01'), version('head-2', '2008-01-01', 'head')])),
		).toEqual(['head-2+head']);
		expect(reportedBy(rule, corpusOf([version('head', '2007-01-01'), version('clerk', '2008-01-01')]))).toEqual([]);
		const chain = [version('head-2', '2008-01-01', 'head'), version('head-3', '2009-01-01', 'head-2')];
		expect(reportedBy(rule, corpusOf(chain))).toEqual(['head-3+head-2']);
		const circle = [version('head', '2008-01-01', 'head-2'), version('head-2', '2009-01-01', 'head')];
		expect(reportedBy(rule, corpusOf(circle))).toEqual(['head-2+head']);
	});

	it('overlap beyond the one between them that has ended', () => {
		const title = '设备细则';
		const long = book('a', '2007-01-01', { title, effectiveUntil: '2020-12-31' });
		const short = book('b', '2008-01-01', { title, effectiveUntil: '2009-12-31' });
		expect(reportedBy(rule, corpusOf([long, short, book('c', '2010-01-01', { title })]))).toEqual(['b+a', 'c+a']);
		const named = book('b', '2008-01-01', { title, effectiveUntil: '2009-12-31', supersedes: ['a'] });
		expect(reportedBy(rule, corpusOf([long, named, book('c', '2010-01-01', { title })]))).toEqual(['b+a', 'c+a']);
	});
});
