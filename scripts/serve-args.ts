import { readArgs } from './args.ts';

/** The number of a port; a wrong one ends the script with exit code 2 and one sentence. */
export function readPort(text: string): number {
	const port = Number(text);
	if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
	console.error(`“${text}” is not a port number.`);
	process.exit(2);
}

/** The options of `npm run serve`, which `npm start` takes too. */
export function readServeArgs() {
	const { values } = readArgs({
		options: {
			port: { type: 'string', default: '4321' },
			dir: { type: 'string', default: 'dist' },
			host: { type: 'string', default: 'localhost' },
			base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
		},
	});
	return { ...values, port: readPort(values.port) };
}
