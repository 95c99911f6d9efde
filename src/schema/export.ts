import { z } from 'zod';
import { UNIT_KINDS } from './unit.ts';
import { IdSchema, UidSchema } from './text.ts';

/** One unit as `/data/units.json` publishes it; adding a field is safe, changing one is not. */
export const ExportedUnitSchema = z
	.strictObject({
		uid: UidSchema,
		permalink: z
			.string()
			.regex(/^\//u)
			.describe(
				'Address in the 简体 edition: base, path and anchor; "/zh-hant" or "/en" after the base leads to the others.',
			),
		kind: z.enum(UNIT_KINDS).describe('What the unit is.'),
		gap: z.boolean().describe('The source lost it; the texts say what is missing.'),
		collection: z.string().describe('The collection of its entry.'),
		entry: IdSchema.describe('The id of its entry.'),
		label: z.string().nullable().describe('Its number exactly as printed; null where none is.'),
		zh: z.string().min(1).describe('Simplified Chinese.'),
		zhHant: z.string().min(1).describe('Traditional Chinese, derived from zh.'),
		en: z.string().min(1).nullable().describe('English; null where it is not written yet.'),
		source: z
			.strictObject({
				id: IdSchema.describe('The source, by its entry id.'),
				place: z.string().min(1).describe('The place in it.'),
			})
			.describe('Where it comes from.'),
	})
	.describe('One citable unit of the handbook.');
export type ExportedUnit = z.output<typeof ExportedUnitSchema>;

/** The whole of `/data/units.json`, in reading order. */
export const UnitsExportSchema = z
	.array(ExportedUnitSchema)
	.describe('Every citable unit of the handbook, in reading order.');
