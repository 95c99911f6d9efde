import { describe, expect, it } from 'vitest';
import { checkCorpus, checkReading } from '#corpus/check.ts';
import { readCorpus } from '#corpus/disk.ts';
import type { Rule } from '#rules/rule.ts';
import { rules } from '#rules/index.ts';

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
