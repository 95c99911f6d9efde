import { z } from 'zod';
import { DateSchema, LocalTextSchema } from './text.ts';

/** A finding that a person has weighed and keeps, with the reason. */
export const WaiverSchema = z.strictObject({
	identity: z.string().min(1).describe('The finding’s identity, as `npm run check` prints it.'),
	hash: z.string().min(1).describe('The hash of the values it rests on; another hash makes the waiver suspect.'),
	kind: z.enum(['source-defect-kept', 'mitigated', 'false-positive']),
	reason: LocalTextSchema.required(),
	owner: z.string().min(1),
	until: DateSchema.describe('The day by which it must be reviewed.'),
});
export type WaiverData = z.output<typeof WaiverSchema>;
export const WaiversSchema = z.strictObject({ waivers: z.array(WaiverSchema) });

/** A published address that moved: from an old permalink or uid to a new one, or to nothing. */
export const RedirectSchema = z.strictObject({
	from: z.string().min(1).describe('The old entry path or uid, such as "posts/x/y" or "y.duty-1".'),
	to: z.string().min(1).optional().describe('The new entry path or uid; left out: removed.'),
	on: DateSchema,
	reason: LocalTextSchema.optional().describe('Why; an archive page shows it.'),
});
export type RedirectData = z.output<typeof RedirectSchema>;
export const RedirectsSchema = z.strictObject({ redirects: z.array(RedirectSchema) });

/** The day the content is as of (the handbook’s “today”), and the fewest of each thing that a complete handbook holds. */
export const AsOfSchema = z.strictObject({
	date: DateSchema.describe('Builds take their date from here; a release moves it.'),
	floors: z.record(z.string(), z.int().nonnegative()).describe('The least number of entries per collection and units per kind; fewer is an error.'),
});

/** The interface strings of one language. */
export const InterfaceSchema = z.strictObject({ language: z.enum(['zh', 'en']), strings: z.record(z.string(), z.string().min(1)) });
