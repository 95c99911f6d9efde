import { close, createIndex } from 'pagefind';
import { EDITIONS } from '#model/edition.ts';
import type { Corpus } from '#model/corpus.ts';
import { titleOf } from '#model/entry.ts';
import { getFold } from '#text/fold.ts';
import { createRecords } from './records.ts';
import type { SearchEntry } from './records.ts';
import { cutTerms } from './related-terms.ts';
import { createSpeaker } from './text-writer.ts';

/** Where Pagefind's files lie below the site's base. */
const RELATED_FOLDER = 'pagefind';

/** Pagefind's own interface, and its program for languages that are not here. */
const UNUSED = /-ui\.|-highlight\.|wasm\.unknown/u;
const TITLE_WEIGHT = 3;

/** Writes Pagefind's index of whole pages, one record a page in one language; files by their paths below the site's base. */
export async function buildRelated(corpus: Corpus): Promise<Map<string, Uint8Array>> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		for (const entry of createRecords(corpus).entries) {
			if ('related' in entry.entry.data && entry.entry.data.related === false) continue;
			const added = await index.addCustomRecord(createPage(corpus, entry));
			if (added.errors.length > 0)
				throw new Error(`Pagefind refused ${entry.entry.path}: ${added.errors.join('; ')}`);
		}
		const { files } = await index.getFiles();
		return new Map(
			files
				.filter(({ path }) => !UNUSED.test(path))
				.map(({ path, content }) => [`${RELATED_FOLDER}/${path}`, sortEntry(path, content)]),
		);
	} finally {
		await close();
	}
}

function createPage(corpus: Corpus, { entry, crumbs }: SearchEntry) {
	const title = titleOf(entry);
	const titles = Array.from({ length: TITLE_WEIGHT }, () => [title.zh, title.en ?? '']).flat();
	const units = corpus
		.unitsOf(entry.id)
		.flatMap(({ heading, zh, en = '' }) => [heading?.zh ?? '', heading?.en ?? '', zh, en]);
	const texts = [...titles, ...units, entry.body.replace(/<[^>]*>/gu, ' ')];
	return {
		url: `/${entry.path}/`,
		content: texts.flatMap((text) => cutTerms(text, getFold())).join(' '),
		// English leaves the terms as they are cut, and stems English words.
		language: 'en',
		meta: Object.fromEntries(
			EDITIONS.flatMap((edition) => {
				const speak = createSpeaker(edition);
				return [
					[edition, speak(title)],
					[`${edition}-crumbs`, crumbs.map(speak).join('\n')],
				];
			}),
		),
	};
}

/** Pagefind writes its languages in any order; sorted, the same pages give the same bytes. */
function sortEntry(path: string, content: Uint8Array): Uint8Array {
	if (path !== 'pagefind-entry.json') return content;
	const sort = (value: unknown): unknown =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(
					Object.entries(value)
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([key, inner]) => [key, sort(inner)]),
				)
			: value;
	return new TextEncoder().encode(JSON.stringify(sort(JSON.parse(new TextDecoder().decode(content)))));
}
