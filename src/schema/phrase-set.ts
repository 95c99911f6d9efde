import { z } from 'zod';
import { entryFields, requireTitleReason, ValiditySchema } from './entry.ts';
import { EnSchema, IdSchema, ZhSchema } from './text.ts';
import { AppliesToSchema, unitFields } from './unit.ts';

/** One numbered slot: a phrase to say, or a gap. */
export const PhraseSchema = z.strictObject({
	...unitFields,
	number: z.int().positive().describe('The slot’s number.'),
	situations: z.array(IdSchema).optional().describe('When it is said, from the situations vocabulary.'),
	placeholders: z
		.array(
			z.strictObject({
				mark: z.string().min(1).describe('As it stands in zh, such as "**".'),
				zh: ZhSchema,
				en: EnSchema.optional(),
			}),
		)
		.optional()
		.describe('Places for a name.'),
	alternatives: z
		.array(
			z.strictObject({
				mark: z.string().min(1).describe('As it stands in zh, such as "（货物）".'),
				zh: ZhSchema,
				en: EnSchema.optional(),
			}),
		)
		.optional()
		.describe('A bracketed choice of words.'),
});

/** A set of service phrases with as many slots as its title announces. */
export const PhraseSetSchema = z
	.strictObject({
		...entryFields,
		validity: ValiditySchema,
		appliesTo: AppliesToSchema,
		declared: z.int().positive().describe('How many slots the title announces.'),
		phrases: z.array(PhraseSchema).min(1).describe('The slots by number, empty ones as gaps.'),
	})
	.superRefine(requireTitleReason);
