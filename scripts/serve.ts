// Serves the built site: npm run serve -- [--port 4321] [--dir dist] [--host localhost]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readServeArgs } from './serve-args.ts';
import { startServer } from './server.ts';
import { explainError } from './system-error.ts';

const values = readServeArgs();

/** What the system's own names for its refusals mean here. */
const REFUSALS: Readonly<Record<string, string>> = {
	EADDRINUSE: `Port ${values.port} is taken: stop what uses it, or choose another with "npm run serve -- --port 4322".`,
	EACCES: `Port ${values.port} may not be used without special rights: choose one above 1023, such as 4321.`,
	ENOTFOUND: `No computer is called “${values.host}”: give this computer’s own address as --host, or leave it out.`,
	EADDRNOTAVAIL: `“${values.host}” is no address of this computer: give its own as --host, or leave it out.`,
};

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
	const { code = '' } = error as NodeJS.ErrnoException;
	console.error(REFUSALS[code] ?? explainError(error));
	process.exitCode = 1;
}
