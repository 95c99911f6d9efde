import { z } from 'zod';
import { DateSchema, LocalTextSchema } from './text.ts';

/** A finding that a person has weighed and keeps, with the reason. */
export const WaiverSchema = z.strictObject({
	identity: z.string().min(1).describe('The finding’s identity, as `npm run check` prints it.'),
	hash: z.string().min(1).describe('The hash of the values it rests on; another hash makes the waiver suspect.'),
	values: z
		.array(z.string())
		.optional()
		.describe(
			'The values themselves, as they were when it was weighed; shown beside the new ones when it becomes suspect.',
		),
	kind: z
		.enum(['source-defect-kept', 'mitigated', 'false-positive'])
		.describe('Why it may stay: the source’s own defect, a risk met otherwise, or the rule’s mistake.'),
	reason: LocalTextSchema.required().describe('The reason, in one or two sentences.'),
	owner: LocalTextSchema.required().describe('Who answers for keeping it.'),
	since: DateSchema.optional().describe('The day it was first weighed; the overview lists the newest.'),
	until: DateSchema.describe('The day by which it must be reviewed.'),
});
export type WaiverData = z.output<typeof WaiverSchema>;
export const WaiversSchema = z.strictObject({
	waivers: z.array(WaiverSchema).describe('The findings that are kept.'),
});

/** An address below the edition: an entry's path, or a uid. */
const AddressSchema = z
	.string()
	.regex(
		/^[a-z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$|^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/u,
		'an address is an entry path such as "posts/x/y", or a uid such as "y.duty-1"',
	);

/** A published address that moved, or that was taken away. */
export const RedirectSchema = z
	.strictObject({
		from: AddressSchema.describe('The old entry path or uid, such as "posts/x/y" or "y.duty-1".'),
		to: AddressSchema.optional().describe('The new entry path or uid; left out: removed.'),
		on: DateSchema.describe('The day it moved or was removed.'),
		title: LocalTextSchema.required()
			.optional()
			.describe('What the removed page or clause was called; its archive page shows it.'),
		reason: LocalTextSchema.required()
			.optional()
			.describe('Why; an archive page shows it, so what is removed must give it.'),
		replacedBy: z
			.array(AddressSchema)
			.min(1)
			.optional()
			.describe('Entry paths or uids that took the place of what was removed.'),
	})
	.superRefine(({ to, reason, replacedBy }, context) => {
		if (to === undefined && reason === undefined) {
			context.addIssue({ code: 'custom', path: ['reason'], message: 'a removed address says why in "reason"' });
		}
		if (to !== undefined && replacedBy !== undefined) {
			context.addIssue({
				code: 'custom',
				path: ['replacedBy'],
				message: 'what moved has "to"; only what was removed has "replacedBy"',
			});
		}
	});
export type RedirectData = z.output<typeof RedirectSchema>;
export const RedirectsSchema = z.strictObject({
	redirects: z.array(RedirectSchema).describe('Addresses that moved or were removed; "npm run move" adds them.'),
});

/** The day the content is as of (the handbook’s “today”), and the fewest of each thing that a complete handbook holds. */
export const AsOfSchema = z.strictObject({
	date: DateSchema.describe('Builds take their date from here; a release moves it.'),
	floors: z
		.record(z.string(), z.int().nonnegative())
		.describe('The least number of entries per collection and units per kind; fewer is an error.'),
});

/** The interface strings of one language. */
export const InterfaceSchema = z.strictObject({
	language: z.enum(['zh', 'en']).describe('The language of these strings.'),
	strings: z
		.record(z.string(), z.string().min(1))
		.describe('Key to text; both languages have the same keys and placeholders.'),
});
