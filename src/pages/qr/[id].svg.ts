import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandbook } from '#corpus/astro.ts';
import { permalink } from '#corpus/pages.ts';
import { hasPage } from '#model/addresses.ts';
import { shortPath } from '#model/permalink.ts';
import { drawQr } from '#model/qr.ts';

/** One file for each unit (its short address) and each entry; none where the site has no host to name. */
export const getStaticPaths: GetStaticPaths = async () => {
	if (!import.meta.env.SITE) return [];
	const { corpus } = await getHandbook();
	return [
		...corpus.units.map(({ uid }) => ({ params: { id: uid }, props: { path: shortPath(uid) } })),
		...corpus.entries.filter(hasPage).map(({ id, path }) => ({ params: { id }, props: { path } })),
	];
};

export const GET: APIRoute<{ path: string }> = ({ props, site }) =>
	new Response(drawQr(new URL(permalink('zh-hans', props.path), site).href), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
