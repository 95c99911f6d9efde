// Serves the built site: npm run serve -- [--port 4321] [--dir dist] [--host localhost]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readServeArgs } from './serve-args.ts';
import { startServer } from './server.ts';

const values = readServeArgs();

async function serve(): Promise<void> {
	if (!existsSync(join(values.dir, 'index.html'))) {
		throw new Error(`There is no built site in ${values.dir}: run "npm run build" first.`);
	}
	const server = await startServer({
		directory: values.dir,
		base: values.base,
		port: values.port,
		host: values.host,
	});
	console.log(`\n  ${server.url}\n\n  Ctrl+C stops it.`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			void server.close();
		});
	}
}

try {
	await serve();
} catch (error) {
	const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	console.error(
		taken
			? `Port ${values.port} is taken: stop what uses it, or choose another with "npm run serve -- --port 4322".`
			: String(error instanceof Error ? error.message : error),
	);
	process.exitCode = 1;
}
