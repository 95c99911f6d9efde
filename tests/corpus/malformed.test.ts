import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkReading } from '#corpus/check.ts';
import { readCorpus } from '#corpus/disk.ts';
import { collectionSchemas } from '#schema/collections.ts';
import { tellFindings } from './scratch.ts';

const only = new Set(['duplicate-id', 'reference-exists']);
const collections = Object.keys(collectionSchemas);
let root = '';

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'handbook-malformed-'));
	cpSync('content', join(root, 'content'), { recursive: true });
});
afterAll(() => {
	rmSync(root, { recursive: true, force: true });
});

/** The first file of a collection that a text occurs in, by path below the root. */
function findFile(collection: string, pattern: RegExp): string {
	const files = readdirSync(join(root, 'content', collection), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.mdx'))
		.sort()
		.map((name) => `content/${collection}/${name.replaceAll('\\', '/')}`);
	const found = files.find((file) => pattern.test(readFileSync(join(root, file), 'utf8')));
	if (found === undefined) throw new Error(`No file of ${collection} has ${String(pattern)}.`);
	return found;
}

/** Findings of the content while one file reads differently. */
function findingsWith(file: string, text: string): string[] {
	const path = join(root, file);
	let before: string | undefined;
	try {
		before = readFileSync(path, 'utf8');
	} catch {
		before = undefined;
	}
	writeFileSync(path, text);
	try {
		const reading = readCorpus(root);
		const { findings, failures } = checkReading(reading, { only });
		expect(failures).toEqual([]);
		return tellFindings(findings, reading.texts);
	} finally {
		if (before === undefined) rmSync(path);
		else writeFileSync(path, before);
	}
}

const lineOf = (text: string, piece: string): number => text.slice(0, text.indexOf(piece)).split('\n').length;
const place = (file: string, text: string, piece: string): string => `${file}:${lineOf(text, piece)}:`;
const closing = /^---$(?![\s\S]*^---$)/mu;

/** Expects findings in one line of one file, and none anywhere else. */
function expectOnlyAt(findings: readonly string[], at: string, rule: string): void {
	expect(findings.length).toBeGreaterThan(0);
	for (const finding of findings) {
		expect(finding.slice(0, at.length)).toBe(at);
		expect(finding).toContain(` ${rule}: `);
	}
}

describe.each(collections)('a file of %s', (collection) => {
	it.each([
		['bad YAML', "bad: 'a'b", 'yaml-syntax'],
		['an unknown field', 'colour: red', 'schema'],
		['a key twice', 'KEY: 1', 'yaml-syntax'],
	])('with %s has its finding in that line', (_, wrong, rule) => {
		const file = findFile(collection, /^---/u);
		const text = readFileSync(join(root, file), 'utf8');
		const key = /^(\w+):/mu.exec(text)?.[1] ?? '';
		const line = `${wrong.replace('KEY', key)} # wrong`;
		const spoilt = text.replace(closing, `${line}\n---`);
		expectOnlyAt(findingsWith(file, spoilt), place(file, spoilt, line), rule);
	});

	it('with a wrong type has its finding in that line', () => {
		const file = findFile(collection, /^ {2}[\w.-]+: '.*'$/mu);
		const text = readFileSync(join(root, file), 'utf8');
		const spoilt = text.replace(/^( {2}[\w.-]+): '.*'$/mu, '$1: [5, 6]');
		expectOnlyAt(findingsWith(file, spoilt), place(file, spoilt, ': [5, 6]'), 'schema');
	});

	it('with the name of another file is a duplicate', () => {
		const file = findFile(collection, /^---/u);
		const name = file.slice(file.lastIndexOf('/') + 1);
		const elsewhere = collection === 'guides' ? 'methods' : 'guides';
		const copy = readFileSync(join(root, findFile(elsewhere, /^---/u)), 'utf8');
		const findings = findingsWith(`content/${elsewhere}/${name}`, copy);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toContain(
			`duplicate-id: “${name.replace('.mdx', '')}” is already the name of another file`,
		);
	});

	it('with a script in its prose has its finding in that line', () => {
		const file = findFile(collection, /^---/u);
		const spoilt = `${readFileSync(join(root, file), 'utf8').trimEnd()}\n\n<script>alert(1)</script>\n`;
		expectOnlyAt(findingsWith(file, spoilt), place(file, spoilt, '<script>'), 'body-allowed');
	});
});

const withUnits = ['organisations', 'posts', 'rulebooks', 'prohibitions', 'phrases', 'methods', 'guides', 'vocabulary'];
const twoIds = /^ +- id: ([\w-]+)$[\s\S]*?^ +- id: ([\w-]+)$/mu;

describe.each(withUnits)('a file of %s', (collection) => {
	it('with an id twice has its finding in that line', () => {
		// Two departments, or two mandates: an organisation’s ids are in lists of their own.
		const file = findFile(
			collection,
			collection === 'organisations' ? /mandates:[\s\S]*- id: [\w-]+$[\s\S]*- id: [\w-]+$/mu : twoIds,
		);
		const text = readFileSync(join(root, file), 'utf8');
		const from = Math.max(0, text.indexOf('mandates:'));
		const [whole = '', first = '', second = ''] = twoIds.exec(text.slice(from)) ?? [];
		const start = text.indexOf(whole, from) + whole.lastIndexOf(`- id: ${second}`);
		const spoilt = `${text.slice(0, start)}- id: ${first} # twice${text.slice(start + `- id: ${second}`.length)}`;
		const findings = findingsWith(file, spoilt).filter((finding) => finding.includes('duplicate-id'));
		expectOnlyAt(findings, place(file, spoilt, ' # twice'), 'duplicate-id');
	});
});

describe.each(withUnits)('a file of %s', (collection) => {
	it('with a dangling reference has its finding in that line', () => {
		const field = collection === 'vocabulary' ? /^( +definedBy): \[.*\]$/mu : /^( {2}id): source-\d+$/mu;
		const file = findFile(collection, field);
		const wrong = collection === 'vocabulary' ? '[nowhere.to-be-found]' : 'nowhere';
		const spoilt = readFileSync(join(root, file), 'utf8').replace(field, `$1: ${wrong} # dangling`);
		expectOnlyAt(findingsWith(file, spoilt), place(file, spoilt, ' # dangling'), 'reference-exists');
	});
});

describe('the real content', () => {
	it('is free of what is tested here', () => {
		const file = 'content/as-of.mdx';
		expect(findingsWith(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
	});
});
