import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { findClosest } from '#text/closest.ts';

/** What a script does and how it is called: the comment it begins with. */
function readHelp(): string {
	const [, script = ''] = process.argv;
	return /^\/\/ (.+)$/mu.exec(readFileSync(script, 'utf8'))?.[1] ?? '';
}

/** Reads a script’s options and at most so many words beside them; `--help` says what the script does and ends it, a wrong one ends it with exit code 2 and one sentence that says which there are. */
export function readArgs<Config extends ParseArgsConfig>(
	config: Config,
	mostWords = Infinity,
): ReturnType<typeof parseArgs<Config>> {
	if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
		console.log(readHelp());
		process.exit();
	}
	try {
		const args = parseArgs(config);
		const extra = args.positionals[mostWords];
		if (extra === undefined) return args;
		console.error(`Unexpected argument '${extra}': a name has no spaces.`);
		return process.exit(2);
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
		const known = Object.keys(config.options ?? {});
		const asked = /'-*([\w-]+)/u.exec(message)?.[1] ?? '';
		const near = known.includes(asked) ? undefined : findClosest(asked, known);
		const hint = near === undefined ? '' : ` Did you mean --${near}?`;
		const options =
			known.length > 0
				? `The options are ${known.map((name) => `--${name}`).join(', ')}.`
				: 'It takes no options.';
		console.error(`${message.split('. ')[0] ?? message}.${hint} ${options}`);
		process.exit(2);
	}
}
