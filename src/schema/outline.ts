import { z } from 'zod';
import { entryFields, requireTitleReason, ValiditySchema } from './entry.ts';
import { LocalTextSchema } from './text.ts';
import { AppliesToSchema, OutlineUnitSchema } from './unit.ts';

/** A working method: parts, steps and named lists, in the order they are carried out. */
export const MethodSchema = z
	.strictObject({
		...entryFields,
		validity: ValiditySchema,
		appliesTo: AppliesToSchema,
		parts: z.array(OutlineUnitSchema).min(1).describe('Its parts in printed order.'),
	})
	.superRefine(requireTitleReason);

/** A guide: an essay restated as sections and named lists. */
export const GuideSchema = z
	.strictObject({
		...entryFields,
		author: LocalTextSchema.optional().describe('The author, as printed and in pinyin.'),
		appliesTo: AppliesToSchema.optional(),
		parts: z.array(OutlineUnitSchema).min(1).describe('Its parts in printed order.'),
	})
	.superRefine(requireTitleReason);
