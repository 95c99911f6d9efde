import { z } from 'zod';
import { EnSchema, IdSchema, LocalTextSchema, NotesSchema, OwnIdSchema, UidSchema, ZhSchema } from './text.ts';

/** Every kind of unit there is; a unit that the source lost keeps its kind and says `gap: true`. */
export const UNIT_KINDS = [
	'duty', 'mandate', 'scored-item', 'criterion', 'article', 'penalty', 'ban', 'sanction', 'clause', 'phrase', 'step', 'list-item', 'section',
] as const; // prettier-ignore

/** Where an entry's text comes from: the source and the part of it. */
export const SourcePlaceSchema = z.strictObject({
	id: IdSchema.describe('The source, by its entry id.'),
	place: z.string().min(1).describe('The part of the source, in the source’s own words.'),
});

/** Who an entry or a unit binds; left out means nobody in particular. */
export const AppliesToSchema = z
	.strictObject({
		jobRoles: z.array(IdSchema).optional().describe('Job roles it binds or serves.'),
		organisations: z
			.array(IdSchema)
			.optional()
			.describe('Organisations it binds; with jobRoles given, only those roles in them.'),
	})
	.describe('Who it binds or serves: job roles, organisations.');

/** The fields that every unit has, whatever its kind. */
export const unitFields = {
	id: OwnIdSchema,
	label: z
		.string()
		.min(1)
		.optional()
		.describe('The number exactly as printed, such as "(10)" or "十一、"; left out where none is printed.'),
	zh: ZhSchema,
	en: EnSchema.optional(),
	gap: z.literal(true).optional().describe('The source lost this unit; zh and en say what is missing.'),
	place: z.string().min(1).describe('The place in the source: part, heading and number as printed.'),
	source: IdSchema.optional().describe('The source, where it is another one than the entry’s.'),
	subjects: z.array(IdSchema).optional().describe('What it is about, from the subjects vocabulary.'),
	works: z.array(IdSchema).optional().describe('Works (《…》) it cites, from the works vocabulary.'),
	cites: z.array(UidSchema).optional().describe('Units of this handbook it refers to.'),
	appliesTo: AppliesToSchema.optional().describe(
		'Who it binds, where that differs from its entry; what it leaves out is as there.',
	),
	notes: NotesSchema,
	readings: z
		.array(LocalTextSchema)
		.min(2)
		.optional()
		.describe('The possible readings, where the source can’t be decided.'),
	formerly: z.array(IdSchema).optional().describe('Ids this unit had before.'),
};

/** Makes a check that a field is given on every unit that is not a gap. */
export function requireUnlessGap<T extends { gap?: true | undefined }>(...fields: (keyof T & string)[]) {
	return (unit: T, context: z.RefinementCtx) => {
		if (unit.gap) return;
		for (const field of fields) {
			const value = unit[field];
			if (value === undefined || (Array.isArray(value) && value.length === 0)) {
				context.addIssue({
					code: 'custom',
					path: [field],
					message: `"${field}" is required here, unless the unit is a gap`,
				});
			}
		}
	};
}

/** A unit with nothing but the common fields. */
export const PlainUnitSchema = z.strictObject(unitFields);
export type PlainUnitData = z.output<typeof PlainUnitSchema>;
export type NamedListData = z.output<typeof NamedListSchema>;

/** Says that the children of a unit form a list with a name and an announced length. */
export const NamedListSchema = z.strictObject({
	name: LocalTextSchema.describe('The list’s name, such as 四不放过.'),
	term: IdSchema.optional().describe('The term it is registered under.'),
	declared: z.int().positive().optional().describe('How many items the name or the text announces.'),
	anonymous: z
		.literal(true)
		.optional()
		.describe('The source announces a number but gives the list no name; the name is ours.'),
});

/** Whether a heading is the source’s own. */
export const HeadingStatusSchema = z
	.enum(['printed', 'inferred'])
	.optional()
	.describe('inferred: the source lost the heading and we name it.');

const OutlineNodeSchema = z.strictObject({
	...unitFields,
	kind: z.enum(['section', 'step', 'list-item', 'clause']).describe('What this unit is.'),
	heading: LocalTextSchema.optional().describe('Its heading, where it has one.'),
	headingStatus: HeadingStatusSchema,
	list: NamedListSchema.optional().describe('Its children are a named or counted list.'),
});

/** A unit of a method or a guide: a tree of sections, steps and list items. */
export interface OutlineUnitData extends z.output<typeof OutlineNodeSchema> {
	children?: OutlineUnitData[] | undefined;
}
export const OutlineUnitSchema: z.ZodType<OutlineUnitData> = OutlineNodeSchema.extend({
	children: z
		.lazy(() => z.array(OutlineUnitSchema))
		.optional()
		.describe('The units inside this one, in printed order.'),
});
