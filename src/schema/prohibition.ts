import { z } from 'zod';
import { entryFields, requireTitleReason, ValiditySchema } from './entry.ts';
import { PenaltySchema } from './penalty.ts';
import { IdSchema } from './text.ts';
import { AppliesToSchema, PlainUnitSchema, unitFields } from './unit.ts';

/** A telephone number as printed; each lost digit is written as "?". */
export const PhoneSchema = z
	.strictObject({
		printed: z.string().min(1).describe('As printed.'),
		number: z
			.string()
			.regex(/^[0-9?-]+$/u, 'digits, hyphens, and "?" for each lost digit')
			.describe('Digits and hyphens, "?" for each lost digit.'),
		missingDigits: z.int().nonnegative().describe('How many digits are lost.'),
	})
	.describe('A telephone number.');

/** A closing clause: in force from, what prevails, whom to call. */
export const ClosingClauseSchema = z.strictObject({
	...unitFields,
	about: z.enum(['effective-date', 'supersession', 'hotline', 'other']).describe('What the clause settles.'),
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
		bans: z.array(BanSchema).min(1).describe('The bans in printed order.'),
		sanctions: z.array(PenaltySchema).describe('What breaking a ban brings.'),
		clauses: z.array(ClosingClauseSchema).describe('Closing clauses: from when, what prevails, whom to call.'),
	})
	.superRefine(requireTitleReason);
