import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openHarness } from './scripts/bench/harness.ts';
const h = await openHarness('/tmp/w/dist/search-index');
try {
	symlinkSync('/tmp/w/dist/pagefind', join(h.directory, 'pagefind'));
	const bytes: Record<string, number> = {};
	h.page.on('requestfinished', async (r) => {
		const s = await r.sizes();
		bytes[new URL(r.url()).pathname] = s.responseBodySize;
	});
	h.page.on('console', (m) => console.log('console', m.text()));
	for (const q of [
		'档案管理制度建设',
		'档按管里',
		'印章保管不善',
		'archive keeping rules',
		'🙂',
		'danganguanli',
		'保险箱钥匙',
	]) {
		const t = await h.page.evaluate(async (q) => {
			const m = await import('/src/search/search.ts.js');
			const s = ((globalThis as any).s ??= m.createSearch({ base: '/', edition: 'zh-hans' }));
			const t0 = performance.now();
			const r = await s.related(q, 5);
			return [performance.now() - t0, r.map((p: any) => p.crumbs.join('/') + ' ' + p.title + ' ' + p.path)];
		}, q);
		console.log(q, t);
	}
	console.log(
		bytes,
		Object.values(bytes).reduce((a, b) => a + b, 0),
	);
} finally {
	await h.close();
}
