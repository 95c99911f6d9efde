import { describe, expect, it } from 'vitest';
import { viewOf } from './views.ts';

describe('a list of names', () => {
	it.each([
		['zh-hans', ['局长', '副局长'], '局长、副局长'],
		['zh-hans', ['局长', '函包、速递、集邮管理岗', '副局长'], '局长；函包、速递、集邮管理岗；副局长'],
		['en', ['Director', 'Archivist'], 'Director, Archivist'],
		['en', ['Director', 'Letters, parcels and express mail'], 'Director; Letters, parcels and express mail'],
	] as const)('shows in %s where each ends: %j', (edition, names, said) => {
		expect(viewOf([], edition).list(names)).toBe(said);
	});
});
