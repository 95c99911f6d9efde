import { existsSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '#diagnostics/finding.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import { runCheck } from './run.ts';
import { UsageError } from './usage.ts';

const DEBOUNCE_MS = 50;

const NOTHING: Bilingual = {
	zh: '没有 content/ 目录，不能等待改动。',
	en: 'There is no folder content/ whose changes could be waited for.',
};

/** Checks again after each change below `content/`, until the watcher is closed or the process ends. Throws a UsageError where there is no such folder. */
export function watchContent(options: Options, output: Output): FSWatcher {
	const { root, language } = options;
	const say = { zh: '等待改动；按 Ctrl+C 结束。\n', en: 'Waiting for changes; Ctrl+C ends.\n' }[language];
	const folder = join(root, 'content');
	if (!existsSync(folder)) throw new UsageError(NOTHING);
	let timer: NodeJS.Timeout | undefined;
	const again = (): void => {
		try {
			process.exitCode = runCheck(options, output);
		} catch (error) {
			if (!(error instanceof UsageError)) throw error;
			output.err(`${error.sentence[language]}\n`);
		}
		if (existsSync(folder)) output.err(say);
		else {
			// What was watched is gone, and a new folder of that name would not be.
			output.err(`${NOTHING[language]}\n`);
			process.exitCode = 2;
			watcher.close();
		}
	};
	const watcher = watch(folder, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(again, DEBOUNCE_MS);
	});
	output.err(say);
	return watcher;
}
