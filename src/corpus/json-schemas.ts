import { z } from 'zod';
import { collectionSchemas, recordSchemas } from '#schema/collections.ts';
import { UnitsExportSchema } from '#schema/export.ts';

/** Where editors find the schema of each collection and record. */
export const EDITOR_SCHEMAS = '.vscode/schemas';
/** Published beside `/data/units.json`. */
const UNITS_SCHEMA = 'public/data/units.schema.json';

const GENERATED = 'Written by "npm run schemas" from src/schema/; do not edit.';

function write(schema: z.ZodType, options: Parameters<typeof z.toJSONSchema>[1]): string {
	return `${JSON.stringify({ $comment: GENERATED, ...z.toJSONSchema(schema, options) }, null, '\t')}\n`;
}

/** Every JSON Schema that is kept in the repository: path → text. Editors get what an author may write, readers what is published. */
export function createJsonSchemas(): ReadonlyMap<string, string> {
	const authored = Object.entries<z.ZodType>({ ...collectionSchemas, ...recordSchemas });
	return new Map([
		...authored.map(([name, schema]): [string, string] => [
			`${EDITOR_SCHEMAS}/${name}.schema.json`,
			// Editors' YAML services know draft 7 best.
			write(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }),
		]),
		[UNITS_SCHEMA, write(UnitsExportSchema, { io: 'output', target: 'draft-2020-12' })],
	]);
}
