// Writes the JSON Schemas for editors and for readers of the data: npm run schemas. Nothing is written where nothing changed.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createJsonSchemas, EDITOR_SCHEMAS } from '#corpus/json-schemas.ts';
import { readArgs } from './args.ts';
import { saveFile } from './authoring/files.ts';

readArgs({});

const schemas = createJsonSchemas();
const stale = existsSync(EDITOR_SCHEMAS)
	? readdirSync(EDITOR_SCHEMAS)
			.map((file) => `${EDITOR_SCHEMAS}/${file}`)
			.filter((file) => !schemas.has(file))
	: [];
for (const file of stale) {
	rmSync(file);
	console.log(`Removed ${file}.`);
}
let written = 0;
for (const [file, text] of schemas) {
	if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
	saveFile(file, text);
	console.log(`Written ${file}.`);
	written += 1;
}
console.log(`${schemas.size} schemas, ${written} changed.`);
