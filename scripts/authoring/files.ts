import { closeSync, openSync } from 'node:fs';

/** Whether the disk refused something: a file that may not be written, is open elsewhere, or has no room. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'syscall' in error;
}

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
