import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createJsonSchemas, EDITOR_SCHEMAS } from '#corpus/json-schemas.ts';
import { collectionSchemas, recordSchemas } from '#schema/collections.ts';

const schemas = createJsonSchemas();

interface JsonSchema {
	description?: string;
	const?: unknown;
	properties?: Record<string, JsonSchema>;
}

/** The paths of fields that have no description, at any depth; a field with one possible value explains itself. */
function listUnexplained(schema: JsonSchema, path: string): string[] {
	const nested = Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
		key !== 'properties' && typeof value === 'object' && value !== null
			? listUnexplained(value as JsonSchema, `${path}.${key}`)
			: [],
	);
	const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
		...(field.description === undefined && field.const === undefined ? [`${path}.${name}`] : []),
		...listUnexplained(field, `${path}.${name}`),
	]);
	return [...nested, ...own];
}

describe('the JSON Schemas in the repository', () => {
	it('are those of src/schema ("npm run schemas" writes them)', () => {
		const stale = [...schemas].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
		expect(stale.map(([file]) => file)).toEqual([]);
	});

	it('are one for each collection and record, and no other', () => {
		const names = Object.keys({ ...collectionSchemas, ...recordSchemas }).map((name) => `${name}.schema.json`);
		expect(readdirSync(EDITOR_SCHEMAS).sort()).toEqual(names.sort());
	});

	it('use only formats that JSON Schema has', () => {
		const formats = [...schemas.values()].flatMap((text) =>
			Array.from(text.matchAll(/"format": "([^"]*)"/gu), ([, format]) => format),
		);
		expect([...new Set(formats)].filter((format) => format !== 'date')).toEqual([]);
		expect(schemas.get('public/data/units.schema.json')).toContain('"pattern": "^\\\\/"');
	});

	it('explain every field, so that an editor can', () => {
		const unexplained = [...schemas]
			.filter(([file]) => file.startsWith(EDITOR_SCHEMAS))
			.flatMap(([file, text]) => listUnexplained(JSON.parse(text) as JsonSchema, file));
		expect(unexplained).toEqual([]);
	});

	it('are the ones the editor settings name, for the files they describe', () => {
		const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
			'yaml.schemas': Record<string, string>;
		};
		const wanted = [
			...Object.keys(collectionSchemas).map((name) => [
				`./${EDITOR_SCHEMAS}/${name}.schema.json`,
				`content/${name}/**/*.mdx`,
			]),
			...Object.keys(recordSchemas).map((name) => [
				`./${EDITOR_SCHEMAS}/${name}.schema.json`,
				`content/${name}.mdx`,
			]),
		];
		expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
	});
});
