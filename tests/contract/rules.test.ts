import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleFacts } from '#corpus/rule-facts.ts';
import { FAMILIES } from '#rules/rule.ts';
import { rules } from '#rules/index.ts';
import { fixtureNames } from '../rules/fixtures.ts';

/** Files of `src/rules` that are not a rule. */
const SHARED = ['index.ts', 'rule.ts', 'run.ts', 'waiver-facts.ts', 'waivers.ts'];
/** Test files of `tests/rules` that are not about one rule. */
const GENERAL = ['fixtures.test.ts', 'run.test.ts', 'waivers.test.ts'];
/** Its defects (names, bytes, links) can’t be marked in a line; `tests/corpus/files.test.ts` holds them. */
const UNMARKABLE = ['file-readable'];

const idOf = (file: string): string => file.replace(/(?:\.test)?\.ts$/u, '');
const files = readdirSync('src/rules').filter((file) => !SHARED.includes(file));
const tests = readdirSync('tests/rules').filter((file) => file.endsWith('.test.ts') && !GENERAL.includes(file));
const ids = rules.map(({ id }) => id);

describe('the registry', () => {
	it('lists every file of src/rules under its own name, once', () => {
		expect([...ids].sort()).toEqual(files.map(idOf).sort());
	});

	it('gives no two rules one name, those of the engine included', () => {
		const names = ruleFacts.map(({ id }) => id);
		expect(names).toEqual([...new Set(names)]);
		expect(names).toEqual(expect.arrayContaining(ids));
	});

	it('keeps the families in their published order', () => {
		const order = rules.map(({ family }) => FAMILIES.indexOf(family));
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});
});

describe('every rule', () => {
	it.each(ruleFacts.map((facts) => [facts.id, facts] as const))(
		'%s says what, why and how to fix in both languages',
		(_, { doc }) => {
			for (const part of [doc.what, doc.why, doc.fix, ...(doc.sure ? [doc.sure] : [])]) {
				expect(part.zh).toMatch(/\p{Script=Han}.*[。！？”）]$/su);
				expect(part.en).toMatch(/[A-Za-z].*[.!?”")]$/su);
				expect(part.zh.length).toBeGreaterThan(7);
				expect(part.en.length).toBeGreaterThan(15);
			}
		},
	);

	it('has a unit test, and every unit test a rule', () => {
		expect(tests.map(idOf).sort()).toEqual([...ids].sort());
	});

	it('has a fixture, and every fixture a rule', () => {
		const marked = ruleFacts.map(({ id }) => id).filter((id) => !UNMARKABLE.includes(id));
		expect(fixtureNames()).toEqual(marked.sort());
	});

	it('stays within 150 lines', () => {
		expect(files.filter((file) => readFileSync(`src/rules/${file}`, 'utf8').split('\n').length > 151)).toEqual([]);
	});
});
