import { z } from 'zod';
import { EnSchema, IdSchema, LocalTextSchema, UidSchema, UnknownSchema, ZhSchema } from './text.ts';

const itemFields = {
	id: IdSchema,
	zh: ZhSchema,
	en: EnSchema.optional(),
	aliases: z.array(z.string().min(1)).optional().describe('Other words that mean the same; search finds them too.'),
	about: LocalTextSchema.optional().describe('What it means.'),
	formerly: z.array(IdSchema).optional(),
};
const plainItems = z.array(z.strictObject(itemFields)).min(1);
const head = { title: LocalTextSchema, intro: LocalTextSchema.optional() };

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
					id: IdSchema,
					acts: z.tuple([IdSchema, IdSchema]),
					objects: z.array(IdSchema).optional(),
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
			.min(1),
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
					issuer: z.union([IdSchema, UnknownSchema]),
					entry: IdSchema.optional().describe('The entry that holds it.'),
					legalBasis: z
						.literal(true)
						.optional()
						.describe('A law or regulation, to be watched for amendment.'),
				}),
			)
			.min(1),
	}),
	z.strictObject({
		vocabulary: z.literal('bodies'),
		...head,
		items: z
			.array(
				z.strictObject({
					...itemFields,
					successor: IdSchema.optional().describe('The body that took its place.'),
					renamed: LocalTextSchema.optional(),
				}),
			)
			.min(1),
	}),
]);
export type VocabularyData = z.output<typeof VocabularySchema>;

/** The vocabularies there are; each has its file. */
export const VOCABULARY_NAMES: readonly VocabularyData['vocabulary'][] = VocabularySchema.options.map(
	({ shape }) => shape.vocabulary.value,
);
