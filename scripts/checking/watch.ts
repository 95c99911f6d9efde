import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import { runCheck } from './run.ts';
import { UsageError } from './usage.ts';

const DEBOUNCE_MS = 50;

/** Checks again after each change below `content/`, until the watcher is closed or the process ends. */
export function watchContent(options: Options, output: Output): FSWatcher {
	const { root, language } = options;
	const say = { zh: '等待改动；按 Ctrl+C 结束。\n', en: 'Waiting for changes; Ctrl+C ends.\n' }[language];
	let timer: NodeJS.Timeout | undefined;
	const again = (): void => {
		try {
			process.exitCode = runCheck(options, output);
		} catch (error) {
			if (!(error instanceof UsageError)) throw error;
			output.err(`${error.sentence[language]}\n`);
		}
		output.err(say);
	};
	const watcher = watch(join(root, 'content'), { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(again, DEBOUNCE_MS);
	});
	output.err(say);
	return watcher;
}
