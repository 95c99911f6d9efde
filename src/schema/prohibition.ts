import { z } from 'zod';
import { entryFields, requireTitleReason, ValiditySchema } from './entry.ts';
import { PenaltySchema } from './penalty.ts';
import { IdSchema } from './text.ts';
import { AppliesToSchema, PlainUnitSchema, unitFields } from './unit.ts';

/** A telephone number as printed; each lost digit is written as "?". */
export const PhoneSchema = z
	.strictObject({
		printed: z.string().min(1).describe('As printed.'),
		number: z.string().regex(/^[0-9?-]+$/u, 'digits, hyphens, and "?" for each lost digit'),
		missingDigits: z.int().nonnegative(),
	})
	.describe('A telephone number.');

/** A closing clause: in force from, what prevails, whom to call. */
export const ClosingClauseSchema = z.strictObject({
	...unitFields,
	about: z.enum(['effective-date', 'supersession', 'hotline', 'other']),
	phone: PhoneSchema.optional(),
});

/** One ban. */
export const BanSchema = z.strictObject({
	...unitFields,
	sanctions: z.array(IdSchema).optional().describe('The sanctions of this entry that punish it, by unit id.'),
	items: z.array(PlainUnitSchema).optional().describe('Conduct it lists (list-item units).'),
});

/** A prohibition list: bans, the sanctions on them, closing clauses. */
export const ProhibitionSchema = z
	.strictObject({
		...entryFields,
		validity: ValiditySchema,
		appliesTo: AppliesToSchema,
		declared: z.int().positive().describe('How many bans the title announces.'),
		bans: z.array(BanSchema).min(1),
		sanctions: z.array(PenaltySchema),
		clauses: z.array(ClosingClauseSchema),
	})
	.superRefine(requireTitleReason);
