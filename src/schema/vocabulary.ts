import { z } from 'zod';
import { EnSchema, IdSchema, LocalTextSchema, OwnIdSchema, UidSchema, UnknownSchema, ZhSchema } from './text.ts';

const itemFields = {
	id: OwnIdSchema,
	zh: ZhSchema,
	en: EnSchema.optional(),
	aliases: z.array(z.string().min(1)).optional().describe('Other words that mean the same; search finds them too.'),
	about: LocalTextSchema.optional().describe('What it means.'),
	formerly: z.array(IdSchema).optional().describe('Ids it had before.'),
};
const ITEMS = 'Its items.';
const plainItems = z.array(z.strictObject(itemFields)).min(1).describe(ITEMS);
const head = {
	title: LocalTextSchema.describe('The name of the vocabulary.'),
	intro: LocalTextSchema.optional().describe('What it is for.'),
};

/** The controlled vocabularies, one file each; `vocabulary` says which. */
export const VocabularySchema = z.discriminatedUnion('vocabulary', [
	z.strictObject({ vocabulary: z.literal('subjects'), ...head, items: plainItems }),
	z.strictObject({ vocabulary: z.literal('job-roles'), ...head, items: plainItems }),
	z.strictObject({ vocabulary: z.literal('situations'), ...head, items: plainItems }),
	z.strictObject({
		vocabulary: z.literal('control-acts'),
		...head,
		items: plainItems,
		objects: plainItems.describe('Object families that acts are done to.'),
		incompatible: z
			.array(
				z.strictObject({
					id: OwnIdSchema,
					acts: z.tuple([IdSchema, IdSchema]).describe('The two control acts.'),
					objects: z.array(IdSchema).optional().describe('On which object families; left out: on any.'),
					zh: ZhSchema,
					en: EnSchema.optional(),
				}),
			)
			.describe('Pairs of acts that one post must not hold together on one object family.'),
	}),
	z.strictObject({
		vocabulary: z.literal('terms'),
		...head,
		items: z
			.array(
				z.strictObject({
					...itemFields,
					variants: z.array(z.string().min(1)).optional().describe('Spellings that must not be used.'),
					english: z
						.array(z.string().min(1))
						.optional()
						.describe('Registered English renderings; the first is preferred.'),
					definedBy: z.array(UidSchema).optional().describe('Units that define it.'),
					undefined: LocalTextSchema.optional().describe('Why no unit defines it.'),
				}),
			)
			.min(1)
			.describe(ITEMS),
	}),
	z.strictObject({
		vocabulary: z.literal('works'),
		...head,
		items: z
			.array(
				z.strictObject({
					...itemFields,
					status: z
						.enum(['held', 'external', 'unknown'])
						.describe('held: in this handbook; external: issued elsewhere; unknown: not identified.'),
					issuer: z.union([IdSchema, UnknownSchema]).describe('The body that issued it.'),
					entry: IdSchema.optional().describe('The entry that holds it.'),
					legalBasis: z
						.literal(true)
						.optional()
						.describe('A law or regulation, to be watched for amendment.'),
				}),
			)
			.min(1)
			.describe(ITEMS),
	}),
	z.strictObject({
		vocabulary: z.literal('bodies'),
		...head,
		items: z
			.array(
				z.strictObject({
					...itemFields,
					successor: IdSchema.optional().describe('The body that took its place.'),
					renamed: LocalTextSchema.optional().describe('What it is called now.'),
				}),
			)
			.min(1)
			.describe(ITEMS),
	}),
]);
export type VocabularyData = z.output<typeof VocabularySchema>;

/** The vocabularies there are; each has its file. */
export const VOCABULARY_NAMES: readonly VocabularyData['vocabulary'][] = VocabularySchema.options.map(
	({ shape }) => shape.vocabulary.value,
);
