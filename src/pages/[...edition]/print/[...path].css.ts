import type { APIRoute } from 'astro';
import { getHandbook } from '#corpus/astro.ts';
import { editionParam, getView } from '#corpus/pages.ts';
import { EDITIONS } from '#model/edition.ts';
import type { Edition } from '#model/edition.ts';
import { formatRunningTitles, hasPrintSet } from '#model/print-set.ts';

export async function getStaticPaths() {
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

export const GET: APIRoute<{ edition: Edition; id: string }> = async ({ props: { edition, id } }) => {
	const { handbook, view } = await getView(edition);
	const entry = handbook.corpus.findEntry(id);
	if (!entry) throw new Error(`No entry ${id}.`);
	return new Response(formatRunningTitles(view, entry), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
