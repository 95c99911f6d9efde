import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { ruleFacts } from '#corpus/rule-facts.ts';
import { FAMILIES } from '#rules/rule.ts';
import { collectionSchemas } from '#schema/collections.ts';
import { UNIT_KINDS } from '#schema/unit.ts';
import { findTypographyFaults } from '#text/typography.ts';

const { strings } = readCorpus(process.cwd()).corpus;
const keys = Object.keys(strings.zh);
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.(?:ts|astro|json)$/u.test(file),
);
const code = files.map((file) => readFileSync(join('src', file), 'utf8')).join('\n');

const WORD = String.raw`[\w-]+(?:\.[\w-]+)*`;
/** Every quoted word, and every bare property name: what a key may be put together from. */
const words = new Set([
	...Array.from(code.matchAll(new RegExp(`(['"\`])(${WORD})\\1`, 'gu')), ([, , word = '']) => word),
	...Array.from(code.matchAll(/(?:^|[{,\s])(\w+):/gmu), ([, word = '']) => word),
]);
/** Whatever stands between the brackets of a call of `t` before the first comma or bracket. */
const calls = Array.from(
	code.matchAll(/(?<![\w$])t\(\s*((?:`(?:[^`$]|\$\{[^}]*\})*`|[^(),`])*)/gu),
	([, call = '']) => call,
);
const literals = [
	...new Set(calls.flatMap((call) => Array.from(call.matchAll(/(['"])([\w.-]+)\1/gu), ([, , key = '']) => key))),
].filter((key) => key.includes('.'));
const templates = [
	...new Set(
		calls.flatMap((call) => Array.from(call.matchAll(/`([^`]*\$\{[^`]*)`/gu), ([, template = '']) => template)),
	),
];

/** What a template may come to, each value a group. */
function patternOf(template: string): RegExp {
	const parts = template.split(/\$\{[^}]*\}/u).map((part) => part.replaceAll('.', '\\.'));
	return new RegExp(`^${parts.join('([\\w.-]+)')}$`, 'u');
}
const patterns = templates.map(patternOf);

const isUsed = (key: string): boolean =>
	words.has(key) ||
	patterns.some(
		(pattern) =>
			pattern
				.exec(key)
				?.slice(1)
				.every((word) => words.has(word)) === true,
	);

describe('every interface string that the code asks for', () => {
	it('is looked for where strings are asked for', () => {
		expect(literals.length).toBeGreaterThan(200);
		expect(templates.length).toBeGreaterThan(40);
	});

	it('is there, where its key is written out', () => {
		expect(literals.filter((key) => !keys.includes(key))).toEqual([]);
	});

	it('is there, where its key is put together', () => {
		expect(templates.filter((template) => !keys.some((key) => patternOf(template).test(key)))).toEqual([]);
	});

	it.each<[string, readonly string[]]>([
		['rule', ruleFacts.map(({ id }) => id)],
		['family', FAMILIES],
		['severity', ['error', 'warning', 'notice']],
		['collection', Object.keys(collectionSchemas).filter((name) => name !== 'ui')],
		['kind', UNIT_KINDS],
	])('is there for each %s', (prefix, names) => {
		expect(names.filter((name) => !keys.includes(`${prefix}.${name}`))).toEqual([]);
	});
});

describe('every interface string', () => {
	it('is asked for somewhere', () => {
		expect(keys.length).toBeGreaterThan(500);
		expect(keys.filter((key) => !isUsed(key))).toEqual([]);
	});

	it('is right in English for one thing too', () => {
		const plural = Object.entries(strings.en).filter(([, text]) => /\{\w+\} (?:were|are|have|do)\b/u.test(text));
		expect(plural.map(([key]) => key)).toEqual([]);
	});

	it('has in Chinese the marks and spaces that content has', () => {
		const faulty = Object.entries(strings.zh).flatMap(([key, text]) =>
			findTypographyFaults(text.replaceAll(/\{\w+\}/gu, '1')).map(({ kind }) => `${key}: ${kind}`),
		);
		expect(faulty.filter((fault) => fault !== 'unit.markdown: markdown')).toEqual([]);
	});
});
