import { OrganisationSchema } from './organisation.ts';
import { GuideSchema, MethodSchema } from './outline.ts';
import { PhraseSetSchema } from './phrase-set.ts';
import { PostSchema } from './post.ts';
import { ProhibitionSchema } from './prohibition.ts';
import { AsOfSchema, InterfaceSchema, RedirectsSchema, WaiversSchema } from './record.ts';
import { RulebookSchema } from './rulebook.ts';
import { SourceSchema } from './source.ts';
import { VocabularySchema } from './vocabulary.ts';

/** Every collection and its schema: Astro, scripts, tests and editors read this table. The folder under `content/` has the same name. */
export const collectionSchemas = {
	organisations: OrganisationSchema,
	posts: PostSchema,
	rulebooks: RulebookSchema,
	prohibitions: ProhibitionSchema,
	phrases: PhraseSetSchema,
	methods: MethodSchema,
	guides: GuideSchema,
	sources: SourceSchema,
	vocabulary: VocabularySchema,
	ui: InterfaceSchema,
} as const;
export type CollectionName = keyof typeof collectionSchemas;

/** Single files at the root of `content/`, and their schemas. */
export const recordSchemas = { waivers: WaiversSchema, redirects: RedirectsSchema, 'as-of': AsOfSchema } as const;
export type RecordName = keyof typeof recordSchemas;
