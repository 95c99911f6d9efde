import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf, readColours } from './contrast.ts';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');
const light = readColours(sheet, ':root');
const dark = readColours(sheet, ":root[data-theme='dark']");
const system = readColours(sheet, ":root:not([data-theme='light'])");

const grounds = ['paper', 'sheet', 'accent-soft', 'warn-soft'];
const themes = [
	{ name: 'light', colours: light },
	{ name: 'dark', colours: dark },
];

/** Pairs of a theme that fall short, each with its ratio. */
function findFaint(colours: Map<string, string>, names: readonly string[], on: readonly string[], least: number) {
	const pairs = names.flatMap((name) => on.map((ground) => ({ name, ground })));
	return pairs
		.map(({ name, ground }) => ({
			pair: `${name} on ${ground}`,
			ratio: contrastOf(colours.get(name) ?? '#fff', colours.get(ground) ?? '#fff'),
		}))
		.filter(({ ratio }) => ratio < least)
		.map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);
}

describe('contrast', () => {
	it('is reckoned as WCAG does', () => {
		expect(contrastOf('#000', '#fff')).toBe(21);
		expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});
});

describe.each(themes)('the $name colours', ({ colours }) => {
	it('give text at least 7:1 wherever it stands', () => {
		expect(findFaint(colours, ['text'], [...grounds, 'mark'], 7)).toEqual([]);
	});

	it('give coloured text as much on the page and on its own tint: numbers, the current place, gaps, bans', () => {
		expect(findFaint(colours, ['accent', 'warn', 'ban'], ['paper', 'sheet'], 7)).toEqual([]);
		expect(findFaint(colours, ['accent'], ['accent-soft'], 7)).toEqual([]);
		expect(findFaint(colours, ['warn'], ['warn-soft'], 7)).toEqual([]);
	});

	it('give soft text at least 4.5:1', () => {
		expect(findFaint(colours, ['text-soft'], grounds, 4.5)).toEqual([]);
	});

	it('give the edges of controls at least 3:1', () => {
		expect(findFaint(colours, ['edge'], ['paper', 'sheet'], 3)).toEqual([]);
	});
});

describe('the themes', () => {
	it('name the same colours', () => {
		expect([...dark.keys()]).toEqual([...light.keys()]);
		expect(light.size).toBeGreaterThan(10);
	});

	it('are as dark by choice as by the system', () => {
		expect(Object.fromEntries(system)).toEqual(Object.fromEntries(dark));
	});
});
