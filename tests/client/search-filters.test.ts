import { describe, expect, test } from 'vitest';
import { countFilters, readWanted, toggleFilter, writeWanted } from '../../src/client/search-filters.ts';

describe('a search in an address', () => {
	test('comes back as it was written', () => {
		const wanted = {
			query: '100-200元 & 20% + “档案”',
			filters: { organisation: ['bank-office', 'postal-bureau'], kind: ['ban'] },
		};
		expect(readWanted(writeWanted(wanted))).toEqual(wanted);
	});

	test('is nothing where nothing is looked for', () => {
		expect(writeWanted({ query: '  ', filters: { post: [] } })).toBe('');
		expect(readWanted('')).toEqual({ query: '', filters: {} });
	});

	test('leaves alone what is not its own, and takes a value once', () => {
		expect(readWanted('?q=a&page=2&kind=ban&kind=ban&__proto__=x')).toEqual({
			query: 'a',
			filters: { kind: ['ban'] },
		});
	});

	test('has no filter without a value', () => {
		expect(readWanted('?q=a&post=&kind=&kind=ban').filters).toEqual({ kind: ['ban'] });
	});

	test('holds the beginning of a long query and half of no character', () => {
		const address = writeWanted({ query: `${'a'.repeat(499)}𠀀`, filters: {} });
		expect(readWanted(address).query).toBe('a'.repeat(499));
	});
});

test('a whole search is written for whoever compares it, however long it is', () => {
	const query = 'a'.repeat(600);
	expect(writeWanted({ query, filters: {} }, Infinity)).toBe(`?q=${query}`);
});

describe('filters', () => {
	test('are chosen and taken off one by one', () => {
		const one = toggleFilter({}, 'kind', 'ban', true);
		const two = toggleFilter(one, 'kind', 'gap', true);
		expect(two).toEqual({ kind: ['ban', 'gap'] });
		expect(countFilters(toggleFilter(two, 'post', 'driver', true))).toBe(3);
		expect(toggleFilter(two, 'kind', 'ban', false)).toEqual({ kind: ['gap'] });
		expect(toggleFilter(one, 'kind', 'ban', false)).toEqual({});
	});

	test('chosen twice are chosen once', () => {
		const once = toggleFilter({}, 'kind', 'ban', true);
		expect(toggleFilter(once, 'kind', 'ban', true)).toEqual(once);
	});
});
