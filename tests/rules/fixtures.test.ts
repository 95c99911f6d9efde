import { describe, expect, it } from 'vitest';
import { fixtureNames, readFixture } from './fixtures.ts';

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
