import { watch } from 'node:fs';
import { join } from 'node:path';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';

const DEBOUNCE_MS = 50;
const CLEAR = '\u001B[2J\u001B[H';

/** Runs again after each change below `content/`, until the process is interrupted. */
export function watchContent({ root, language, format }: Options, run: () => number): void {
	const say = { zh: '等待改动；按 Ctrl+C 结束。', en: 'Waiting for changes; Ctrl+C ends.' }[language];
	let timer: NodeJS.Timeout | undefined;
	const again = (): void => {
		if (process.stdout.isTTY && format === 'people') process.stdout.write(CLEAR);
		try {
			process.exitCode = run();
		} catch (error) {
			if (!(error instanceof UsageError)) throw error;
			console.error(error.sentence[language]);
		}
		console.error(say);
	};
	watch(join(root, 'content'), { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(again, DEBOUNCE_MS);
	});
	console.error(say);
}
