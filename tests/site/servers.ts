import { existsSync } from 'node:fs';
import { startServer, type SiteServer } from '../../scripts/server.ts';
import { HOSTED, HOSTED_ENV } from '../../scripts/testing/steps.ts';

/**
 * Serves the built site to the tests, and the build with a host and a sub-path where `npm test` has made one.
 * Their addresses are `TEST_SITE` (also the base URL) and `TEST_HOSTED_SITE`.
 */
export default async function serveSites(): Promise<() => Promise<void>> {
	if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist: run "npm run build" first.');
	const site = await startServer({ directory: 'dist', port: 0 });
	process.env.TEST_SITE = site.url;
	const servers: SiteServer[] = [site];
	if (existsSync(HOSTED)) {
		const hosted = await startServer({ directory: HOSTED, base: HOSTED_ENV.BASE_PATH, port: 0 });
		process.env.TEST_HOSTED_SITE = hosted.url;
		servers.push(hosted);
	}
	return async () => {
		await Promise.all(servers.map((server) => server.close()));
	};
}
