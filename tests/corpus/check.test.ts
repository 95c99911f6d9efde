import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCorpus, checkReading } from '#corpus/check.ts';
import { readCorpus } from '#corpus/disk.ts';
import type { Rule } from '#rules/rule.ts';
import { rules } from '#rules/index.ts';
import { createScratch, openFindings } from './scratch.ts';

const reading = readCorpus(process.cwd());
const checked = checkReading(reading);

describe('the real corpus', () => {
	it('has nothing open at warning or above', () => {
		const open = checked.findings.filter(({ severity, waiver }) => severity !== 'notice' && !waiver);
		expect(open.map(({ at, rule, message }) => `${at.file} ${rule}: ${message.en}`)).toEqual([]);
		expect(checked.failures).toEqual([]);
		expect(checked.failed).toBe(false);
	});

	it('gives each finding an identity of its own', () => {
		const identities = checked.findings.map(({ identity }) => identity);
		expect(identities.filter((identity, index) => identities.indexOf(identity) !== index)).toEqual([]);
	});

	it('is examined by every rule', () => {
		expect(Object.keys(checked.examined).sort()).toEqual(rules.map(({ id }) => id).sort());
	});

	it('gives the same findings when it is read again', () => {
		expect(checkCorpus(process.cwd()).findings).toEqual(checked.findings);
	});

	it('gives findings whose texts are whole in both languages', () => {
		for (const { message, help, related, rule } of checked.findings) {
			const said = [message, ...related.map(({ note }) => note)];
			for (const { zh, en } of said) expect(`${zh} ${en}`, rule).not.toMatch(/undefined|\[object|NaN/u);
			for (const { zh, en } of [...said, help]) expect([zh.trim(), en.trim()], rule).not.toContain('');
		}
	});
});

describe('a rule that throws', () => {
	function throwing(rule: Rule): Rule {
		return {
			...rule,
			check() {
				throw new Error('out of order');
			},
		};
	}

	it('fails the check, and its waivers are left alone', () => {
		const result = checkReading(reading, {
			rules: rules.map((rule) => (rule.id === 'empty-post' ? throwing(rule) : rule)),
		});
		expect(result.failed).toBe(true);
		expect(result.failures).toMatchObject([{ rule: 'empty-post' }]);
		expect(result.findings.filter(({ rule }) => rule === 'waiver-unused')).toEqual([]);
	});
});

describe('waivers that can’t be read', () => {
	const file = 'content/waivers.mdx';
	const text = readFileSync(file, 'utf8');

	it.each([
		[
			'stray letters',
			text.replace("- identity: '", "- identity: 'x'y"),
			/^content\/waivers\.mdx:3:\d+ yaml-syntax: /u,
		],
		[
			'a bracket that is not closed',
			text.replace('waivers:\n', 'waivers: [\n'),
			/:2:10 yaml-syntax: A list or fields on lines of their own stand inside brackets; most likely this bracket is not closed\.$/u,
		],
		[
			'another name for the list',
			text.replace('waivers:\n', 'wavers:\n'),
			/:2:1 schema: .* Did you mean “waivers”\?$/u,
		],
		['no file', undefined, /:1:1 file-readable: The file content\/waivers\.mdx is missing\.$/u],
	])('(%s) are one finding, which says that warnings are held back', (_, changed, says) => {
		const root = createScratch(changed === undefined ? {} : { [file]: changed }, 'content');
		if (changed === undefined) rmSync(join(root, file));
		expect(openFindings(root)).toEqual([expect.stringMatching(says)]);
		const [finding] = checkCorpus(root).findings.filter(({ at }) => at.file === file);
		expect(finding?.help.zh).toContain('豁免一条也读不出来');
		expect(finding?.help.en).toContain('the warnings that could be waived are held back');
	});

	it('hide no error of the content', () => {
		const post = 'content/posts/bank-office/cash-driver.mdx';
		const wrong = readFileSync(post, 'utf8').replace('organisation: bank-office', 'organisation: bank-ofice');
		const root = createScratch({ [file]: 'x', [post]: wrong }, 'content');
		expect(openFindings(root).join('\n')).toContain('reference-exists');
	});

	it('of which some can be read open no finding of these', () => {
		const [one = ''] = /^ {2}- identity: [\s\S]*?(?=^ {2}- identity: )/mu.exec(text) ?? [];
		const root = createScratch({ [file]: text.replace(one, one.replace(/kind: .*/u, 'kind: none')) }, 'content');
		expect(openFindings(root)).toHaveLength(2);
	});
});

describe('a filtered check', () => {
	it('judges only the waivers of its rules', () => {
		const { findings } = checkReading(reading, { only: new Set(['empty-post']) });
		expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['empty-post']));
		expect(findings.every(({ waiver }) => waiver)).toBe(true);
	});

	it('of the rules on waivers runs the others, and keeps their findings to itself', () => {
		const { findings, examined } = checkReading(reading, {
			only: new Set(['waiver-expired']),
			today: '2999-01-01',
		});
		expect(Object.keys(examined).length).toBe(rules.length);
		expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['waiver-expired']));
		expect(findings.length).toBe(reading.corpus.waivers.length);
	});
});
