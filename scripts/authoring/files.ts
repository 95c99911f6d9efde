import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { explainError, isSystemError } from '../system-error.ts';

/** Throws where one of the files that are there can't be written, so that nothing is written by halves. */
export function requireWritable(paths: Iterable<string>): void {
	for (const path of paths) {
		try {
			closeSync(openSync(path, 'r+'));
		} catch (error) {
			if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
		}
	}
}

/** Writes a file and the folders it lies in; where the system refuses, the script ends with one sentence. */
export function saveFile(path: string, text: string): void {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		console.error(explainError(error));
		process.exit(1);
	}
}
