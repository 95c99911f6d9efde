import { z } from 'zod';
import { entryFields, requireTitleReason, ValiditySchema } from './entry.ts';
import { PenaltySchema } from './penalty.ts';
import { EnSchema, ZhSchema } from './text.ts';
import { AppliesToSchema, HeadingStatusSchema, PlainUnitSchema, unitFields } from './unit.ts';

/** One article, with the penalties that stand under it and its listed items. */
const ArticleSchema = z.strictObject({
	...unitFields,
	items: z.array(PlainUnitSchema).optional().describe('Listed items inside the article (list-item units).'),
	penalties: z.array(PenaltySchema).optional().describe('The penalties that stand under it.'),
});
const ArticlesSchema = z.array(ArticleSchema).min(1);

/** What heads articles is its heading and says nothing else: the text of such a unit is that heading. */
const headingFields = {
	...unitFields,
	zh: ZhSchema.describe('Its heading, such as 总则; of a gap, what is missing.'),
	en: EnSchema.describe('Its heading in English; of a gap, what is missing.').optional(),
	headingStatus: HeadingStatusSchema,
	articles: ArticlesSchema.optional().describe(
		'Its articles in printed order; their numbers go on from those before.',
	),
};

interface Headed {
	gap?: true | undefined;
	articles?: unknown;
	sections?: unknown;
}

/** Reports a chapter or section that heads nothing, unless the source lost it. */
function requireArticles({ gap, articles, sections }: Headed, context: z.RefinementCtx): void {
	if (gap || articles !== undefined || sections !== undefined) return;
	context.addIssue({
		code: 'custom',
		path: ['articles'],
		message: 'a chapter or section holds articles, unless it is a gap',
	});
}

const SectionSchema = z.strictObject(headingFields).superRefine(requireArticles);
const ChapterSchema = z
	.strictObject({
		...headingFields,
		sections: z
			.array(SectionSchema)
			.min(1)
			.optional()
			.describe('Its sections (第一节), each with its articles, after those of the chapter itself.'),
	})
	.superRefine(requireArticles);

/** Reports a rulebook whose articles stand nowhere, or in two places. */
function requireOneList(rulebook: { articles?: unknown; chapters?: unknown }, context: z.RefinementCtx): void {
	if ((rulebook.articles === undefined) !== (rulebook.chapters === undefined)) return;
	context.addIssue({
		code: 'custom',
		path: [rulebook.articles === undefined ? 'articles' : 'chapters'],
		message: 'a rulebook has either "articles" or, where it is divided, "chapters" that hold them',
	});
}

/** A rulebook: articles, in chapters where it has any, and typed penalties. */
export const RulebookSchema = z
	.strictObject({
		...entryFields,
		validity: ValiditySchema,
		appliesTo: AppliesToSchema,
		articles: ArticlesSchema.optional().describe(
			'Its articles in printed order; of a rulebook in chapters they stand there.',
		),
		chapters: z
			.array(ChapterSchema)
			.min(1)
			.optional()
			.describe('Its chapters (第一章) in printed order, each with its articles; instead of “articles”.'),
	})
	.superRefine(requireTitleReason)
	.superRefine(requireOneList);
