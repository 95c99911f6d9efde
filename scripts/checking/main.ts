import type { Bilingual } from '#diagnostics/finding.ts';
import { languageOfEnvironment } from '#diagnostics/language.ts';
import { readOptions } from './options.ts';
import { terminal } from './output.ts';
import { runCheck } from './run.ts';
import { HELP, UsageError } from './usage.ts';
import { watchContent } from './watch.ts';

// A reader that goes away, such as head, ends the report but not the judgement.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
	process.exit(code === 'EPIPE' ? undefined : 2);
});

try {
	const options = readOptions(process.argv.slice(2), process.env);
	if (options.help) process.stdout.write(HELP[options.language]);
	else {
		process.exitCode = runCheck(options, terminal);
		if (options.watch) watchContent(options, terminal);
	}
} catch (error) {
	const asked = process.argv[process.argv.indexOf('--lang') + 1];
	const language = asked === 'zh' || asked === 'en' ? asked : languageOfEnvironment(process.env);
	console.error(error instanceof UsageError ? error.sentence[language] : describeCrash(error)[language]);
	process.exitCode = 2;
}

function describeCrash(error: unknown): Bilingual {
	const what = error instanceof Error ? error.message : String(error);
	return { zh: `检查工具出错，没有查完：${what}`, en: `The check itself broke down before it was through: ${what}` };
}
