import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { checkedLoader, corpusLoader, recordLoader } from '#corpus/loader.ts';
import { collectionSchemas, recordSchemas } from '#schema/collections.ts';

const bind = (schemas: Record<string, z.ZodType>, loader: typeof corpusLoader) =>
	Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [name, defineCollection({ loader: loader(), schema })]),
	);

/** Binds every collection to its schema and to the corpus, which is read and checked before Astro starts; editors take their completion from here. */
export const collections = {
	...bind(collectionSchemas, corpusLoader),
	...bind(recordSchemas, recordLoader),
	checked: defineCollection({ loader: checkedLoader(), schema: z.any() }),
};
