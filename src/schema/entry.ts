import { z } from 'zod';
import { DateSchema, IdSchema, LocalTextSchema, NotesSchema, UnknownSchema } from './text.ts';
import { SourcePlaceSchema } from './unit.ts';

const orUnknown = <T extends z.ZodType>(schema: T) => z.union([schema, UnknownSchema]);

/** Who issued a text and when it holds; each part can be unknown, and then says so. */
export const ValiditySchema = z
	.strictObject({
		issuer: orUnknown(IdSchema).describe('The body that issued it, from the bodies vocabulary.'),
		issued: orUnknown(DateSchema).describe('The day it was issued.'),
		effectiveFrom: orUnknown(DateSchema).describe('The first day it is in force.'),
		effectiveUntil: orUnknown(DateSchema).optional().describe('The last day it is in force; left out: open-ended.'),
		supersedes: orUnknown(z.array(IdSchema)).describe('Entries or works it displaces; [] for none.'),
		reviewDate: orUnknown(DateSchema).describe('The day by which it must be reviewed.'),
		owner: orUnknown(IdSchema).describe('The body that keeps it.'),
	})
	.describe('Who issued it and when it holds.');
export type ValidityData = z.output<typeof ValiditySchema>;

/** The fields that every entry has. */
export const entryFields = {
	title: LocalTextSchema.describe('The name of the post, rulebook, set …'),
	titleStatus: z.enum(['printed', 'inferred']).describe('inferred: the heading is lost and the name is ours.'),
	titleReason: LocalTextSchema.optional().describe('Why the name was inferred.'),
	source: SourcePlaceSchema.describe('Where its text comes from.'),
	notes: NotesSchema,
	formerly: z.array(IdSchema).optional().describe('Ids this entry had before.'),
	draft: z.literal(true).optional().describe('Shown in the authors’ live server only.'),
	related: z.literal(false).optional().describe('false: leave this page out of “related pages”.'),
};

/** Reports an inferred title that has no reason. */
export function requireTitleReason(
	entry: { titleStatus: string; titleReason?: unknown },
	context: z.RefinementCtx,
): void {
	if (entry.titleStatus === 'inferred' && entry.titleReason === undefined) {
		context.addIssue({
			code: 'custom',
			path: ['titleReason'],
			message: 'an inferred title says why in "titleReason"',
		});
	}
}
