import type { APIRoute } from 'astro';
import { getView, printSetPaths } from '#corpus/pages.ts';
import type { Edition } from '#model/edition.ts';
import { formatRunningTitles } from '#model/print-set.ts';

export const getStaticPaths = printSetPaths;

export const GET: APIRoute<{ edition: Edition; id: string }> = async ({ props: { edition, id } }) => {
	const { handbook, view } = await getView(edition);
	const entry = handbook.corpus.findEntry(id);
	if (!entry) throw new Error(`No entry ${id}.`);
	return new Response(formatRunningTitles(view, entry), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
