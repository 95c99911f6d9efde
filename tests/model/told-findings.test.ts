import { describe, expect, it } from 'vitest';
import { createFinding } from '#diagnostics/finding.ts';
import type { Severity } from '#diagnostics/finding.ts';
import { tellFindings } from '#model/told-findings.ts';
import { criterion, duty, post, scored } from '../rules/build.ts';
import { viewOf } from './views.ts';

const criteria = [criterion('late', { zh: '迟报的，扣3分。', en: 'Deduct 3 points for late reports.' })];
const driver = post('driver', {
	duties: [
		duty('report', { label: '1.', zh: '按时上报。', scored: scored('score-report', { criteria }) }),
		duty('drive', { label: '2.' }),
	],
});
const guard = post('guard', { duties: [duty('watch', { label: '1.', zh: '看守。' })] });
const view = viewOf([driver, guard]);

const find = (uids: readonly string[], zh: string, severity: Severity = 'warning') =>
	createFinding({
		rule: 'two-leads',
		severity,
		at: { file: 'content/posts/bank-office/driver.mdx', path: [] },
		uids,
		message: { zh, en: 'Says so.' },
		help: { zh: '改。', en: 'Mend it.' },
		values: [],
		related: uids.slice(1).map((uid) => ({
			at: { file: 'content/posts/bank-office/guard.mdx', path: [] },
			uid,
			note: { zh: '也在这里。', en: 'Here too.' },
		})),
	});
const tell = (at: string, ...findings: Parameters<typeof tellFindings>[0]) =>
	tellFindings(findings, at, view).map(({ summary, others }) => [summary, ...others.map(({ unit }) => unit?.uid)]);

describe('a finding', () => {
	it('is told where it stands in one sentence, without the words beside it', () => {
		const finding = find(['driver.late'], '没有写按次还是只计一次：迟报的，扣3分。');
		expect(tell('driver.late', finding)).toEqual([['没有写按次还是只计一次。']]);
		const quoted = find(['guard.watch'], '既看守又记账：“看守。”两者不分。');
		expect(tell('guard.watch', quoted)).toEqual([['既看守又记账。两者不分。']]);
		const both = '既看守又记账：“看守。”“记账。”两者不分。';
		expect(tell('guard.watch', find(['guard.watch'], both))).toEqual([[both]]);
	});

	it('leads to the other places it concerns', () => {
		expect(tell('driver.drive', find(['driver.drive', 'guard.watch'], '两处主责：看守。'))).toEqual([
			['两处主责。', 'guard.watch'],
		]);
	});

	it('calls a place in the same document by its label alone', () => {
		const [told] = tellFindings(
			[find(['guard.watch', 'driver.report', 'driver.drive'], '重。')],
			'driver.drive',
			view,
		);
		expect(told?.others.map(({ name }) => name)).toEqual(['名称：guard 1.', '1.']);
	});

	it('is told at another place by the name of the one it stands at', () => {
		const finding = find(['driver.drive', 'guard.watch', 'driver.report'], '这里重了。');
		expect(tell('guard.watch', finding)).toEqual([
			['finding.beside 名称：driver 2. 这里重了。', 'driver.drive', 'driver.report'],
		]);
		expect(tell('driver.report', finding)[0]?.[0]).toBe('finding.beside 2. 这里重了。');
	});

	it('does not name the post or document on whose page it is told', () => {
		const finding = find(['driver.drive', 'guard.watch'], '两处主责：“名称：driver”、“名称：guard”。');
		expect(tell('driver.drive', finding)[0]?.[0]).toBe('两处主责：finding.this-post、“名称：guard”。');
		expect(tell('guard.watch', finding)[0]?.[0]).toBe(
			'finding.beside 名称：driver 2. 两处主责：“名称：driver”、finding.this-post。',
		);
		const numbered = find(['driver.drive'], '“名称：driver 第2条”的编号有误。');
		expect(tell('driver.drive', numbered)[0]?.[0]).toBe('“第2条”的编号有误。');
	});

	it('is not told again around the unit it stands at, nor inside it', () => {
		const inside = find(['driver.late', 'driver.report'], '职责没有这项要求。');
		expect([tell('driver.report', inside), tell('driver.score-report', inside)]).toEqual([[], []]);
		expect(tell('driver.late', find(['driver.report', 'driver.late'], '没有考核。'))).toEqual([]);
	});

	it('of an entry is told there; a notice is left to the overview', () => {
		expect(tell('driver', find(['driver'], '没有人数。'))).toEqual([['没有人数。']]);
		expect(tell('driver', find(['driver'], '没有人数。', 'notice'))).toEqual([]);
	});
});
