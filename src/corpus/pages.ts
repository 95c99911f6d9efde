import { editionFolder, EDITIONS } from '#model/edition.ts';
import type { Edition } from '#model/edition.ts';
import type { AnyEntry, Entry } from '#model/entry.ts';
import { createPermalink } from '#model/permalink.ts';
import { hasPrintSet } from '#model/print-set.ts';
import { createView } from '#model/view.ts';
import type { View } from '#model/view.ts';
import type { CollectionName } from '#schema/collections.ts';
import { getHandbook } from './astro.ts';
import type { Handbook } from './astro.ts';
import { ruleFacts } from './rule-facts.ts';

/** The one function that builds this site's URLs. */
export const permalink = createPermalink(import.meta.env.BASE_URL);

/** The route parameter of an edition: undefined at the root. */
export const editionParam = (edition: Edition): string | undefined => editionFolder(edition) || undefined;

/** A whole path as one route parameter. */
export const pathParam = (edition: Edition, path: string): string =>
	[editionFolder(edition), path].filter(Boolean).join('/');

/** Static paths of a page that stands once in every edition. */
export function editionPaths(): { params: { edition: string | undefined }; props: { edition: Edition } }[] {
	return EDITIONS.map((edition) => ({ params: { edition: editionParam(edition) }, props: { edition } }));
}

/** Static paths of every entry of a collection in every edition; `path` is the part below the collection. */
export async function entryPaths(collection: CollectionName) {
	const { corpus } = await getHandbook();
	return EDITIONS.flatMap((edition) =>
		corpus.entriesOf(collection).map((entry) => ({
			params: { edition: editionParam(edition), path: entry.path.slice(collection.length + 1) },
			props: { edition, id: entry.id },
		})),
	);
}

/** Static paths of what is made in every edition of each entry that has a set to print; `path` is the whole one. */
export async function printSetPaths() {
	const { corpus } = await getHandbook();
	return EDITIONS.flatMap((edition) =>
		corpus.entries
			.filter(({ path }) => hasPrintSet(path))
			.map((entry) => ({
				params: { edition: editionParam(edition), path: entry.path },
				props: { edition, id: entry.id },
			})),
	);
}

/** Static paths of every rule's page in every edition. */
export function rulePaths() {
	return EDITIONS.flatMap((edition) =>
		ruleFacts.map(({ id }) => ({
			params: { edition: editionParam(edition), rule: id },
			props: { edition, rule: id },
		})),
	);
}

/** The handbook and the view of one edition. */
export async function getView(edition: Edition): Promise<{ handbook: Handbook; view: View }> {
	const handbook = await getHandbook();
	return { handbook, view: createView(handbook.corpus, permalink, edition) };
}

/** An entry that a page's path has promised. */
export function getPageEntry<Name extends CollectionName>(
	{ corpus }: Handbook,
	collection: Name,
	id: string,
): Entry<Name> {
	const entry = corpus.findEntry(id);
	if (entry?.collection !== collection) throw new Error(`No entry ${id} in ${collection}.`);
	return entry as AnyEntry & Entry<Name>;
}
