import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { corpusLoader, recordsLoader } from '#corpus/loader.ts';
import { collectionSchemas } from '#schema/collections.ts';

const names = Object.keys(collectionSchemas);

/** Binds every collection to the corpus, which is read and checked against its schemas before Astro starts. */
export const collections = {
	...Object.fromEntries(names.map((name) => [name, defineCollection({ loader: corpusLoader(), schema: z.any() })])),
	records: defineCollection({ loader: recordsLoader(), schema: z.any() }),
};
