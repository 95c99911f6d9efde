import { z } from 'zod';
import { entryFields, requireTitleReason, ValiditySchema } from './entry.ts';
import { EnSchema, IdSchema, LocalTextSchema, NotesSchema, UidSchema, UnknownSchema, ZhSchema } from './text.ts';
import { requireUnlessGap, unitFields } from './unit.ts';

/** How often something is done, as the source words it. */
const FrequencySchema = z.strictObject({
	zh: ZhSchema,
	en: EnSchema.optional(),
	of: IdSchema.describe('The subject it is about.'),
	act: IdSchema.optional().describe('The control act it is about.'),
	per: z
		.enum([
			'day',
			'week',
			'month',
			'two-months',
			'quarter',
			'half-year',
			'year',
			'event',
			'regular',
			'irregular',
			'prescribed',
		])
		.describe(
			'The period; regular: 定期, irregular: 不定期, prescribed: as rules elsewhere prescribe, event: at each occasion.',
		),
	times: z.int().positive().optional().describe('How many times in the period.'),
});

/** One criterion of a scored item: what is found, and what it costs or earns. */
export const CriterionSchema = z
	.strictObject({
		...unitFields,
		effect: z.enum(['deduct', 'award']).optional().describe('Whether it costs or earns points.'),
		points: z
			.union([
				z.number().positive(),
				z
					.strictObject({
						min: z.number().nonnegative().describe('The fewest points.'),
						max: z.number().positive().describe('The most points.'),
					})
					.refine(({ min, max }) => min <= max, 'min is above max'),
				UnknownSchema,
			])
			.optional()
			.describe('Points, or from min to max.'),
		per: z
			.enum(['time', 'once', 'unknown'])
			.optional()
			.describe('time: each time; once: at most once; unknown: the source doesn’t say.'),
	})
	.superRefine(requireUnlessGap('effect', 'points', 'per'));
export type CriterionData = z.output<typeof CriterionSchema>;

/** How a duty is scored, in the score sheet’s own wording. */
export const ScoredItemSchema = z
	.strictObject({
		...unitFields,
		weight: z.union([z.number().positive(), UnknownSchema]).optional().describe('Points this item is worth.'),
		criteria: z.array(CriterionSchema).optional().describe('What costs or earns points, in printed order.'),
	})
	.superRefine(requireUnlessGap('weight', 'criteria'));
export type ScoredItemData = z.output<typeof ScoredItemSchema>;

/** One duty. */
export const DutySchema = z
	.strictObject({
		...unitFields,
		responsibility: z
			.enum(['lead', 'execute', 'support', 'oversee'])
			.optional()
			.describe('What the holder answers for.'),
		acts: z
			.array(
				z.strictObject({
					act: IdSchema.describe('The control act.'),
					of: IdSchema.describe('The object family.'),
				}),
			)
			.optional()
			.describe('Control acts, where money, seals, goods, records or checks are touched.'),
		frequencies: z.array(FrequencySchema).optional().describe('How often it is done, where the source says.'),
		sharedWith: z
			.array(z.union([IdSchema, UidSchema]))
			.optional()
			.describe('Posts or duties that share it.'),
		boundedBy: z
			.array(
				z.strictObject({
					with: z.union([IdSchema, UidSchema]).describe('The other post or duty.'),
					zh: ZhSchema,
					en: EnSchema.optional(),
				}),
			)
			.optional()
			.describe('Where this duty ends and another post’s begins.'),
		except: z.array(IdSchema).optional().describe('Subjects it expressly excludes.'),
		leadOutside: z
			.union([IdSchema, LocalTextSchema])
			.optional()
			.describe('Who leads, where that is none of our posts.'),
		actor: LocalTextSchema.optional().describe('Who the text names as doing it, where that is not the holder.'),
		scored: ScoredItemSchema.optional().describe('How it is scored.'),
	})
	.superRefine(requireUnlessGap('responsibility', 'subjects'));
export type DutyData = z.output<typeof DutySchema>;

/** A post: all that its holder must do, and how it is scored. */
export const PostSchema = z
	.strictObject({
		...entryFields,
		organisation: IdSchema.describe('The organisation it belongs to.'),
		department: IdSchema.optional().describe('The department, where it has one.'),
		jobRole: IdSchema.describe('The role that every variant of this post shares.'),
		order: z.int().nonnegative().describe('Place among the posts of its organisation, as printed.'),
		headcount: z.union([z.int().positive(), UnknownSchema]).describe('How many people hold it.'),
		variantOf: IdSchema.optional().describe('The post this list is another version of.'),
		supersedes: IdSchema.optional().describe('The post description this one replaces.'),
		alsoCalled: z
			.array(
				z.strictObject({
					zh: ZhSchema,
					en: EnSchema.optional(),
					place: z.string().min(1).describe('Where the source does so.'),
				}),
			)
			.optional()
			.describe('Other names the source gives the same post.'),
		validity: ValiditySchema.optional(),
		dutiesHeading: z
			.enum(['printed', 'lost', 'empty'])
			.optional()
			.describe('lost: the heading of this list is lost; empty: only the heading survives.'),
		duties: z.array(DutySchema).describe('Its duties in printed order.'),
		assessment: z
			.strictObject({
				status: z.enum(['complete', 'incomplete', 'lost']).describe('How much of the score sheet survives.'),
				total: z
					.union([z.number().positive(), UnknownSchema])
					.describe('The points all items add up to, as declared.'),
				passMark: z.union([z.number().positive(), UnknownSchema]).describe('The points needed to pass.'),
				place: z.string().min(1).describe('Where the sheet stands in the source.'),
				gaps: z.array(ScoredItemSchema).optional().describe('Scored items that the source lost.'),
				notes: NotesSchema,
			})
			.optional()
			.describe('The score sheet; left out where the source has none.'),
	})
	.superRefine(requireTitleReason);
