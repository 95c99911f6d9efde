import { readArgs } from './args.ts';

/** The options of `npm run serve`, which `npm start` takes too. */
export function readServeArgs() {
	return readArgs({
		options: {
			port: { type: 'string', default: '4321' },
			dir: { type: 'string', default: 'dist' },
			host: { type: 'string', default: 'localhost' },
			base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
		},
	}).values;
}
