import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { resolveFindings } from '#diagnostics/positions.ts';
import type { ReportMeta } from '#diagnostics/report.ts';
import { reportSarif } from '#diagnostics/report-sarif.ts';
import { file, makeFinding, openText, post, rules, waiver } from './sample.ts';

const meta: ReportMeta = { language: 'zh', version: '0.1.0', rules, examined: { posts: 41 }, failures: [] };

// The parts of the 2.1.0 schema that a consumer relies on; strict, so that a misspelt property fails.
const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const natural = z.int().min(1);
const place = z.strictObject({
	artifactLocation: z.strictObject({
		uri: z.string().regex(/^[\w.~!*'()%-]+(?:\/[\w.~!*'()%-]+)*$/),
		uriBaseId: z.string(),
	}),
	region: z.strictObject({ startLine: natural, startColumn: natural, endLine: natural, endColumn: natural }),
});
const result = z.strictObject({
	ruleId: z.string(),
	ruleIndex: z.int().min(0).optional(),
	level,
	message: text,
	locations: z.array(z.strictObject({ physicalLocation: place })).min(1),
	relatedLocations: z.array(z.strictObject({ id: natural, physicalLocation: place, message: text })),
	partialFingerprints: z.record(z.string(), z.string().min(1)),
	suppressions: z.array(
		z.strictObject({
			kind: z.enum(['inSource', 'external']),
			status: z.enum(['accepted', 'underReview', 'rejected']),
			justification: z.string(),
		}),
	),
	properties: z.record(z.string(), z.unknown()),
});
const rule = z.strictObject({
	id: z.string(),
	name: z.string(),
	shortDescription: text,
	fullDescription: text,
	help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
	defaultConfiguration: z.strictObject({ level }),
	properties: z.strictObject({ tags: z.array(z.string()) }),
});
const log = z.strictObject({
	$schema: z.url(),
	version: z.literal('2.1.0'),
	runs: z.tuple([
		z.strictObject({
			tool: z.strictObject({
				driver: z.strictObject({ name: z.string().min(1), version: z.string(), rules: z.array(rule) }),
			}),
			language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
			columnKind: z.literal('utf16CodeUnits'),
			originalUriBaseIds: z.record(z.string(), z.strictObject({ description: text })),
			invocations: z.tuple([
				z.strictObject({
					executionSuccessful: z.boolean(),
					exitCode: z.int(),
					toolExecutionNotifications: z.array(z.strictObject({ level, message: text })),
				}),
			]),
			results: z.array(result),
			properties: z.record(z.string(), z.unknown()),
		}),
	]),
});

function report(findings: ReturnType<typeof makeFinding>[], given: Partial<ReportMeta> = {}) {
	const resolved = resolveFindings(findings, openText(post));
	const [run] = log.parse(JSON.parse(reportSarif(resolved, { ...meta, ...given }))).runs;
	return run;
}

describe('the SARIF report', () => {
	it('describes each rule with what, why and how to fix', () => {
		const [described] = report([]).tool.driver.rules;
		expect(described?.help.text).toBe(
			'检查什么：术语用登记的写法。\n为什么：一词多写，搜不到也比不了。\n怎么处理：改成登记的写法。',
		);
		expect(report([], { language: 'en' }).tool.driver.rules[0]?.shortDescription.text).toBe(
			'Terms are written as registered.',
		);
	});

	it('places a result, its related places and its fingerprints', () => {
		const other = { at: { file, path: ['duties', 1, 'zh'] }, note: { zh: '另一处', en: 'Elsewhere' } };
		const finding = makeFinding({ related: [other] });
		const [placed] = report([finding]).results;
		expect(placed).toMatchObject({
			ruleId: 'preferred-term',
			ruleIndex: 0,
			level: 'warning',
			partialFingerprints: { 'findingIdentity/v1': finding.identity, 'valuesHash/v1': finding.hash },
			relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 20 } }, message: { text: '另一处' } }],
			suppressions: [],
		});
		expect(placed?.locations[0]?.physicalLocation).toEqual({
			artifactLocation: { uri: 'content/posts/bank/%E6%A1%A3%E6%A1%88.mdx', uriBaseId: '%SRCROOT%' },
			region: { startLine: 16, startColumn: 9, endLine: 16, endColumn: 24 },
		});
	});

	it('suppresses a waived result with its reason, and then counts the run as clean', () => {
		const run = report([makeFinding({ waiver })]);
		expect(run.results[0]?.suppressions).toEqual([
			{ kind: 'external', status: 'accepted', justification: '原文如此。' },
		]);
		expect(run.invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 0 });
	});

	it('reports the tool’s own failure apart from the findings', () => {
		const run = report([], { failures: [{ zh: '规则 label-gap 出错', en: 'Rule label-gap threw' }] });
		expect(run.invocations[0]).toEqual({
			executionSuccessful: false,
			exitCode: 2,
			toolExecutionNotifications: [{ level: 'error', message: { text: '规则 label-gap 出错' } }],
		});
	});

	it('doubles braces, which would be placeholders, and survives a hostile file name', () => {
		const message = { zh: '{0} 与 {档案}', en: '' };
		const run = report([makeFinding({ message, at: { file: 'content/a b#?\uD800.mdx' } })]);
		expect(run.results[0]?.message.text).toBe('{{0}} 与 {{档案}}\n改用登记的术语。');
		expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
			'content/a%20b%23%3F%EF%BF%BD.mdx',
		);
	});

	it('keeps a finding whose rule is not listed', () => {
		const [placed] = report([makeFinding({ rule: 'unreadable-file' })]).results;
		expect(placed?.ruleIndex).toBeUndefined();
	});
});
