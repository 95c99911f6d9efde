import { describe, expect, it } from 'vitest';
import type { FindingInput } from '#diagnostics/finding.ts';
import { rules } from '#rules/index.ts';
import { runRules } from '#rules/run.ts';
import { fixtureNames, readFixture, readFixtureCorpus } from './fixtures.ts';

const names = fixtureNames();

describe('a fixture', () => {
	it('is there', () => {
		expect(names.length).toBeGreaterThan(0);
	});

	it.each(names)('of %s has exactly the findings its lines are marked with', (name) => {
		const { marks, found } = readFixture(name);
		expect(
			marks.some((mark) => mark.endsWith(` ${name}`)),
			`no line is marked "# expect: ${name}"`,
		).toBe(true);
		expect(found).toEqual(marks);
	});
});

describe('a rule that judges each entry by itself', () => {
	const local = rules.filter(({ reach }) => reach === 'entry');

	it.each(local.map((rule) => [rule.id, rule] as const))(
		'%s says of one file alone what it says of it among others',
		(id, rule) => {
			const corpus = readFixtureCorpus(id);
			const whole = runRules(corpus, [rule]).findings;
			expect(whole.length).toBeGreaterThan(0);
			for (const file of new Set(whole.map(({ at }) => at.file))) {
				const focus = { files: new Set([file]), concerns: ({ at }: FindingInput) => at.file === file };
				expect(runRules(corpus, [rule], focus).findings).toEqual(whole.filter(({ at }) => at.file === file));
			}
			const related = whole.flatMap(({ at, related = [] }) =>
				related.filter((other) => other.at.file !== at.file),
			);
			expect(related, 'what concerns another file is no matter of one').toEqual([]);
		},
	);
});
