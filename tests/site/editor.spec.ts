import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Position } from 'vscode-languageserver-protocol/node';
import { EDITOR_SCHEMAS } from '../../src/corpus/json-schemas.ts';
import { collectionSchemas, recordSchemas } from '../../src/schema/collections.ts';
import { Editor } from './editor.ts';

interface Fields {
	properties?: Record<string, { description?: string }>;
	oneOf?: Fields[];
}

/** The top-level fields of a collection, with what its schema says about them. */
function readFields(name: string): Map<string, string> {
	const schema = JSON.parse(readFileSync(`${EDITOR_SCHEMAS}/${name}.schema.json`, 'utf8')) as Fields;
	const fields = [schema, ...(schema.oneOf ?? [])].flatMap(({ properties = {} }) => Object.entries(properties));
	return new Map(fields.flatMap(([field, { description }]) => (description ? [[field, description]] : [])));
}

/** Where the line that begins so stands, `character` places into it. */
function placeOf(text: string, beginning: string, character = 1): Position {
	const line = text.split('\n').findIndex((candidate) => candidate.startsWith(beginning));
	if (line < 0) throw new Error(`No line begins with "${beginning}".`);
	return { line, character };
}

/** An entry’s front matter up to the empty line that an author would write on next; of the waivers, one. */
function readFrontMatter(file: string): string {
	const [head = ''] = /^---\n[^]*?\n(?=---$)/mu.exec(readFileSync(file, 'utf8')) ?? [];
	return head.replace(/(\n {2}- identity: [^]*?\n)(?= {2}- identity: )[^]*/u, '$1');
}

const POST = 'content/posts/bank-office/cash-driver.mdx';
const RESPONSIBILITY = '    responsibility: ';

test.describe('an author’s editor', () => {
	test.describe.configure({ mode: 'serial' });
	let editor: Editor;

	test.beforeAll(async () => {
		editor = new Editor();
		await editor.open();
	});
	test.afterAll(() => {
		editor.close();
	});

	for (const name of Object.keys({ ...collectionSchemas, ...recordSchemas }))
		test(`explains each field of ${name}, and offers those not written yet`, async () => {
			const [file = ''] = globSync([`content/${name}/**/*.mdx`, `content/${name}.mdx`]).sort();
			const text = readFrontMatter(file);
			await editor.show(file, `${text}\n---\n`);
			const fields = readFields(name);
			const [written, unwritten] = [true, false].map((there) =>
				[...fields.keys()].filter((field) => text.includes(`\n${field}:`) === there),
			);
			expect(written).not.toEqual([]);
			for (const field of written ?? [])
				expect(await editor.hover(file, placeOf(text, `${field}:`))).toContain(fields.get(field));
			const offered = await editor.complete(file, { line: text.split('\n').length - 1, character: 0 });
			// A vocabulary that names itself is offered the fields of its own kind only.
			expect(offered).toEqual(expect.arrayContaining(name === 'vocabulary' ? [] : (unwritten ?? [])));
		});

	test('offers the values of a field, and marks a wrong one in its line', async () => {
		const original = readFileSync(POST, 'utf8');
		const place = placeOf(original, RESPONSIBILITY, RESPONSIBILITY.length);
		const rewrite = (value: string) => original.replace(/( {4}responsibility: )\w+/u, `$1${value}`);
		await editor.show(POST, rewrite(''));
		expect(await editor.complete(POST, place)).toEqual(['lead', 'execute', 'support', 'oversee']);
		await editor.show(POST, rewrite('leads'));
		const [mark, ...others] = await editor.diagnose(POST);
		expect(mark?.line).toBe(place.line + 1);
		expect(mark?.message).toContain('"lead", "execute", "support", "oversee"');
		expect(others).toEqual([]);
		await editor.show(POST, original);
		expect(await editor.diagnose(POST)).toEqual([]);
	});
});
