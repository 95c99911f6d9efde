import { z } from 'zod';
import { entryFields, requireTitleReason, ValiditySchema } from './entry.ts';
import { PenaltySchema } from './penalty.ts';
import { AppliesToSchema, PlainUnitSchema, unitFields } from './unit.ts';

/** One article, with the penalties that stand under it and its listed items. */
const ArticleSchema = z.strictObject({
	...unitFields,
	items: z.array(PlainUnitSchema).optional().describe('Listed items inside the article (list-item units).'),
	penalties: z.array(PenaltySchema).optional().describe('The penalties that stand under it.'),
});

/** A rulebook: articles and typed penalties. */
export const RulebookSchema = z
	.strictObject({
		...entryFields,
		validity: ValiditySchema,
		appliesTo: AppliesToSchema,
		articles: z.array(ArticleSchema).min(1).describe('Its articles in printed order.'),
	})
	.superRefine(requireTitleReason);
