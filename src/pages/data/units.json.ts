import type { APIRoute } from 'astro';
import { getHandbook } from '#corpus/astro.ts';
import { permalink } from '#corpus/pages.ts';
import { exportUnits } from '#model/export.ts';

export const GET: APIRoute = async () => {
	const { corpus } = await getHandbook();
	const lines = exportUnits(corpus, permalink).map((unit) => JSON.stringify(unit));
	return new Response(`[\n${lines.join(',\n')}\n]\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
