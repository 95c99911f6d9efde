import { z } from 'zod';
import { EnSchema, LocalTextSchema, NotesSchema, ZhSchema } from './text.ts';

const PassageSchema = z.strictObject({
	printed: z.string().optional().describe('The first words as printed.'),
	zh: ZhSchema,
	en: EnSchema.optional(),
});

/** A source text: what it is, what was left out of it, what is damaged in it. */
export const SourceSchema = z.strictObject({
	title: LocalTextSchema.describe('What the source is called here.'),
	file: z.string().min(1).describe('The file it is kept in.'),
	language: z.enum(['zh-Hans', 'zh-Hant', 'en']).describe('The language it is printed in.'),
	order: z.int().nonnegative().describe('Place in lists.'),
	contains: z.array(LocalTextSchema).describe('What it holds.'),
	leftOut: z.array(PassageSchema).describe('Scraping residue that the handbook leaves out.'),
	damage: z.array(PassageSchema).describe('What is missing or broken in it.'),
	notes: NotesSchema,
	draft: z.literal(true).optional().describe('Shown in the authors’ live server only.'),
});
