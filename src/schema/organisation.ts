import { z } from 'zod';
import { entryFields, requireTitleReason } from './entry.ts';
import { IdSchema, LocalTextSchema, OwnIdSchema } from './text.ts';
import { PlainUnitSchema, requireUnlessGap } from './unit.ts';

const MandateSchema = PlainUnitSchema.superRefine(requireUnlessGap('subjects'));

/** A department: posts name it, and it may have a mandate of its own. */
export const DepartmentSchema = z.strictObject({
	id: OwnIdSchema,
	name: LocalTextSchema.describe('What the department is called.'),
	nameStatus: z.enum(['printed', 'inferred']).describe('inferred: the source gives no name and it is ours.'),
	mandates: z.array(MandateSchema).optional().describe('What the department itself is for.'),
});

/** An organisation: its departments, what it announces about its posts. */
export const OrganisationSchema = z
	.strictObject({
		...entryFields,
		sector: z.enum(['bank', 'post']).describe('What the organisation does.'),
		body: IdSchema.optional().describe('The same body in the bodies vocabulary, where it stands there.'),
		departments: z.array(DepartmentSchema).optional().describe('Its departments, in printed order.'),
		announced: z
			.strictObject({
				posts: z.int().positive().optional().describe('How many posts it says it has.'),
				headcount: z.int().positive().optional().describe('How many people it says it has.'),
				place: z.string().min(1).describe('Where the source announces it.'),
				names: z.array(LocalTextSchema).optional().describe('The posts it names.'),
			})
			.optional()
			.describe('What the source announces about posts and people.'),
		order: z.int().nonnegative().describe('Place in lists.'),
	})
	.superRefine(requireTitleReason);
