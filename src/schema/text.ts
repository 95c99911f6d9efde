import { z } from 'zod';

// What stands in a union has no description here: editors would show it instead of what the field is for.

/** The name of an entry, a unit or an item of a vocabulary. */
export const IdSchema = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is lower-case ASCII words joined by hyphens, such as "cash-driver"');

/** A permanent ASCII name in kebab-case; it says what the thing is and never changes once published. */
export const OwnIdSchema = IdSchema.describe(
	'Permanent id: lower-case ASCII words joined by hyphens. Never change it after publication; use "npm run move".',
);

/** The address of one unit: `<entry-id>.<unit-id>`. */
export const UidSchema = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a unit is named <entry-id>.<unit-id>');

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const DateSchema = z.iso.date('a date is written YYYY-MM-DD and must exist');

/** The word that says: the source does not give this. */
export const UnknownSchema = z.literal('unknown');

export const ZhSchema = z.string().trim().min(1).describe('Simplified Chinese, in our own words, full-width marks.');
export const EnSchema = z.string().trim().min(1).describe('English, in our own words.');

/** One text in both authored languages; English may wait while the entry is a draft. */
export const LocalTextSchema = z.strictObject({ zh: ZhSchema, en: EnSchema.optional() });
export type LocalTextData = z.output<typeof LocalTextSchema>;

/** Something the reader must know beside the text: a correction, an undecided point, a remark. */
export const NoteSchema = z.strictObject({
	kind: z
		.enum(['corrected', 'undecided', 'inferred', 'remark'])
		.describe(
			'corrected: the source is wrong and we put it right; undecided: it can’t be decided; inferred: we deduced it; remark: anything else.',
		),
	printed: z.string().min(1).optional().describe('The short piece of the source as printed.'),
	zh: ZhSchema,
	en: EnSchema.optional(),
});
export type NoteData = z.output<typeof NoteSchema>;

/** The notes of a unit, an entry or a sheet. */
export const NotesSchema = z
	.array(NoteSchema)
	.optional()
	.describe('What the reader must know beside the text: corrections, doubts, remarks.');
